// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analytics/analyticswords.h"

#include "ui/registrations/registrationlook.h"

#include <cmath>

namespace portal::ui {

namespace {

const QString nothing = QStringLiteral("–");

using Direction = ChangeWords::Direction;
using Judgement = ChangeWords::Judgement;

Direction directionOf(double difference, double least)
{
    return difference >= least ? Direction::Up : difference <= -least ? Direction::Down : Direction::Same;
}

} // namespace

AnalyticsWords::AnalyticsWords(const Wording &wording)
    : m_wording(wording),
      m_locale(wording.language() == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                                          : QLocale(QLocale::English, QLocale::UnitedKingdom))
{
}

QString AnalyticsWords::percent(std::optional<double> share) const
{
    if (!share)
        return nothing;
    return m_locale.toString(*share * 100, 'f', 1) + QStringLiteral("\u00a0%");
}

QString AnalyticsWords::hours(std::optional<double> hours) const
{
    if (!hours)
        return nothing;
    return tr("%1 h").arg(m_locale.toString(*hours, 'f', 1));
}

QString AnalyticsWords::period(const Period &period) const
{
    if (period.from == period.to)
        return m_wording.date(period.from);
    return tr("%1 – %2").arg(m_wording.shortDate(period.from), m_wording.shortDate(period.to));
}

QString AnalyticsWords::applications(qint64 count) const
{
    return count == 1 ? tr("1 application") : tr("%1 applications").arg(m_wording.number(count));
}

ChangeWords AnalyticsWords::change(qint64 now, qint64 before) const
{
    if (before == 0)
        return {Direction::None, Judgement::Neither, now == 0 ? QString() : tr("none in the period before")};
    const double difference = double(now - before) / double(before);
    const QString by = m_locale.toString(std::abs(difference) * 100, 'f', 0) + QStringLiteral("\u00a0%");
    switch (directionOf(difference, 0.005)) {
    case Direction::Up:
        return {Direction::Up, Judgement::Better, tr("%1 more than before").arg(by)};
    case Direction::Down:
        return {Direction::Down, Judgement::Worse, tr("%1 fewer than before").arg(by)};
    default:
        return {Direction::Same, Judgement::Neither, tr("as many as before")};
    }
}

ChangeWords AnalyticsWords::pointsChange(std::optional<double> now, std::optional<double> before) const
{
    if (!now || !before)
        return {};
    const double difference = (*now - *before) * 100;
    const QString by = m_locale.toString(std::abs(difference), 'f', 1);
    switch (directionOf(difference, 0.05)) {
    case Direction::Up:
        return {Direction::Up, Judgement::Better, tr("%1 points higher").arg(by)};
    case Direction::Down:
        return {Direction::Down, Judgement::Worse, tr("%1 points lower").arg(by)};
    default:
        return {Direction::Same, Judgement::Neither, tr("as before")};
    }
}

ChangeWords AnalyticsWords::hoursChange(std::optional<double> now, std::optional<double> before) const
{
    if (!now || !before)
        return {};
    const double difference = *now - *before;
    const QString by = hours(std::abs(difference));
    switch (directionOf(difference, 0.05)) {
    case Direction::Up:
        return {Direction::Up, Judgement::Worse, tr("%1 slower").arg(by)};
    case Direction::Down:
        return {Direction::Down, Judgement::Better, tr("%1 faster").arg(by)};
    default:
        return {Direction::Same, Judgement::Neither, tr("as before")};
    }
}

BadgeLook AnalyticsWords::target(std::optional<double> hours, double target) const
{
    if (!hours)
        return {nothing, Tone::Neutral, {}};
    if (*hours <= target)
        return {tr("within %1 h").arg(m_locale.toString(target, 'f', 0)), Tone::Green,
                QStringLiteral("circle-check")};
    return {tr("over %1 h").arg(m_locale.toString(target, 'f', 0)), Tone::Red,
            QStringLiteral("triangle-alert")};
}

ChartFill AnalyticsWords::statusFill(RegistrationStatus status)
{
    return {statusTone(status), int(status)};
}

ChartFill AnalyticsWords::rejectFill(RejectCategory category)
{
    static constexpr Tone tones[] = {Tone::Red,    Tone::Yellow, Tone::Blue, Tone::Purple,
                                     Tone::Indigo, Tone::Green,  Tone::Grey};
    const auto index = size_t(category);
    return {tones[index % std::size(tones)], int(index % std::size(tones))};
}

} // namespace portal::ui
