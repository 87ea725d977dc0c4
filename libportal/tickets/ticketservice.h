// SPDX-License-Identifier: GPL-3.0-or-later
// TicketService: tickets and what may be done with them in which state, with their deadlines. Knows
// registrations and customers by their numbers only; what a completed ticket means to them and what they are
// told they say themselves (onCompleted, onNews). Lists are TicketQueue's, pictures TicketPhotos'.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/tickets/servicecalendar.h"
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
    QString packageCode; ///< the wanted one of an upgrade
    std::optional<Instant> scheduledAt;
};

struct TicketChange
{
    TicketAction action = TicketAction::Start;
    qint64 version = 0; ///< the version seen
    QString note;       ///< required to hold, complete and cancel
    StaffId assigneeId; ///< for Assign
    /// For Assign: the agreed visit, from which the deadline counts. Not for surveys: theirs is the
    /// application's to move.
    std::optional<Instant> scheduledAt{};
    QString packageCode{};                    ///< to complete an upgrade whose package was not known before
    std::chrono::milliseconds messageHold{0}; ///< how long the message waits before it may go out
    TicketPriority priority = TicketPriority::Normal; ///< for Prioritise: the deadline counts by it anew
};

/// Something that whom a ticket is for should hear of.
struct TicketNews
{
    Ticket ticket;       ///< as it is now
    QString templateKey; ///< of MessageTexts
    QString note;
    std::chrono::milliseconds messageHold{0};
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
    /// Called inside the transaction of what there is to tell; an error undoes it (S31).
    using Told = std::function<Result<void>(const TicketNews &news, const Actor &actor)>;
    void onNews(Told listener);

    // What other rooms do with tickets. Their services have asked whether the actor may.

    /// Inside the caller's transaction: a ticket with its number and first event. Invalid on `title` (3 to
    /// 150 characters) and `description` (at most 4,000).
    Result<Ticket> open(const Actor &actor, const NewTicket &ticket);
    /// Fails as open() would for its words.
    static Result<void> checkWords(const NewTicket &ticket);
    /// Inside the caller's transaction: a new date for a ticket; Invalid on `action` when it is finished.
    Result<Ticket> reschedule(const Actor &actor, const QString &number, Instant at);
    /// Inside the caller's transaction: ends every unfinished ticket of a registration.
    Result<void> cancelOfRegistration(const Actor &actor, const QString &registrationNumber,
                                      const QString &note);
    /// Inside the caller's transaction: takes out the tickets of a registration that is forgotten (P2, P3);
    /// returns how many.
    Result<qint64> forgetOfRegistration(const QString &registrationNumber);
    /// The pictures of those tickets: BlobStore names, to be removed before.
    Result<QStringList> photosOfRegistration(const QString &registrationNumber);
    /// The same two for a customer who is forgotten (P2).
    Result<qint64> forgetOfCustomer(const QString &customerCode);
    Result<QStringList> photosOfCustomer(const QString &customerCode);
    /// Inside the caller's transaction: completes the unfinished survey ticket of a registration without
    /// calling the listeners; the caller is the one who knows already. Succeeds when there is none.
    Result<void> completeSurveyOf(const Actor &actor, const QString &registrationNumber, const QString &note);

    /// The unfinished ticket of a type, if there is one.
    Result<std::optional<Ticket>> unfinished(const QString &registrationNumber, TicketType type);
    /// The newest ticket of a type, finished or not, if there is one.
    Result<std::optional<Ticket>> latest(const QString &registrationNumber, TicketType type);

    // What staff do with tickets, and customers with their own: another's is NotFound to them (S19).

    /// NotFound; Forbidden for a technician whose ticket it is not, which is logged.
    Result<Ticket> find(const Actor &actor, const QString &number);
    Result<QList<TicketEvent>> history(const Actor &actor, const QString &number);

    /// One step of a ticket, in a transaction of its own. Forbidden (and logged), Conflict on a stale version
    /// with who changed it meanwhile, Invalid on `action` when the state does not allow it, on `note` where
    /// one is required, on `assignee_id` for somebody who does not work here, on `scheduled_at`,
    /// `package_code` and, where it has it already, `priority`.
    Result<Ticket> change(const Actor &actor, const QString &number, const TicketChange &change);

    /// The ticket as change() would leave it, stale versions aside; fails as change() would now.
    Result<Ticket> tried(const Actor &actor, const QString &number, const TicketChange &change);
    /// Who changed it last, as people read it.
    Result<QString> lastChangedBy(const Ticket &ticket);

    static constexpr int longestNote = 1000;
    /// Words to whom the ticket is for, who is told, or from them; or among colleagues, who work here. Into
    /// the history; changes neither state nor version. Errors as find(), Invalid on `text` (1 to
    /// longestNote).
    Result<void> comment(const Actor &actor, const QString &number, const QString &text,
                         std::chrono::milliseconds messageHold = std::chrono::milliseconds(0));
    Result<void> addNote(const Actor &actor, const QString &number, const QString &text);

private:
    Result<qint64> tellGone(const Result<QStringList> &numbers);
    struct Step
    {
        Ticket after;
        QString note;
    };
    Result<ServiceCalendar> calendar();
    Result<Step> prepared(const Actor &actor, const Ticket &before, const TicketChange &change);
    Result<void> prepareAssignment(Ticket &after, const TicketChange &change,
                                   const ServiceCalendar &calendar);
    static Result<void> preparePriority(Ticket &after, const TicketChange &change,
                                        const ServiceCalendar &calendar);
    Result<void> tell(const TicketNews &news, const Actor &actor);
    Result<Ticket> say(const Actor &actor, const QString &number, const QString &action, const QString &text);
    Result<Ticket> locked(const QString &number);
    Result<Ticket> finish(const Actor &actor, const Ticket &before, TicketAction action, const QString &note);
    Result<void> checkAssignee(const TicketChange &change);
    Result<void> write(const Actor &actor, const Ticket &before, const Ticket &after, const QString &action,
                       const QString &note);
    Result<void> record(const Actor &actor, const Ticket &ticket, std::optional<TicketStatus> from,
                        const QString &action, const QString &note);

    Parts m_parts;
    std::unique_ptr<TicketRepository> m_tickets;
    QList<Completed> m_completed;
    QList<Told> m_told;
};

} // namespace portal
