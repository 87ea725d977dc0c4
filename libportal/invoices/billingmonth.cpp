// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/billingmonth.h"

#include "libportal/base/calendar.h"

namespace portal {

BillingMonth BillingMonth::of(Day day)
{
    const std::chrono::year_month_day date(day);
    return {date.year(), date.month()};
}

std::optional<BillingMonth> BillingMonth::fromText(QStringView text)
{
    const auto first = dayFromIsoDate(QString(text.toString() + QStringLiteral("-01")));
    if (!first || text.size() != 7 || text.front() != u'2')
        return std::nullopt;
    return of(*first);
}

QString BillingMonth::toText() const
{
    return toIsoDate(firstDay()).left(7);
}

QString BillingMonth::words(Language language) const
{
    const QString day = dateText(firstDay(), language); // "1 November 2026"
    return day.mid(day.indexOf(u' ') + 1);
}

} // namespace portal
