// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/registrationquery.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Text notAChoice()
{
    return {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}};
}

QList<RegistrationStatus> readStatuses(const Request &request, QList<FieldError> &faults)
{
    QList<RegistrationStatus> statuses;
    for (const QString &value : request.queryValues(u"status")) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            if (const auto status = registrationStatusFromName(name))
                statuses.append(*status);
            else
                faults.append({u"status"_s, u"choice"_s, notAChoice()});
        }
    }
    return statuses;
}

RegistrationFilter::Order readOrder(const Request &request, QList<FieldError> &faults)
{
    const QString sort = request.query(u"sort").value_or(QString());
    if (sort == u"submitted_at")
        return RegistrationFilter::Order::OldestFirst;
    if (!sort.isEmpty() && sort != u"-submitted_at")
        faults.append({u"sort"_s, u"choice"_s, notAChoice()});
    return RegistrationFilter::Order::NewestFirst;
}

} // namespace

std::optional<Day> readDay(const Request &request, const QString &name, QList<FieldError> &faults)
{
    const QString text = request.query(name).value_or(QString());
    if (text.isEmpty())
        return std::nullopt;
    const std::optional<Day> day = dayFromIsoDate(text);
    if (!day) {
        faults.append({name,
                       u"format"_s,
                       {QT_TRANSLATE_NOOP("portal", "Enter a date as year-month-day: 2026-11-20."), {}}});
    }
    return day;
}

Result<RegistrationFilter> registrationFilter(const Request &request)
{
    QList<FieldError> faults;
    RegistrationFilter filter;
    filter.statuses = readStatuses(request, faults);
    filter.search = request.query(u"search").value_or(QString());
    filter.packageCode = request.query(u"package").value_or(QString());
    filter.city = request.query(u"city").value_or(QString());
    filter.from = readDay(request, u"from"_s, faults);
    filter.to = readDay(request, u"to"_s, faults);
    filter.order = readOrder(request, faults);
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return filter;
}

StepRequest readStep(JsonReader &body)
{
    constexpr StringRule prose{.maximumLength = 4000, .lines = StringRule::Lines::Many};
    StepRequest step;
    const QString action = body.string(u"action");
    if (const auto known = registrationActionFromName(action))
        step.action = *known;
    else if (!action.isEmpty())
        body.refuse(u"action", u"choice"_s, notAChoice());
    step.note = body.optionalString(u"note", prose).value_or(QString());
    step.reason = body.optionalString(u"reason", prose).value_or(QString());
    if (const auto surveyAt = body.optionalString(u"survey_at")) {
        step.surveyAt = instantFromRfc3339(*surveyAt);
        if (!step.surveyAt) {
            body.refuse(
                u"survey_at", u"format"_s,
                {QT_TRANSLATE_NOOP("portal", "Enter a time with its zone: 2026-11-20T14:30:00+07:00."), {}});
        }
    }
    if (const auto category = body.optionalString(u"reason_category")) {
        step.category = rejectCategoryFromName(*category);
        if (!step.category)
            body.refuse(u"reason_category", u"choice"_s, notAChoice());
    }
    return step;
}

} // namespace portal::http
