// SPDX-License-Identifier: GPL-3.0-or-later
// VisitField: a visit that was agreed, or none: a check, and the day and time in the provider's zone. Which
// times are allowed is the library's to say.
#pragma once

#include "libportal/base/instant.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace portal::ui {

class Wording;

class VisitField : public QWidget
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit VisitField(const Wording &wording, QWidget *parent = nullptr);

    std::optional<Instant> visit() const;
    /// None: the next morning, unchecked.
    void setVisit(const std::optional<Instant> &visit);
    /// The local day that is shown, agreed or not.
    Day day() const;
    void setDay(Day day);

Q_SIGNALS:
    void changed();

private:
    void showTime(Instant at);

    const Wording &m_wording;
    QCheckBox *m_agreed;
    QDateEdit *m_day;
    QTimeEdit *m_time;
};

} // namespace portal::ui
