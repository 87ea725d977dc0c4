// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/selfserviceroutes.h"

#include "libportal/http/codejson.h"
#include "libportal/http/customerguard.h"
#include "libportal/http/helddatajson.h"
#include "libportal/http/listquery.h"
#include "libportal/http/selfservicejson.h"
#include "libportal/portal.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPhoto = 8 * 1024 * 1024;

QString numberOf(const Request &request)
{
    return request.capture(u"number"_s);
}

/// Kept by the customer's own browser alone, which asks each time whether it is still so.
Response own(const QJsonObject &json)
{
    Response response = Response::json(json);
    response.setHeader("Cache-Control", "private, no-cache");
    return response;
}

Result<Response> profile(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const Profile found, portal.selfProfile().profile(who));
    return own(profileToJson(found));
}

Result<Response> editProfile(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const ProfileEdit wanted = readProfileEdit(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Profile changed, portal.selfProfile().edit(who, wanted));
    return own(profileToJson(changed));
}

Result<Response> requestPhoneCode(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typed = body.string(u"phone");
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(typed));
    PORTAL_ASSIGN(const OtpSent sent,
                  portal.selfProfile().requestPhoneCode(who, phone, request.language(),
                                                        request.clientAddress().toString()));
    QJsonObject answer = codeSentToJson(sent);
    answer.insert(u"phone_masked"_s, phone.masked());
    return Response::json(answer, 202);
}

Result<Response> changePhone(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString typed = body.string(u"phone");
    const QString code = body.string(u"code", {.maximumLength = 16});
    const qint64 version = body.integer(u"version", {.minimum = 1});
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(typed));
    PORTAL_ASSIGN(const Profile changed, portal.selfProfile().changePhone(who, {phone, code, version}));
    return own(profileToJson(changed));
}

Result<Response> stats(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const PortalOverview overview, portal.selfOverview().overview(who));
    return own(overviewToJson(overview));
}

Result<Response> invoices(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const QList<InvoiceStatus> statuses, invoiceStatuses(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<Invoice> found, portal.selfInvoices().list(who, statuses, page));
    return own(pageToJson(found, ownInvoiceToJson));
}

Result<Response> invoice(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const OwnInvoice found, portal.selfInvoices().find(who, numberOf(request)));
    return own(ownInvoiceDetailToJson(found));
}

Result<Response> paper(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const QByteArray pdf, portal.selfInvoices().paper(who, numberOf(request)));
    Response response = Response::bytes(pdf, "application/pdf");
    response.setDownloadName(numberOf(request) + u".pdf"_s);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> tickets(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const QList<TicketStatus> statuses, ticketStatuses(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<TicketRow> found, portal.selfTickets().list(who, statuses, page));
    return own(pageToJson(
        found, [](const TicketRow &row) { return ownTicketToJson(row.ticket, row.assigneeName); }));
}

Result<Response> createTicket(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const TicketWish wish = readTicketWish(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Ticket made, portal.selfTickets().create(who, wish));
    return Response::created(u"/api/customer-portal/tickets/"_s + made.number, ownTicketToJson(made, {}));
}

Result<Response> ticket(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const OwnTicket found, portal.selfTickets().find(who, numberOf(request)));
    return own(ownTicketDetailToJson(found));
}

Result<Response> comment(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString text = body.string(u"text", {.maximumLength = 4000, .lines = StringRule::Lines::Many});
    PORTAL_TRY(body.finish());
    PORTAL_TRY(portal.selfTickets().comment(who, numberOf(request), text));
    PORTAL_ASSIGN(const OwnTicket now, portal.selfTickets().find(who, numberOf(request)));
    return own(ownTicketDetailToJson(now));
}

Result<Response> addPhoto(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const TicketPhoto photo,
                  portal.selfTickets().addPhoto(who, numberOf(request), request.body()));
    return Response::created(u"/api/customer-portal/tickets/%1/photos/%2"_s.arg(numberOf(request), photo.id),
                             ownPhotoToJson(photo));
}

Result<Response> photo(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const QByteArray picture,
                  portal.selfTickets().picture(who, numberOf(request), request.capture(u"photo"_s)));
    Response response = Response::bytes(picture, "image/jpeg");
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> heldData(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const PortalIdentity who, portalIdentity(request));
    PORTAL_ASSIGN(const HeldRecords records, portal.heldData().collect(who));
    Response response = Response::json(heldRecordsToJson(records));
    response.setDownloadName(who.actor.customerCode + u".json"_s);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

} // namespace

void addSelfServiceRoutes(RouteTable &table)
{
    const QString root = u"/api/customer-portal"_s;
    table.add({Method::Get, root + u"/profile"_s, customerGuard(), profile});
    table.add({Method::Put, root + u"/profile"_s, customerGuard(), editProfile});
    table.add({Method::Post, root + u"/profile/phone/request-otp"_s, customerGuard(), requestPhoneCode});
    table.add({Method::Put, root + u"/profile/phone"_s, customerGuard(), changePhone});
    table.add({Method::Get, root + u"/dashboard/stats"_s, customerGuard(), stats});
    table.add({Method::Get, root + u"/invoices"_s, customerGuard(), invoices});
    table.add({Method::Get, root + u"/invoices/{number}"_s, customerGuard(), invoice});
    table.add({Method::Get, root + u"/invoices/{number}/pdf"_s, customerGuard(), paper});
    table.add({Method::Get, root + u"/tickets"_s, customerGuard(), tickets});
    table.add({Method::Post, root + u"/tickets"_s, customerGuard(), createTicket});
    table.add({Method::Get, root + u"/tickets/{number}"_s, customerGuard(), ticket});
    table.add({Method::Post, root + u"/tickets/{number}/comments"_s, customerGuard(), comment});
    table.add({.method = Method::Post,
               .pattern = root + u"/tickets/{number}/photos"_s,
               .guard = customerGuard(),
               .handler = addPhoto,
               .bodyLimit = largestPhoto,
               .acceptedContentTypes = {"image/jpeg", "image/png", "image/webp"}});
    table.add({Method::Get, root + u"/tickets/{number}/photos/{photo}"_s, customerGuard(), photo});
    table.add({Method::Get, root + u"/my-data"_s, customerGuard(), heldData});
}

} // namespace portal::http
