// SPDX-License-Identifier: GPL-3.0-or-later
// B6: the resident memory of `aglis-portald serve`, idle and with 1,000 open connections, against an empty Qt
// program of the same kind that is built beside it. Linux.
#include "tests/bench/benchtable.h"
#include "tests/bench/demoinstallation.h"
#include "tests/bench/residentmemory.h"
#include "tests/bench/statusload.h"
#include "tests/http/rawclient.h"
#include "tests/process/portaldserver.h"

#include <QtCore/QCoreApplication>

#include <sys/resource.h>

using namespace portal;
using namespace portal::bench;
using portal::testing::PortaldServer;
using portal::testing::RawClient;

namespace {

constexpr size_t openConnections = 1000;

double residentMegabytes(qint64 processId)
{
    return memoryMegabytes(processId, "VmRSS:");
}

void allowDescriptors()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

double emptyProgram()
{
    QProcess process;
    process.start(QStringLiteral(EMPTY_PROGRAM), QStringList());
    while (!process.canReadLine() && process.waitForReadyRead()) {}
    const double resident = residentMegabytes(process.processId());
    process.kill();
    process.waitForFinished();
    return resident;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    allowDescriptors();
    const double empty = emptyProgram();
    const DemoInstallation installation(Dialect::Sqlite, DemoInstallation::sizes().first());
    const QList<QByteArray> targets = statusTargets(installation);
    PortaldServer server(installation.options());
    if (!server.start())
        return 1;
    RawClient(server.port()).call(portal::testing::get("/readyz"));
    BenchTable table(QStringLiteral("B6"));
    table.add(QStringLiteral("resident, idle"), QStringLiteral("MB"), residentMegabytes(server.processId()),
              empty, {Reach::Kind::AtMostMore, 20});

    // Each has asked something, as a browser has that then keeps its connection.
    std::vector<RawClient> clients;
    for (size_t i = 0; i < openConnections; ++i) {
        clients.emplace_back(server.port());
        if (clients.back().call(portal::testing::get(targets[qsizetype(i) % targets.size()])).status != 200)
            return 1;
    }
    table.add(QStringLiteral("resident, 1,000 open connections"), QStringLiteral("MB"),
              residentMegabytes(server.processId()), empty, {Reach::Kind::AtMostMore, 60});
    clients.clear();
    statusLoad(server.port(), targets);
    table.add(QStringLiteral("resident, after three seconds of full load"), QStringLiteral("MB"),
              residentMegabytes(server.processId()), empty);
    return table.finish() ? 0 : 1;
}
