// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/customerjson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"
#include "libportal/http/messagejson.h"
#include "libportal/http/ticketjson.h"

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

QJsonValue statusToJson(const std::optional<CustomerStatus> &status)
{
    return status ? QJsonValue(customerStatusName(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonObject termsToJson(const PackageTerms &terms)
{
    return {{u"code"_s, terms.code},
            {u"name"_s, terms.name},
            {u"speed_mbps"_s, terms.speedMbps},
            {u"price"_s, terms.price.amount()}};
}

QJsonObject changeToJson(const PackageChange &change)
{
    return {{u"first_day"_s, toIsoDate(change.firstDay)},
            {u"before"_s, termsToJson(change.before)},
            {u"after"_s, termsToJson(change.after)},
            {u"ticket_number"_s, textToJson(change.ticketNumber)},
            {u"applied_at"_s, timeToJson(change.appliedAt)}};
}

QJsonObject eventToJson(const CustomerEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)},
            {u"actor"_s, event.actor},
            {u"actor_name"_s, textToJson(event.actorName)},
            {u"action"_s, event.action},
            {u"from"_s, statusToJson(event.from)},
            {u"to"_s, statusToJson(event.to)},
            {u"fields"_s, QJsonArray::fromStringList(event.fields)},
            {u"note"_s, textToJson(event.note)}};
}

QJsonObject sharedToJson(const SharedNumber &other)
{
    return {{u"code"_s, other.code},
            {u"full_name"_s, other.fullName},
            {u"status"_s, customerStatusName(other.status)}};
}

Text notAChoice()
{
    return {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}};
}

} // namespace

QJsonObject customerToJson(const Customer &customer)
{
    return {{u"code"_s, customer.code},
            {u"registration_number"_s, textToJson(customer.registrationNumber)},
            {u"status"_s, customerStatusName(customer.status)},
            {u"version"_s, customer.version},
            {u"full_name"_s, customer.fullName},
            {u"phone"_s, customer.phone},
            {u"email"_s, customer.email},
            {u"district"_s, customer.address.district},
            {u"city"_s, customer.address.city},
            {u"package"_s, termsToJson(packageOf(customer))},
            {u"portal_access"_s, customer.portalAccess},
            {u"created_at"_s, toRfc3339(customer.createdAt)},
            {u"activated_at"_s, timeToJson(customer.activatedAt)},
            {u"updated_at"_s, toRfc3339(customer.updatedAt)},
            {u"updated_by"_s, textToJson(customer.updatedBy)}};
}

QJsonObject customerDetailToJson(const CustomerDetail &detail)
{
    const Customer &customer = detail.customer;
    QJsonObject json = customerToJson(customer);
    const QJsonObject more{{u"language"_s, languageTag(customer.language)},
                           {u"address"_s, addressToJson(customer.address)},
                           {u"suspended_at"_s, timeToJson(customer.suspendedAt)},
                           {u"terminated_at"_s, timeToJson(customer.terminatedAt)},
                           {u"status_reason"_s, textToJson(customer.statusReason)},
                           {u"package_changes"_s, listToJson(detail.packageChanges, changeToJson)},
                           {u"history"_s, listToJson(detail.history, eventToJson)},
                           {u"tickets"_s, listToJson(detail.tickets, ticketRowToJson)},
                           {u"ticket_count"_s, detail.ticketCount},
                           {u"messages"_s, listToJson(detail.messages, messageToJson)},
                           {u"shared_number"_s, listToJson(detail.sharedNumber, sharedToJson)}};
    for (auto field = more.begin(); field != more.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

QJsonObject customerStatsToJson(const QMap<CustomerStatus, qint64> &stats)
{
    QJsonObject byStatus;
    qint64 total = 0;
    for (auto status = stats.begin(); status != stats.end(); ++status) {
        byStatus.insert(customerStatusName(status.key()), status.value());
        total += status.value();
    }
    return {{u"total"_s, total}, {u"by_status"_s, byStatus}};
}

Result<CustomerFilter> customerFilter(const Request &request)
{
    QList<FieldError> faults;
    CustomerFilter filter;
    for (const QString &value : request.queryValues(u"status")) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            if (const auto status = customerStatusFromName(name))
                filter.statuses.append(*status);
            else
                faults.append({u"status"_s, u"choice"_s, notAChoice()});
        }
    }
    filter.search = request.query(u"search").value_or(QString());
    filter.packageCode = request.query(u"package").value_or(QString());
    filter.city = request.query(u"city").value_or(QString());
    const QString access = request.query(u"portal_access").value_or(QString());
    if (access == u"true" || access == u"false")
        filter.portalAccess = access == u"true";
    else if (!access.isEmpty())
        faults.append({u"portal_access"_s, u"choice"_s, notAChoice()});
    const QString sort = request.query(u"sort").value_or(QString());
    if (sort == u"created_at")
        filter.order = CustomerFilter::Order::OldestFirst;
    else if (!sort.isEmpty() && sort != u"-created_at")
        faults.append({u"sort"_s, u"choice"_s, notAChoice()});
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return filter;
}

CustomerEdit readCustomerEdit(JsonReader &body)
{
    CustomerEdit edit;
    edit.version = body.integer(u"version", {.minimum = 1});
    edit.fullName = body.string(u"full_name");
    edit.email = body.string(u"email", {.maximumLength = 320});
    edit.phone = body.string(u"phone");
    const QString language = body.string(u"language");
    if (language == u"en")
        edit.language = Language::English;
    else if (!language.isEmpty() && language != u"id")
        body.refuse(u"language", u"choice"_s, notAChoice());
    edit.address = readAddress(body, u"address");
    return edit;
}

} // namespace portal::http
