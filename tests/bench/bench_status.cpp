// SPDX-License-Identifier: GPL-3.0-or-later
// B1: the public status of an application, 64 keep-alive connections, against the same server's route that
// answers a constant; and whether it grows with history.
#include "tests/bench/benchtable.h"
#include "tests/bench/statusload.h"
#include "tests/process/portaldserver.h"

#include <QtCore/QCoreApplication>

using namespace portal;
using namespace portal::bench;
using portal::testing::PortaldServer;

namespace {

constexpr int rounds = 5;

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BenchTable table(QStringLiteral("B1"));
    double smallest = 0;
    for (const qint64 size : DemoInstallation::sizes()) {
        const DemoInstallation installation(Dialect::Sqlite, size);
        const QList<QByteArray> targets = statusTargets(installation);
        PortaldServer server(installation.options());
        if (!server.start())
            return 1;
        QList<double> status, constant, statusSlowest, constantSlowest;
        for (int round = 0; round < rounds; ++round) {
            const LoadFigures baseline = statusLoad(server.port(), {"/healthz"});
            const LoadFigures figure = statusLoad(server.port(), targets);
            status.append(figure.perSecond);
            constant.append(baseline.perSecond);
            statusSlowest.append(figure.p99Millis * 1000);
            constantSlowest.append(baseline.p99Millis * 1000);
        }
        const QString rows = QStringLiteral("%L1 applications").arg(size);
        table.add(QStringLiteral("status, ") + rows, QStringLiteral("requests/s"), median(status),
                  median(constant), {Reach::Kind::AtLeast, 0.6});
        table.add(QStringLiteral("status p99, ") + rows, QStringLiteral("µs"), median(statusSlowest),
                  median(constantSlowest), {Reach::Kind::AtMost, 3});
        if (smallest == 0)
            smallest = median(status);
        else
            table.add(QStringLiteral("growth to ") + rows, QStringLiteral("requests/s"), median(status),
                      smallest);
    }
    return table.finish() ? 0 : 1;
}
