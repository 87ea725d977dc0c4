// SPDX-License-Identifier: GPL-3.0-or-later
// HoursSection: when field staff work: a span for each day of the week, and the days on which nobody does.
// What a ticket's deadline counts.
#pragma once

#include "ui/settings/storedsection.h"

#include <array>

class QCheckBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTimeEdit;

namespace portal::ui {

class HoursSection final : public StoredSection<ServiceHours>
{
    Q_OBJECT

public:
    explicit HoursSection(const DeskContext &context, QWidget *parent = nullptr);

protected:
    QFuture<Result<Versioned<ServiceHours>>> read() override;
    QFuture<Result<void>> write(const ServiceHours &value, qint64 version) override;
    void display(const ServiceHours &value) override;
    ServiceHours displayed() const override;

private:
    struct DayRow
    {
        QCheckBox *open = nullptr;
        QTimeEdit *from = nullptr;
        QTimeEdit *to = nullptr;
        QCheckBox *midnight = nullptr; ///< until the day's end, which no clock shows
    };
    DayRow addDay(const QString &field, const QString &name);
    void addHolidays();
    void addHoliday();
    void removeHoliday();
    void showHolidays();

    std::array<DayRow, 7> m_days;
    QList<Day> m_holidays;
    QDateEdit *m_day;
    QPushButton *m_add;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace portal::ui
