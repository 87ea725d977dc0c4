// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/openapiroutes.h"

#include "libportal/http/request.h"

#include <QtCore/QFile>

namespace portal::http {

QByteArray openApiDocument()
{
    QFile file(QStringLiteral(":/http/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addOpenApiRoutes(RouteTable &table)
{
    const QByteArray document = openApiDocument();
    table.add({Method::Get, QStringLiteral("/api/openapi.json"), openGuard(),
               [document](Portal &, const Request &) -> Result<Response> {
                   Response response = Response::bytes(document, "application/json");
                   response.setHeader("Cache-Control", "public, max-age=300");
                   return response;
               }});
}

} // namespace portal::http
