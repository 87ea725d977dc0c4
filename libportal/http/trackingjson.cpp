// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/trackingjson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"
#include "libportal/http/registrationjson.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

QJsonArray timelineToJson(const QList<TimelineStep> &timeline)
{
    QJsonArray steps;
    for (const TimelineStep &step : timeline) {
        steps.append(QJsonObject{{u"step"_s, step.step},
                                 {u"state"_s, timelineStateName(step.state)},
                                 {u"at"_s, timeToJson(step.at)}});
    }
    return steps;
}

} // namespace

QJsonObject trackingToJson(const TrackingView &view, const Words &words)
{
    const Registration &registration = view.registration;
    QJsonObject json{{u"number"_s, registration.number},
                     {u"status"_s, registrationStatusName(registration.status)},
                     {u"full_name_masked"_s, view.fullNameMasked},
                     {u"city"_s, registration.address.city},
                     {u"package"_s, orderedPackageToJson(registration)},
                     {u"timeline"_s, timelineToJson(view.timeline)},
                     {u"next_step"_s, words(view.nextStep)}};
    if (registration.status == RegistrationStatus::Rejected)
        json.insert(u"rejection_reason"_s, registration.rejectReason);
    if (!view.full)
        return json;
    json.insert(u"full_name"_s, registration.fullName);
    json.insert(u"phone"_s, registration.phone);
    json.insert(u"email"_s, registration.email);
    json.insert(u"address"_s, addressToJson(registration.address));
    json.insert(u"preferred_date"_s, dateToJson(registration.preferredDate));
    json.insert(u"preferred_slot"_s, slotToJson(registration.preferredSlot));
    json.insert(u"survey_at"_s, timeToJson(registration.surveyAt));
    json.insert(u"notes"_s, textToJson(registration.notes));
    json.insert(u"submitted_at"_s, toRfc3339(registration.submittedAt));
    return json;
}

} // namespace portal::http
