// SPDX-License-Identifier: GPL-3.0-or-later
// Counters: the next number of a series in a period, taken in the same transaction as the row that bears it,
// so that a rolled-back row leaves no gap and no number is given twice.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QStringList>

namespace portal {

class PORTAL_EXPORT Counters
{
public:
    explicit Counters(Database &database);

    /// "REG-20261120-0001": series, local day, at least four digits, wider when a day needs it.
    Result<QString> nextOfDay(const QString &series, Day day);
    /// "AGL-202611-0001": series, month of the local day, at least `digits` digits.
    Result<QString> nextOfMonth(const QString &series, Day day, int digits);

    /// The next `count` of nextOfMonth(), in order.
    Result<QStringList> nextOfMonth(const QString &series, Day day, int digits, int count);

private:
    Result<QString> next(const QString &series, const QString &period, int digits);
    Result<QStringList> take(const QString &series, const QString &period, int digits, int count);

    Database &m_database;
};

} // namespace portal
