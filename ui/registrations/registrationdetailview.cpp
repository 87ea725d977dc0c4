// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationdetailview.h"

#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/messages/messagestab.h"
#include "ui/registrations/datatab.h"
#include "ui/registrations/detailheader.h"
#include "ui/registrations/duplicatestab.h"
#include "ui/registrations/historytab.h"
#include "ui/registrations/phototab.h"
#include "ui/registrations/registrationactions.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QTabWidget>

#include <algorithm>

namespace portal::ui {

RegistrationDetailView::RegistrationDetailView(const DeskContext &context, QWidget *parent)
    : DetailPane(context,
                 {QStringLiteral("registrations"), tr("Registrations"), QStringLiteral("clipboard-list"),
                  tr("Application"), tr("No application chosen"),
                  tr("Choose one in the list to see everything about it.")},
                 parent),
      m_colleagues(context.api),
      m_header(new DetailHeader(context)),
      m_data(new DataTab(context)),
      m_photo(new PhotoTab(context)),
      m_duplicates(new DuplicatesTab(context)),
      m_messages(new MessagesTab(context, tr("What the applicant is told by WhatsApp appears here."))),
      m_history(new HistoryTab(context))
{
    setHeader(m_header);
    addTab(m_data, QStringLiteral("data"), tr("Data"), tr("Show data"));
    addTab(m_photo, QStringLiteral("photo"), tr("KTP"), tr("Show KTP photo"));
    addTab(m_duplicates, QStringLiteral("duplicates"), tr("Duplicates"), tr("Show duplicates"));
    addTab(m_messages, QStringLiteral("messages"), tr("Messages"), tr("Show messages"));
    addTab(m_history, QStringLiteral("history"), tr("History"), tr("Show history"));
    connect(m_data, &DataTab::customerRequested, this,
            [this](const QString &code) { Q_EMIT recordRequested(QStringLiteral("customers"), code); });
    connect(m_duplicates, &DuplicatesTab::recordRequested, this, &RegistrationDetailView::recordRequested);
    connect(m_messages, &MessagesTab::resendRequested, this, [this](const MessageRecord &message) {
        if (m_actions)
            m_actions->resend(message, number());
    });
    connect(&m_colleagues, &Colleagues::changed, this, [this] { m_history->setNames(m_colleagues.names()); });
}

void RegistrationDetailView::setActions(RegistrationActions *actions)
{
    m_actions = actions;
    m_header->setActions(actions);
}

void RegistrationDetailView::keyChanged()
{
    m_data->hideNik();
    if (number().isEmpty())
        m_photo->showDetail({});
    else
        m_colleagues.read();
}

void RegistrationDetailView::ask()
{
    follow(m_context.api.registrations().detail(number()),
           [this](const RegistrationDetail &detail) { show(detail); });
}

void RegistrationDetailView::show(const RegistrationDetail &detail)
{
    m_header->showDetail(detail);
    m_data->showDetail(detail);
    m_duplicates->showDetail(detail);
    m_messages->showMessages(number(), detail.messages);
    m_history->showDetail(detail);
    nameTabs(detail);
    m_photo->showDetail(detail); // when it is looked at
    Q_EMIT registrationRead(detail.registration);
}

void RegistrationDetailView::nameTabs(const RegistrationDetail &detail)
{
    const int alike = int(detail.lookAlikes.size());
    const auto failed =
        std::count_if(detail.messages.cbegin(), detail.messages.cend(), [](const MessageRecord &message) {
            return message.state == MessageState::Failed && !message.resentAs;
        });
    tabs().setTabText(int(Tab::Duplicates), alike > 0 ? tr("Duplicates %1").arg(alike) : tr("Duplicates"));
    tabs().setTabToolTip(int(Tab::Duplicates), tr("%n look-alike(s)", nullptr, alike));
    tabs().setTabText(int(Tab::Messages), failed > 0 ? tr("Messages %1").arg(failed) : tr("Messages"));
    tabs().setTabIcon(int(Tab::Messages),
                      failed > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
    tabs().setTabToolTip(int(Tab::Messages), failed > 0 ? tr("%n message(s) failed", nullptr, int(failed))
                                                        : tr("What the applicant was told"));
}

} // namespace portal::ui
