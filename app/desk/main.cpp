// SPDX-License-Identifier: GPL-3.0-or-later
// aglis-desk: the office's program.
#include "app/common/systemsignals.h"
#include "app/desk/desk.h"
#include "app/desk/singleinstance.h"

#include "libportal/base/log.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtCore/QUrl>
#include <QtWidgets/QApplication>

#include <cstdio>

namespace {

using namespace portal;

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/aglis-portal/desk");
}

std::optional<ui::ServerSettings> serverFrom(const QString &listen)
{
    const QUrl url(QStringLiteral("tcp://") + listen);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 0)
        return std::nullopt;
    ui::ServerSettings settings;
    settings.address = url.host();
    settings.port = quint16(url.port());
    return settings;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("aglis-desk"));
    QApplication::setApplicationDisplayName(QStringLiteral("AGLIS Portal"));
    QApplication::setApplicationVersion(QStringLiteral(PORTAL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("aglis-desk"));
    QApplication::setQuitOnLastWindowClosed(false);
    installLogFormat(LogFormat::Text);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("AGLIS Portal: the office's desk"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(QStringLiteral("data"),
                                  QStringLiteral("folder of the database, photos and keys"),
                                  QStringLiteral("dir"), usualFolder());
    const QCommandLineOption database(
        QStringLiteral("database"), QStringLiteral("postgresql://user@host/name instead of the SQLite file"),
        QStringLiteral("url"));
    const QCommandLineOption listen(
        QStringLiteral("listen"),
        QStringLiteral("where the public pages are served; port 0 takes a free one"),
        QStringLiteral("address:port"));
    parser.addOptions({data, database, listen});
    parser.process(application);

    app::Desk::Options options;
    options.folder = QDir(parser.value(data)).absolutePath();
    if (parser.isSet(database))
        options.databaseUrl = parser.value(database);
    if (parser.isSet(listen)) {
        options.server = serverFrom(parser.value(listen));
        if (!options.server) {
            std::fputs("--listen wants an address and a port, for example 127.0.0.1:8080\n", stderr);
            return 2;
        }
    }
    QDir().mkpath(options.folder);
    QFile::setPermissions(options.folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);

    app::SingleInstance instance(options.folder);
    if (!instance.claim())
        return 0;
    app::SystemSignals stops;
    app::Desk desk(application, options);
    QObject::connect(&stops, &app::SystemSignals::stopRequested, &desk, [] { QCoreApplication::quit(); });
    QObject::connect(&desk, &app::Desk::quitRequested, &desk, [] { QCoreApplication::quit(); });
    QObject::connect(&instance, &app::SingleInstance::calledForward, &desk, &app::Desk::bringForward);
    QObject::connect(&desk, &app::Desk::serverReady, &desk, [](const QUrl &address) {
        std::printf("AGLIS Portal is ready: %s\n", qPrintable(address.toString()));
        std::fflush(stdout); // whoever started the desk reads it through a pipe
    });
    desk.begin();
    return QCoreApplication::exec();
}
