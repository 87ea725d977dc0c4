// SPDX-License-Identifier: GPL-3.0-or-later
// RouteTable: every call the server answers, by method and path, each with the guard that stands before it.
// Filled once before the server starts (`addTicketRoutes(table, …)`), then only read, from any thread.
//
//   table.add({Method::Get, u"/api/registrations/{number}"_qs, staffGuard(), registrationDetail});
//   table.add({.method = Method::Put, .pattern = u"/api/registrations/public/id-photo"_qs,
//              .guard = verificationGuard(), .handler = putPhoto, .bodyLimit = 8 * 1024 * 1024,
//              .acceptedContentTypes = {"image/jpeg", "image/png", "image/webp"}});
#pragma once

#include "libportal/base/result.h"
#include "libportal/http/export.h"
#include "libportal/http/guard.h"
#include "libportal/http/method.h"
#include "libportal/http/response.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace portal {
class Portal;
}

namespace portal::http {

class Request;

/// Straight synchronous code on one of the pool's threads: parse, call a service, render. An Error becomes
/// the problem+json of 4-http-api; a thrown exception becomes 500.
using Handler = std::function<Result<Response>(Portal &, const Request &)>;

struct Route
{
    Method method;   ///< Get also answers HEAD; OPTIONS and 405 are answered by the server
    QString pattern; ///< "/api/registrations/{number}/status"; a capture is one whole, non-empty segment
    Guard guard;     ///< has no default: a route without a guard does not compile
    Handler handler;
    /// Bytes of the largest body; nullopt means the server's usual limit (Limits::bodyBytes).
    std::optional<qint64> bodyLimit = {};
    /// Bodies of another type are answered 415; "*/*" takes any. An empty body needs no type.
    QList<QByteArray> acceptedContentTypes = {"application/json"};
};

class PORTAL_HTTP_EXPORT RouteTable
{
public:
    /// Adds a route. A pattern that is not well-formed, or a method and shape that is there already, is a
    /// mistake of the program: isValid() is false from then on, and the server does not start.
    void add(Route route);

    /// What answers a read (GET, HEAD) of a path that no pattern fits, unless its first segment is `except`;
    /// the handler says 404 itself. Its pattern is for the log only, and one segment.
    void setFallback(Route route, QString except);

    /// Why the table cannot be served; nullopt for a sound one.
    const std::optional<QString> &mistake() const { return m_mistake; }
    bool isValid() const { return !m_mistake; }

    /// In the order of addition; for lists of routes and their tests.
    std::vector<const Route *> routes() const;

    /// One method of one path, and where its captures stand in the path.
    struct Entry
    {
        const Route *route;
        QList<std::pair<qsizetype, QString>> captures; ///< segment number, name
        QHash<QString, QString> capture(const QStringList &pathSegments) const;
    };

    /// All methods of one path. Where several patterns fit a path, a literal segment goes before a capture,
    /// from left to right: "/registrations/stats" before "/registrations/{number}".
    struct PathRoutes
    {
        QString pattern; ///< of the first route added for this shape
        qsizetype index; ///< its place in paths()
        std::vector<Entry> entries;
        /// GET for HEAD; nullptr if this path does not know the method.
        const Entry *find(Method method) const;
        /// "GET, HEAD, OPTIONS": the Allow header.
        QByteArray allow() const;
    };

    /// The best fitting path; nullptr where none fits. Costs one walk down a tree, not one test per route.
    const PathRoutes *match(const QStringList &pathSegments) const;
    /// The same, or the fallback where it applies.
    const PathRoutes *match(Method method, const QStringList &pathSegments) const;
    /// Every distinct path shape, in the order of addition.
    std::vector<const PathRoutes *> paths() const;

    RouteTable();
    ~RouteTable();
    RouteTable(RouteTable &&) noexcept;
    RouteTable &operator=(RouteTable &&) noexcept;

private:
    struct Node;

    std::vector<std::unique_ptr<Route>> m_routes;
    std::vector<std::unique_ptr<PathRoutes>> m_paths;
    std::unique_ptr<Node> m_root;
    std::optional<QString> m_mistake;
    const PathRoutes *m_fallback = nullptr;
    QString m_fallbackExcept;
};

} // namespace portal::http
