// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/httpservice.h"

#include "libportal/http/apiroutes.h"

namespace portal::app {

namespace {

QString readableAddress(const http::ServerSettings &settings, quint16 port)
{
    const bool bracketed = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = settings.address.toString();
    return QStringLiteral("http://%1:%2").arg(bracketed ? u'[' + host + u']' : host).arg(port);
}

} // namespace

HttpService::HttpService(const PortalContext &context, const GatewaySecrets &secrets,
                         const Translations &translations)
    : m_context(context), m_secrets(secrets), m_translations(translations)
{
}

HttpService::~HttpService()
{
    stop();
}

Result<QString> HttpService::start(http::ServerSettings settings)
{
    stop();
    settings.served = [this](const http::Served &served) {
        m_metrics.count(served);
    };
    http::RouteTable routes;
    http::addAllRoutes(routes, {m_translations, m_context.clock, m_metrics, m_secrets.lookup(),
                                m_secrets.value(QStringLiteral("monitor.token")).toUtf8()});
    const auto portals = [this]() -> Result<std::shared_ptr<Portal>> {
        PORTAL_ASSIGN(std::unique_ptr<Portal> portal, Portal::open(m_context));
        return std::shared_ptr<Portal>(std::move(portal));
    };
    m_server = std::make_unique<http::HttpServer>(std::move(routes), settings, portals, m_translations);
    m_metrics.setLoadSource([server = m_server.get()] {
        return http::ServerLoad{server->connectionCount(), server->queuedCount()};
    });
    const auto port = m_server->start();
    if (!port) {
        stop();
        return failure(port.error());
    }
    return readableAddress(settings, *port);
}

void HttpService::stop()
{
    if (!m_server)
        return;
    m_server->stop();
    m_metrics.setLoadSource({}); // before what it asks is gone
    m_server.reset();
}

} // namespace portal::app
