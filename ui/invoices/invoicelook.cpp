// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicelook.h"

#include "ui/frame/wording.h"

#include <algorithm>

namespace portal::ui {

namespace {

struct QueueFace
{
    InvoiceQueueKind queue;
    const char *name;
    const char *icon;
};

constexpr QueueFace faces[] = {
    {InvoiceQueueKind::Open, "open", "receipt-text"},
    {InvoiceQueueKind::DueSoon, "due-soon", "hourglass"},
    {InvoiceQueueKind::Overdue, "overdue", "triangle-alert"},
    {InvoiceQueueKind::PaidThisMonth, "paid-this-month", "circle-check"},
    {InvoiceQueueKind::Cancelled, "cancelled", "ban"},
    {InvoiceQueueKind::All, "all", "list"},
};

const QueueFace &faceOf(InvoiceQueueKind queue)
{
    return *std::find_if(std::begin(faces), std::end(faces) - 1,
                         [queue](const QueueFace &face) { return face.queue == queue; });
}

} // namespace

Tone InvoiceLook::tone(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Pending:
        return Tone::Yellow;
    case InvoiceStatus::Overdue:
        return Tone::Red;
    case InvoiceStatus::Paid:
        return Tone::Green;
    case InvoiceStatus::Cancelled:
        break;
    }
    return Tone::Grey;
}

QString InvoiceLook::icon(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Pending:
        return QStringLiteral("clock");
    case InvoiceStatus::Overdue:
        return QStringLiteral("triangle-alert");
    case InvoiceStatus::Paid:
        return QStringLiteral("circle-check");
    case InvoiceStatus::Cancelled:
        break;
    }
    return QStringLiteral("ban");
}

BadgeLook InvoiceLook::badge(InvoiceStatus status, const Wording &wording)
{
    return {wording.text(invoiceStatusText(status)), tone(status), icon(status)};
}

QString InvoiceLook::dueText(const Invoice &invoice, const Wording &wording)
{
    if (!isOpen(invoice.status))
        return {};
    const int days = int((invoice.dueOn - wording.today()).count());
    if (days == 0)
        return tr("due today");
    return days > 0 ? tr("due in %n day(s)", nullptr, days) : tr("%n day(s) late", nullptr, -days);
}

bool InvoiceLook::isDueSoon(const Invoice &invoice, const Wording &wording)
{
    return invoice.status == InvoiceStatus::Pending && invoice.dueOn <= wording.today() + dueSoon;
}

QString InvoiceLook::paymentText(const Invoice &invoice, const Wording &wording)
{
    if (!invoice.paymentMethod)
        return {};
    const QString method = wording.text(paymentMethodText(*invoice.paymentMethod));
    return invoice.paymentNote.isEmpty() ? method : tr("%1, %2").arg(method, invoice.paymentNote);
}

QList<QueueRail::Queue> InvoiceLook::queues(const Wording &wording)
{
    QList<QueueRail::Queue> queues;
    for (const InvoiceQueueKind queue : allInvoiceQueues())
        queues.append(
            {queueName(queue), wording.text(invoiceQueueText(queue)), QLatin1String(faceOf(queue).icon)});
    return queues;
}

QString InvoiceLook::queueName(InvoiceQueueKind queue)
{
    return QLatin1String(faceOf(queue).name);
}

InvoiceQueueKind InvoiceLook::queueFromName(const QString &name)
{
    for (const QueueFace &face : faces) {
        if (name == QLatin1String(face.name))
            return face.queue;
    }
    return InvoiceQueueKind::Open;
}

QString InvoiceLook::emptyHint(InvoiceQueueKind queue)
{
    switch (queue) {
    case InvoiceQueueKind::Open:
        return tr("Everything is paid. The monthly run makes the next invoices.");
    case InvoiceQueueKind::DueSoon:
        return tr("No invoice falls due within the next three days.");
    case InvoiceQueueKind::Overdue:
        return tr("Nobody is late with a payment.");
    case InvoiceQueueKind::PaidThisMonth:
        return tr("Payments appear here as soon as somebody enters them.");
    case InvoiceQueueKind::Cancelled:
        return tr("No invoice was cancelled.");
    case InvoiceQueueKind::All:
        break;
    }
    return tr("The monthly run makes an invoice for each active customer.");
}

MessagePreview::Words InvoiceLook::messageWords()
{
    return {tr("What the customer gets"), tr("The customer is not told.")};
}

InvoiceFilter narrowed(const InvoiceFilter &queue, const InvoiceFilter &wish)
{
    InvoiceFilter both = queue;
    if (both.statuses.isEmpty()) {
        both.statuses = wish.statuses;
    } else if (!wish.statuses.isEmpty()) {
        both.statuses.removeIf([&](InvoiceStatus status) { return !wish.statuses.contains(status); });
        if (both.statuses.isEmpty()) { // none of the queue's: due before time began
            both.statuses = queue.statuses;
            both.dueUntil = Day();
        }
    }
    both.search = wish.search;
    both.customerCode = wish.customerCode;
    both.month = wish.month;
    both.paidBy = wish.paidBy;
    if (wish.order != InvoiceFilter::Order::NewestFirst)
        both.order = wish.order;
    return both;
}

} // namespace portal::ui
