// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationFilter: which applications a list shows and in which order.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/page.h"
#include "libportal/base/zone.h"
#include "libportal/registrations/registration.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <optional>

namespace portal {

/// How far an application came, by the times it has; reopening takes the later ones away.
enum class Milestone {
    Verified, ///< was verified
    Survey,   ///< a first survey date was set
    Approved, ///< was approved, whatever came after
    Customer, ///< became a customer
};

struct RegistrationFilter
{
    enum class Order {
        NewestFirst,
        OldestFirst,
        SurveyDate, ///< earliest first; leaves out those that never had one
    };

    QList<RegistrationStatus> statuses; ///< none: all
    QString search;                     ///< words in name, e-mail, phone or number
    QString packageCode;
    QString city;
    std::optional<Day> from;                ///< first local day of submission
    std::optional<Day> to;                  ///< last local day of submission
    StaffId assigneeId;                     ///< invalid: anybody's
    std::optional<bool> converted;          ///< whether it became a customer
    std::optional<Instant> submittedFrom;   ///< first instant of submission
    std::optional<Instant> submittedBefore; ///< for "older than"
    std::optional<int> weekday;             ///< local day of submission, Monday 1 to Sunday 7
    std::optional<int> hour;                ///< local hour of submission, 0 to 23
    std::optional<Milestone> reached;
    std::optional<RejectCategory> rejectCategory;
    std::optional<QString> campaignSource; ///< empty: those that name none
    std::optional<Instant> surveyFrom;     ///< survey date, first instant
    std::optional<Instant> surveyBefore;   ///< survey date, first instant that does not count any more
    bool messageFailed = false; ///< only those with a message that failed, was not sent again and can be
    Order order = Order::NewestFirst;

    bool operator==(const RegistrationFilter &) const = default;
};

/// Whether a list with this filter holds the application, as the database would say, but for messageFailed,
/// which no application knows about itself.
PORTAL_EXPORT bool matches(const RegistrationFilter &filter, const Registration &registration, Zone zone);

/// One of the conditions that only a figure sets, not a person: in words, and how a list does without it.
struct FilterCondition
{
    Text text;
    std::function<void(RegistrationFilter &)> takeAway;
};
PORTAL_EXPORT QList<FilterCondition> figureConditions(const RegistrationFilter &filter, Zone zone,
                                                      Language language);

/// How many applications a filter finds.
using RegistrationCount = RowCount;

} // namespace portal
