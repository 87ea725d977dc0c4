// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/instant.h"

#include <QtCore/QDateTime>
#include <QtCore/QRegularExpression>

namespace portal {

QString toRfc3339(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromRfc3339(QStringView text)
{
    // Qt also takes times without an offset or seconds; the contract does not.
    static const QRegularExpression shape(
        QStringLiteral(R"(\A\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)\z)"));
    if (text.size() > 40 || !shape.match(text).hasMatch())
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text.toString().toUpper(), Qt::ISODateWithMs);
    if (!time.isValid())
        return std::nullopt;
    return fromMillis(time.toMSecsSinceEpoch());
}

QString toIsoDate(Day day)
{
    const std::chrono::year_month_day date(day);
    return QStringLiteral("%1-%2-%3")
        .arg(int(date.year()), 4, 10, QLatin1Char('0'))
        .arg(unsigned(date.month()), 2, 10, QLatin1Char('0'))
        .arg(unsigned(date.day()), 2, 10, QLatin1Char('0'));
}

std::optional<Day> dayFromIsoDate(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral(R"(\A(\d{4})-(\d\d)-(\d\d)\z)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (text.size() != 10 || !match.hasMatch())
        return std::nullopt;
    const std::chrono::year_month_day date(std::chrono::year(match.capturedView(1).toInt()),
                                           std::chrono::month(match.capturedView(2).toUInt()),
                                           std::chrono::day(match.capturedView(3).toUInt()));
    if (!date.ok())
        return std::nullopt;
    return Day(date);
}

} // namespace portal
