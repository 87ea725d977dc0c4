// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/ticketroutes.h"

#include "libportal/customers/customertickets.h"
#include "libportal/http/listquery.h"
#include "libportal/http/staffguard.h"
#include "libportal/http/ticketjson.h"
#include "libportal/portal.h"
#include "libportal/tickets/ticketphotos.h"

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPhoto = 8 * 1024 * 1024;
constexpr StringRule prose{.maximumLength = 4000, .lines = StringRule::Lines::Many};

QString numberOf(const Request &request)
{
    return request.capture(u"number"_s);
}

Result<Response> list(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const TicketFilter filter, ticketFilter(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<TicketRow> found, portal.ticketQueue().list(actor, filter, page));
    return Response::json(pageToJson(found, ticketRowToJson));
}

Result<Response> load(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    QList<FieldError> faults;
    const auto day = [&](const QString &name) {
        const auto read = dayFromIsoDate(request.query(name).value_or(QString()));
        if (!read) {
            faults.append({name,
                           u"format"_s,
                           {QT_TRANSLATE_NOOP("portal", "Enter a date as year-month-day: 2026-11-20."), {}}});
        }
        return read.value_or(Day());
    };
    const Day first = day(u"from"_s);
    const Day last = day(u"to"_s);
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    PORTAL_ASSIGN(const QList<TechnicianLoad> loads, portal.ticketQueue().load(actor, first, last));
    QJsonArray items;
    for (const TechnicianLoad &technician : loads)
        items.append(technicianLoadToJson(technician));
    return Response::json({{u"items"_s, items}});
}

Result<Response> create(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const NewTicket wanted = readNewTicket(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Ticket made, portal.customerTickets().create(actor, wanted));
    return Response::created(u"/api/tickets/"_s + made.number, ticketToJson(made));
}

Result<Response> detail(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const TicketDetail found, portal.ticketQueue().detail(actor, numberOf(request)));
    return Response::json(ticketDetailToJson(found));
}

Result<Response> step(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const TicketChange wanted = readTicketStep(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Ticket changed, portal.tickets().change(actor, numberOf(request), wanted));
    return Response::json(ticketToJson(changed));
}

Result<Response> assign(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const TicketChange wanted = readAssignment(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Ticket changed, portal.tickets().change(actor, numberOf(request), wanted));
    return Response::json(ticketToJson(changed));
}

Result<Response> prioritise(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const TicketChange wanted = readPriority(body);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Ticket changed, portal.tickets().change(actor, numberOf(request), wanted));
    return Response::json(ticketToJson(changed));
}

Result<Response> comment(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString text = body.string(u"text", prose);
    const bool internal = body.optionalBoolean(u"internal").value_or(false);
    PORTAL_TRY(body.finish());
    PORTAL_TRY(internal ? portal.tickets().addNote(actor, numberOf(request), text)
                        : portal.tickets().comment(actor, numberOf(request), text));
    return Response::noContent();
}

Result<Response> addPhoto(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const TicketPhoto photo,
                  portal.ticketPhotos().add(actor, numberOf(request), request.body()));
    return Response::created(u"/api/tickets/%1/photos/%2"_s.arg(numberOf(request), photo.id),
                             ticketPhotoToJson(photo));
}

Result<Response> photo(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const QByteArray picture,
                  portal.ticketPhotos().picture(actor, numberOf(request), request.capture(u"photo"_s)));
    Response response = Response::bytes(picture, "image/jpeg");
    response.setHeader("Cache-Control", "no-store");
    return response;
}

} // namespace

void addTicketRoutes(RouteTable &table)
{
    const QString root = u"/api/tickets"_s;
    table.add({Method::Get, root, staffGuard(), list});
    table.add({Method::Post, root, staffGuard(), create});
    table.add({Method::Get, root + u"/load"_s, staffGuard(), load});
    table.add({Method::Get, root + u"/{number}"_s, staffGuard(), detail});
    table.add({Method::Put, root + u"/{number}/status"_s, staffGuard(), step});
    table.add({Method::Put, root + u"/{number}/assignee"_s, staffGuard(), assign});
    table.add({Method::Put, root + u"/{number}/priority"_s, staffGuard(), prioritise});
    table.add({Method::Post, root + u"/{number}/comments"_s, staffGuard(), comment});
    table.add({.method = Method::Post,
               .pattern = root + u"/{number}/photos"_s,
               .guard = staffGuard(),
               .handler = addPhoto,
               .bodyLimit = largestPhoto,
               .acceptedContentTypes = {"image/jpeg", "image/png", "image/webp"}});
    table.add({Method::Get, root + u"/{number}/photos/{photo}"_s, staffGuard(), photo});
}

} // namespace portal::http
