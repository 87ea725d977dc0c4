// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/filterbar.h"

#include "ui/frame/wording.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace portal::ui {

FilterBar::FilterBar(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_search(new QLineEdit(this)),
      m_filter(new QToolButton(this)),
      m_buttons(new QWidget(this)),
      m_chipRow(new QWidget(this)),
      m_chips(new FlowLayout(unit(this), m_chipRow)),
      m_panel(new FilterPanel(wording, this))
{
    m_search->setPlaceholderText(tr("Name, e-mail, phone or number"));
    m_search->setAccessibleName(tr("Search applications"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMaxLength(100);
    m_search->setMinimumWidth(unit(this, 30));
    m_search->installEventFilter(this);
    m_filter->setIcon(themedIcon(QStringLiteral("filter")));
    m_filter->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_filter->setAccessibleName(tr("Filter"));

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
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::takeSearch);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QToolButton::clicked, this, &FilterBar::openPanel);
    connect(m_panel, &FilterPanel::clearWanted, this, &FilterBar::clear);
    connect(m_panel, &FilterPanel::wishChanged, this, [this] {
        const RegistrationFilter chosen = m_panel->wish();
        RegistrationFilter wish = m_wish; // with what only a figure sets
        wish.statuses = chosen.statuses;
        wish.packageCode = chosen.packageCode;
        wish.city = chosen.city;
        wish.assigneeId = chosen.assigneeId;
        wish.from = chosen.from;
        wish.to = chosen.to;
        change(wish);
    });
    showChips();
}

void FilterBar::addButton(QToolButton *button)
{
    m_buttons->layout()->addWidget(button);
}

void FilterBar::setWish(const RegistrationFilter &wish)
{
    m_wish = wish;
    const QSignalBlocker blocker(m_search);
    m_search->setText(wish.search);
    m_typing.stop();
    m_panel->setWish(wish);
    showChips();
}

void FilterBar::setChoices(const FilterChoices &choices)
{
    m_choices = choices;
    m_panel->setChoices(choices);
    showChips();
}

void FilterBar::change(const RegistrationFilter &wish)
{
    if (wish == m_wish)
        return;
    m_wish = wish;
    showChips();
    Q_EMIT wishChanged();
}

void FilterBar::clear()
{
    const bool changes = !isEmpty() || !m_search->text().isEmpty();
    setWish({});
    if (changes)
        Q_EMIT wishChanged();
}

void FilterBar::takeSearch()
{
    m_typing.stop();
    RegistrationFilter wish = m_wish;
    wish.search = m_search->text().simplified();
    change(wish);
}

void FilterBar::openPanel()
{
    m_panel->setWish(m_wish);
    m_panel->adjustSize();
    const QPoint below = m_filter->mapToGlobal(QPoint(0, m_filter->height() + unit(this)));
    m_panel->move(below);
    m_panel->show();
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
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

void FilterBar::leave()
{
    if (m_search->hasFocus() && !m_search->text().isEmpty()) {
        m_search->clear();
        takeSearch();
    } else {
        Q_EMIT leftDownwards();
    }
}

QStringList FilterBar::chips() const
{
    QStringList texts;
    for (const auto *chip : m_chipRow->findChildren<FilterChip *>(FilterChip::name()))
        texts.append(chip->text());
    return texts;
}

void FilterBar::showChips()
{
    for (auto *chip : m_chipRow->findChildren<QAbstractButton *>()) {
        chip->setObjectName({});
        chip->setVisible(false);
        chip->deleteLater(); // it may be the one that was clicked
    }
    for (const RegistrationStatus status : std::as_const(m_wish.statuses))
        addChip(m_wording.text(registrationStatusText(status)),
                [status](RegistrationFilter &wish) { wish.statuses.removeAll(status); });
    if (!m_wish.packageCode.isEmpty()) {
        QString name = m_wish.packageCode;
        for (const auto &[code, title] : std::as_const(m_choices.packages)) {
            if (code == m_wish.packageCode)
                name = title;
        }
        addChip(name, [](RegistrationFilter &wish) { wish.packageCode.clear(); });
    }
    if (!m_wish.city.isEmpty())
        addChip(m_wish.city, [](RegistrationFilter &wish) { wish.city.clear(); });
    if (m_wish.assigneeId.isValid()) {
        QString name = tr("Somebody else");
        for (const auto &[id, fullName] : std::as_const(m_choices.colleagues)) {
            if (id == m_wish.assigneeId)
                name = fullName;
        }
        addChip(name, [](RegistrationFilter &wish) { wish.assigneeId = {}; });
    }
    if (m_wish.from && m_wish.from == m_wish.to) {
        addChip(m_wording.shortDate(*m_wish.from), [](RegistrationFilter &wish) {
            wish.from.reset();
            wish.to.reset();
        });
    } else {
        if (m_wish.from)
            addChip(tr("From %1").arg(m_wording.shortDate(*m_wish.from)),
                    [](RegistrationFilter &wish) { wish.from.reset(); });
        if (m_wish.to)
            addChip(tr("Until %1").arg(m_wording.shortDate(*m_wish.to)),
                    [](RegistrationFilter &wish) { wish.to.reset(); });
    }
    for (const FilterCondition &condition : figureConditions(m_wish, m_wording.zone(), m_wording.language()))
        addChip(m_wording.text(condition.text), condition.takeAway);
    const int filters = int(chips().size());
    m_filter->setText(filters == 0 ? tr("Filter") : tr("Filter (%1)").arg(filters));
    m_chipRow->setVisible(filters > 0);
    if (filters > 0) {
        auto *all = new FilterChip(tr("Clear all"), m_chipRow);
        all->setObjectName({});
        connect(all, &FilterChip::clicked, this, &FilterBar::clear);
        m_chips->addWidget(all);
    }
    m_chips->invalidate();
    updateGeometry();
}

void FilterBar::addChip(const QString &text, const std::function<void(RegistrationFilter &)> &takeAway)
{
    auto *chip = new FilterChip(text, m_chipRow);
    chip->setToolTip(tr("Take away this filter"));
    chip->setAccessibleName(tr("Take away the filter %1").arg(text));
    connect(chip, &FilterChip::clicked, this, [this, takeAway] {
        RegistrationFilter wish = m_wish;
        takeAway(wish);
        m_panel->setWish(wish);
        change(wish);
    });
    m_chips->addWidget(chip);
}

} // namespace portal::ui
