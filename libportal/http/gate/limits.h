// SPDX-License-Identifier: GPL-3.0-or-later
// What one client may cost before it is refused. Defaults: 3-http-module, "Default limits".
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
    qint64 bodyBytes = 64 * 1024;                  ///< unless the route names its own
    qint64 bodyBytesPerSecond = 2 * 1024;          ///< slower bodies are refused with 408
    qint64 answerBytesPerSecond = 2 * 1024;        ///< slower readers are cut
    std::chrono::milliseconds idleTime{30000};     ///< between requests on one connection
    std::chrono::milliseconds handlingTime{60000}; ///< a handler that takes longer: 503
    int requestsPerConnection = 100;
    int connections = 2000;
    int connectionsPerAddress = 100; ///< an IPv6 /64 counts as one address
    int queuedRequests = 1000;       ///< waiting for a handler thread; beyond: 503, Retry-After
};

} // namespace portal::http
