// SPDX-License-Identifier: GPL-3.0-or-later
// A server with the tests' routes in a process of its own, so that its memory and its rate can be measured:
//   gate_server [CONNECTIONS [PER_ADDRESS]]
// Prints its port on one line, then runs until standard input ends.
#include "tests/http/testroutes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLoggingCategory>

#include <cstdio>

using namespace portal;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("portal.http.info=false"));
    const QStringList arguments = application.arguments();
    testing::Probe probe;
    const Translations translations;
    http::ServerSettings settings;
    settings.limits.requestsPerConnection = 1000000;
    settings.limits.connections = arguments.value(1, QStringLiteral("2000")).toInt();
    settings.limits.connectionsPerAddress = arguments.value(2, QStringLiteral("100")).toInt();
    http::HttpServer server(testing::testRoutes(probe), settings, testing::noPortals(), translations);
    const auto port = server.start();
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().detail));
        return 1;
    }
    std::printf("%d\n", int(*port));
    std::fflush(stdout);
    while (std::getchar() != EOF) {}
    server.stop();
    return 0;
}
