// SPDX-License-Identifier: GPL-3.0-or-later
// TicketService: tickets and what may be done with them in which state. Knows registrations and customers by
// their numbers only; what a completed ticket means to them they say themselves (onCompleted).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/tickets/ticket.h"

#include <functional>
#include <memory>

namespace portal {

class Access;
class ChangeLog;
class Counters;
class Database;
class SettingsService;
class TicketRepository;

struct NewTicket
{
    TicketType type = TicketType::Survey;
    TicketPriority priority = TicketPriority::Normal;
    QString registrationNumber;
    QString customerCode;
    QString title;
    QString description;
    std::optional<Instant> scheduledAt;
};

enum class TicketAction { Assign, Start, Hold, Resume, Complete, Cancel };

struct TicketChange
{
    TicketAction action = TicketAction::Start;
    qint64 version = 0; ///< the version seen
    QString note;       ///< required to hold, complete and cancel
    StaffId assigneeId; ///< for Assign
};

class PORTAL_EXPORT TicketService
{
public:
    TicketService(Database &database, const Clock &clock, Access &access, ChangeLog &changes,
                  Counters &counters, SettingsService &settings);
    ~TicketService();

    /// Called inside the transaction that completes a ticket; an error undoes the completion.
    using Completed = std::function<Result<void>(const Ticket &ticket, const Actor &actor)>;
    void onCompleted(Completed listener);

    /// Inside the caller's transaction: a ticket with its number and first event.
    Result<Ticket> open(const Actor &actor, const NewTicket &ticket);
    /// Inside the caller's transaction: a new date for a ticket that is not finished.
    Result<Ticket> reschedule(const Actor &actor, const QString &number, Instant at);
    /// Inside the caller's transaction: ends every unfinished ticket of a registration.
    Result<void> cancelOfRegistration(const Actor &actor, const QString &registrationNumber,
                                      const QString &note);
    /// Inside the caller's transaction: completes the unfinished survey ticket of a registration without
    /// calling the listeners; the caller is the one who knows already. Succeeds when there is none.
    Result<void> completeSurveyOf(const Actor &actor, const QString &registrationNumber, const QString &note);

    /// The unfinished ticket of a type, if there is one.
    Result<std::optional<Ticket>> unfinished(const QString &registrationNumber, TicketType type);

    /// NotFound; Forbidden for a technician whose ticket it is not.
    Result<Ticket> find(const Actor &actor, const QString &number);
    Result<QList<TicketEvent>> history(const Actor &actor, const QString &number);

    /// One step of a ticket, in a transaction of its own. Forbidden, Conflict on a stale version, Invalid on
    /// `action` when the state does not allow it and on `note` where one is required.
    Result<Ticket> change(const Actor &actor, const QString &number, const TicketChange &change);

private:
    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    ChangeLog &m_changes;
    Counters &m_counters;
    SettingsService &m_settings;
    std::unique_ptr<TicketRepository> m_tickets;
    QList<Completed> m_completed;
};

} // namespace portal
