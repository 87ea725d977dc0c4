// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server on one page: what is made, in which order, and how it stops.
#include "app/portald/commands.h"
#include "app/portald/housekeeping.h"
#include "app/portald/installation.h"
#include "app/portald/serveroptions.h"
#include "app/portald/systemsignals.h"

#include "libportal/base/log.h"
#include "libportal/http/apiroutes.h"
#include "libportal/http/httpmetrics.h"
#include "libportal/messaging/dispatcherthread.h"
#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"

#include <QtCore/QCoreApplication>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace portal::app {

namespace {

LogFormat logFormat(const QString &wanted)
{
    if (!wanted.isEmpty())
        return wanted == u"json" ? LogFormat::JsonLines : LogFormat::Text;
#ifdef Q_OS_UNIX
    return isatty(STDERR_FILENO) ? LogFormat::Text : LogFormat::JsonLines;
#else
    return LogFormat::Text;
#endif
}

QString readableAddress(const http::ServerSettings &settings, quint16 port)
{
    const bool bracketed = settings.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = settings.address.toString();
    return QStringLiteral("http://%1:%2").arg(bracketed ? u'[' + host + u']' : host).arg(port);
}

Result<MessagingSettings> messagingSettings(const PortalContext &context)
{
    PORTAL_ASSIGN(const auto portal, Portal::open(context));
    PORTAL_ASSIGN(const auto settings, portal->settings().messaging());
    return settings.value;
}

} // namespace

int serveCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, Installation::options() + serverOptions(), 0);
    if (!arguments)
        return console.failed(arguments.error());
    installLogFormat(logFormat(arguments->value(QStringLiteral("log"))));
    auto settings = serverSettings(*arguments);
    if (!settings)
        return console.misused(settings.error());

    SystemSignals signals_;
    QObject::connect(&signals_, &SystemSignals::stopRequested, &signals_, [] { QCoreApplication::quit(); });

    const auto installation = Installation::open(*arguments, Installation::Schema::Migrate);
    if (!installation)
        return console.failed(installation.error());
    const PortalContext &context = (*installation)->context();
    const Vault vault(context.keys);
    const GatewaySecrets secrets((*installation)->secrets(), vault);
    const auto messaging = messagingSettings(context);
    if (!messaging)
        return console.failed(messaging.error());

    http::HttpMetrics metrics;
    settings->served = [&metrics](const http::Served &served) {
        metrics.count(served);
    };
    http::RouteTable routes;
    http::addAllRoutes(routes, {console.translations(), context.clock, metrics, secrets.lookup(),
                                secrets.value(QStringLiteral("monitor.token")).toUtf8()});
    const auto portals = [&context]() -> Result<std::shared_ptr<Portal>> {
        PORTAL_ASSIGN(std::unique_ptr<Portal> portal, Portal::open(context));
        return std::shared_ptr<Portal>(std::move(portal));
    };
    http::HttpServer server(std::move(routes), *settings, portals, console.translations());
    metrics.setLoadSource([&server] {
        return http::ServerLoad{server.connectionCount(), server.queuedCount()};
    });

    DispatcherThread outbox({context.source, vault, context.clock}, {*messaging}, secrets.lookup());
    Housekeeping housekeeping(context);
    outbox.start();
    housekeeping.start();
    const auto port = server.start();
    if (!port)
        return console.failed(port.error());
    const QString address = readableAddress(*settings, *port);
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("ready"), true}, {QStringLiteral("address"), address}});
    else
        console.line(QStringLiteral("AGLIS Portal is ready: ") + address);

    const int code = QCoreApplication::exec();
    outbox.requestStop(); // both take what time they have at once; what is queued from here on goes out later
    server.stop();
    outbox.stop();
    housekeeping.stop();
    return code;
}

} // namespace portal::app
