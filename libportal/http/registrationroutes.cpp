// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/registrationroutes.h"

#include "libportal/http/jsonbody.h"
#include "libportal/http/listquery.h"
#include "libportal/http/registrationjson.h"
#include "libportal/http/registrationquery.h"
#include "libportal/http/request.h"
#include "libportal/http/staffguard.h"
#include "libportal/portal.h"
#include "libportal/registrations/registrationexport.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTemporaryFile>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBulk = 200;
constexpr qint64 sliceSize = 256 * 1024;
constexpr IntegerRule versionRule{.minimum = 1};
constexpr qsizetype longestPurpose = 100;

QString numberOf(const Request &request)
{
    return request.capture(u"number"_s);
}

Result<Response> list(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const RegistrationFilter filter, registrationFilter(request));
    PORTAL_ASSIGN(const PageRequest page, pageRequest(request));
    PORTAL_ASSIGN(const Page<Registration> found, portal.queue().list(actor, filter, page));
    return Response::json(pageToJson(found, registrationToJson));
}

// The same filters as the list, whole. Streamed from a file that nobody else can open and that goes with it.
Result<Response> exportSheet(Portal &portal, const Request &request, const Words &words)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const RegistrationFilter filter, registrationFilter(request));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"registrations.xlsx"_s);
    PORTAL_TRY(portal.registrationExport().write(actor, filter, words.language(), path));
    QFile written(path);
    auto device = std::make_unique<QTemporaryFile>();
    if (!written.open(QIODevice::ReadOnly) || !device->open())
        return failure(Error::unavailable(u"the export's file could not be opened"_s));
    QByteArray slice;
    while (!(slice = written.read(sliceSize)).isEmpty()) {
        if (device->write(slice) != slice.size())
            return failure(Error::unavailable(u"the export's file could not be kept"_s));
    }
    device->seek(0);
    Response response = Response::stream(std::move(device),
                                         "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    response.setDownloadName(u"registrations.xlsx"_s);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> stats(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const RegistrationStats figures, portal.queue().stats(actor));
    return Response::json(statsToJson(figures));
}

Result<Response> detail(Portal &portal, const Request &request, const Words &words)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(const RegistrationDetail found, portal.queue().detail(actor, numberOf(request)));
    return Response::json(detailToJson(found, words));
}

Result<Response> step(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    StepRequest wanted = readStep(body);
    wanted.version = body.integer(u"version", versionRule);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Registration changed, portal.registrations().step(actor, numberOf(request), wanted));
    return Response::json(registrationToJson(changed));
}

Result<Response> createCustomer(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const qint64 version = body.integer(u"version", versionRule);
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const Conversion made,
                  portal.registrations().createCustomer(actor, numberOf(request), version));
    return Response::json(conversionToJson(made));
}

Result<Response> bulk(Portal &portal, const Request &request, const Words &words)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    PORTAL_ASSIGN(JsonReader body, readJson(request));
    const StepRequest wanted = readStep(body);
    QList<BulkItem> items;
    for (JsonReader &item : body.objects(u"items", largestBulk))
        items.append({item.string(u"number"), item.integer(u"version", versionRule)});
    PORTAL_TRY(body.finish());
    PORTAL_ASSIGN(const QList<BulkOutcome> outcomes, portal.registrations().bulk(actor, wanted, items));
    QJsonArray results;
    for (const BulkOutcome &outcome : outcomes)
        results.append(bulkOutcomeToJson(outcome, words));
    return Response::json({{u"items"_s, results}});
}

// Why staff look at an identity card stands in the audit log; who says nothing looks for the usual reason.
Result<Response> photo(Portal &portal, const Request &request)
{
    PORTAL_ASSIGN(const Actor actor, staffActor(request));
    const QString purpose = request.query(u"purpose").value_or(u"review"_s);
    if (purpose.size() > longestPurpose) {
        return failure(
            Error::invalid(u"purpose"_s, u"too_long"_s,
                           {QT_TRANSLATE_NOOP("portal", "This is too long; at most %1 characters."),
                            {QString::number(longestPurpose)}}));
    }
    PORTAL_ASSIGN(const QByteArray picture, portal.queue().photo(actor, numberOf(request), purpose));
    Response response = Response::bytes(picture, "image/jpeg");
    response.setHeader("Cache-Control", "no-store");
    return response;
}

} // namespace

void addRegistrationRoutes(RouteTable &table, const Translations &translations)
{
    const auto worded = [&translations](auto handler) {
        return [handler, &translations](Portal &portal, const Request &request) {
            return handler(portal, request, Words(translations, request));
        };
    };
    const QString root = u"/api/registrations"_s;
    table.add({Method::Get, root, staffGuard(), list});
    table.add({Method::Get, root + u"/export.xlsx"_s, staffGuard(), worded(exportSheet)});
    table.add({Method::Get, root + u"/stats"_s, staffGuard(), stats});
    table.add({Method::Post, root + u"/bulk"_s, staffGuard(), worded(bulk)});
    table.add({Method::Get, root + u"/{number}"_s, staffGuard(), worded(detail)});
    table.add({Method::Put, root + u"/{number}/status"_s, staffGuard(), step});
    table.add({Method::Post, root + u"/{number}/create-customer"_s, staffGuard(), createCustomer});
    table.add({Method::Get, root + u"/{number}/id-photo"_s, staffGuard(), photo});
}

} // namespace portal::http
