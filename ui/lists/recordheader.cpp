// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/recordheader.h"

#include "ui/widgets/copylabel.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace portal::ui {

namespace {

constexpr int mostButtons = 2;

} // namespace

RecordHeader::RecordHeader(QWidget *parent)
    : QWidget(parent),
      m_name(new QLabel(this)),
      m_number(new CopyLabel(this)),
      m_note(new QLabel(this)),
      m_figure(new QLabel(this)),
      m_badgeRow(new QHBoxLayout),
      m_bar(new QWidget(this)),
      m_more(new QToolButton(m_bar))
{
    m_name->setFont(headingFont(font(), 2));
    m_name->setWordWrap(true);
    m_name->setTextFormat(Qt::PlainText);
    m_number->setWordWrap(false);
    m_number->setValueName(tr("Number"));
    m_figure->setFont(headingFont(font(), 2));
    m_more->setIcon(themedIcon(QStringLiteral("ellipsis")));
    m_more->setToolTip(tr("All actions"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));

    auto *numbers = new QHBoxLayout;
    numbers->setSpacing(unit(this, 2));
    numbers->addWidget(m_number);
    numbers->addWidget(m_note, 1);
    m_badgeRow->setSpacing(unit(this, 2));
    m_badgeRow->addStretch(1);
    m_badgeRow->addWidget(m_figure);
    auto *buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit(this, 2));
    for (int i = 0; i < mostButtons; ++i) {
        auto *button = new QPushButton(m_bar);
        button->setObjectName(i == 0 ? QStringLiteral("nextAction") : QStringLiteral("secondAction"));
        connect(button, &QPushButton::clicked, this, [this, i] { m_next.at(i)->trigger(); });
        buttons->addWidget(button, 1);
        m_buttons.append(button);
    }
    setButtonKind(*m_buttons.first(), ButtonKind::Primary);
    buttons->addStretch(0);
    buttons->addWidget(m_more);
    m_bar->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, unit(this));
    column->setSpacing(unit(this, 2));
    column->addWidget(m_name);
    column->addLayout(numbers);
    column->addLayout(m_badgeRow);
    column->addWidget(m_bar);
    mirror();
}

void RecordHeader::setContent(const Content &content)
{
    m_content = content;
    m_name->setText(content.name);
    m_number->setValue(content.number);
    m_note->setText(content.note);
    m_figure->setText(content.figure);
    while (m_badges.size() < content.badges.size()) {
        auto *badge = new Badge(this);
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        m_badgeRow->insertWidget(int(m_badges.size()), badge);
        m_badges.append(badge);
    }
    for (qsizetype i = 0; i < m_badges.size(); ++i) {
        m_badges[i]->setVisible(i < content.badges.size());
        if (i < content.badges.size())
            m_badges[i]->setLook(content.badges[i]);
    }
    dress();
}

void RecordHeader::setMenu(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (!action) {
            m_more->menu()->addSeparator();
            continue;
        }
        m_more->menu()->addAction(action);
        connect(action, &QAction::changed, this, &RecordHeader::mirror);
    }
    m_bar->setVisible(!actions.isEmpty());
}

void RecordHeader::setNext(const QList<QAction *> &actions)
{
    m_next = actions.mid(0, mostButtons);
    mirror();
}

void RecordHeader::setMeant(bool meant)
{
    m_meant = meant;
    mirror();
}

void RecordHeader::mirror()
{
    for (int i = 0; i < m_buttons.size(); ++i) {
        QPushButton *button = m_buttons[i];
        button->setVisible(i < m_next.size());
        if (i >= m_next.size())
            continue;
        const QAction *action = m_next[i];
        button->setText(action->text());
        button->setEnabled(action->isEnabled() && m_meant);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action->iconText() : tr("%1 (%2)").arg(action->iconText(), keys));
    }
}

void RecordHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void RecordHeader::dress()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, m_content.noteTone == Tone::Neutral
                                               ? mutedText(palette())
                                               : toneColours(palette(), m_content.noteTone).text);
    m_note->setPalette(colours);
}

} // namespace portal::ui
