// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/periodbar.h"

#include "ui/frame/wording.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace portal::ui {

namespace {

constexpr int usualDays = 30;

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
}

} // namespace

PeriodBar::PeriodBar(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_choices(new QButtonGroup(this)),
      m_dates(new QWidget(this)),
      m_from(new QDateEdit(m_dates)),
      m_to(new QDateEdit(m_dates))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this));
    const auto add = [&](int days, const QString &text) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_choices->addButton(button, days);
        row->addWidget(button);
    };
    for (const int days : offeredDays())
        add(days, tr("%1 days").arg(days));
    add(ownDates, tr("Own dates"));
    m_choices->button(usualDays)->setChecked(true);

    auto *dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(unit(this, 2), 0, 0, 0);
    dates->setSpacing(unit(this, 2));
    const auto edit = [&](QDateEdit *input, const QString &name) {
        input->setCalendarPopup(true);
        input->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        input->setAccessibleName(name);
        auto *label = new QLabel(name, m_dates);
        label->setBuddy(input);
        dates->addWidget(label);
        dates->addWidget(input);
        connect(input, &QDateEdit::dateChanged, this, [this, input] {
            // The other end follows, so that there is always a period.
            QDateEdit *other = input == m_from ? m_to : m_from;
            const QSignalBlocker blocker(other);
            const bool crossed = m_from->date() > m_to->date();
            const bool long_ = m_from->date().daysTo(m_to->date()) >= Period::mostDays;
            if (crossed)
                other->setDate(input->date());
            else if (long_)
                other->setDate(input->date().addDays((input == m_from ? 1 : -1) * (Period::mostDays - 1)));
            Q_EMIT periodChanged();
        });
    };
    setDates(m_wording.today() - std::chrono::days(usualDays - 1), m_wording.today());
    edit(m_from, tr("From"));
    edit(m_to, tr("until"));
    row->addWidget(m_dates);
    showDates();
    connect(m_choices, &QButtonGroup::idClicked, this, [this] {
        showDates();
        Q_EMIT periodChanged();
    });
}

int PeriodBar::choice() const
{
    return m_choices->checkedId();
}

void PeriodBar::setChoice(int days)
{
    if (QAbstractButton *button = m_choices->button(days))
        button->setChecked(true);
    showDates();
}

void PeriodBar::setDates(Day from, Day to)
{
    const QSignalBlocker noFrom(m_from);
    const QSignalBlocker noTo(m_to);
    m_from->setDate(dateOf(from));
    m_to->setDate(dateOf(to));
}

void PeriodBar::showDates()
{
    m_dates->setVisible(choice() == ownDates);
}

Day PeriodBar::dayOf(const QDateEdit *edit) const
{
    return Day(std::chrono::days(QDate(1970, 1, 1).daysTo(edit->date())));
}

Period PeriodBar::period() const
{
    if (choice() != ownDates)
        return Period::last(choice(), m_wording.today());
    return {dayOf(m_from), dayOf(m_to)};
}

} // namespace portal::ui
