// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/regionroutes.h"

#include "libportal/http/regions.h"
#include "libportal/http/request.h"

#include <QtCore/QJsonArray>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 100;

Result<Response> suggest(const Regions &regions, const Request &request)
{
    const QString name = request.query(u"level").value_or(u"province"_s);
    const std::optional<Regions::Level> level = Regions::levelFromName(name);
    if (!level) {
        return failure(
            Error::invalid(u"level"_s, u"choice"_s,
                           {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}}));
    }
    QJsonArray items;
    const QList<Region> found =
        regions.find({.level = *level,
                      .parent = request.query(u"parent").value_or(QString()),
                      .words = request.query(u"q").value_or(QString()).left(longestWords)});
    for (const Region &region : found)
        items.append(QJsonObject{{u"code"_s, region.code}, {u"name"_s, region.name}});
    Response response = Response::json({{u"items"_s, items}});
    response.setHeader("Cache-Control", "public, max-age=86400"); // they change with the program
    return response;
}

} // namespace

void addRegionRoutes(RouteTable &table)
{
    table.add({Method::Get, u"/api/regions"_s, openGuard(),
               [regions = std::make_shared<const Regions>()](Portal &, const Request &request) {
                   return suggest(*regions, request);
               }});
}

} // namespace portal::http
