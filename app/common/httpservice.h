// SPDX-License-Identifier: GPL-3.0-or-later
// HttpService: the public pages and the API of one installation: the routes with all they need, behind the
// server.
#pragma once

#include "libportal/http/httpmetrics.h"
#include "libportal/http/server.h"
#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/portal.h"

#include <memory>

namespace portal::app {

class HttpService
{
public:
    /// All of them outlive it.
    HttpService(const PortalContext &context, const GatewaySecrets &secrets,
                const Translations &translations);
    /// Stops.
    ~HttpService();

    /// Gives the address to open, "http://127.0.0.1:8080". Errors as HttpServer::start().
    Result<QString> start(http::ServerSettings settings);
    /// Finishes the requests in flight: under 5 seconds.
    void stop();

private:
    const PortalContext &m_context;
    const GatewaySecrets &m_secrets;
    const Translations &m_translations;
    http::HttpMetrics m_metrics;
    std::unique_ptr<http::HttpServer> m_server;
};

} // namespace portal::app
