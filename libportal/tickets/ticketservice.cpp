// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/deadline.h"
#include "libportal/tickets/ticketrepository.h"

namespace portal {

namespace {

constexpr int shortestTitle = 3;
constexpr int longestTitle = 150;
constexpr int longestDescription = 4000;
constexpr std::chrono::hours visitWithin{24 * 180};

const QString entity = QStringLiteral("ticket");

Error wrongState()
{
    return Error::invalid(
        QStringLiteral("action"), QStringLiteral("state"),
        {QT_TRANSLATE_NOOP("portal", "This is not possible in the ticket's present state."), {}});
}

bool isOwn(const Actor &actor, const Ticket &ticket)
{
    return actor.isStaff() && actor.staffId.isValid() && actor.staffId == ticket.assigneeId;
}

bool worksAnyTicket(const Actor &actor)
{
    return !actor.isStaff() || allows(actor.role, Permission::WorkTickets);
}

/// A ticket with the title and the description of the request.
Result<Ticket> checkedWords(const NewTicket &request)
{
    FieldErrors errors;
    Ticket ticket;
    ticket.title = errors.take(
        checkedText(request.title, QStringLiteral("title"), shortestTitle, longestTitle, Lines::One));
    ticket.description = errors.take(
        checkedText(request.description, QStringLiteral("description"), 0, longestDescription, Lines::Many));
    if (!errors.isEmpty())
        return failure(errors.error());
    return ticket;
}

Error badVisit(const char *code, const char *source)
{
    return Error::invalid(QStringLiteral("scheduled_at"), QLatin1String(code), {source, {}});
}

/// The ticket as an action leaves it, but for who has it.
Ticket advanced(Ticket ticket, TicketAction action, TicketStatus to, const ServiceCalendar &calendar,
                Instant now)
{
    if (ticket.status == TicketStatus::OnHold && to != TicketStatus::OnHold)
        resumeDeadline(ticket, calendar, now);
    if (ticket.status != TicketStatus::OnHold && to == TicketStatus::OnHold)
        pauseDeadline(ticket, calendar, now);
    ticket.status = to;
    ++ticket.version;
    ticket.updatedAt = now;
    if (to == TicketStatus::InProgress && !ticket.startedAt)
        ticket.startedAt = now;
    if (action == TicketAction::Complete)
        ticket.completedAt = now;
    if (action == TicketAction::Cancel)
        ticket.cancelledAt = now;
    return ticket;
}

/// What the history calls it.
QString eventOf(const TicketChange &change)
{
    return change.action == TicketAction::Prioritise
               ? QStringLiteral("priority_") + ticketPriorityName(change.priority)
               : ticketActionName(change.action);
}

} // namespace

TicketService::TicketService(const Parts &parts)
    : m_parts(parts), m_tickets(std::make_unique<TicketRepository>(parts.database))
{
}

TicketService::~TicketService() = default;

void TicketService::onCompleted(Completed listener)
{
    m_completed.append(std::move(listener));
}

void TicketService::onNews(Told listener)
{
    m_told.append(std::move(listener));
}

Result<ServiceCalendar> TicketService::calendar()
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto hours, m_parts.settings.serviceHours());
    return ServiceCalendar(hours.value, brand.value.zone);
}

Result<Ticket> TicketService::open(const Actor &actor, const NewTicket &request)
{
    PORTAL_ASSIGN(Ticket ticket, checkedWords(request));
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(ticket.number,
                  m_parts.counters.nextOfDay(brand.value.ticketPrefix, brand.value.zone.dayOf(now)));
    ticket.type = request.type;
    ticket.priority = request.priority;
    ticket.version = 1;
    ticket.registrationNumber = request.registrationNumber;
    ticket.customerCode = request.customerCode;
    ticket.packageCode = request.packageCode;
    ticket.scheduledAt = request.scheduledAt;
    ticket.createdAt = now;
    ticket.createdBy = actor.key();
    ticket.updatedAt = now;
    PORTAL_ASSIGN(const ServiceCalendar hours, calendar());
    ticket.dueAt = deadlineOf(ticket, hours);
    PORTAL_ASSIGN(ticket.id, m_tickets->insert(ticket));
    PORTAL_TRY(record(actor, ticket, std::nullopt, QStringLiteral("open"), {}));
    return ticket;
}

Result<void> TicketService::checkWords(const NewTicket &request)
{
    PORTAL_TRY(checkedWords(request));
    return {};
}

Result<Ticket> TicketService::reschedule(const Actor &actor, const QString &number, Instant at)
{
    PORTAL_ASSIGN(const Ticket before, locked(number));
    if (!isUnfinished(before.status))
        return failure(wrongState());
    Ticket after = before;
    after.scheduledAt = at;
    after.updatedAt = m_parts.clock.now();
    ++after.version;
    PORTAL_ASSIGN(const ServiceCalendar hours, calendar());
    after.dueAt = deadlineOf(after, hours);
    if (after.heldLeft)
        pauseDeadline(after, hours, after.updatedAt);
    PORTAL_TRY(write(actor, before, after, QStringLiteral("reschedule"), {}));
    return after;
}

Result<void> TicketService::cancelOfRegistration(const Actor &actor, const QString &registrationNumber,
                                                 const QString &note)
{
    PORTAL_ASSIGN(const QStringList numbers, m_tickets->unfinishedNumbers(registrationNumber));
    for (const QString &number : numbers) {
        PORTAL_ASSIGN(const Ticket before, locked(number));
        if (isUnfinished(before.status))
            PORTAL_TRY(finish(actor, before, TicketAction::Cancel, note));
    }
    return {};
}

Result<void> TicketService::completeSurveyOf(const Actor &actor, const QString &registrationNumber,
                                             const QString &note)
{
    PORTAL_ASSIGN(const auto found, m_tickets->unfinished(registrationNumber, TicketType::Survey));
    if (!found)
        return {};
    PORTAL_ASSIGN(const Ticket before, locked(found->number));
    if (isUnfinished(before.status))
        PORTAL_TRY(finish(actor, before, TicketAction::Complete, note));
    return {};
}

Result<std::optional<Ticket>> TicketService::unfinished(const QString &registrationNumber, TicketType type)
{
    return m_tickets->unfinished(registrationNumber, type);
}

Result<qint64> TicketService::forgetOfRegistration(const QString &registrationNumber)
{
    return tellGone(m_tickets->removeOfRegistration(registrationNumber));
}

Result<QStringList> TicketService::photosOfRegistration(const QString &registrationNumber)
{
    return m_tickets->photosOfRegistration(registrationNumber);
}

Result<qint64> TicketService::forgetOfCustomer(const QString &customerCode)
{
    return tellGone(m_tickets->removeOfCustomer(customerCode));
}

Result<qint64> TicketService::tellGone(const Result<QStringList> &numbers)
{
    if (!numbers)
        return failure(numbers.error());
    for (const QString &number : *numbers)
        PORTAL_TRY(m_parts.changes.record(entity, number));
    return numbers->size();
}

Result<QStringList> TicketService::photosOfCustomer(const QString &customerCode)
{
    return m_tickets->photosOfCustomer(customerCode);
}

Result<std::optional<Ticket>> TicketService::latest(const QString &registrationNumber, TicketType type)
{
    return m_tickets->latest(registrationNumber, type);
}

Result<Ticket> TicketService::find(const Actor &actor, const QString &number)
{
    if (actor.kind == Actor::Kind::Customer) {
        PORTAL_ASSIGN(const auto own, m_tickets->byNumber(number));
        if (!own || actor.customerCode.isEmpty() || own->customerCode != actor.customerCode)
            return failure(Error::notFound());
        return *own;
    }
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkOwnTickets, entity, number));
    PORTAL_ASSIGN(const auto ticket, m_tickets->byNumber(number));
    if (!ticket)
        return failure(Error::notFound());
    if (!worksAnyTicket(actor) && !isOwn(actor, *ticket))
        return failure(m_parts.access.refuse(actor, QStringLiteral("another's ticket"), entity, number));
    return *ticket;
}

Result<QList<TicketEvent>> TicketService::history(const Actor &actor, const QString &number)
{
    PORTAL_ASSIGN(const Ticket ticket, find(actor, number));
    return m_tickets->history(ticket.id);
}

Result<Ticket> TicketService::change(const Actor &actor, const QString &number, const TicketChange &change)
{
    PORTAL_TRY(m_parts.access.require(actor, permissionFor(change.action), entity, number));
    PORTAL_ASSIGN(const Ticket seen, find(actor, number));

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    // Whoever changes a customer or a registration locks it before its tickets. Completing one may change
    // both.
    if (change.action == TicketAction::Complete && !seen.customerCode.isEmpty())
        PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("customer:") + seen.customerCode));
    if (change.action == TicketAction::Complete && !seen.registrationNumber.isEmpty())
        PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + seen.registrationNumber));
    PORTAL_ASSIGN(const Ticket before, locked(number));
    // Whose ticket it is was looked at in `seen`: if that is no longer what is there, the view was stale too.
    if (before.version != change.version || before.version != seen.version) {
        PORTAL_ASSIGN(QString changedBy, m_tickets->lastChangedBy(before.id));
        return failure(Error::conflict(before.version, std::move(changedBy)));
    }
    PORTAL_ASSIGN(const Step done, prepared(actor, before, change));
    const Ticket &after = done.after;
    PORTAL_TRY(write(actor, before, after, eventOf(change), done.note));
    if (change.action == TicketAction::Complete) {
        for (const Completed &completed : std::as_const(m_completed))
            PORTAL_TRY(completed(after, actor));
    }
    PORTAL_TRY(tell({after, ticketMessageOf(change.action), done.note, change.messageHold}, actor));
    PORTAL_TRY(transaction.commit());
    return after;
}

/// The ticket as it is now; nobody else changes it before this transaction ends.
Result<Ticket> TicketService::locked(const QString &number)
{
    PORTAL_TRY(m_parts.database.lockKey(entity + u':' + number));
    PORTAL_ASSIGN(const auto ticket, m_tickets->byNumber(number));
    if (!ticket)
        return failure(Error::notFound());
    return *ticket;
}

Result<TicketService::Step> TicketService::prepared(const Actor &actor, const Ticket &before,
                                                    const TicketChange &change)
{
    const auto to = ticketStateAfter(change.action, before.status);
    if (!to)
        return failure(wrongState());
    PORTAL_ASSIGN(const QString note,
                  checkedText(change.note, QStringLiteral("note"), needsNote(change.action) ? 1 : 0,
                              longestNote, Lines::Many));
    PORTAL_ASSIGN(const ServiceCalendar hours, calendar());
    Ticket after = advanced(before, change.action, *to, hours, m_parts.clock.now());
    if (change.action == TicketAction::Assign) {
        PORTAL_TRY(prepareAssignment(after, change, hours));
    } else if (change.action == TicketAction::Prioritise) {
        PORTAL_TRY(preparePriority(after, change, hours));
    } else if (change.action == TicketAction::Start && !before.assigneeId.isValid()) {
        after.assigneeId = actor.staffId;
    } else if (change.action == TicketAction::Complete && before.type == TicketType::Upgrade) {
        if (!change.packageCode.isEmpty())
            after.packageCode = change.packageCode;
        if (after.packageCode.isEmpty()) {
            return failure(Error::invalid(QStringLiteral("package_code"), QStringLiteral("required"),
                                          {QT_TRANSLATE_NOOP("portal", "Choose the new package."), {}}));
        }
    }
    return Step{after, note};
}

Result<void> TicketService::prepareAssignment(Ticket &after, const TicketChange &change,
                                              const ServiceCalendar &hours)
{
    PORTAL_TRY(checkAssignee(change));
    after.assigneeId = change.assigneeId;
    if (!change.scheduledAt || change.scheduledAt == after.scheduledAt)
        return {};
    if (after.type == TicketType::Survey) {
        return failure(badVisit(
            "not_allowed", QT_TRANSLATE_NOOP("portal", "A survey's date is changed in the application.")));
    }
    const Instant now = after.updatedAt;
    if (*change.scheduledAt <= now) {
        return failure(
            badVisit("in_past", QT_TRANSLATE_NOOP("portal", "Choose a time that is still to come.")));
    }
    if (*change.scheduledAt > now + visitWithin)
        return failure(
            badVisit("too_late", QT_TRANSLATE_NOOP("portal", "Choose a time within half a year.")));
    after.scheduledAt = change.scheduledAt;
    after.dueAt = deadlineOf(after, hours);
    if (after.heldLeft)
        pauseDeadline(after, hours, now);
    return {};
}

Result<void> TicketService::preparePriority(Ticket &after, const TicketChange &change,
                                            const ServiceCalendar &hours)
{
    if (change.priority == after.priority) {
        return failure(
            Error::invalid(QStringLiteral("priority"), QStringLiteral("unchanged"),
                           {QT_TRANSLATE_NOOP("portal", "The ticket has this priority already."), {}}));
    }
    changePromise(after, change.priority, hours);
    return {};
}

Result<Ticket> TicketService::tried(const Actor &actor, const QString &number, const TicketChange &change)
{
    PORTAL_TRY(m_parts.access.require(actor, permissionFor(change.action), entity, number));
    PORTAL_ASSIGN(const Ticket now, find(actor, number));
    PORTAL_ASSIGN(const Step step, prepared(actor, now, change));
    return step.after;
}

Result<QString> TicketService::lastChangedBy(const Ticket &ticket)
{
    return m_tickets->lastChangedBy(ticket.id);
}

Result<void> TicketService::comment(const Actor &actor, const QString &number, const QString &text,
                                    std::chrono::milliseconds messageHold)
{
    PORTAL_TRY(find(actor, number)); // a refusal must stay in the audit log
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Ticket ticket, say(actor, number, QStringLiteral("comment"), text));
    if (actor.kind != Actor::Kind::Customer) // who knows what they said
        PORTAL_TRY(tell({ticket, QStringLiteral("ticket.updated"), text.trimmed(), messageHold}, actor));
    return transaction.commit();
}

Result<void> TicketService::addNote(const Actor &actor, const QString &number, const QString &text)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkOwnTickets, entity, number));
    PORTAL_TRY(find(actor, number));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(say(actor, number, QStringLiteral("note"), text));
    return transaction.commit();
}

Result<Ticket> TicketService::say(const Actor &actor, const QString &number, const QString &action,
                                  const QString &text)
{
    PORTAL_ASSIGN(const QString words,
                  checkedText(text, QStringLiteral("text"), 1, longestNote, Lines::Many));
    PORTAL_ASSIGN(const Ticket ticket, locked(number));
    PORTAL_TRY(m_tickets->append(ticket.id, {m_parts.clock.now(), actor.key(), actor.name, action,
                                             std::nullopt, std::nullopt, words}));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    return ticket;
}

Result<void> TicketService::tell(const TicketNews &news, const Actor &actor)
{
    if (news.templateKey.isEmpty())
        return {};
    for (const Told &told : std::as_const(m_told))
        PORTAL_TRY(told(news, actor));
    return {};
}

/// Completes or cancels whatever the state: another room has decided that the work is over.
Result<Ticket> TicketService::finish(const Actor &actor, const Ticket &before, TicketAction action,
                                     const QString &note)
{
    const TicketStatus to =
        action == TicketAction::Complete ? TicketStatus::Completed : TicketStatus::Cancelled;
    PORTAL_ASSIGN(const ServiceCalendar hours, calendar());
    const Ticket after = advanced(before, action, to, hours, m_parts.clock.now());
    PORTAL_TRY(write(actor, before, after, ticketActionName(action), note));
    return after;
}

Result<void> TicketService::checkAssignee(const TicketChange &change)
{
    if (change.assigneeId.isValid()) {
        PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(change.assigneeId));
        if (colleague)
            return {};
    }
    return failure(Error::invalid(QStringLiteral("assignee_id"), QStringLiteral("unknown"),
                                  {QT_TRANSLATE_NOOP("portal", "Choose somebody who works here."), {}}));
}

Result<void> TicketService::write(const Actor &actor, const Ticket &before, const Ticket &after,
                                  const QString &action, const QString &note)
{
    PORTAL_ASSIGN(const bool written, m_tickets->update(after, before.version));
    if (!written)
        return failure(Error::internal(QStringLiteral("a locked ticket changed: ") + before.number));
    return record(actor, after, before.status, action, note);
}

Result<void> TicketService::record(const Actor &actor, const Ticket &ticket, std::optional<TicketStatus> from,
                                   const QString &action, const QString &note)
{
    PORTAL_TRY(m_tickets->append(
        ticket.id, {ticket.updatedAt, actor.key(), actor.name, action, from, ticket.status, note}));
    return m_parts.changes.record(entity, ticket.number);
}

} // namespace portal
