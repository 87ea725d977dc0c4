// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketdetailview.h"

#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/notices.h"
#include "ui/messages/messagestab.h"
#include "ui/messages/resenddialog.h"
#include "ui/tickets/conversationtab.h"
#include "ui/tickets/ticketactions.h"
#include "ui/tickets/ticketdatatab.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/tickethistorytab.h"
#include "ui/tickets/ticketphotostab.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace portal::ui {

TicketRow rowOf(const TicketDetail &detail)
{
    return {detail.ticket, detail.place.personName, detail.place.personPhone, detail.place.address.city,
            detail.assigneeName};
}

TicketDetailView::TicketDetailView(const DeskContext &context, QWidget *parent)
    : DetailPane(context,
                 {QStringLiteral("tickets"), tr("Tickets"), QStringLiteral("ticket"), tr("Ticket"),
                  tr("No ticket chosen"), tr("Choose one in the list to see everything about it.")},
                 parent),
      m_header(new TicketHeader(context)),
      m_data(new TicketDataTab(context)),
      m_conversation(new ConversationTab(context)),
      m_photos(new TicketPhotosTab(context)),
      m_messages(new MessagesTab(context, tr("What the customer is told by WhatsApp appears here."))),
      m_history(new TicketHistoryTab(context))
{
    setHeader(m_header);
    addTab(m_data, QStringLiteral("data"), tr("Data"), tr("Show data"));
    addTab(m_conversation, QStringLiteral("conversation"), tr("Conversation"), tr("Show conversation"));
    addTab(m_photos, QStringLiteral("photos"), tr("Photos"), tr("Show photos"));
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"), tr("Show messages"));
    addTab(m_history, QStringLiteral("history"), tr("History"), tr("Show history"));
    connect(m_data, &TicketDataTab::recordRequested, this, &TicketDetailView::recordRequested);
    connect(m_messages, &MessagesTab::resendRequested, this, [this](const MessageRecord &message) {
        auto *dialog = new ResendDialog(m_context, message, window());
        connect(dialog, &ResendDialog::resent, this, [this] {
            m_context.notices.done(tr("The message waits to be sent again."));
            refresh();
        });
        dialog->open();
    });
}

void TicketDetailView::setActions(TicketActions *actions)
{
    m_header->setActions(actions);
    m_conversation->setActions(actions);
    m_photos->setActions(actions);
}

void TicketDetailView::ask()
{
    follow(m_context.api.tickets().detail(key()), [this](const TicketDetail &detail) { show(detail); });
}

void TicketDetailView::show(const TicketDetail &detail)
{
    m_header->showDetail(detail);
    m_data->showDetail(detail);
    m_conversation->showDetail(detail);
    m_messages->showMessages(detail.ticket.number, detail.messages);
    m_history->showDetail(detail);
    nameTabs(detail);
    m_photos->showDetail(detail);
    Q_EMIT ticketRead(detail);
}

void TicketDetailView::nameTabs(const TicketDetail &detail)
{
    const auto failed =
        std::count_if(detail.messages.cbegin(), detail.messages.cend(), [](const MessageRecord &message) {
            return message.state == MessageState::Failed && !message.resentAs;
        });
    const auto named = [this](Tab tab, const QString &name, qint64 count) {
        tabs().setTabText(int(tab), count > 0 ? tr("%1 %2").arg(name).arg(count) : name);
    };
    named(Tab::Conversation, tr("Conversation"), m_conversation->spoken());
    named(Tab::Photos, tr("Photos"), detail.photos.size());
    named(Tab::Messages, tr("Messages"), failed);
    tabs().setTabIcon(int(Tab::Messages),
                      failed > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
    tabs().setTabToolTip(int(Tab::Messages), failed > 0 ? tr("%n message(s) failed", nullptr, int(failed))
                                                        : tr("What the customer was told"));
}

} // namespace portal::ui
