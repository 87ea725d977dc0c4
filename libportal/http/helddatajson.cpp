// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/helddatajson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"
#include "libportal/http/portalusejson.h"
#include "libportal/http/selfservicejson.h"
#include "libportal/messaging/outbox.h"

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

QJsonObject registrationToJson(const RegistrationDetail &detail)
{
    const Registration &registration = detail.registration;
    return {{u"number"_s, registration.number},
            {u"status"_s, registrationStatusName(registration.status)},
            {u"full_name"_s, registration.fullName},
            {u"phone"_s, registration.phone},
            {u"email"_s, registration.email},
            {u"address"_s, addressToJson(registration.address)},
            {u"nik_masked"_s, textToJson(detail.nikMasked)},
            {u"has_id_photo"_s, detail.hasPhoto},
            {u"notes"_s, textToJson(registration.notes)},
            {u"consent_version"_s, registration.consentVersion},
            {u"consent_hash"_s, textToJson(registration.consentHash)},
            {u"submitted_at"_s, toRfc3339(registration.submittedAt)},
            {u"approved_at"_s, timeToJson(registration.approvedAt)}};
}

QJsonObject stepToJson(const RegistrationEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)}, {u"action"_s, event.action}, {u"fields"_s, QJsonArray()}};
}

QJsonObject changeToJson(const CustomerEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)},
            {u"action"_s, event.action},
            {u"fields"_s, QJsonArray::fromStringList(event.fields)}};
}

QJsonObject messageToJson(const MessageRecord &message)
{
    return {{u"at"_s, toRfc3339(message.createdAt)},
            {u"template"_s, message.templateKey},
            {u"phone"_s, message.phone},
            {u"state"_s, messageStateName(message.state)},
            {u"text"_s, textToJson(message.text)}};
}

QJsonObject sessionToJson(const PortalSession &session)
{
    QJsonObject json = pastSessionToJson(session);
    json.remove(u"id"_s); // of no use in a file
    return json;
}

QJsonObject lookToJson(const IdentityLook &look)
{
    return {{u"at"_s, toRfc3339(look.at)},
            {u"what"_s, look.what == IdentityLook::What::Photo ? u"id_photo"_s : u"nik"_s},
            {u"by"_s, look.by},
            {u"purpose"_s, textToJson(look.purpose)}};
}

} // namespace

QJsonObject heldRecordsToJson(const HeldRecords &records)
{
    QJsonValue customer;
    QJsonArray changes;
    QList<MessageRecord> messages;
    if (records.customer) {
        QJsonObject profile = profileToJson({records.customer->customer, std::nullopt});
        profile.remove(u"coming_package"_s);
        customer = profile;
        QList<CustomerEvent> history = records.customer->history;
        history.removeIf([](const CustomerEvent &event) { return event.action == u"note"; });
        changes = listToJson(history, changeToJson);
        messages = records.customer->messages;
    } else if (records.registration) {
        QList<RegistrationEvent> history = records.registration->history;
        history.removeIf([](const RegistrationEvent &event) { return event.action == u"note"; });
        changes = listToJson(history, stepToJson);
        messages = records.registration->messages;
    }
    return {{u"generated_at"_s, toRfc3339(records.at)},
            {u"customer"_s, customer},
            {u"registration"_s,
             records.registration ? QJsonValue(registrationToJson(*records.registration)) : QJsonValue()},
            {u"identity_looks"_s, listToJson(records.looks, lookToJson)},
            {u"changes"_s, changes},
            {u"tickets"_s,
             listToJson(records.tickets, [](const Ticket &ticket) { return ownTicketToJson(ticket, {}); })},
            {u"invoices"_s, listToJson(records.invoices, ownInvoiceToJson)},
            {u"messages"_s, listToJson(messages, messageToJson)},
            {u"sessions"_s, listToJson(records.sessions, sessionToJson)},
            {u"log_ins"_s, listToJson(records.logIns, portalLogInToJson)}};
}

} // namespace portal::http
