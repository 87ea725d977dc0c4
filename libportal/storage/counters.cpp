// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/counters.h"

namespace portal {

namespace {

const QString take =
    QStringLiteral("INSERT INTO counters (series, period, value) VALUES (:series, :period, 1) "
                   "ON CONFLICT (series, period) DO UPDATE SET value = counters.value + 1 "
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

Result<QString> Counters::next(const QString &series, const QString &period, int digits)
{
    if (!m_database.inTransaction())
        return failure(Error::internal(QStringLiteral("a number taken outside a transaction")));
    PORTAL_ASSIGN(const qint64 value, m_database.integer(take, {{QStringLiteral("series"), series},
                                                                {QStringLiteral("period"), period}}));
    return QStringLiteral("%1-%2-%3").arg(series, period).arg(value, digits, 10, QLatin1Char('0'));
}

} // namespace portal
