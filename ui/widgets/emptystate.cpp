// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_action(new QPushButton(this))
{
    for (QLabel *label : {m_icon, m_headline, m_hint})
        label->setAlignment(Qt::AlignCenter);
    m_headline->setFont(headingFont(font(), 1));
    m_headline->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_action->setVisible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit(this, 6), unit(this, 6), unit(this, 6), unit(this, 6));
    column->setSpacing(unit(this, 2));
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_headline);
    column->addWidget(m_hint);
    column->addSpacing(unit(this, 2));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(const QString &icon, const QString &headline, const QString &hint,
                            const QString &action)
{
    m_iconName = icon;
    m_headline->setText(headline);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    dress();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

void EmptyState::dress()
{
    m_icon->setPixmap(iconPixmap(m_iconName, mutedText(palette()), unit(this, 10), devicePixelRatioF()));
    QPalette words = m_hint->palette();
    words.setColor(QPalette::WindowText, mutedText(palette()));
    m_hint->setPalette(words);
}

} // namespace portal::ui
