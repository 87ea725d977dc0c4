// SPDX-License-Identifier: GPL-3.0-or-later
// The empty Qt program that B6 measures against: a QHttpServer with one route, and SQLite at hand.
#include <QtCore/QCoreApplication>
#include <QtHttpServer/QHttpServer>

#include <cstdio>
#include <sqlite3.h>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    sqlite3 *database = nullptr;
    sqlite3_open(":memory:", &database);
    QHttpServer server;
    server.route(QStringLiteral("/"), [] { return QStringLiteral("hello"); });
    const quint16 port = server.listen(QHostAddress::LocalHost);
    std::printf("ready: http://127.0.0.1:%d\n", int(port));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
