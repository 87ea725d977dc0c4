// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespage.h"

#include "ui/frame/commands.h"
#include "ui/frame/session.h"
#include "ui/messages/messagelog.h"
#include "ui/messages/phoneview.h"
#include "ui/messages/templatesview.h"
#include "ui/widgets/icon.h"

#include <QtCore/QTimer>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

MessagesPage::MessagesPage(const DeskContext &context, QWidget *parent)
    : Page({QStringLiteral("messages"), tr("Messages"), QStringLiteral("message-circle")}, parent),
      m_tabs(new QTabWidget(this)),
      m_log(new MessageLog(context, this)),
      m_phone(new PhoneView(context, this)),
      m_pace(new QTimer(this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_log, themedIcon(QStringLiteral("list")), tr("Log"));
    m_tabs->addTab(m_phone, themedIcon(QStringLiteral("smartphone")), tr("Simulator's phone"));
    if (context.session.may(Permission::ManageTemplates)) {
        m_texts = new TemplatesView(context, this);
        m_tabs->addTab(m_texts, themedIcon(QStringLiteral("pencil")), tr("Texts"));
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 4), unit(this, 3), unit(this, 4), unit(this, 3));
    column->addWidget(m_tabs);
    addCommands(context);

    connect(m_log, &MessageLog::registrationRequested, this, [this](const QString &number) {
        Q_EMIT recordRequested(QStringLiteral("registrations"), number);
    });
    connect(m_log, &MessageLog::failedCounted, this, &MessagesPage::setCount);
    connect(m_tabs, &QTabWidget::currentChanged, this, &MessagesPage::refreshShown);
    m_pace->setInterval(15s);
    connect(m_pace, &QTimer::timeout, m_log, &MessageLog::refreshGateways);
}

void MessagesPage::addCommands(const DeskContext &context)
{
    const auto add = [&](const Commands::Description &description, auto run) {
        QAction *action = context.commands.add(description, this);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions.append(action);
        connect(action, &QAction::triggered, this, run);
    };
    const QString group = description().title;
    if (context.session.may(Permission::WorkRegistrations)) {
        add({QStringLiteral("messages.resend"), group, tr("Send the message again"),
             QStringLiteral("refresh-cw"), QKeySequence(Qt::Key_R)},
            [this] { m_log->resendSelected(); });
        add({QStringLiteral("messages.resend_failed"),
             group,
             tr("Send all that failed again"),
             QStringLiteral("refresh-cw"),
             {}},
            [this] { m_log->resendAllFailed(); });
        m_actions.append(nullptr);
    }
    add({QStringLiteral("messages.log"), group, tr("Show the log"), QStringLiteral("list"),
         QKeySequence(Qt::ALT | Qt::Key_L)},
        [this] { showTab(Tab::Log); });
    add({QStringLiteral("messages.phone"), group, tr("Show the simulator's phone"),
         QStringLiteral("smartphone"), QKeySequence(Qt::ALT | Qt::Key_P)},
        [this] { showTab(Tab::Phone); });
    if (m_texts) {
        add({QStringLiteral("messages.texts"), group, tr("Edit the texts"), QStringLiteral("pencil"),
             QKeySequence(Qt::ALT | Qt::Key_T)},
            [this] { showTab(Tab::Texts); });
    }
}

QList<QAction *> MessagesPage::menuActions() const
{
    return m_actions;
}

void MessagesPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

void MessagesPage::activate()
{
    m_active = true;
    m_pace->start();
    m_log->refresh();
    refreshShown();
}

void MessagesPage::deactivate()
{
    m_active = false;
    m_pace->stop();
}

void MessagesPage::refreshShown()
{
    if (!m_active)
        return;
    if (m_tabs->currentWidget() == m_phone)
        m_phone->refresh();
    else if (m_texts && m_tabs->currentWidget() == m_texts)
        m_texts->refresh();
}

void MessagesPage::changed(const QList<Change> &changes)
{
    bool messages = false;
    bool gateways = false;
    bool simulator = false;
    bool texts = false;
    for (const Change &change : changes) {
        messages = messages || change.entity == u"message";
        gateways = gateways || change.entity == u"gateway" || change.entity == u"settings";
        simulator = simulator || change.entity == u"simulator";
        texts = texts || change.entity == u"template";
    }
    if (messages)
        m_log->refresh(); // also while another page is looked at: the rail shows what failed
    else if (gateways && m_active)
        m_log->refreshGateways();
    if (simulator && m_active && m_tabs->currentWidget() == m_phone)
        m_phone->refresh();
    if (texts && m_texts && m_active)
        m_texts->refresh();
}

QString MessagesPage::unsavedWork() const
{
    return m_texts && m_texts->hasUnsaved() ? tr("Texts of messages are changed and not saved.") : QString();
}

} // namespace portal::ui
