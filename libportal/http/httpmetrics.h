// SPDX-License-Identifier: GPL-3.0-or-later
// HttpMetrics: what is counted about the server, as Prometheus reads it. One for a process; it outlives the
// server. Labels are routes, methods and statuses, never anything a client chose.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/served.h"
#include "libportal/messaging/outbox.h"

#include <QtCore/QByteArray>

#include <functional>
#include <memory>

namespace portal::http {

/// How busy the server is at this moment.
struct ServerLoad
{
    int connections = 0;
    int queued = 0; ///< requests that wait for a handler thread
};

class PORTAL_HTTP_EXPORT HttpMetrics
{
public:
    HttpMetrics();
    ~HttpMetrics();
    HttpMetrics(const HttpMetrics &) = delete;
    HttpMetrics &operator=(const HttpMetrics &) = delete;

    /// Counts one answer. Thread-safe.
    void count(const Served &served);

    /// Where the load comes from; to be set before the server starts. Called from any thread while it runs.
    void setLoadSource(std::function<ServerLoad()> source);

    /// Everything in Prometheus' text format 0.0.4, with the outbox as it is `now`. Thread-safe.
    QByteArray render(const Outbox::Counts &outbox, Instant now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace portal::http
