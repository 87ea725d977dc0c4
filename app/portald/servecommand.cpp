// SPDX-License-Identifier: GPL-3.0-or-later
// The whole server on one page: what is made, in which order, and how it stops.
#include "app/common/housekeeping.h"
#include "app/common/httpservice.h"
#include "app/common/sending.h"
#include "app/common/systemsignals.h"
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"
#include "app/portald/serveroptions.h"

#include "libportal/base/log.h"

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

} // namespace

int serveCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions() + serverOptions(), 0);
    if (!arguments)
        return console.failed(arguments.error());
    installLogFormat(logFormat(arguments->value(QStringLiteral("log"))));
    const auto settings = serverSettings(*arguments);
    if (!settings)
        return console.misused(settings.error());

    SystemSignals signals_;
    QObject::connect(&signals_, &SystemSignals::stopRequested, &signals_, [] { QCoreApplication::quit(); });

    const auto installation = openInstallation(*arguments, Installation::Schema::Migrate);
    if (!installation)
        return console.failed(installation.error());
    const PortalContext &context = (*installation)->context();
    const Vault vault(context.keys);
    const GatewaySecrets secrets((*installation)->secrets(), vault);

    HttpService server(context, secrets, console.translations());
    Sending sending(context, vault, secrets);
    Housekeeping housekeeping(context);
    sending.start();
    housekeeping.start();
    const auto address = server.start(*settings);
    if (!address)
        return console.failed(address.error());
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("ready"), true}, {QStringLiteral("address"), *address}});
    else
        console.line(QStringLiteral("AGLIS Portal is ready: ") + *address);

    const int code = QCoreApplication::exec();
    sending.requestStop(); // both take what time they have at once; what is queued now goes out later
    server.stop();
    sending.stop();
    housekeeping.stop();
    return code;
}

} // namespace portal::app
