// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/visitfield.h"

#include "ui/frame/wording.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTimeEdit>

namespace portal::ui {

namespace {

constexpr std::chrono::hours usualHour{9};
const QDate epoch(1970, 1, 1);

} // namespace

VisitField::VisitField(const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_wording(wording),
      m_agreed(new QCheckBox(tr("Agreed for"), this)),
      m_day(new QDateEdit(this)),
      m_time(new QTimeEdit(this))
{
    const QLocale locale(wording.language() == Language::Indonesian ? QLocale::Indonesian : QLocale::English);
    m_agreed->setObjectName(QStringLiteral("visitAgreed"));
    m_agreed->setAccessibleName(tr("A visit was agreed"));
    m_day->setObjectName(QStringLiteral("visitDay"));
    m_day->setAccessibleName(tr("Day of the visit"));
    m_day->setLocale(locale);
    m_day->setTimeSpec(Qt::UTC); // so that this machine's zone has no say
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("ddd, d MMM yyyy"));
    m_time->setObjectName(QStringLiteral("visitTime"));
    m_time->setAccessibleName(tr("Time of the visit"));
    m_time->setLocale(locale);
    m_time->setTimeSpec(Qt::UTC);
    m_time->setDisplayFormat(QStringLiteral("HH.mm"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    row->addWidget(m_agreed);
    row->addWidget(m_day, 3);
    row->addWidget(m_time, 1);
    row->addWidget(new QLabel(wording.zone().label(), this));
    setFocusProxy(m_agreed);
    setVisit(std::nullopt);
    connect(m_agreed, &QCheckBox::toggled, this, &VisitField::changed);
    // Whoever chooses a time has agreed on it.
    const auto chosen = [this] {
        const QSignalBlocker blocker(m_agreed);
        m_agreed->setChecked(true);
        Q_EMIT changed();
    };
    connect(m_day, &QDateEdit::dateTimeChanged, this, chosen);
    connect(m_time, &QTimeEdit::dateTimeChanged, this, chosen);
}

std::optional<Instant> VisitField::visit() const
{
    if (!m_agreed->isChecked())
        return std::nullopt;
    const QDateTime local(m_day->date(), m_time->time(), Qt::UTC);
    return fromMillis(local.toMSecsSinceEpoch()) - m_wording.zone().offset();
}

void VisitField::setVisit(const std::optional<Instant> &visit)
{
    const Day tomorrow = m_wording.today() + std::chrono::days(1);
    showTime(visit.value_or(m_wording.zone().startOf(tomorrow) + usualHour));
    const QSignalBlocker blocker(m_agreed);
    m_agreed->setChecked(visit.has_value());
}

Day VisitField::day() const
{
    return Day(std::chrono::days(epoch.daysTo(m_day->date())));
}

void VisitField::setDay(Day day)
{
    showTime(m_wording.zone().startOf(day) + usualHour);
}

void VisitField::showTime(Instant at)
{
    const QSignalBlocker day(m_day);
    const QSignalBlocker time(m_time);
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(toMillis(at + m_wording.zone().offset()), Qt::UTC);
    m_day->setDate(local.date());
    m_time->setTime(local.time());
}

} // namespace portal::ui
