// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/listfilterbar.h"

#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace portal::ui {

ListFilterBar::ListFilterBar(const Words &words, QWidget *parent)
    : QWidget(parent),
      m_search(new QLineEdit(this)),
      m_filter(new QToolButton(this)),
      m_buttons(new QWidget(this)),
      m_chipRow(new QWidget(this)),
      m_chips(new FlowLayout(unit(this), m_chipRow))
{
    m_search->setPlaceholderText(words.placeholder);
    m_search->setAccessibleName(words.accessibleName);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaxLength(100);
    m_search->setMinimumWidth(unit(this, 30));
    m_search->installEventFilter(this);
    m_filter->setIcon(themedIcon(QStringLiteral("filter")));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setVisible(false);

    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(unit(this));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    row->addWidget(m_search, 1);
    row->addWidget(m_filter);
    row->addWidget(m_buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    column->addLayout(row);
    column->addWidget(m_chipRow);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &ListFilterBar::takeSearch);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QToolButton::clicked, this, &ListFilterBar::openPanel);
    showChips({});
}

void ListFilterBar::addButton(QToolButton *button)
{
    m_buttons->layout()->addWidget(button);
}

void ListFilterBar::setPanel(QWidget *panel)
{
    m_panel = panel;
    m_filter->setVisible(true);
}

void ListFilterBar::showSearch(const QString &words)
{
    const QSignalBlocker blocker(m_search);
    m_search->setText(words);
    m_typing.stop();
}

void ListFilterBar::clear()
{
    const bool changes = !isEmpty() || !m_search->text().isEmpty();
    clearWish();
    if (changes)
        Q_EMIT wishChanged();
}

void ListFilterBar::takeSearch()
{
    m_typing.stop();
    searchTyped(m_search->text().simplified());
}

void ListFilterBar::openPanel()
{
    if (!m_panel)
        return focusSearch();
    preparePanel();
    m_panel->adjustSize();
    m_panel->move(m_filter->mapToGlobal(QPoint(0, m_filter->height() + unit(this))));
    m_panel->show();
}

void ListFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ListFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<const QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down) {
            takeSearch();
            Q_EMIT leftDownwards();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListFilterBar::leave()
{
    if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        takeSearch();
    } else {
        Q_EMIT leftDownwards();
    }
}

QStringList ListFilterBar::chips() const
{
    QStringList texts;
    for (const auto *chip : m_chipRow->findChildren<FilterChip *>(FilterChip::name()))
        texts.append(chip->text());
    return texts;
}

void ListFilterBar::showChips(const QList<Chip> &chips)
{
    for (auto *chip : m_chipRow->findChildren<QAbstractButton *>()) {
        chip->setObjectName({});
        chip->setVisible(false);
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (const Chip &wanted : chips) {
        auto *chip = new FilterChip(wanted.text, m_chipRow);
        chip->setToolTip(tr("Take away this filter"));
        chip->setAccessibleName(tr("Take away the filter %1").arg(wanted.text));
        connect(chip, &FilterChip::clicked, this, wanted.takeAway);
        m_chips->addWidget(chip);
    }
    m_filter->setText(chips.isEmpty() ? tr("Filter") : tr("Filter (%1)").arg(chips.size()));
    m_chipRow->setVisible(!chips.isEmpty());
    if (!chips.isEmpty()) {
        auto *all = new FilterChip(tr("Clear all"), m_chipRow);
        all->setObjectName({});
        connect(all, &FilterChip::clicked, this, &ListFilterBar::clear);
        m_chips->addWidget(all);
    }
    m_chips->invalidate();
    updateGeometry();
}

} // namespace portal::ui
