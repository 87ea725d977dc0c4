// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/invoiceroutes.h"

#include "libportal/http/invoicejson.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/listquery.h"
#include "libportal/http/request.h"
#include "libportal/http/staffguard.h"
#include "libportal/invoices/invoicepaper.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/portal.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

QString numberOf(const Request &request)
{
    return request.capture(u"number"_s);
}

Response created(const InvoiceDetail &made)
{
    return Response::created(u"/api/invoices/"_s + made.invoice.number, invoiceDetailToJson(made));
}

Result<Response> list(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const InvoiceFilter filter, invoiceFilter(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<Invoice> found, portal.invoiceQueue().list(actor, filter, page));
    return Response::json(pageToJson(found, invoiceToJson));
}

Result<Response> show(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const InvoiceDetail found, portal.invoices().find(actor, numberOf(request)));
    return Response::json(invoiceDetailToJson(found));
}

Result<Response> paper(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const QByteArray pdf, portal.invoicePaper().render(actor, numberOf(request)));
    Response response = Response::bytes(pdf, "application/pdf");
    response.setDownloadName(numberOf(request) + u".pdf"_s);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> issue(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    NewInvoice wanted = readNewInvoice(body);
    wanted.customerCode = body.string(u"customer_code");
    wanted.month = readMonth(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const InvoiceDetail made, portal.invoices().issue(actor, wanted));
    return created(made);
}

Result<Response> issueAgain(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const NewInvoice wanted = readNewInvoice(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const InvoiceDetail made, portal.invoices().issueAgain(actor, numberOf(request), wanted));
    return created(made);
}

Result<Response> pay(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const InvoicePayment payment = readPayment(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Invoice paid, portal.invoices().pay(actor, numberOf(request), payment));
    return Response::json(invoiceToJson(paid));
}

Result<Response> cancel(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString reason = body.string(u"reason", {.maximumLength = 300, .lines = StringRule::Lines::Many});
    const qint64 version = body.integer(u"version", {.minimum = 1});
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Invoice cancelled,
                  portal.invoices().cancel(actor, numberOf(request), reason, version));
    return Response::json(invoiceToJson(cancelled));
}

Result<Response> run(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const BillingMonth month = readMonth(body);
    const bool dryRun = body.optionalBoolean(u"dry_run").value_or(false);
    const Telling telling = readTelling(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const RunSummary summary, dryRun ? portal.invoiceRun().preview(actor, month)
                                                   : portal.invoiceRun().run(actor, {month, telling}));
    return Response::json(runToJson(summary, month));
}

} // namespace

void addInvoiceRoutes(RouteTable &table)
{
    const QString root = u"/api/invoices"_s;
    table.add({Method::Get, root, staffGuard(), list});
    table.add({Method::Post, root, staffGuard(), issue});
    table.add({Method::Post, root + u"/run"_s, staffGuard(), run});
    table.add({Method::Get, root + u"/{number}"_s, staffGuard(), show});
    table.add({Method::Get, root + u"/{number}/pdf"_s, staffGuard(), paper});
    table.add({Method::Post, root + u"/{number}/pay"_s, staffGuard(), pay});
    table.add({Method::Post, root + u"/{number}/cancel"_s, staffGuard(), cancel});
    table.add({Method::Post, root + u"/{number}/issue-again"_s, staffGuard(), issueAgain});
}

} // namespace portal::http
