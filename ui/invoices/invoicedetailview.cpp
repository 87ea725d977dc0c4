// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicedetailview.h"

#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/invoices/invoiceactions.h"
#include "ui/invoices/invoicedatatab.h"
#include "ui/invoices/invoicelook.h"
#include "ui/lists/recordheader.h"
#include "ui/messages/messagestab.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/timeline.h"

#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace portal::ui {

InvoiceDetailView::InvoiceDetailView(const DeskContext &context, QWidget *parent)
    : DetailPane(context,
                 {QStringLiteral("invoices"), tr("Invoices"), QStringLiteral("receipt-text"), tr("Invoice"),
                  tr("No invoice chosen"), tr("Choose one in the list to see everything about it.")},
                 parent),
      m_colleagues(context.api),
      m_header(new RecordHeader),
      m_data(new InvoiceDataTab(context)),
      m_messages(new MessagesTab(context, tr("What the customer is told by WhatsApp appears here."))),
      m_history(new Timeline)
{
    setHeader(m_header);
    addTab(m_data, QStringLiteral("data"), tr("Invoice"), tr("Show invoice"));
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"), tr("Show messages"));
    addTab(m_history, QStringLiteral("history"), tr("History"), tr("Show history"));
    connect(m_data, &InvoiceDataTab::customerRequested, this,
            [this](const QString &code) { Q_EMIT recordRequested(QStringLiteral("customers"), code); });
    connect(m_data, &InvoiceDataTab::invoiceRequested, this,
            [this](const QString &number) { Q_EMIT recordRequested(QStringLiteral("invoices"), number); });
    connect(m_messages, &MessagesTab::resendRequested, this, [this](const MessageRecord &message) {
        if (m_actions)
            m_actions->resend(message, key());
    });
    connect(&m_colleagues, &Colleagues::changed, this, &InvoiceDetailView::showHistory);
}

void InvoiceDetailView::setActions(InvoiceActions *actions)
{
    m_actions = actions;
    m_header->setMenu(actions->actions());
    connect(actions, &InvoiceActions::selectionChanged, this, &InvoiceDetailView::showHeader);
}

void InvoiceDetailView::keyChanged()
{
    if (!key().isEmpty())
        m_colleagues.read();
}

void InvoiceDetailView::ask()
{
    follow(m_context.api.invoices().record(key()), [this](const InvoiceRecord &record) { show(record); });
}

void InvoiceDetailView::show(const InvoiceRecord &record)
{
    m_record = record;
    showHeader();
    m_data->showRecord(record);
    m_messages->showMessages(key(), record.messages);
    const auto failed =
        std::count_if(record.messages.cbegin(), record.messages.cend(), [](const MessageRecord &message) {
            return message.state == MessageState::Failed && !message.resentAs;
        });
    tabs().setTabText(int(Tab::Messages), failed > 0 ? tr("Messages %1").arg(failed) : tr("Messages"));
    tabs().setTabIcon(int(Tab::Messages),
                      failed > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
    showHistory();
    Q_EMIT invoiceRead(record.detail.invoice);
}

void InvoiceDetailView::showHeader()
{
    const Invoice &invoice = m_record.detail.invoice;
    if (invoice.number.isEmpty())
        return;
    const Wording &wording = m_context.wording;
    const QString due = InvoiceLook::dueText(invoice, wording);
    m_header->setContent({.name = invoice.recipient.name,
                          .number = invoice.number,
                          .note = due.isEmpty() ? QString() : tr("· %1").arg(due),
                          .noteTone = invoice.status == InvoiceStatus::Overdue ? Tone::Red : Tone::Neutral,
                          .figure = wording.price(invoice.figures.total),
                          .badges = {InvoiceLook::badge(invoice.status, wording)}});
    if (!m_actions)
        return;
    m_header->setNext(m_actions->nextActions(invoice));
    m_header->setMeant(m_actions->means(invoice.number));
}

// An invoice changes by its state alone, and says itself when and by whom.
void InvoiceDetailView::showHistory()
{
    const Invoice &invoice = m_record.detail.invoice;
    if (invoice.number.isEmpty())
        return;
    const Wording &wording = m_context.wording;
    const auto by = [&](const QString &who, Instant at) {
        return who.isEmpty() ? wording.moment(at) : tr("%1 · %2").arg(who, wording.moment(at));
    };
    const BadgeLook pending = InvoiceLook::badge(InvoiceStatus::Pending, wording);
    const BadgeLook overdue = InvoiceLook::badge(InvoiceStatus::Overdue, wording);
    const Instant late = wording.zone().startOf(invoice.dueOn + std::chrono::days(1));
    const std::optional<Instant> closed = invoice.paidAt ? invoice.paidAt : invoice.cancelledAt;
    const bool wasLate = invoice.status == InvoiceStatus::Overdue || (closed && *closed >= late);
    QList<Timeline::Event> events;
    if (closed) {
        Timeline::Event event{InvoiceLook::tone(invoice.status),
                              invoice.paidAt ? tr("Paid") : tr("Cancelled"), by(invoice.closedBy, *closed)};
        event.from = wasLate ? overdue : pending;
        event.to = InvoiceLook::badge(invoice.status, wording);
        for (const QString &note : {InvoiceLook::paymentText(invoice, wording), invoice.cancelReason}) {
            if (!note.isEmpty())
                event.notes.append(note);
        }
        if (!invoice.replacedBy.isEmpty())
            event.notes.append(tr("Replaced by %1").arg(invoice.replacedBy));
        events.append(event);
    }
    if (wasLate)
        events.append({Tone::Red, tr("Became overdue"), by(tr("By itself"), late), pending, overdue});
    const QString maker = m_colleagues.names().value(invoice.createdBy);
    Timeline::Event issued{Tone::Blue, tr("Issued"),
                           by(maker.isEmpty() ? tr("By itself") : maker, invoice.createdAt)};
    issued.notes.append(invoice.month.words(wording.language()));
    if (!invoice.replaces.isEmpty())
        issued.notes.append(tr("Stands for %1").arg(invoice.replaces));
    events.append(issued);
    m_history->setEvents(events);
}

} // namespace portal::ui
