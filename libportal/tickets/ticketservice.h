// SPDX-License-Identifier: GPL-3.0-or-later
// TicketService: tickets and what may be done with them in which state. Knows registrations and customers by
// their numbers only; what a completed ticket means to them they say themselves (onCompleted).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/tickets/ticket.h"
#include "libportal/tickets/ticketworkflow.h"

#include <functional>
#include <memory>

namespace portal {

class Access;
class ChangeLog;
class Counters;
class Database;
class SettingsService;
class StaffService;
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
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        StaffService &staff;
        Counters &counters;
        ChangeLog &changes;
    };
    explicit TicketService(const Parts &parts);
    ~TicketService();

    /// Called inside the transaction that completes a ticket; an error undoes the completion.
    using Completed = std::function<Result<void>(const Ticket &ticket, const Actor &actor)>;
    void onCompleted(Completed listener);

    // What other rooms do with tickets. Their services have asked whether the actor may.

    /// Inside the caller's transaction: a ticket with its number and first event. Invalid on `title` (3 to
    /// 150 characters) and `description` (at most 4,000).
    Result<Ticket> open(const Actor &actor, const NewTicket &ticket);
    /// Inside the caller's transaction: a new date for a ticket; Invalid on `action` when it is finished.
    Result<Ticket> reschedule(const Actor &actor, const QString &number, Instant at);
    /// Inside the caller's transaction: ends every unfinished ticket of a registration.
    Result<void> cancelOfRegistration(const Actor &actor, const QString &registrationNumber,
                                      const QString &note);
    /// Inside the caller's transaction: takes out the tickets of a registration that is forgotten (P3).
    Result<void> forgetOfRegistration(const QString &registrationNumber);
    /// Inside the caller's transaction: completes the unfinished survey ticket of a registration without
    /// calling the listeners; the caller is the one who knows already. Succeeds when there is none.
    Result<void> completeSurveyOf(const Actor &actor, const QString &registrationNumber, const QString &note);

    /// The unfinished ticket of a type, if there is one.
    Result<std::optional<Ticket>> unfinished(const QString &registrationNumber, TicketType type);
    /// The newest ticket of a type, finished or not, if there is one.
    Result<std::optional<Ticket>> latest(const QString &registrationNumber, TicketType type);

    // What staff do with tickets.

    /// NotFound; Forbidden for a technician whose ticket it is not, which is logged.
    Result<Ticket> find(const Actor &actor, const QString &number);
    Result<QList<TicketEvent>> history(const Actor &actor, const QString &number);

    /// One step of a ticket, in a transaction of its own. Forbidden (and logged), Conflict on a stale version
    /// with who changed it meanwhile, Invalid on `action` when the state does not allow it, on `note` where
    /// one is required, on `assignee_id` for somebody who does not work here.
    Result<Ticket> change(const Actor &actor, const QString &number, const TicketChange &change);

private:
    Result<Ticket> locked(const QString &number);
    Result<Ticket> step(const Actor &actor, const Ticket &before, const TicketChange &change);
    Result<Ticket> finish(const Actor &actor, const Ticket &before, TicketAction action, const QString &note);
    Result<void> checkAssignee(const TicketChange &change);
    Result<void> write(const Actor &actor, const Ticket &before, const Ticket &after, const QString &action,
                       const QString &note);
    Result<void> record(const Actor &actor, const Ticket &ticket, std::optional<TicketStatus> from,
                        const QString &action, const QString &note);

    Parts m_parts;
    std::unique_ptr<TicketRepository> m_tickets;
    QList<Completed> m_completed;
};

} // namespace portal
