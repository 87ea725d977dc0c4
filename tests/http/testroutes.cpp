// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/testroutes.h"

#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"

#include <QtCore/QBuffer>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QThread>

#include <stdexcept>

namespace portal::testing {

using namespace portal::http;

namespace {

// A device that promises more than it has.
class ShortDevice : public QBuffer
{
public:
    qint64 size() const override { return QBuffer::size() + 1000; }
};

Result<Response> whoAmI(Portal &, const Request &request)
{
    return Response::json({{u"address"_qs, request.clientAddress().toString()},
                           {u"id"_qs, QString::fromLatin1(request.id())},
                           {u"secure"_qs, request.isSecure()},
                           {u"language"_qs, languageTag(request.language())},
                           {u"q"_qs, request.query(u"q").value_or(QString())}});
}

Result<Response> echo(Portal &, const Request &request)
{
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const QString text = body.string(u"text", {.maximumLength = 100000});
    PORTAL_TRY(body.finish());
    return Response::json({{u"text"_qs, text}});
}

Result<Response> stream(Portal &, const Request &request)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(QByteArray(request.capture(u"bytes"_qs).toInt(), 's'));
    buffer->open(QIODevice::ReadOnly);
    return Response::stream(std::move(buffer), "application/octet-stream");
}

Result<Response> shortStream(Portal &, const Request &)
{
    auto device = std::make_unique<ShortDevice>();
    device->setData(QByteArray(1000, 's'));
    device->open(QIODevice::ReadOnly);
    return Response::stream(std::move(device), "application/octet-stream");
}

} // namespace

RouteTable testRoutes(Probe &probe)
{
    RouteTable table;
    const auto add = [&](Method method, const QString &pattern, Handler handler) {
        table.add({.method = method,
                   .pattern = pattern,
                   .guard = openGuard(),
                   .handler = [&probe, handler = std::move(handler)](Portal &portal, const Request &request) {
                       ++probe.calls;
                       return handler(portal, request);
                   }});
    };
    add(Method::Get, u"/empty"_qs, [](Portal &, const Request &) { return Response::noContent(); });
    add(Method::Get, u"/whoami"_qs, whoAmI);
    add(Method::Get, u"/wait"_qs, [&probe](Portal &, const Request &) {
        for (QDeadlineTimer limit(10000); !probe.released && !limit.hasExpired();)
            QThread::msleep(1);
        return Response::text(u"waited"_qs);
    });
    add(Method::Get, u"/throw"_qs,
        [](Portal &, const Request &) -> Result<Response> { throw std::runtime_error("thrown on purpose"); });
    add(Method::Get, u"/fail"_qs, [](Portal &, const Request &) -> Result<Response> {
        return failure(Error::internal(u"inner matter"_qs));
    });
    add(Method::Get, u"/split"_qs, [](Portal &, const Request &request) {
        return Response::text(u"x"_qs).setHeader("X-Echo", request.query(u"q").value_or(QString()).toUtf8());
    });
    add(Method::Get, u"/big/{bytes}"_qs, [](Portal &, const Request &request) {
        return Response::bytes(QByteArray(request.capture(u"bytes"_qs).toInt(), 'b'),
                               "application/octet-stream");
    });
    add(Method::Get, u"/stream/{bytes}"_qs, stream);
    add(Method::Get, u"/short"_qs, shortStream);
    add(Method::Get, u"/number/{n}"_qs,
        [](Portal &, const Request &request) { return Response::text(request.capture(u"n"_qs)); });
    add(Method::Post, u"/echo"_qs, echo);
    add(Method::Delete, u"/items/{id}"_qs, [](Portal &, const Request &) { return Response::noContent(); });
    table.add({.method = Method::Put,
               .pattern = u"/photo"_qs,
               .guard = openGuard(),
               .handler =
                   [&probe](Portal &, const Request &request) {
                       ++probe.calls;
                       probe.bodyBytes = request.body().size();
                       return Response::created(u"/photo/1"_qs, {{u"bytes"_qs, request.body().size()}});
                   },
               .bodyLimit = 8 * 1024 * 1024,
               .acceptedContentTypes = {"image/jpeg"}});
    table.add({.method = Method::Put,
               .pattern = u"/private-photo"_qs,
               .guard = Guard(
                   u"bearer"_qs, [](Portal &, const Request &) -> Result<Identity> { return Identity{}; },
                   Guard::Needs::BearerToken),
               .handler =
                   [&probe](Portal &, const Request &) {
                       ++probe.calls;
                       return Response::created(u"/photo/1"_qs, {});
                   },
               .bodyLimit = 8 * 1024 * 1024,
               .acceptedContentTypes = {"image/jpeg"}});
    table.add({.method = Method::Get,
               .pattern = u"/private"_qs,
               .guard = Guard(u"nobody"_qs,
                              [](Portal &, const Request &) -> Result<Identity> {
                                  return failure(Error::unauthorized());
                              }),
               .handler = [&probe](Portal &, const Request &) -> Result<Response> {
                   ++probe.calls;
                   return Response::noContent();
               }});
    return table;
}

PortalFactory noPortals()
{
    static const char nowhere = 0;
    return [] {
        return std::shared_ptr<Portal>(std::shared_ptr<void>(),
                                       reinterpret_cast<Portal *>(const_cast<char *>(&nowhere)));
    };
}

} // namespace portal::testing
