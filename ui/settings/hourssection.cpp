// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hourssection.h"

#include "libportal/staffapi/settingsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTimeEdit>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace portal::ui {

namespace {

// As settings are stored, and as their errors call them.
constexpr std::array fields{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
constexpr int dayLong = 24 * 60;
const QDate epoch(1970, 1, 1);

QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(qMin(minutes, dayLong - 1) * 60);
}

int minutesOf(const QTime &time)
{
    return time.hour() * 60 + time.minute();
}

QDate dateOf(Day day)
{
    return epoch.addDays(day.time_since_epoch().count());
}

} // namespace

HoursSection::HoursSection(const DeskContext &deskContext, QWidget *parent)
    : StoredSection({QStringLiteral("service_hours"), tr("Service hours"), QStringLiteral("clock"),
                     tr("When field staff work. The deadlines of tickets count only these hours.")},
                    deskContext, Buttons::SaveAndDiscard, parent),
      m_day(new QDateEdit(this)),
      m_add(new QPushButton(themedIcon(QStringLiteral("plus")), tr("Add"), this)),
      m_list(new QListWidget(this)),
      m_remove(new QPushButton(themedIcon(QStringLiteral("trash-2")), tr("Take out"), this))
{
    const QLocale locale(context().wording.language() == Language::Indonesian ? QLocale::Indonesian
                                                                              : QLocale::English);
    form().addHeading(tr("Week"));
    for (size_t day = 0; day < fields.size(); ++day)
        m_days[day] = addDay(QLatin1String(fields[day]), locale.dayName(int(day) + 1));
    addHolidays();
}

HoursSection::DayRow HoursSection::addDay(const QString &field, const QString &name)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(unit(this, 2));
    DayRow day{new QCheckBox(tr("Open"), row), new QTimeEdit(row), new QTimeEdit(row),
               new QCheckBox(tr("until midnight"), row)};
    day.open->setObjectName(field + QStringLiteral("Open"));
    day.open->setAccessibleName(tr("%1: open").arg(name));
    day.from->setObjectName(field + QStringLiteral("From"));
    day.from->setAccessibleName(tr("%1: from").arg(name));
    day.to->setObjectName(field + QStringLiteral("To"));
    day.to->setAccessibleName(tr("%1: until").arg(name));
    day.midnight->setAccessibleName(tr("%1: until midnight").arg(name));
    for (QTimeEdit *edit : {day.from, day.to}) {
        edit->setDisplayFormat(QStringLiteral("HH.mm"));
        edit->setTimeSpec(Qt::UTC);
    }
    layout->addWidget(day.open);
    layout->addSpacing(unit(this, 2));
    layout->addWidget(day.from);
    layout->addWidget(new QLabel(tr("until"), row));
    layout->addWidget(day.to);
    layout->addSpacing(unit(this, 2));
    layout->addWidget(day.midnight);
    layout->addStretch(1);
    row->setFocusProxy(day.open);
    form().addField(field, name, row);
    const auto changed = [this, day] {
        const bool open = day.open->isChecked();
        day.from->setEnabled(open);
        day.midnight->setEnabled(open);
        day.to->setEnabled(open && !day.midnight->isChecked());
        edited();
    };
    connect(day.open, &QCheckBox::toggled, this, changed);
    connect(day.midnight, &QCheckBox::toggled, this, changed);
    connect(day.from, &QTimeEdit::timeChanged, this, changed);
    connect(day.to, &QTimeEdit::timeChanged, this, changed);
    return day;
}

void HoursSection::addHolidays()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 2));
    auto *top = new QHBoxLayout;
    top->setSpacing(unit(this, 2));
    m_day->setObjectName(QStringLiteral("holiday"));
    m_day->setAccessibleName(tr("Day of the holiday"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_day->setDate(dateOf(context().wording.today()));
    top->addWidget(m_day);
    top->addWidget(m_add);
    top->addStretch(1);
    m_list->setObjectName(QStringLiteral("holidays"));
    m_list->setAccessibleName(tr("Holidays"));
    m_list->setMinimumHeight(unit(this, 24));
    m_list->setMaximumHeight(unit(this, 40));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    form().addHeading(tr("Holidays"));
    form().addField(QStringLiteral("holidays"), tr("Closed all day"), box,
                    tr("Each year's days are entered once they are announced."));
    connect(m_add, &QPushButton::clicked, this, &HoursSection::addHoliday);
    connect(m_remove, &QPushButton::clicked, this, &HoursSection::removeHoliday);
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
}

void HoursSection::addHoliday()
{
    const Day day(std::chrono::days(epoch.daysTo(m_day->date())));
    if (!m_holidays.contains(day)) {
        m_holidays.append(day);
        std::ranges::sort(m_holidays);
        showHolidays();
        edited();
    }
    m_list->setCurrentRow(int(m_holidays.indexOf(day)));
    m_day->setDate(m_day->date().addDays(1)); // holidays often follow each other
}

void HoursSection::removeHoliday()
{
    QList<Day> kept;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isSelected())
            kept.append(m_holidays.at(row));
    }
    m_holidays = kept;
    showHolidays();
    edited();
}

void HoursSection::showHolidays()
{
    const QLocale locale(context().wording.language() == Language::Indonesian ? QLocale::Indonesian
                                                                              : QLocale::English);
    m_list->clear();
    for (const Day day : std::as_const(m_holidays))
        m_list->addItem(locale.toString(dateOf(day), u"dddd, d MMMM yyyy"));
    m_remove->setEnabled(false);
}

QFuture<Result<Versioned<ServiceHours>>> HoursSection::read()
{
    return context().api.settings().serviceHours();
}

QFuture<Result<void>> HoursSection::write(const ServiceHours &value, qint64 version)
{
    return context().api.settings().setServiceHours(value, version);
}

void HoursSection::display(const ServiceHours &value)
{
    for (size_t day = 0; day < m_days.size(); ++day) {
        const ServiceHours::Span &span = value.weekdays[day];
        const DayRow &row = m_days[day];
        const bool open = span.to > span.from;
        const ServiceHours::Span usual;
        row.from->setTime(timeOf(open ? span.from : usual.from));
        row.to->setTime(timeOf(open ? span.to : usual.to));
        row.midnight->setChecked(open && span.to == dayLong);
        row.open->setChecked(open);
        row.from->setEnabled(open);
        row.midnight->setEnabled(open);
        row.to->setEnabled(open && span.to != dayLong);
    }
    m_holidays = value.holidays;
    showHolidays();
}

// A day that is closed keeps how it was stored: nothing of it is shown.
ServiceHours HoursSection::displayed() const
{
    ServiceHours hours = storedValue();
    for (size_t day = 0; day < m_days.size(); ++day) {
        const DayRow &row = m_days[day];
        ServiceHours::Span &span = hours.weekdays[day];
        if (row.open->isChecked())
            span = {minutesOf(row.from->time()),
                    row.midnight->isChecked() ? dayLong : minutesOf(row.to->time())};
        else if (span.to > span.from)
            span = {0, 0};
    }
    hours.holidays = m_holidays;
    return hours;
}

} // namespace portal::ui
