// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/selfservice/selftickets.h"

#include "libportal/base/contactrules.h"
#include "libportal/customers/customerservice.h"
#include "libportal/customers/customertickets.h"
#include "libportal/packages/packageservice.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketphotos.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"

#include <algorithm>

namespace portal {

namespace {

constexpr std::chrono::hours day{24};
constexpr std::chrono::hours hour{1};

// The queue's own rule is for staff; whose the tickets are is in the filter.
Actor reader()
{
    return Actor::system();
}

Error refused(const char *field, const char *code, const char *source)
{
    return Error::invalid(QLatin1String(field), QLatin1String(code), {source, {}});
}

TicketFilter ownFilter(const PortalIdentity &who, const QList<TicketStatus> &statuses)
{
    TicketFilter filter;
    filter.statuses = statuses;
    filter.customerCode = who.actor.customerCode;
    return filter;
}

Error comeBack(Instant freeAt, Instant now, const char *source)
{
    Error error = Error::tooManyRequests(
        std::max(std::chrono::ceil<std::chrono::seconds>(freeAt - now), std::chrono::seconds(1)));
    error.message = {source, {}};
    return error;
}

/// What the customer did or was told; where they are told nothing the note is not for them either.
bool isForCustomer(const TicketEvent &event, const PortalIdentity &who)
{
    if (event.action == u"note")
        return false;
    return event.action != u"photo" || event.actor == who.actor.key();
}

TicketEvent asCustomerSees(TicketEvent event)
{
    const auto action = ticketActionFromName(event.action);
    if (action && ticketMessageOf(*action).isEmpty())
        event.note.clear();
    return event;
}

} // namespace

QList<TicketType> askableTicketTypes()
{
    return {TicketType::Repair, TicketType::Upgrade, TicketType::Dismantle};
}

Result<Page<TicketRow>> SelfTickets::list(const PortalIdentity &who, const QList<TicketStatus> &statuses,
                                          const PageRequest &page)
{
    return m_parts.queue.list(reader(), ownFilter(who, statuses), page);
}

Result<OwnTicketCounts> SelfTickets::counts(const PortalIdentity &who)
{
    QList<TicketStatus> unfinished;
    for (const TicketStatus status : allTicketStatuses()) {
        if (isUnfinished(status))
            unfinished.append(status);
    }
    PORTAL_ASSIGN(const TicketCount active, m_parts.queue.count(reader(), ownFilter(who, unfinished)));
    PORTAL_ASSIGN(const TicketCount completed,
                  m_parts.queue.count(reader(), ownFilter(who, {TicketStatus::Completed})));
    return OwnTicketCounts{active.rows, completed.rows};
}

Result<OwnTicket> SelfTickets::find(const PortalIdentity &who, const QString &number)
{
    OwnTicket own;
    PORTAL_ASSIGN(own.ticket, m_parts.tickets.find(who.actor, number));
    PORTAL_ASSIGN(const QList<TicketRow> rows, m_parts.queue.rows(reader(), {number}));
    if (!rows.isEmpty())
        own.technician = rows.first().assigneeName;
    if (!own.ticket.packageCode.isEmpty()) {
        PORTAL_ASSIGN(const Package wanted, m_parts.packages.byCode(own.ticket.packageCode));
        own.packageName = wanted.name;
    }
    PORTAL_ASSIGN(const QList<TicketEvent> history, m_parts.tickets.history(who.actor, number));
    for (const TicketEvent &event : history) {
        if (isForCustomer(event, who))
            own.history.append(asCustomerSees(event));
    }
    PORTAL_ASSIGN(own.photos, ownPhotos(who, number));
    return own;
}

Result<void> SelfTickets::checkWish(const PortalIdentity &who, const TicketWish &wish)
{
    FieldErrors faults;
    if (!askableTicketTypes().contains(wish.type)) {
        faults.add(
            refused("type", "choice", QT_TRANSLATE_NOOP("portal", "This value is not one of the choices.")));
    }
    if (!wish.packageCode.isEmpty()) {
        PORTAL_ASSIGN(const Customer customer, m_parts.customers.find(who.actor, who.actor.customerCode));
        const auto package = m_parts.packages.offeredByCode(wish.packageCode);
        if (wish.type != TicketType::Upgrade) {
            faults.add(refused("package_code", "not_allowed",
                               QT_TRANSLATE_NOOP("portal", "Only a package change has a new package.")));
        } else if (!package) {
            faults.add(package.error());
        } else if (package->code == customer.packageCode) {
            faults.add(refused("package_code", "unchanged",
                               QT_TRANSLATE_NOOP("portal", "This is your package already.")));
        }
    }
    NewTicket words;
    words.title = wish.title;
    words.description = wish.description;
    if (const auto checked = TicketService::checkWords(words); !checked)
        faults.add(checked.error());
    return faults.isEmpty() ? Result<void>() : failure(faults.error());
}

/// Each one sends messages and somebody to work.
Result<void> SelfTickets::checkDay(const PortalIdentity &who)
{
    const Instant now = m_parts.clock.now();
    int made = 0;
    PageRequest page{.limit = PageRequest::maximumLimit, .cursor = {}, .total = PageRequest::Total::Unknown};
    PORTAL_ASSIGN(const Page<TicketRow> newest, list(who, {}, page));
    for (const TicketRow &row : newest.items) {
        if (row.ticket.createdAt <= now - day)
            break;
        if (row.ticket.createdBy == who.actor.key() && ++made == mostInADay) {
            return failure(comeBack(
                row.ticket.createdAt + day, now,
                QT_TRANSLATE_NOOP("portal", "You have asked for several things today. Please call us.")));
        }
    }
    return {};
}

Result<Ticket> SelfTickets::create(const PortalIdentity &who, const TicketWish &wish)
{
    PORTAL_TRY(checkWish(who, wish));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("customer:") + who.actor.customerCode));
    PORTAL_TRY(checkDay(who));
    PORTAL_ASSIGN(const Customer customer, m_parts.customers.find(who.actor, who.actor.customerCode));
    NewTicket wanted;
    wanted.type = wish.type;
    wanted.priority = wish.priority;
    wanted.registrationNumber = customer.registrationNumber;
    wanted.customerCode = customer.code;
    wanted.title = wish.title;
    wanted.description = wish.description;
    wanted.packageCode = wish.packageCode;
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.open(who.actor, wanted));
    PORTAL_TRY(m_parts.customerTickets.tell({ticket, QStringLiteral("ticket.created"), {}}, who.actor));
    PORTAL_TRY(transaction.commit());
    return ticket;
}

Result<void> SelfTickets::checkUnfinished(const PortalIdentity &who, const QString &number, const char *field)
{
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.find(who.actor, number));
    if (isUnfinished(ticket.status))
        return {};
    return failure(refused(field, "state",
                           QT_TRANSLATE_NOOP("portal", "This ticket is closed. Please open a new one.")));
}

Result<void> SelfTickets::comment(const PortalIdentity &who, const QString &number, const QString &text)
{
    PORTAL_TRY(checkUnfinished(who, number, "text"));
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(const QList<TicketEvent> history, m_parts.tickets.history(who.actor, number));
    int said = 0;
    for (auto event = history.rbegin(); event != history.rend() && event->at > now - hour; ++event) {
        if (event->action == u"comment" && event->actor == who.actor.key() && ++said == mostCommentsInHour) {
            return failure(comeBack(
                event->at + hour, now,
                QT_TRANSLATE_NOOP("portal", "You have written a lot. Please wait a moment or call us.")));
        }
    }
    return m_parts.tickets.comment(who.actor, number, text);
}

Result<TicketPhoto> SelfTickets::addPhoto(const PortalIdentity &who, const QString &number,
                                          const QByteArray &bytes)
{
    PORTAL_TRY(checkUnfinished(who, number, "photo"));
    return m_parts.photos.add(who.actor, number, bytes);
}

Result<QByteArray> SelfTickets::picture(const PortalIdentity &who, const QString &number,
                                        const QString &photo)
{
    PORTAL_ASSIGN(const QList<TicketPhoto> own, ownPhotos(who, number));
    if (std::ranges::none_of(own, [&photo](const TicketPhoto &one) { return one.id == photo; }))
        return failure(Error::notFound());
    return m_parts.photos.picture(who.actor, number, photo);
}

Result<QList<TicketPhoto>> SelfTickets::ownPhotos(const PortalIdentity &who, const QString &number)
{
    PORTAL_ASSIGN(QList<TicketPhoto> photos, m_parts.photos.list(who.actor, number));
    photos.removeIf([&who](const TicketPhoto &photo) { return photo.createdBy != who.actor.key(); });
    return photos;
}

} // namespace portal
