// SPDX-License-Identifier: GPL-3.0-or-later
// HttpServer: the whole module as one object: gate, I/O thread, handler pool, routes.
// Built by a program with everything it serves; start() and stop() are called on the thread that built it.
// It opens no database itself: each handler thread gets its Portal from the factory.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/http/export.h"
#include "libportal/http/gate/limits.h"
#include "libportal/http/routetable.h"
#include "libportal/http/served.h"
#include "libportal/http/trustedproxies.h"

#include <QtNetwork/QHostAddress>

#include <chrono>
#include <functional>
#include <memory>

namespace portal {
class Portal;
}

namespace portal::http {

/// Called once on each handler thread; that thread alone uses what it gives, and lets go of it at the end.
/// Never null. (A shared_ptr, so that this module need not see inside the class to delete it.)
using PortalFactory = std::function<Result<std::shared_ptr<Portal>>()>;

struct ServerSettings
{
    QHostAddress address{QHostAddress::LocalHost}; ///< loopback unless told otherwise (S23)
    quint16 port = 0;                              ///< 0 takes a free one
    Limits limits;
    TrustedProxies trustedProxies;
    int handlerThreads = 0; ///< 0: two per core, at least four
    ServedObserver served;  ///< hears of every answer; may be empty
};

class PORTAL_HTTP_EXPORT HttpServer
{
public:
    /// `translations` outlives the server.
    HttpServer(RouteTable routes, ServerSettings settings, PortalFactory portals,
               const Translations &translations);
    /// Stops, if it still runs.
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Makes the handlers' portals, listens, and gives the port. `Internal` for a table with a mistake in it,
    /// `Unavailable` if the address or port cannot be had; the factory's error if a portal cannot be made.
    Result<quint16> start();

    /// Takes no more connections, finishes the requests in flight, cuts what is left at the deadline.
    /// Returns when no handler runs any more.
    void stop(std::chrono::milliseconds deadline = std::chrono::milliseconds(4000));

    bool isRunning() const;
    /// Connections open now; for metrics and tests. Thread-safe.
    int connectionCount() const;
    /// Requests that wait for a handler thread now. Thread-safe.
    int queuedCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace portal::http
