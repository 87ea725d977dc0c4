// SPDX-License-Identifier: GPL-3.0-or-later
// BillingMonth: the period an invoice is for: a calendar month of the provider's zone.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"
#include "libportal/base/text.h"

namespace portal {

class PORTAL_EXPORT BillingMonth
{
public:
    constexpr BillingMonth() = default;
    constexpr BillingMonth(std::chrono::year year, std::chrono::month month) : m_month(year / month) {}

    static BillingMonth of(Day day);
    /// "2026-11"; nullopt for anything else, and for years before 2000 and after 2999.
    static std::optional<BillingMonth> fromText(QStringView text);

    QString toText() const;
    /// "November 2026".
    QString words(Language language) const;

    Day firstDay() const { return Day(m_month / std::chrono::day(1)); }
    Day lastDay() const { return Day(m_month / std::chrono::last); }
    int days() const { return int((lastDay() - firstDay()).count()) + 1; }
    BillingMonth next() const { return BillingMonth(m_month + std::chrono::months(1)); }

    constexpr auto operator<=>(const BillingMonth &) const = default;

private:
    constexpr explicit BillingMonth(std::chrono::year_month month) : m_month(month) {}

    std::chrono::year_month m_month = std::chrono::year(2000) / std::chrono::January;
};

} // namespace portal
