// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/detailheader.h"

#include "ui/frame/wording.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationlook.h"
#include "ui/widgets/copylabel.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace portal::ui {

DetailHeader::DetailHeader(const DeskContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(new QLabel(this)),
      m_number(new CopyLabel(this)),
      m_age(new QLabel(this)),
      m_status(new Badge(this)),
      m_verified(new Badge(this)),
      m_workerIcon(new QLabel(this)),
      m_worker(new QLabel(this)),
      m_take(new QToolButton(this)),
      m_giveBack(new QToolButton(this)),
      m_bar(new QWidget(this)),
      m_next(new QPushButton(m_bar)),
      m_second(new QPushButton(m_bar)),
      m_more(new QToolButton(m_bar))
{
    m_name->setFont(headingFont(font(), 2));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_number->setWordWrap(false);
    m_number->setValueName(tr("Number"));
    m_verified->setLook({tr("WhatsApp verified"), Tone::Green, QStringLiteral("badge-check")});
    m_verified->setToolTip(tr("The applicant proved the number with a code"));
    for (Badge *badge : {m_status, m_verified})
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setButtonKind(*m_next, ButtonKind::Primary);
    m_next->setObjectName(QStringLiteral("nextAction"));
    m_second->setObjectName(QStringLiteral("secondAction"));
    m_more->setIcon(themedIcon(QStringLiteral("ellipsis")));
    m_more->setToolTip(tr("All actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(unit(this, 2));
    numbers->addWidget(m_number);
    numbers->addWidget(m_age, 1);
    auto *badges = new QHBoxLayout;
    badges->setSpacing(unit(this, 2));
    badges->addWidget(m_status);
    badges->addWidget(m_verified);
    badges->addStretch(1);
    auto *worker = new QHBoxLayout;
    worker->setSpacing(unit(this, 2));
    worker->addWidget(m_workerIcon);
    worker->addWidget(m_worker, 1);
    worker->addWidget(m_take);
    worker->addWidget(m_giveBack);
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit(this, 2));
    buttons->addWidget(m_next, 1);
    buttons->addWidget(m_second, 1);
    buttons->addStretch(0);
    buttons->addWidget(m_more);
    m_bar->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, unit(this));
    column->setSpacing(unit(this, 2));
    column->addWidget(m_name);
    column->addLayout(numbers);
    column->addLayout(badges);
    column->addLayout(worker);
    column->addWidget(m_bar);
    buildWorker();
    dress();
}

void DetailHeader::buildWorker()
{
    for (QToolButton *button : {m_take, m_giveBack}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setVisible(false);
    }
    m_worker->setWordWrap(true);
}

void DetailHeader::setActions(RegistrationActions *actions)
{
    m_actions = actions;
    m_take->setDefaultAction(actions->takeAction());
    m_giveBack->setDefaultAction(actions->giveBackAction());
    for (QToolButton *button : {m_take, m_giveBack})
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    for (QAction *action : actions->actions()) {
        if (!action) {
            m_more->menu()->addSeparator();
            continue;
        }
        m_more->menu()->addAction(action);
        connect(action, &QAction::changed, this, [this, action] {
            if (m_shown.value(0) == action)
                mirror(m_next, action);
            if (m_shown.value(1) == action)
                mirror(m_second, action);
            updateWorker();
        });
    }
    connect(m_next, &QPushButton::clicked, this, [this] { m_shown.at(0)->trigger(); });
    connect(m_second, &QPushButton::clicked, this, [this] { m_shown.at(1)->trigger(); });
    connect(actions, &RegistrationActions::selectionChanged, this, &DetailHeader::updateButtons);
    m_bar->setVisible(true);
    updateButtons();
}

void DetailHeader::showDetail(const RegistrationDetail &detail)
{
    m_detail = detail;
    const Registration &r = detail.registration;
    m_name->setText(r.fullName);
    m_number->setValue(r.number);
    const bool late = isLate(r, m_context.wording.now());
    m_age->setText(
        (late ? tr("· %1, waits too long") : tr("· %1")).arg(m_context.wording.age(r.submittedAt)));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText,
                     late ? toneColours(palette(), Tone::Red).text : mutedText(palette()));
    m_age->setPalette(colours);
    m_age->setToolTip(late ? tr("Waits for longer than a day") : tr("Time since it was submitted"));
    m_status->setLook(statusLook(r.status, m_context.wording));
    m_worker->setText(detail.assigneeName.isEmpty() ? tr("Nobody works on it") : detail.assigneeName);
    updateButtons();
}

void DetailHeader::updateButtons()
{
    if (!m_actions)
        return;
    m_shown = m_actions->nextActions(m_detail.registration);
    m_next->setVisible(!m_shown.isEmpty());
    m_second->setVisible(m_shown.size() > 1);
    if (!m_shown.isEmpty())
        mirror(m_next, m_shown.at(0));
    if (m_shown.size() > 1)
        mirror(m_second, m_shown.at(1));
    updateWorker();
}

void DetailHeader::updateWorker()
{
    for (QToolButton *button : {m_take, m_giveBack}) {
        const QAction *action = button->defaultAction();
        button->setVisible(action && action->isVisible() && action->isEnabled() &&
                           m_actions->mean(m_detail.registration.number));
    }
}

// While another row is chosen and this one still shows, its buttons do nothing.
void DetailHeader::mirror(QPushButton *button, const QAction *action) const
{
    button->setText(action->text());
    button->setEnabled(action->isEnabled() && m_actions->mean(m_detail.registration.number));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    button->setToolTip(keys.isEmpty() ? action->iconText() : tr("%1 (%2)").arg(action->iconText(), keys));
}

void DetailHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void DetailHeader::dress()
{
    m_workerIcon->setPixmap(
        iconPixmap(QStringLiteral("user-round"), mutedText(palette()), unit(this, 4), devicePixelRatioF()));
    for (QToolButton *button : {m_take, m_giveBack}) {
        QPalette link = palette();
        link.setColor(QPalette::ButtonText, accent(palette()));
        button->setPalette(link);
    }
    if (!m_detail.registration.number.isEmpty())
        showDetail(m_detail);
}

} // namespace portal::ui
