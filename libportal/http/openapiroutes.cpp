// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/openapiroutes.h"

#include "libportal/http/request.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>

namespace portal::http {

QByteArray openApiDocument()
{
    QFile file(QStringLiteral(":/http/openapi.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void addOpenApiRoutes(RouteTable &table)
{
    // It never changes while the process runs: its tag is made once.
    const QByteArray document = openApiDocument();
    const QByteArray tag =
        '"' + QCryptographicHash::hash(document, QCryptographicHash::Sha256).first(15).toBase64() + '"';
    table.add({Method::Get, QStringLiteral("/api/openapi.json"), openGuard(),
               [document, tag](Portal &, const Request &) -> Result<Response> {
                   Response response = Response::bytes(document, "application/json");
                   response.setHeader("Cache-Control", "public, max-age=300");
                   response.setHeader("ETag", tag);
                   return response;
               }});
}

} // namespace portal::http
