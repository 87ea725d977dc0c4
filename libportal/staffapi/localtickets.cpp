// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localtickets.h"

#include "libportal/customers/customertickets.h"
#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"
#include "libportal/tickets/ticketexport.h"
#include "libportal/tickets/ticketphotos.h"

namespace portal {

QFuture<Result<Page<TicketRow>>> LocalTickets::list(const TicketFilter &filter, const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.ticketQueue().list(who.actor, filter, page);
    });
}

QFuture<Result<qint64>> LocalTickets::exportTo(const TicketFilter &filter, Language language,
                                               const QString &path, const std::shared_ptr<ExportWatch> &watch)
{
    return m_calls.lengthy([=, &calls = m_calls](Portal &portal, const StaffIdentity &who) {
        return portal.ticketExport().write(who.actor, filter, language, path, [&](qint64 done) {
            watch->done = done;
            return watch->stopped || calls.isStopping() ? TicketExport::Go::Stop : TicketExport::Go::On;
        });
    });
}

QFuture<Result<TicketCount>> LocalTickets::count(const TicketFilter &filter)
{
    return m_calls.read([filter](Portal &portal, const StaffIdentity &who) {
        return portal.ticketQueue().count(who.actor, filter);
    });
}

QFuture<Result<QList<TicketRow>>> LocalTickets::rows(const QStringList &numbers)
{
    return m_calls.work([numbers](Portal &portal, const StaffIdentity &who) {
        return portal.ticketQueue().rows(who.actor, numbers);
    });
}

QFuture<Result<QList<TicketQueueCount>>> LocalTickets::queues()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.ticketQueue().queues(who.actor); });
}

QFuture<Result<TicketDetail>> LocalTickets::detail(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.ticketQueue().detail(who.actor, number);
    });
}

QFuture<Result<ServiceCalendar>> LocalTickets::calendar()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.ticketQueue().calendar(who.actor); });
}

QFuture<Result<QList<TechnicianLoad>>> LocalTickets::load(Day first, Day last)
{
    return m_calls.work([first, last](Portal &portal, const StaffIdentity &who) {
        return portal.ticketQueue().load(who.actor, first, last);
    });
}

QFuture<Result<QString>> LocalTickets::previewCreate(const NewTicket &ticket)
{
    return m_calls.work([ticket](Portal &portal, const StaffIdentity &who) {
        return portal.customerTickets().previewCreate(who.actor, ticket);
    });
}

QFuture<Result<QString>> LocalTickets::previewChange(const QString &number, const TicketChange &change)
{
    return m_calls.work([number, change](Portal &portal, const StaffIdentity &who) {
        return portal.customerTickets().previewChange(who.actor, number, change);
    });
}

QFuture<Result<QString>> LocalTickets::previewComment(const QString &number, const QString &text)
{
    return m_calls.work([number, text](Portal &portal, const StaffIdentity &who) {
        return portal.customerTickets().previewComment(who.actor, number, text);
    });
}

QFuture<Result<Ticket>> LocalTickets::create(const NewTicket &ticket)
{
    return m_calls.work([ticket](Portal &portal, const StaffIdentity &who) {
        return portal.customerTickets().create(who.actor, ticket);
    });
}

QFuture<Result<Ticket>> LocalTickets::change(const QString &number, const TicketChange &change)
{
    return m_calls.work([number, change](Portal &portal, const StaffIdentity &who) {
        return portal.tickets().change(who.actor, number, change);
    });
}

QFuture<Result<void>> LocalTickets::comment(const QString &number, const QString &text)
{
    return m_calls.work([number, text](Portal &portal, const StaffIdentity &who) {
        return portal.tickets().comment(who.actor, number, text);
    });
}

QFuture<Result<PendingTicket>> LocalTickets::createLater(const NewTicket &ticket)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, ticket, token](Portal &portal, const StaffIdentity &who) -> Result<PendingTicket> {
            PORTAL_TRY(portal.customerTickets().previewCreate(who.actor, ticket));
            const auto held =
                m_calls.hold(m_undoTime, token, [ticket](Portal &later, const StaffIdentity &asked) {
                    return later.customerTickets().create(asked.actor, ticket);
                });
            return PendingTicket{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<PendingTicket>> LocalTickets::changeLater(const QString &number, const TicketChange &change)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, number, change, token](Portal &portal, const StaffIdentity &who) -> Result<PendingTicket> {
            PORTAL_TRY(portal.customerTickets().checkChange(who.actor, number, change));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, change](Portal &later, const StaffIdentity &asked) {
                    return later.tickets().change(asked.actor, number, change);
                });
            return PendingTicket{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<PendingComment>> LocalTickets::commentLater(const QString &number, const QString &text)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, number, text, token](Portal &portal, const StaffIdentity &who) -> Result<PendingComment> {
            PORTAL_TRY(portal.customerTickets().previewComment(who.actor, number, text));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, text](Portal &later, const StaffIdentity &asked) {
                    return later.tickets().comment(asked.actor, number, text);
                });
            return PendingComment{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<void>> LocalTickets::undo(quint64 pending)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(m_calls.drop(pending) ? Result<void>() : failure(Error::notFound()));
    answer.reportFinished();
    return answer.future();
}

QFuture<Result<void>> LocalTickets::addNote(const QString &number, const QString &text)
{
    return m_calls.work([number, text](Portal &portal, const StaffIdentity &who) {
        return portal.tickets().addNote(who.actor, number, text);
    });
}

QFuture<Result<TicketPhoto>> LocalTickets::addPhoto(const QString &number, const QByteArray &bytes)
{
    return m_calls.work([number, bytes](Portal &portal, const StaffIdentity &who) {
        return portal.ticketPhotos().add(who.actor, number, bytes);
    });
}

QFuture<Result<QByteArray>> LocalTickets::photo(const QString &number, const QString &id)
{
    return m_calls.read([number, id](Portal &portal, const StaffIdentity &who) {
        return portal.ticketPhotos().picture(who.actor, number, id);
    });
}

} // namespace portal
