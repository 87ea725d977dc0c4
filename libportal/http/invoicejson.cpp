// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/invoicejson.h"

#include "libportal/http/jsonvalue.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 50; // more than the library takes: it says so in its own words

Text notAChoice()
{
    return {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}};
}

Text notAMonth()
{
    return {QT_TRANSLATE_NOOP("portal", "Enter a month as year-month: 2026-11."), {}};
}

} // namespace

QJsonObject invoiceToJson(const Invoice &invoice)
{
    const InvoiceFigures &figures = invoice.figures;
    return {{u"number"_s, invoice.number},
            {u"kind"_s, invoiceKindName(invoice.kind)},
            {u"status"_s, invoiceStatusName(invoice.status)},
            {u"version"_s, invoice.version},
            {u"customer_code"_s, invoice.recipient.code},
            {u"customer_name"_s, invoice.recipient.name},
            {u"period"_s, invoice.month.toText()},
            {u"issued_on"_s, toIsoDate(invoice.issuedOn)},
            {u"due_on"_s, toIsoDate(invoice.dueOn)},
            {u"subtotal"_s, figures.subtotal.amount()},
            {u"tax"_s, figures.tax.amount()},
            {u"total"_s, figures.total.amount()},
            {u"payment_reference"_s, invoice.paymentReference},
            {u"replaces"_s, textToJson(invoice.replaces)},
            {u"replaced_by"_s, textToJson(invoice.replacedBy)},
            {u"created_at"_s, toRfc3339(invoice.createdAt)},
            {u"paid_at"_s, timeToJson(invoice.paidAt)},
            {u"cancelled_at"_s, timeToJson(invoice.cancelledAt)}};
}

QJsonObject invoiceDetailToJson(const InvoiceDetail &detail)
{
    const Invoice &invoice = detail.invoice;
    QJsonObject json = invoiceToJson(invoice);
    QJsonArray lines;
    for (const InvoiceLine &line : detail.lines) {
        const bool part = line.days > 0;
        lines.append(QJsonObject{{u"description"_s, line.description},
                                 {u"amount"_s, line.amount.amount()},
                                 {u"days"_s, part ? QJsonValue(line.days) : QJsonValue()},
                                 {u"month_days"_s, part ? QJsonValue(line.monthDays) : QJsonValue()}});
    }
    json.insert(u"lines"_s, lines);
    json.insert(u"language"_s, languageTag(invoice.recipient.language));
    json.insert(u"customer_address"_s, invoice.recipient.address);
    json.insert(u"package_code"_s, textToJson(invoice.packageCode));
    json.insert(u"tax_rate"_s, QJsonObject{{u"hundredths"_s, invoice.figures.rate.hundredths},
                                           {u"base_numerator"_s, invoice.figures.rate.baseNumerator},
                                           {u"base_denominator"_s, invoice.figures.rate.baseDenominator}});
    json.insert(u"payment_method"_s,
                invoice.paymentMethod ? QJsonValue(paymentMethodName(*invoice.paymentMethod)) : QJsonValue());
    json.insert(u"payment_note"_s, textToJson(invoice.paymentNote));
    json.insert(u"cancel_reason"_s, textToJson(invoice.cancelReason));
    json.insert(u"closed_by"_s, textToJson(invoice.closedBy));
    return json;
}

QJsonObject runToJson(const RunSummary &summary, BillingMonth month)
{
    QJsonArray packages;
    for (auto package = summary.byPackage.begin(); package != summary.byPackage.end(); ++package) {
        packages.append(QJsonObject{{u"code"_s, package.key()},
                                    {u"name"_s, package->name},
                                    {u"count"_s, package->count},
                                    {u"total"_s, package->total.amount()}});
    }
    return {{u"period"_s, month.toText()},
            {u"issued"_s, summary.issued},
            {u"already_have"_s, summary.alreadyHave},
            {u"part_months"_s, summary.partMonths},
            {u"total"_s, summary.total.amount()},
            {u"packages"_s, packages}};
}

Result<InvoiceFilter> invoiceFilter(const Request &request)
{
    QList<FieldError> faults;
    InvoiceFilter filter;
    for (const QString &value : request.queryValues(u"status")) {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            if (const auto status = invoiceStatusFromName(name))
                filter.statuses.append(*status);
            else
                faults.append({u"status"_s, u"choice"_s, notAChoice()});
        }
    }
    filter.customerCode = request.query(u"customer").value_or(QString());
    filter.search = request.query(u"search").value_or(QString());
    if (const QString period = request.query(u"period").value_or(QString()); !period.isEmpty()) {
        filter.month = BillingMonth::fromText(period);
        if (!filter.month)
            faults.append({u"period"_s, u"format"_s, notAMonth()});
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return filter;
}

BillingMonth readMonth(JsonReader &body)
{
    const QString text = body.string(u"period");
    const auto month = BillingMonth::fromText(text);
    if (!month && !text.isEmpty())
        body.refuse(u"period", u"format"_s, notAMonth());
    return month.value_or(BillingMonth());
}

Telling readTelling(JsonReader &body)
{
    return body.optionalBoolean(u"notify").value_or(true) ? Telling::Message : Telling::Silent;
}

NewInvoice readNewInvoice(JsonReader &body)
{
    NewInvoice wanted;
    for (JsonReader &line : body.objects(u"lines", mostLines))
        wanted.lines.append({line.string(u"description"), Rupiah(line.integer(u"amount")), 0, 0});
    if (const auto due = body.optionalString(u"due_on")) {
        wanted.dueOn = dayFromIsoDate(*due);
        if (!wanted.dueOn) {
            body.refuse(u"due_on", u"format"_s,
                        {QT_TRANSLATE_NOOP("portal", "Enter a date as year-month-day: 2026-11-20."), {}});
        }
    }
    wanted.telling = readTelling(body);
    return wanted;
}

InvoicePayment readPayment(JsonReader &body)
{
    InvoicePayment payment;
    const QString method = body.string(u"method");
    if (const auto known = paymentMethodFromName(method))
        payment.method = *known;
    else if (!method.isEmpty())
        body.refuse(u"method", u"choice"_s, notAChoice());
    payment.reference = body.optionalString(u"reference").value_or(QString());
    payment.version = body.integer(u"version", {.minimum = 1});
    payment.telling = readTelling(body);
    return payment;
}

} // namespace portal::http
