// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/registrationjson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"
#include "libportal/http/messagejson.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

template <typename T, typename ToJson>
QJsonArray listToJson(const QList<T> &items, ToJson &&toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

QJsonValue statusToJson(const std::optional<RegistrationStatus> &status)
{
    return status ? QJsonValue(registrationStatusName(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonValue categoryToJson(const std::optional<RejectCategory> &category)
{
    return category ? QJsonValue(rejectCategoryName(*category)) : QJsonValue(QJsonValue::Null);
}

QJsonValue staffIdToJson(StaffId id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue(QJsonValue::Null);
}

QJsonObject eventToJson(const RegistrationEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)},
            {u"actor"_s, event.actor},
            {u"actor_name"_s, textToJson(event.actorName)},
            {u"action"_s, event.action},
            {u"from"_s, statusToJson(event.from)},
            {u"to"_s, statusToJson(event.to)},
            {u"note"_s, textToJson(event.note)},
            {u"reason"_s, textToJson(event.reason)}};
}

QJsonObject lookAlikeToJson(const LookAlike &other)
{
    return {{u"number"_s, textToJson(other.number)},
            {u"customer_code"_s, textToJson(other.customerCode)},
            {u"fields"_s, QJsonArray::fromStringList(other.fields)},
            {u"status"_s, other.statusName}};
}

QJsonValue campaignToJson(const Campaign &campaign)
{
    if (campaign == Campaign{})
        return QJsonValue::Null;
    return QJsonObject{
        {u"source"_s, campaign.source}, {u"medium"_s, campaign.medium}, {u"name"_s, campaign.name}};
}

} // namespace

QJsonValue slotToJson(const std::optional<InstallSlot> &preferred)
{
    return preferred ? QJsonValue(installSlotName(*preferred)) : QJsonValue(QJsonValue::Null);
}

QJsonObject orderedPackageToJson(const Registration &registration)
{
    return {{u"name"_s, registration.packageName},
            {u"speed_mbps"_s, registration.packageSpeedMbps},
            {u"price"_s, registration.packagePrice.amount()}};
}

QJsonObject registrationToJson(const Registration &registration)
{
    QJsonObject package = orderedPackageToJson(registration);
    package.insert(u"code"_s, registration.packageCode);
    return {{u"number"_s, registration.number},
            {u"status"_s, registrationStatusName(registration.status)},
            {u"version"_s, registration.version},
            {u"full_name"_s, registration.fullName},
            {u"phone"_s, registration.phone},
            {u"email"_s, registration.email},
            {u"district"_s, registration.address.district},
            {u"city"_s, registration.address.city},
            {u"package"_s, package},
            {u"survey_at"_s, timeToJson(registration.surveyAt)},
            {u"additional_home"_s, registration.additionalHome},
            {u"assignee_id"_s, staffIdToJson(registration.assigneeId)},
            {u"customer_code"_s, textToJson(registration.customerCode)},
            {u"submitted_at"_s, toRfc3339(registration.submittedAt)},
            {u"updated_at"_s, toRfc3339(registration.updatedAt)},
            {u"updated_by"_s, textToJson(registration.updatedBy)}};
}

QJsonObject detailToJson(const RegistrationDetail &detail, const Words &words)
{
    const Registration &registration = detail.registration;
    QJsonObject json = registrationToJson(registration);
    const QJsonObject more{{u"language"_s, languageTag(registration.language)},
                           {u"nik_masked"_s, textToJson(detail.nikMasked)},
                           {u"nik_warnings"_s, listToJson(detail.nikWarnings, words)},
                           {u"has_photo"_s, detail.hasPhoto},
                           {u"address"_s, addressToJson(registration.address)},
                           {u"preferred_date"_s, dateToJson(registration.preferredDate)},
                           {u"preferred_slot"_s, slotToJson(registration.preferredSlot)},
                           {u"notes"_s, textToJson(registration.notes)},
                           {u"consent_version"_s, registration.consentVersion},
                           {u"campaign"_s, campaignToJson(registration.campaign)},
                           {u"verified_at"_s, timeToJson(registration.verifiedAt)},
                           {u"survey_set_at"_s, timeToJson(registration.surveySetAt)},
                           {u"survey_completed_at"_s, timeToJson(registration.surveyCompletedAt)},
                           {u"approved_at"_s, timeToJson(registration.approvedAt)},
                           {u"rejected_at"_s, timeToJson(registration.rejectedAt)},
                           {u"cancelled_at"_s, timeToJson(registration.cancelledAt)},
                           {u"converted_at"_s, timeToJson(registration.convertedAt)},
                           {u"reason_category"_s, categoryToJson(registration.rejectCategory)},
                           {u"rejection_reason"_s, textToJson(registration.rejectReason)},
                           {u"assignee_name"_s, textToJson(detail.assigneeName)},
                           {u"history"_s, listToJson(detail.history, eventToJson)},
                           {u"messages"_s, listToJson(detail.messages, messageToJson)},
                           {u"look_alikes"_s, listToJson(detail.lookAlikes, lookAlikeToJson)}};
    for (auto field = more.begin(); field != more.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

QJsonObject statsToJson(const RegistrationStats &stats)
{
    QJsonObject byStatus;
    for (auto status = stats.byStatus.begin(); status != stats.byStatus.end(); ++status)
        byStatus.insert(status.key(), status.value());
    return {{u"total"_s, stats.total},
            {u"by_status"_s, byStatus},
            {u"today"_s, stats.today},
            {u"pending_over_24h"_s, stats.pendingOver24Hours}};
}

QJsonObject conversionToJson(const Conversion &conversion)
{
    return {{u"customer_code"_s, conversion.customerCode}, {u"ticket_number"_s, conversion.ticketNumber}};
}

QJsonObject bulkOutcomeToJson(const BulkOutcome &outcome, const Words &words)
{
    if (!outcome.error)
        return {{u"number"_s, outcome.number}, {u"ok"_s, true}, {u"version"_s, outcome.version}};
    const Error &error = *outcome.error;
    QJsonObject reason{{u"code"_s, errorCodeName(error.code)}, {u"detail"_s, words(error.message)}};
    if (!error.fields.isEmpty())
        reason.insert(u"errors"_s, words(error.fields));
    if (error.retryAfter)
        reason.insert(u"retry_after"_s, qint64(error.retryAfter->count()));
    if (error.currentVersion)
        reason.insert(u"current_version"_s, *error.currentVersion);
    if (!error.changedBy.isEmpty())
        reason.insert(u"changed_by"_s, error.changedBy);
    return {{u"number"_s, outcome.number}, {u"ok"_s, false}, {u"error"_s, reason}};
}

} // namespace portal::http
