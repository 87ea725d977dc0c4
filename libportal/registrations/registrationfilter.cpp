// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationfilter.h"

#include "libportal/storage/search.h"

namespace portal {

namespace {

bool holdsWords(const Registration &registration, const QString &search)
{
    const QStringList words = search.toLower().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    const QString text = searchText({registration.fullName, registration.email,
                                     searchablePhone(registration.phone), registration.number});
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

bool reached(Milestone milestone, const Registration &r)
{
    switch (milestone) {
    case Milestone::Verified:
        return r.verifiedAt.has_value();
    case Milestone::Survey:
        return r.surveySetAt.has_value();
    case Milestone::Approved:
        return r.approvedAt.has_value();
    case Milestone::Customer:
        break;
    }
    return r.convertedAt.has_value();
}

int hourOf(const Registration &r, Zone zone)
{
    return int(std::chrono::floor<std::chrono::hours>(zone.timeOfDay(r.submittedAt)).count());
}

bool hasOrigin(const RegistrationFilter &filter, const Registration &r, Zone zone)
{
    const unsigned weekday =
        std::chrono::weekday(std::chrono::local_days(zone.dayOf(r.submittedAt))).iso_encoding();
    return (!filter.weekday || *filter.weekday == int(weekday)) &&
           (!filter.hour || *filter.hour == hourOf(r, zone)) &&
           (!filter.reached || reached(*filter.reached, r)) &&
           (!filter.rejectCategory || r.rejectCategory == filter.rejectCategory) &&
           (!filter.campaignSource || *filter.campaignSource == r.campaign.source);
}

} // namespace

bool matches(const RegistrationFilter &filter, const Registration &r, Zone zone)
{
    const Day day = zone.dayOf(r.submittedAt);
    return (filter.statuses.isEmpty() || filter.statuses.contains(r.status)) &&
           (filter.packageCode.isEmpty() || filter.packageCode == r.packageCode) &&
           (filter.city.isEmpty() || filter.city == r.address.city) &&
           (!filter.from || day >= *filter.from) && (!filter.to || day <= *filter.to) &&
           (!filter.assigneeId.isValid() || filter.assigneeId == r.assigneeId) &&
           (!filter.converted || *filter.converted != r.customerCode.isEmpty()) &&
           (!filter.submittedFrom || r.submittedAt >= *filter.submittedFrom) &&
           (!filter.submittedBefore || r.submittedAt < *filter.submittedBefore) &&
           (!filter.surveyFrom || (r.surveyAt && *r.surveyAt >= *filter.surveyFrom)) &&
           (!filter.surveyBefore || (r.surveyAt && *r.surveyAt < *filter.surveyBefore)) &&
           (filter.order != RegistrationFilter::Order::SurveyDate || r.surveyAt) &&
           hasOrigin(filter, r, zone) && holdsWords(r, filter.search);
}

} // namespace portal
