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
           (!filter.submittedBefore || r.submittedAt < *filter.submittedBefore) &&
           (!filter.surveyFrom || (r.surveyAt && *r.surveyAt >= *filter.surveyFrom)) &&
           (!filter.surveyBefore || (r.surveyAt && *r.surveyAt < *filter.surveyBefore)) &&
           (filter.order != RegistrationFilter::Order::SurveyDate || r.surveyAt) &&
           holdsWords(r, filter.search);
}

} // namespace portal
