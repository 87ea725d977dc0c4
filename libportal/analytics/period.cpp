// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/period.h"

namespace portal {

Result<Period> Period::between(Day from, Day to)
{
    const QString field = QStringLiteral("to");
    if (to < from) {
        return failure(Error::invalid(
            field, QStringLiteral("before_from"),
            {QT_TRANSLATE_NOOP("portal", "The last day lies before the first: exchange them."), {}}));
    }
    const Period period{from, to};
    if (period.days() > mostDays) {
        return failure(Error::invalid(field, QStringLiteral("too_long"),
                                      {QT_TRANSLATE_NOOP("portal", "Choose a period of at most %1 days."),
                                       {QString::number(mostDays)}}));
    }
    return period;
}

QList<int> offeredDays()
{
    return {7, 30, 60, 90};
}

} // namespace portal
