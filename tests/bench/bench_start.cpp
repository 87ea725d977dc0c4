// SPDX-License-Identifier: GPL-3.0-or-later
// B5: from the start of `aglis-portald serve` until readyz answers 200, on a full database against an empty
// one.
#include "tests/bench/benchtable.h"
#include "tests/bench/demoinstallation.h"
#include "tests/http/rawclient.h"
#include "tests/process/portaldserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

using namespace portal;
using namespace portal::bench;
using portal::testing::PortaldServer;
using portal::testing::RawClient;

namespace {

constexpr int rounds = 11;

/// Milliseconds. Ends the program if it never becomes ready.
double startTime(const DemoInstallation &installation)
{
    PortaldServer server(installation.options());
    QElapsedTimer timer;
    timer.start();
    if (!server.start())
        qFatal("the server does not start: %s", server.log().constData());
    RawClient client(server.port());
    while (client.call(portal::testing::get("/readyz")).status != 200) {
        if (timer.hasExpired(60'000))
            qFatal("the server does not become ready");
    }
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BenchTable table(QStringLiteral("B5"));
    const DemoInstallation empty(Dialect::Sqlite, 0);
    for (const qint64 size : DemoInstallation::sizes()) {
        const DemoInstallation full(Dialect::Sqlite, size);
        QList<double> figures, baselines;
        for (int round = 0; round < rounds; ++round) {
            baselines.append(startTime(empty));
            figures.append(startTime(full));
        }
        table.add(QStringLiteral("start until readyz, %L1 applications").arg(size), QStringLiteral("ms"),
                  median(figures), median(baselines), {Reach::Kind::AtMost, 1.2});
    }
    return table.finish() ? 0 : 1;
}
