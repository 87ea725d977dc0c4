// SPDX-License-Identifier: GPL-3.0-or-later
// PeriodBar: 7, 30, 60 or 90 days up to today, or two dates of one's own.
#pragma once

#include "libportal/analytics/period.h"

#include <QtWidgets/QWidget>

class QButtonGroup;
class QDateEdit;

namespace portal::ui {

class Wording;

class PeriodBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int ownDates = 0;

    /// `wording` outlives it.
    explicit PeriodBar(const Wording &wording, QWidget *parent = nullptr);

    /// 7, 30, 60, 90 or ownDates.
    int choice() const;
    void setChoice(int days);
    void setDates(Day from, Day to);
    /// As chosen; the last days move with today.
    Period period() const;

Q_SIGNALS:
    void periodChanged();

private:
    Day dayOf(const QDateEdit *edit) const;
    void showDates();

    const Wording &m_wording;
    QButtonGroup *m_choices;
    QWidget *m_dates;
    QDateEdit *m_from;
    QDateEdit *m_to;
};

} // namespace portal::ui
