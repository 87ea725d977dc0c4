// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerrecords.h"

#include "ui/frame/wording.h"
#include "ui/invoices/invoicelook.h"

namespace portal::ui {

namespace {

BadgeLook lookOf(TicketStatus status, const Wording &wording)
{
    const QString words = wording.text(ticketStatusText(status));
    switch (status) {
    case TicketStatus::Open:
        return {words, Tone::Yellow, QStringLiteral("inbox")};
    case TicketStatus::Assigned:
        return {words, Tone::Blue, QStringLiteral("user-round-check")};
    case TicketStatus::InProgress:
        return {words, Tone::Indigo, QStringLiteral("wrench")};
    case TicketStatus::OnHold:
        return {words, Tone::Purple, QStringLiteral("hourglass")};
    case TicketStatus::Completed:
        return {words, Tone::Green, QStringLiteral("circle-check")};
    case TicketStatus::Cancelled:
        break;
    }
    return {words, Tone::Grey, QStringLiteral("ban")};
}

} // namespace

RecordLine CustomerRecords::ticket(const TicketRow &row, const Wording &wording)
{
    const Ticket &ticket = row.ticket;
    QStringList detail{ticket.number, wording.moment(ticket.createdAt)};
    if (!row.assigneeName.isEmpty())
        detail.append(row.assigneeName);
    return {ticket.number,
            tr("%1: %2").arg(wording.text(ticketTypeText(ticket.type)), ticket.title),
            detail.join(QStringLiteral(" · ")),
            {},
            lookOf(ticket.status, wording)};
}

RecordLine CustomerRecords::invoice(const Invoice &invoice, const Wording &wording)
{
    const QString due = invoice.paidAt ? tr("paid %1").arg(wording.moment(*invoice.paidAt))
                                       : tr("due %1").arg(wording.shortDate(invoice.dueOn));
    return {invoice.number, invoice.number, tr("%1 · %2").arg(invoice.month.words(wording.language()), due),
            wording.price(invoice.figures.total), InvoiceLook::badge(invoice.status, wording)};
}

QString CustomerRecords::ticketSummary(qint64 shown, qint64 all, const Wording &wording)
{
    if (all == 0)
        return {};
    if (shown < all)
        return tr("%1 of %2 tickets, the newest first").arg(wording.number(shown), wording.number(all));
    return tr("%n ticket(s)", nullptr, int(all));
}

QString CustomerRecords::invoiceSummary(const QList<Invoice> &shown, qint64 all, const Wording &wording)
{
    if (shown.isEmpty())
        return {};
    Rupiah open;
    for (const Invoice &invoice : shown) {
        if (isOpen(invoice.status))
            open = Rupiah(open.amount() + invoice.figures.total.amount());
    }
    const QString count =
        shown.size() < all
            ? tr("%1 of %2 invoices, the newest first").arg(wording.number(shown.size()), wording.number(all))
            : tr("%n invoice(s)", nullptr, int(all));
    return open.amount() > 0 ? tr("%1 · %2 to be paid").arg(count, wording.price(open)) : count;
}

} // namespace portal::ui
