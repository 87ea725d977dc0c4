// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/selfservicejson.h"

#include "libportal/http/addressjson.h"
#include "libportal/http/jsonvalue.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr StringRule prose{.maximumLength = 8000, .lines = StringRule::Lines::Many};

template <typename T, typename ToJson>
QJsonArray listToJson(const QList<T> &items, ToJson &&toJson)
{
    QJsonArray array;
    for (const T &item : items)
        array.append(toJson(item));
    return array;
}

Text notAChoice()
{
    return {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}};
}

template <typename Enum, typename FromName>
Result<QList<Enum>> readStatuses(const Request &request, FromName fromName)
{
    QList<Enum> statuses;
    for (const QString &value : request.queryValues(u"status")) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            const auto status = fromName(name);
            if (!status)
                return failure(Error::invalid(u"status"_s, u"choice"_s, notAChoice()));
            statuses.append(*status);
        }
    }
    return statuses;
}

template <typename Enum, typename FromName>
void readChoice(JsonReader &body, QStringView name, const QString &text, FromName fromName, Enum &value)
{
    if (const auto known = fromName(text))
        value = *known;
    else if (!text.isEmpty())
        body.refuse(name, u"choice"_s, notAChoice());
}

QJsonValue statusToJson(const std::optional<TicketStatus> &status)
{
    return status ? QJsonValue(ticketStatusName(*status)) : QJsonValue();
}

/// Whose doing it was, without the names of those who work here.
QString sideOf(const QString &actor)
{
    if (actor.startsWith(u"customer:"))
        return u"customer"_s;
    return actor.startsWith(u"staff:") ? u"staff"_s : u"system"_s;
}

QJsonObject eventToJson(const TicketEvent &event)
{
    return {{u"at"_s, toRfc3339(event.at)},    {u"by"_s, sideOf(event.actor)},
            {u"action"_s, event.action},       {u"from"_s, statusToJson(event.from)},
            {u"to"_s, statusToJson(event.to)}, {u"note"_s, textToJson(event.note)}};
}

QJsonObject stepToJson(const TimelineStep &step)
{
    return {
        {u"step"_s, step.step}, {u"state"_s, timelineStateName(step.state)}, {u"at"_s, timeToJson(step.at)}};
}

QJsonObject lineToJson(const InvoiceLine &line)
{
    const bool part = line.days > 0;
    return {{u"description"_s, line.description},
            {u"amount"_s, line.amount.amount()},
            {u"days"_s, part ? QJsonValue(line.days) : QJsonValue()},
            {u"month_days"_s, part ? QJsonValue(line.monthDays) : QJsonValue()}};
}

QJsonObject accountToJson(const PortalAccount &account)
{
    return {{u"code"_s, account.code},
            {u"full_name"_s, account.fullName},
            {u"status"_s, customerStatusName(account.status)},
            {u"street"_s, textToJson(account.street)},
            {u"city"_s, textToJson(account.city)},
            {u"package_name"_s, account.packageName}};
}

} // namespace

QJsonObject portalChoiceToJson(const PortalChoice &choice)
{
    return {{u"choice_token"_s, choice.token},
            {u"expires_in"_s, qint64(choice.expiresIn.count())},
            {u"accounts"_s, listToJson(choice.accounts, accountToJson)}};
}

QJsonObject portalPackageToJson(const PackageTerms &terms)
{
    return {{u"code"_s, terms.code},
            {u"name"_s, terms.name},
            {u"speed_mbps"_s, terms.speedMbps},
            {u"price"_s, terms.price.amount()}};
}

QJsonObject profileToJson(const Profile &profile)
{
    const Customer &customer = profile.customer;
    QJsonValue coming;
    if (profile.coming) {
        QJsonObject package = portalPackageToJson(profile.coming->terms);
        package.insert(u"from"_s, toIsoDate(profile.coming->firstDay));
        coming = package;
    }
    return {{u"code"_s, customer.code},
            {u"status"_s, customerStatusName(customer.status)},
            {u"version"_s, customer.version},
            {u"full_name"_s, customer.fullName},
            {u"phone"_s, customer.phone},
            {u"email"_s, customer.email},
            {u"language"_s, languageTag(customer.language)},
            {u"address"_s, addressToJson(customer.address)},
            {u"package"_s, portalPackageToJson(packageOf(customer))},
            {u"coming_package"_s, coming},
            {u"registration_number"_s, textToJson(customer.registrationNumber)},
            {u"created_at"_s, toRfc3339(customer.createdAt)},
            {u"activated_at"_s, timeToJson(customer.activatedAt)}};
}

QJsonObject overviewToJson(const PortalOverview &overview)
{
    const Customer &customer = overview.customer;
    QJsonObject json{
        {u"customer"_s, QJsonObject{{u"code"_s, customer.code},
                                    {u"full_name"_s, customer.fullName},
                                    {u"status"_s, customerStatusName(customer.status)},
                                    {u"city"_s, textToJson(customer.address.city)}}},
        {u"tickets"_s,
         QJsonObject{{u"active"_s, overview.tickets.active}, {u"completed"_s, overview.tickets.completed}}},
        {u"invoices"_s, QJsonObject{{u"pending"_s, overview.invoices.pending},
                                    {u"overdue"_s, overview.invoices.overdue},
                                    {u"outstanding"_s, overview.invoices.outstanding.amount()}}},
        {u"recent_tickets"_s,
         listToJson(overview.recentTickets,
                    [](const TicketRow &row) { return ownTicketToJson(row.ticket, row.assigneeName); })},
        {u"package"_s, portalPackageToJson(packageOf(customer))}};
    if (overview.installation) {
        json.insert(u"installation"_s,
                    QJsonObject{{u"ticket_number"_s, textToJson(overview.installation->ticketNumber)},
                                {u"visit_at"_s, timeToJson(overview.installation->visitAt)},
                                {u"steps"_s, listToJson(overview.installation->steps, stepToJson)}});
    }
    return json;
}

QJsonObject ownInvoiceToJson(const Invoice &invoice)
{
    const InvoiceFigures &figures = invoice.figures;
    return {{u"number"_s, invoice.number},
            {u"status"_s, invoiceStatusName(invoice.status)},
            {u"period"_s, invoice.month.toText()},
            {u"issued_on"_s, toIsoDate(invoice.issuedOn)},
            {u"due_on"_s, toIsoDate(invoice.dueOn)},
            {u"subtotal"_s, figures.subtotal.amount()},
            {u"tax"_s, figures.tax.amount()},
            {u"total"_s, figures.total.amount()},
            {u"payment_reference"_s, invoice.paymentReference},
            {u"replaces"_s, textToJson(invoice.replaces)},
            {u"replaced_by"_s, textToJson(invoice.replacedBy)},
            {u"paid_at"_s, timeToJson(invoice.paidAt)},
            {u"cancelled_at"_s, timeToJson(invoice.cancelledAt)}};
}

QJsonObject ownInvoiceDetailToJson(const OwnInvoice &own)
{
    const Invoice &invoice = own.detail.invoice;
    QJsonObject json = ownInvoiceToJson(invoice);
    json.insert(u"lines"_s, listToJson(own.detail.lines, lineToJson));
    json.insert(u"customer_name"_s, invoice.recipient.name);
    json.insert(u"customer_address"_s, textToJson(invoice.recipient.address));
    json.insert(u"tax_rate"_s, QJsonObject{{u"hundredths"_s, invoice.figures.rate.hundredths},
                                           {u"base_numerator"_s, invoice.figures.rate.baseNumerator},
                                           {u"base_denominator"_s, invoice.figures.rate.baseDenominator}});
    json.insert(u"payment_method"_s,
                invoice.paymentMethod ? QJsonValue(paymentMethodName(*invoice.paymentMethod)) : QJsonValue());
    json.insert(u"pay_to"_s, textToJson(own.payTo));
    return json;
}

QJsonObject ownTicketToJson(const Ticket &ticket, const QString &technician)
{
    return {{u"number"_s, ticket.number},
            {u"type"_s, ticketTypeName(ticket.type)},
            {u"status"_s, ticketStatusName(ticket.status)},
            {u"priority"_s, ticketPriorityName(ticket.priority)},
            {u"title"_s, ticket.title},
            {u"description"_s, textToJson(ticket.description)},
            {u"package_code"_s, textToJson(ticket.packageCode)},
            {u"technician"_s, textToJson(technician)},
            {u"scheduled_at"_s, timeToJson(ticket.scheduledAt)},
            {u"due_at"_s, ticket.heldLeft ? QJsonValue() : QJsonValue(toRfc3339(ticket.dueAt))},
            {u"created_at"_s, toRfc3339(ticket.createdAt)},
            {u"updated_at"_s, toRfc3339(ticket.updatedAt)},
            {u"started_at"_s, timeToJson(ticket.startedAt)},
            {u"completed_at"_s, timeToJson(ticket.completedAt)},
            {u"cancelled_at"_s, timeToJson(ticket.cancelledAt)}};
}

QJsonObject ownTicketDetailToJson(const OwnTicket &own)
{
    QJsonObject json = ownTicketToJson(own.ticket, own.technician);
    json.insert(u"package_name"_s, textToJson(own.packageName));
    json.insert(u"history"_s, listToJson(own.history, eventToJson));
    json.insert(u"photos"_s, listToJson(own.photos, ownPhotoToJson));
    return json;
}

QJsonObject ownPhotoToJson(const TicketPhoto &photo)
{
    return {{u"id"_s, photo.id},
            {u"width"_s, photo.width},
            {u"height"_s, photo.height},
            {u"size"_s, photo.size},
            {u"created_at"_s, toRfc3339(photo.createdAt)}};
}

Result<QList<InvoiceStatus>> invoiceStatuses(const Request &request)
{
    return readStatuses<InvoiceStatus>(request, invoiceStatusFromName);
}

Result<QList<TicketStatus>> ticketStatuses(const Request &request)
{
    return readStatuses<TicketStatus>(request, ticketStatusFromName);
}

ProfileEdit readProfileEdit(JsonReader &body)
{
    ProfileEdit edit;
    edit.version = body.integer(u"version", {.minimum = 1});
    edit.email = body.optionalString(u"email", {.maximumLength = 400});
    if (body.has(u"address"))
        edit.address = readAddress(body, u"address");
    const QString language = body.optionalString(u"language").value_or(QString());
    if (language == u"id" || language == u"en")
        edit.language = languageFromTag(language);
    else if (!language.isEmpty())
        body.refuse(u"language", u"choice"_s, notAChoice());
    return edit;
}

TicketWish readTicketWish(JsonReader &body)
{
    TicketWish wish;
    readChoice(body, u"type", body.string(u"type"), ticketTypeFromName, wish.type);
    readChoice(body, u"priority", body.optionalString(u"priority").value_or(QString()),
               ticketPriorityFromName, wish.priority);
    wish.title = body.string(u"title", {.maximumLength = 400});
    wish.description = body.optionalString(u"description", prose).value_or(QString());
    wish.packageCode = body.optionalString(u"package_code").value_or(QString());
    return wish;
}

} // namespace portal::http
