// SPDX-License-Identifier: GPL-3.0-or-later
// What one client, and all together, may cost before they are refused. Defaults: 3-http-module, "Default
// limits"; those it does not name are explained here.
#pragma once

#include <QtCore/qglobal.h>

#include <chrono>

namespace portal::http {

struct Limits
{
    std::chrono::milliseconds headTime{8000}; ///< from the first byte of a request to its blank line
    qint64 headBytes = 16 * 1024;             ///< request line and all header fields
    qint64 targetBytes = 4 * 1024;            ///< the request target (path and query)
    int headerFields = 64;
    qint64 bodyBytes = 64 * 1024;         ///< unless the route names its own
    qint64 bodyBytesPerSecond = 2 * 1024; ///< slower bodies are refused with 408
    /// What bodies hold at once beyond `bodyBytes` each, of all clients; beyond: 503. One address has a
    /// quarter of it; beyond: 429. What is within `bodyBytes` is bounded by the number of connections alone,
    /// so that whoever uploads keeps no form waiting.
    qint64 bodyBytesInAll = 64 * 1024 * 1024;
    qint64 answerBytesPerSecond = 2 * 1024; ///< slower readers are cut
    /// Over how long a rate is measured: a mobile network may pause, but not for longer than this.
    std::chrono::milliseconds rateWindow{8000};
    std::chrono::milliseconds idleTime{30000};     ///< between requests on one connection
    std::chrono::milliseconds handlingTime{60000}; ///< a handler that takes longer: 503
    /// After a refusal, how long and how much is still read and thrown away, so that a client that is in the
    /// middle of sending gets to read why.
    std::chrono::milliseconds lingerTime{5000};
    qint64 lingerBytes = 16 * 1024 * 1024;
    int requestsPerConnection = 100;
    int connections = 2000;
    /// An IPv6 /64 counts as one address. Behind a trusted proxy: so many requests of one client at once.
    int connectionsPerAddress = 100;
    int queuedRequests = 1000; ///< waiting for a handler thread; beyond: 503, Retry-After
};

} // namespace portal::http
