// SPDX-License-Identifier: GPL-3.0-or-later
// AnalyticsWords: how the desk writes rates, hours and changes: "72.4 %", "5.2 h", "3 % more than before".
#pragma once

#include "libportal/analytics/figures.h"
#include "ui/analytics/chartlook.h"
#include "ui/frame/wording.h"
#include "ui/widgets/badge.h"

#include <QtCore/QLocale>

namespace portal::ui {

/// How a figure stands to the one of the period before: an arrow, and the same in words.
struct ChangeWords
{
    enum class Direction { Up, Down, Same, None };
    enum class Judgement { Better, Worse, Neither };

    Direction direction = Direction::None;
    Judgement judgement = Judgement::Neither;
    QString text;

    bool operator==(const ChangeWords &) const = default;
};

class AnalyticsWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::AnalyticsWords)

public:
    /// `wording` outlives this.
    explicit AnalyticsWords(const Wording &wording);

    const Wording &wording() const { return m_wording; }
    const QLocale &locale() const { return m_locale; }

    QString percent(std::optional<double> share) const; ///< "–" for none
    QString hours(std::optional<double> hours) const;   ///< "5.2 h"; "–" for none
    QString period(const Period &period) const;
    QString applications(qint64 count) const; ///< "1 application", "12 applications"

    /// More is better.
    ChangeWords change(qint64 now, qint64 before) const;
    /// Of a rate, in percentage points; more is better.
    ChangeWords pointsChange(std::optional<double> now, std::optional<double> before) const;
    /// Of a duration; less is better.
    ChangeWords hoursChange(std::optional<double> now, std::optional<double> before) const;

    /// Whether an average keeps its target; no text without an average.
    BadgeLook target(std::optional<double> hours, double target) const;

    static ChartFill statusFill(RegistrationStatus status);
    /// Of a reject category, one of its own each.
    static ChartFill rejectFill(RejectCategory category);

private:
    const Wording &m_wording;
    const QLocale m_locale;
};

} // namespace portal::ui
