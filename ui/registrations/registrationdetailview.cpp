// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationdetailview.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/wording.h"
#include "ui/registrations/datatab.h"
#include "ui/registrations/detailheader.h"
#include "ui/registrations/duplicatestab.h"
#include "ui/registrations/historytab.h"
#include "ui/registrations/messagestab.h"
#include "ui/registrations/phototab.h"
#include "ui/registrations/registrationactions.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

RegistrationDetailView::RegistrationDetailView(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_colleagues(context.api),
      m_pages(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_content(new QWidget(this)),
      m_header(new DetailHeader(context, m_content)),
      m_tabs(new QTabWidget(m_content)),
      m_data(new DataTab(context)),
      m_photo(new PhotoTab(context)),
      m_duplicates(new DuplicatesTab(context)),
      m_messages(new MessagesTab(context)),
      m_history(new HistoryTab(context)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    buildTabs();
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(unit(this, 2));
    inside->addWidget(m_header);
    inside->addWidget(m_tabs, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addWidget(m_busy);

    connect(m_empty, &EmptyState::actionTriggered, this, &RegistrationDetailView::refresh);
    connect(m_data, &DataTab::customerRequested, this,
            [this](const QString &code) { Q_EMIT recordRequested(QStringLiteral("customers"), code); });
    connect(m_duplicates, &DuplicatesTab::recordRequested, this, &RegistrationDetailView::recordRequested);
    connect(m_messages, &MessagesTab::resendRequested, this, [this](const MessageRecord &message) {
        if (m_actions)
            m_actions->resend(message, m_number);
    });
    connect(&m_colleagues, &Colleagues::changed, this, [this] { m_history->setNames(m_colleagues.names()); });
    addTabKeys();
    showRegistration({});
}

void RegistrationDetailView::buildTabs()
{
    m_tabs->addTab(m_data, tr("Data"));
    m_tabs->addTab(m_photo, tr("KTP"));
    m_tabs->addTab(m_duplicates, tr("Duplicates"));
    m_tabs->addTab(m_messages, tr("Messages"));
    m_tabs->addTab(m_history, tr("History"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Application"));
}

void RegistrationDetailView::addTabKeys()
{
    const QString names[] = {tr("Show data"), tr("Show KTP photo"), tr("Show duplicates"),
                             tr("Show messages"), tr("Show history")};
    const QString ids[] = {QStringLiteral("data"), QStringLiteral("photo"), QStringLiteral("duplicates"),
                           QStringLiteral("messages"), QStringLiteral("history")};
    for (int i = 0; i < m_tabs->count(); ++i) {
        QAction *action = m_context.commands.add(
            {QStringLiteral("registrations.tab.") + ids[i], tr("Registrations"), names[i], {}, Qt::Key_1 + i},
            this);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, i] { showTab(Tab(i)); });
    }
}

void RegistrationDetailView::setActions(RegistrationActions *actions)
{
    m_actions = actions;
    m_header->setActions(actions);
}

void RegistrationDetailView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

RegistrationDetailView::Tab RegistrationDetailView::currentTab() const
{
    return Tab(m_tabs->currentIndex());
}

void RegistrationDetailView::showRegistration(const QString &number)
{
    if (number == m_number && !number.isEmpty())
        return refresh();
    m_number = number;
    m_data->hideNik();
    if (number.isEmpty()) {
        m_photo->showDetail({});
        explain(QStringLiteral("clipboard-list"), tr("No application chosen"),
                tr("Choose one in the list to see everything about it."));
        return;
    }
    m_colleagues.read();
    ask();
}

void RegistrationDetailView::refresh()
{
    if (!m_number.isEmpty())
        ask();
}

// One question at a time: whoever walks through the list quickly gets the one they stop at.
void RegistrationDetailView::ask()
{
    m_again = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_busy->begin();
    const QString number = m_number;
    whenAnswered(m_context.api.registrations().detail(number), this,
                 [this, number](const Result<RegistrationDetail> &detail) {
                     m_asking = false;
                     m_busy->end();
                     heard(number, detail);
                 });
}

void RegistrationDetailView::heard(const QString &number, const Result<RegistrationDetail> &detail)
{
    const bool another = number != m_number;
    if (!another) {
        if (detail)
            show(*detail);
        else if (detail.error().code == ErrorCode::NotFound)
            explain(QStringLiteral("clipboard-list"), tr("Not there any more"),
                    tr("%1 has been removed.").arg(number));
        else
            explain(QStringLiteral("circle-alert"), tr("It could not be read"),
                    m_context.wording.error(detail.error()), tr("Try again"));
    }
    if ((another || m_again) && !m_number.isEmpty())
        ask();
}

void RegistrationDetailView::show(const RegistrationDetail &detail)
{
    m_header->showDetail(detail);
    m_data->showDetail(detail);
    m_duplicates->showDetail(detail);
    m_messages->showDetail(detail);
    m_history->showDetail(detail);
    nameTabs(detail);
    m_pages->setCurrentWidget(m_content);
    m_photo->showDetail(detail); // after it is known whether it is looked at
    Q_EMIT registrationRead(detail.registration);
}

void RegistrationDetailView::nameTabs(const RegistrationDetail &detail)
{
    const int alike = int(detail.lookAlikes.size());
    const auto failed =
        std::count_if(detail.messages.cbegin(), detail.messages.cend(), [](const MessageRecord &message) {
            return message.state == MessageState::Failed && !message.resentAs;
        });
    m_tabs->setTabText(int(Tab::Duplicates), alike > 0 ? tr("Duplicates %1").arg(alike) : tr("Duplicates"));
    m_tabs->setTabToolTip(int(Tab::Duplicates), tr("%n look-alike(s)", nullptr, alike));
    m_tabs->setTabText(int(Tab::Messages), failed > 0 ? tr("Messages %1").arg(failed) : tr("Messages"));
    m_tabs->setTabIcon(int(Tab::Messages),
                       failed > 0 ? themedIcon(QStringLiteral("triangle-alert")) : QIcon());
    m_tabs->setTabToolTip(int(Tab::Messages), failed > 0 ? tr("%n message(s) failed", nullptr, int(failed))
                                                         : tr("What the applicant was told"));
}

void RegistrationDetailView::explain(const QString &icon, const QString &headline, const QString &hint,
                                     const QString &action)
{
    m_empty->setContent(icon, headline, hint, action);
    m_pages->setCurrentWidget(m_empty);
}

} // namespace portal::ui
