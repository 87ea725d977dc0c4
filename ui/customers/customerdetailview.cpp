// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdetailview.h"

#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/invoicesapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerdatatab.h"
#include "ui/customers/customerhistorytab.h"
#include "ui/customers/customerlook.h"
#include "ui/customers/customerrecords.h"
#include "ui/customers/portaltab.h"
#include "ui/customers/recordstab.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/lists/recordheader.h"
#include "ui/messages/messagestab.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace portal::ui {

CustomerDetailView::CustomerDetailView(const DeskContext &context, QWidget *parent)
    : DetailPane(context,
                 {QStringLiteral("customers"), tr("Customers"), QStringLiteral("users"), tr("Customer"),
                  tr("No customer chosen"), tr("Choose one in the list to see everything about them.")},
                 parent),
      m_header(new RecordHeader),
      m_data(new CustomerDataTab(context)),
      m_tickets(new RecordsTab({tr("Tickets of this customer"), QStringLiteral("ticket"), tr("No tickets"),
                                tr("Installation, repairs and other work for this customer appear here.")})),
      m_invoices(
          new RecordsTab({tr("Invoices of this customer"), QStringLiteral("receipt-text"), tr("No invoices"),
                          tr("The monthly run makes one for each month of an active customer.")})),
      m_messages(new MessagesTab(context, tr("What the customer is told by WhatsApp appears here."))),
      m_portal(new PortalTab(context)),
      m_history(new CustomerHistoryTab(context))
{
    setHeader(m_header);
    addTab(m_data, QStringLiteral("data"), tr("Data"), tr("Show data"));
    addTab(m_tickets, QStringLiteral("tickets"), tr("Tickets"), tr("Show tickets"));
    addTab(m_invoices, QStringLiteral("invoices"), tr("Invoices"), tr("Show invoices"));
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"), tr("Show messages"));
    addTab(m_portal, QStringLiteral("portal"), tr("Portal"), tr("Show portal use"));
    addTab(m_history, QStringLiteral("history"), tr("History"), tr("Show history"));
    connect(m_data, &CustomerDataTab::recordRequested, this, &CustomerDetailView::recordRequested);
    connect(m_tickets, &RecordsTab::opened, this,
            [this](const QString &number) { Q_EMIT recordRequested(QStringLiteral("tickets"), number); });
    connect(m_invoices, &RecordsTab::opened, this,
            [this](const QString &number) { Q_EMIT recordRequested(QStringLiteral("invoices"), number); });
    connect(m_messages, &MessagesTab::resendRequested, this, [this](const MessageRecord &message) {
        if (m_actions)
            m_actions->resend(message, code());
    });
}

void CustomerDetailView::setActions(CustomerActions *actions)
{
    m_actions = actions;
    m_header->setMenu(actions->actions());
    connect(actions, &CustomerActions::selectionChanged, this, &CustomerDetailView::showHeader);
    m_tickets->setAction(actions->newTicketAction());
}

void CustomerDetailView::keyChanged()
{
    m_invoices->showLines({}, {});
    tabs().setTabText(int(Tab::Invoices), tr("Invoices"));
    tabs().setTabIcon(int(Tab::Invoices), {});
}

void CustomerDetailView::ask()
{
    follow(m_context.api.customers().detail(code()), [this](const CustomerDetail &detail) { show(detail); });
}

void CustomerDetailView::show(const CustomerDetail &detail)
{
    const Wording &wording = m_context.wording;
    m_customer = detail.customer;
    showHeader();
    m_data->showDetail(detail);
    QList<RecordLine> tickets;
    for (const TicketRow &row : detail.tickets)
        tickets.append(CustomerRecords::ticket(row, wording));
    m_tickets->showLines(tickets,
                         CustomerRecords::ticketSummary(tickets.size(), detail.ticketCount, wording));
    m_messages->showMessages(detail.customer.code, detail.messages);
    m_portal->showCustomer(detail.customer.code);
    m_history->showDetail(detail);
    nameTabs(detail);
    askInvoices();
    Q_EMIT customerRead(detail.customer);
}

void CustomerDetailView::showHeader()
{
    const Customer &c = m_customer;
    if (c.code.isEmpty())
        return;
    const Wording &wording = m_context.wording;
    const auto day = [&wording](Instant at) {
        return wording.shortDate(wording.zone().dayOf(at));
    };
    m_header->setContent({.name = c.fullName,
                          .number = c.code,
                          .note = c.erasedAt ? tr("· erased on %1").arg(day(*c.erasedAt))
                                             : tr("· customer since %1").arg(day(c.createdAt)),
                          .badges = {statusLook(c.status, wording), CustomerLook::portal(c)}});
    if (!m_actions)
        return;
    m_header->setNext(m_actions->usualActions(c));
    m_header->setMeant(m_actions->mean(c.code));
}

void CustomerDetailView::askInvoices()
{
    if (!m_context.session.may(Permission::WorkInvoices))
        return m_invoices->explain(tr("Your role does not see invoices."));
    InvoiceFilter own;
    own.customerCode = code();
    PageRequest page;
    page.limit = mostInvoices;
    whenAnswered(
        m_context.api.invoices().list(own, page), this,
        [this, asked = code()](const Result<portal::Page<Invoice>> &read) {
            if (asked != code())
                return;
            if (!read)
                return m_invoices->explain(m_context.wording.error(read.error()));
            QList<RecordLine> lines;
            for (const Invoice &invoice : read->items)
                lines.append(CustomerRecords::invoice(invoice, m_context.wording));
            m_invoices->showLines(
                lines, CustomerRecords::invoiceSummary(read->items, read->total, m_context.wording));
            const auto overdue = std::ranges::count(read->items, InvoiceStatus::Overdue, &Invoice::status);
            tabs().setTabText(int(Tab::Invoices),
                              overdue > 0 ? tr("Invoices %1").arg(overdue) : tr("Invoices"));
            tabs().setTabIcon(int(Tab::Invoices),
                              overdue > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
            tabs().setTabToolTip(int(Tab::Invoices), tr("%n invoice(s) overdue", nullptr, int(overdue)));
        });
}

void CustomerDetailView::nameTabs(const CustomerDetail &detail)
{
    const auto unfinished = std::ranges::count_if(detail.tickets, [](const TicketRow &row) {
        return row.ticket.status != TicketStatus::Completed && row.ticket.status != TicketStatus::Cancelled;
    });
    const auto failed = std::ranges::count_if(detail.messages, [](const MessageRecord &message) {
        return message.state == MessageState::Failed && !message.resentAs;
    });
    tabs().setTabText(int(Tab::Tickets), unfinished > 0 ? tr("Tickets %1").arg(unfinished) : tr("Tickets"));
    tabs().setTabToolTip(int(Tab::Tickets), tr("%n ticket(s) not finished", nullptr, int(unfinished)));
    tabs().setTabText(int(Tab::Messages), failed > 0 ? tr("Messages %1").arg(failed) : tr("Messages"));
    tabs().setTabIcon(int(Tab::Messages),
                      failed > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
    tabs().setTabToolTip(int(Tab::Messages), failed > 0 ? tr("%n message(s) failed", nullptr, int(failed))
                                                        : tr("What the customer was told"));
}

} // namespace portal::ui
