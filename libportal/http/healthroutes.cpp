// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/healthroutes.h"

#include "libportal/http/errorresponse.h"
#include "libportal/http/httpmetrics.h"
#include "libportal/http/monitorguard.h"
#include "libportal/http/request.h"
#include "libportal/portal.h"
#include "libportal/storage/migrator.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLoggingCategory>

namespace portal::http {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(healthLog, "portal.http.health")

struct Readiness
{
    bool database = false;
    bool migrations = false;
    bool messages = false;

    bool isReady() const { return database && migrations && messages; }
};

Readiness readiness(Portal &portal, const Clock &clock)
{
    Readiness ready;
    const Result<void> migrated = Migrator(portal.database(), clock).check();
    ready.migrations = migrated.has_value();
    if (!migrated)
        qCWarning(healthLog, "the schema is not this build's: %ls", qUtf16Printable(migrated.error().detail));
    const Result<Outbox::Counts> counts = portal.outbox().counts();
    ready.database = counts.has_value();
    if (!counts) {
        qCWarning(healthLog, "the database does not answer: %ls", qUtf16Printable(counts.error().detail));
        return ready;
    }
    const auto isOverdue = [now = clock.now()](Instant moment) {
        return now - moment > longestMessageDelay;
    };
    // What waits longer while somebody looks waits for the pace (S32).
    ready.messages = !counts->earliestDue || !isOverdue(*counts->earliestDue) ||
                     counts->isLookedAt(clock.now(), longestMessageDelay);
    if (!ready.messages)
        qCWarning(healthLog, "%lld messages wait, and nobody sends what is due", counts->waiting);
    return ready;
}

QString wordFor(bool good)
{
    return good ? u"ok"_s : u"failing"_s;
}

QJsonObject checksToJson(const Readiness &ready)
{
    return {{u"database"_s, wordFor(ready.database)},
            {u"migrations"_s, wordFor(ready.migrations)},
            {u"messages"_s, wordFor(ready.messages)}};
}

Response readyResponse(const Readiness &ready, const Request &request, const Translations &translations)
{
    Response response = Response::json({{u"status"_s, u"ready"_s}});
    if (!ready.isReady()) {
        response = errorResponse(Error::unavailable({}),
                                 {.language = request.language(), .requestId = request.id()}, translations);
    }
    // What exactly fails is for whoever sits at this machine.
    if (isLocal(request)) {
        QJsonObject body = QJsonDocument::fromJson(response.body()).object();
        body.insert(u"checks"_s, checksToJson(ready));
        response.setBody(QJsonDocument(body).toJson(QJsonDocument::Compact), response.contentType());
    }
    response.setHeader("Cache-Control", "no-store");
    return response;
}

Result<Response> alive(Portal &, const Request &)
{
    Response response = Response::json({{u"status"_s, u"ok"_s}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

} // namespace

void addHealthRoutes(RouteTable &table, const HealthContext &context)
{
    table.add({Method::Get, u"/healthz"_s, openGuard(), alive});
    table.add({Method::Get, u"/readyz"_s, openGuard(),
               [&translations = context.translations,
                &clock = context.clock](Portal &portal, const Request &request) -> Result<Response> {
                   return readyResponse(readiness(portal, clock), request, translations);
               }});
    table.add({Method::Get, u"/metrics"_s, monitorGuard(context.monitorToken),
               [&metrics = context.metrics, &clock = context.clock](Portal &portal,
                                                                    const Request &) -> Result<Response> {
                   PORTAL_ASSIGN(const Outbox::Counts counts, portal.outbox().counts());
                   Response response = Response::bytes(metrics.render(counts, clock.now()),
                                                       "text/plain; version=0.0.4; charset=utf-8");
                   response.setHeader("Cache-Control", "no-store");
                   return response;
               }});
}

} // namespace portal::http
