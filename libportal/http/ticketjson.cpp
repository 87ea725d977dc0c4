// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/ticketjson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"
#include "libportal/http/messagejson.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr StringRule prose{.maximumLength = 4000, .lines = StringRule::Lines::Many};

template <typename T, typename ToJson>
QJsonArray listToJson(const QList<T> &items, ToJson &&toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

QJsonValue statusToJson(const std::optional<TicketStatus> &status)
{
    return status ? QJsonValue(ticketStatusName(*status)) : QJsonValue(QJsonValue::Null);
}

QJsonObject eventToJson(const TicketEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)},
            {u"actor"_s, event.actor},
            {u"actor_name"_s, textToJson(event.actorName)},
            {u"action"_s, event.action},
            {u"from"_s, statusToJson(event.from)},
            {u"to"_s, statusToJson(event.to)},
            {u"note"_s, textToJson(event.note)}};
}

Text notAChoice()
{
    return {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}};
}

template <typename Enum, typename FromName>
QList<Enum> readNames(const Request &request, const QString &name, FromName fromName,
                      QList<FieldError> &faults)
{
    QList<Enum> values;
    for (const QString &value : request.queryValues(name)) {
        for (const QString &part : value.split(u',', Qt::SkipEmptyParts)) {
            if (const auto known = fromName(part))
                values.append(*known);
            else
                faults.append({name, u"choice"_s, notAChoice()});
        }
    }
    return values;
}

void readAssignee(const Request &request, TicketFilter &filter, QList<FieldError> &faults)
{
    const QString assignee = request.query(u"assignee").value_or(QString());
    if (assignee.isEmpty())
        return;
    if (assignee == u"none") {
        filter.assignee = TicketFilter::Assignee::Nobody;
        return;
    }
    bool read = false;
    const qint64 id = assignee.toLongLong(&read);
    if (read && id > 0)
        filter.assigneeId = StaffId(id);
    else
        faults.append({u"assignee"_s, u"choice"_s, notAChoice()});
}

TicketFilter::Order readOrder(const Request &request, QList<FieldError> &faults)
{
    using Order = TicketFilter::Order;
    const QString sort = request.query(u"sort").value_or(QString());
    if (sort == u"created_at")
        return Order::OldestFirst;
    if (sort == u"due_at")
        return Order::DueFirst;
    if (sort == u"scheduled_at")
        return Order::VisitFirst;
    if (!sort.isEmpty() && sort != u"-created_at")
        faults.append({u"sort"_s, u"choice"_s, notAChoice()});
    return Order::NewestFirst;
}

template <typename Enum, typename FromName>
void readChoice(JsonReader &body, QStringView name, const QString &text, FromName fromName, Enum &value)
{
    if (const auto known = fromName(text))
        value = *known;
    else if (!text.isEmpty())
        body.refuse(name, u"choice"_s, notAChoice());
}

std::optional<Instant> readTime(JsonReader &body, QStringView name)
{
    const auto text = body.optionalString(name);
    if (!text)
        return std::nullopt;
    const auto time = instantFromRfc3339(*text);
    if (!time) {
        body.refuse(
            name, u"format"_s,
            {QT_TRANSLATE_NOOP("portal", "Enter a time with its zone: 2026-11-20T14:30:00+07:00."), {}});
    }
    return time;
}

} // namespace

QJsonObject ticketToJson(const Ticket &ticket)
{
    const QJsonValue assignee =
        ticket.assigneeId.isValid() ? QJsonValue(ticket.assigneeId.value()) : QJsonValue(QJsonValue::Null);
    return {
        {u"number"_s, ticket.number},
        {u"type"_s, ticketTypeName(ticket.type)},
        {u"status"_s, ticketStatusName(ticket.status)},
        {u"priority"_s, ticketPriorityName(ticket.priority)},
        {u"version"_s, ticket.version},
        {u"registration_number"_s, textToJson(ticket.registrationNumber)},
        {u"customer_code"_s, textToJson(ticket.customerCode)},
        {u"title"_s, ticket.title},
        {u"description"_s, textToJson(ticket.description)},
        {u"package_code"_s, textToJson(ticket.packageCode)},
        {u"scheduled_at"_s, timeToJson(ticket.scheduledAt)},
        {u"assignee_id"_s, assignee},
        {u"due_at"_s, ticket.heldLeft ? QJsonValue(QJsonValue::Null) : QJsonValue(toRfc3339(ticket.dueAt))},
        {u"created_at"_s, toRfc3339(ticket.createdAt)},
        {u"updated_at"_s, toRfc3339(ticket.updatedAt)},
        {u"started_at"_s, timeToJson(ticket.startedAt)},
        {u"completed_at"_s, timeToJson(ticket.completedAt)},
        {u"cancelled_at"_s, timeToJson(ticket.cancelledAt)}};
}

QJsonObject ticketRowToJson(const TicketRow &row)
{
    QJsonObject json = ticketToJson(row.ticket);
    json.insert(u"person_name"_s, textToJson(row.personName));
    json.insert(u"city"_s, textToJson(row.city));
    json.insert(u"assignee_name"_s, textToJson(row.assigneeName));
    return json;
}

QJsonObject ticketDetailToJson(const TicketDetail &detail)
{
    QJsonObject json = ticketRowToJson(
        {detail.ticket, detail.place.personName, {}, detail.place.address.city, detail.assigneeName});
    json.insert(u"age"_s, ticketAgeName(detail.age));
    json.insert(u"phone"_s, textToJson(detail.place.personPhone));
    json.insert(u"address"_s, addressToJson(detail.place.address));
    json.insert(u"history"_s, listToJson(detail.history, eventToJson));
    json.insert(u"photos"_s, listToJson(detail.photos, ticketPhotoToJson));
    json.insert(u"messages"_s, listToJson(detail.messages, messageToJson));
    return json;
}

QJsonObject ticketPhotoToJson(const TicketPhoto &photo)
{
    return {{u"id"_s, photo.id},
            {u"width"_s, photo.width},
            {u"height"_s, photo.height},
            {u"size"_s, photo.size},
            {u"created_at"_s, toRfc3339(photo.createdAt)},
            {u"created_by"_s, photo.createdBy},
            {u"created_by_name"_s, textToJson(photo.createdByName)}};
}

QJsonObject technicianLoadToJson(const TechnicianLoad &load)
{
    const QJsonArray days = listToJson(load.days, [](const DayLoad &day) {
        return QJsonObject{{u"date"_s, toIsoDate(day.day)},
                           {u"unfinished"_s, day.unfinished},
                           {u"finished"_s, day.finished}};
    });
    return {{u"id"_s, load.technician.id.value()},
            {u"full_name"_s, load.technician.fullName},
            {u"without_visit"_s, load.withoutVisit},
            {u"days"_s, days}};
}

Result<TicketFilter> ticketFilter(const Request &request)
{
    QList<FieldError> faults;
    TicketFilter filter;
    filter.statuses = readNames<TicketStatus>(request, u"status"_s, ticketStatusFromName, faults);
    filter.types = readNames<TicketType>(request, u"type"_s, ticketTypeFromName, faults);
    const auto priorities = readNames<TicketPriority>(request, u"priority"_s, ticketPriorityFromName, faults);
    if (priorities.size() == 1)
        filter.priority = priorities.first();
    else if (priorities.size() > 1)
        faults.append({u"priority"_s, u"choice"_s, notAChoice()});
    filter.search = request.query(u"search").value_or(QString());
    filter.customerCode = request.query(u"customer").value_or(QString());
    filter.registrationNumber = request.query(u"registration").value_or(QString());
    readAssignee(request, filter, faults);
    filter.order = readOrder(request, faults);
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return filter;
}

NewTicket readNewTicket(JsonReader &body)
{
    NewTicket ticket;
    readChoice(body, u"type", body.string(u"type"), ticketTypeFromName, ticket.type);
    readChoice(body, u"priority", body.optionalString(u"priority").value_or(QString()),
               ticketPriorityFromName, ticket.priority);
    ticket.customerCode = body.string(u"customer_code");
    ticket.title = body.string(u"title");
    ticket.description = body.optionalString(u"description", prose).value_or(QString());
    ticket.packageCode = body.optionalString(u"package_code").value_or(QString());
    ticket.scheduledAt = readTime(body, u"scheduled_at");
    return ticket;
}

TicketChange readTicketStep(JsonReader &body)
{
    TicketChange change;
    const QString action = body.string(u"action");
    if (action == ticketActionName(TicketAction::Assign) ||
        action == ticketActionName(TicketAction::Prioritise))
        body.refuse(u"action", u"choice"_s, notAChoice());
    else
        readChoice(body, u"action", action, ticketActionFromName, change.action);
    change.version = body.integer(u"version", {.minimum = 1});
    change.note = body.optionalString(u"note", prose).value_or(QString());
    change.packageCode = body.optionalString(u"package_code").value_or(QString());
    return change;
}

TicketChange readPriority(JsonReader &body)
{
    TicketChange change;
    change.action = TicketAction::Prioritise;
    change.version = body.integer(u"version", {.minimum = 1});
    readChoice(body, u"priority", body.string(u"priority"), ticketPriorityFromName, change.priority);
    change.note = body.optionalString(u"note", prose).value_or(QString());
    return change;
}

TicketChange readAssignment(JsonReader &body)
{
    TicketChange change;
    change.action = TicketAction::Assign;
    change.version = body.integer(u"version", {.minimum = 1});
    change.assigneeId = StaffId(body.integer(u"assignee_id", {.minimum = 1}));
    change.scheduledAt = readTime(body, u"scheduled_at");
    change.note = body.optionalString(u"note", prose).value_or(QString());
    return change;
}

} // namespace portal::http
