// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/trackingjson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonwriter.h"

namespace portal::http {

namespace {

void writePackage(JsonWriter &json, const Registration &registration)
{
    json.key("package").beginObject();
    json.key("name").text(registration.packageName);
    json.key("speed_mbps").integer(registration.packageSpeedMbps);
    json.key("price").integer(registration.packagePrice.amount());
    json.endObject();
}

void writeTimeline(JsonWriter &json, const QList<TimelineStep> &timeline)
{
    json.key("timeline").beginArray();
    for (const TimelineStep &step : timeline) {
        json.beginObject();
        json.key("step").text(step.step);
        json.key("state").text(timelineStateName(step.state));
        json.key("at").time(step.at);
        json.endObject();
    }
    json.endArray();
}

void writeWhole(JsonWriter &json, const Registration &registration)
{
    json.key("full_name").text(registration.fullName);
    json.key("phone").text(registration.phone);
    json.key("email").text(registration.email);
    json.key("address").object(addressToJson(registration.address));
    json.key("preferred_date")
        .textOrNull(registration.preferredDate ? toIsoDate(*registration.preferredDate) : QString());
    json.key("preferred_slot")
        .textOrNull(registration.preferredSlot ? installSlotName(*registration.preferredSlot) : QString());
    json.key("survey_at").time(registration.surveyAt);
    json.key("notes").textOrNull(registration.notes);
    json.key("submitted_at").time(registration.submittedAt);
}

} // namespace

QByteArray trackingToJson(const TrackingView &view, const Words &words)
{
    const Registration &registration = view.registration;
    JsonWriter json;
    json.beginObject();
    json.key("number").text(registration.number);
    json.key("status").text(registrationStatusName(registration.status));
    json.key("full_name_masked").text(view.fullNameMasked);
    json.key("city").text(registration.address.city);
    writePackage(json, registration);
    writeTimeline(json, view.timeline);
    json.key("next_step").text(words(view.nextStep));
    if (registration.status == RegistrationStatus::Rejected)
        json.key("rejection_reason").text(registration.rejectReason);
    if (view.full)
        writeWhole(json, registration);
    json.endObject();
    return json.take();
}

} // namespace portal::http
