// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationfilter.h"

#include "libportal/base/calendar.h"
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

QList<FilterCondition> figureConditions(const RegistrationFilter &filter, Zone zone, Language language)
{
    static constexpr const char *milestones[] = {
        QT_TRANSLATE_NOOP("portal", "Was verified"), QT_TRANSLATE_NOOP("portal", "Survey was set"),
        QT_TRANSLATE_NOOP("portal", "Was approved"), QT_TRANSLATE_NOOP("portal", "Became a customer")};
    static constexpr const char *weekdays[] = {
        QT_TRANSLATE_NOOP("portal", "Monday"),    QT_TRANSLATE_NOOP("portal", "Tuesday"),
        QT_TRANSLATE_NOOP("portal", "Wednesday"), QT_TRANSLATE_NOOP("portal", "Thursday"),
        QT_TRANSLATE_NOOP("portal", "Friday"),    QT_TRANSLATE_NOOP("portal", "Saturday"),
        QT_TRANSLATE_NOOP("portal", "Sunday")};
    QList<FilterCondition> conditions;
    const auto add = [&conditions](const Text &text, auto member) {
        conditions.append({text, [member](RegistrationFilter &without) {
                               (without.*member).reset();
                           }});
    };
    using F = RegistrationFilter;
    if (filter.reached)
        add({milestones[size_t(*filter.reached)], {}}, &F::reached);
    if (filter.rejectCategory)
        add(rejectCategoryText(*filter.rejectCategory), &F::rejectCategory);
    if (filter.campaignSource && filter.campaignSource->isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "No campaign named"), {}}, &F::campaignSource);
    else if (filter.campaignSource)
        add({QT_TRANSLATE_NOOP("portal", "Campaign: %1"), {*filter.campaignSource}}, &F::campaignSource);
    if (filter.weekday && *filter.weekday >= 1 && *filter.weekday <= 7)
        add({weekdays[*filter.weekday - 1], {}}, &F::weekday);
    if (filter.hour)
        add({QT_TRANSLATE_NOOP("portal", "Hour %1 to %2"),
             {QString::number(*filter.hour), QString::number(*filter.hour + 1)}},
            &F::hour);
    if (filter.submittedFrom)
        add({QT_TRANSLATE_NOOP("portal", "Submitted from %1"),
             {dateTimeText(*filter.submittedFrom, zone, language)}},
            &F::submittedFrom);
    if (filter.submittedBefore)
        add({QT_TRANSLATE_NOOP("portal", "Submitted before %1"),
             {dateTimeText(*filter.submittedBefore, zone, language)}},
            &F::submittedBefore);
    return conditions;
}

} // namespace portal
