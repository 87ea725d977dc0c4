// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/counters.h"

namespace portal {

namespace {

const QString takeSome =
    QStringLiteral("INSERT INTO counters (series, period, value) VALUES (:series, :period, :count) "
                   "ON CONFLICT (series, period) DO UPDATE SET value = counters.value + :count "
                   "RETURNING value");

} // namespace

Counters::Counters(Database &database) : m_database(database) {}

Result<QString> Counters::nextOfDay(const QString &series, Day day)
{
    return next(series, toIsoDate(day).remove(u'-'), 4);
}

Result<QString> Counters::nextOfMonth(const QString &series, Day day, int digits)
{
    return next(series, toIsoDate(day).remove(u'-').left(6), digits);
}

Result<QStringList> Counters::nextOfMonth(const QString &series, Day day, int digits, int count)
{
    return take(series, toIsoDate(day).remove(u'-').left(6), digits, count);
}

Result<QString> Counters::next(const QString &series, const QString &period, int digits)
{
    PORTAL_ASSIGN(const QStringList numbers, take(series, period, digits, 1));
    return numbers.first();
}

Result<QStringList> Counters::take(const QString &series, const QString &period, int digits, int count)
{
    if (!m_database.inTransaction())
        return failure(Error::internal(QStringLiteral("a number taken outside a transaction")));
    PORTAL_ASSIGN(const qint64 last, m_database.integer(takeSome, {{QStringLiteral("series"), series},
                                                                   {QStringLiteral("period"), period},
                                                                   {QStringLiteral("count"), count}}));
    QStringList numbers;
    for (qint64 value = last - count + 1; value <= last; ++value)
        numbers.append(
            QStringLiteral("%1-%2-%3").arg(series, period).arg(value, digits, 10, QLatin1Char('0')));
    return numbers;
}

} // namespace portal
