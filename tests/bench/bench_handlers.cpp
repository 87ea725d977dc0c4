// SPDX-License-Identifier: GPL-3.0-or-later
// B11: two handler threads against one, on the public status with PostgreSQL behind it. Needs
// AGLIS_TEST_POSTGRES.
#include "tests/bench/benchtable.h"
#include "tests/bench/statusload.h"
#include "tests/process/portaldserver.h"

#include <QtCore/QCoreApplication>

#include <cstdio>

using namespace portal;
using namespace portal::bench;
using portal::testing::PortaldServer;
using portal::testing::TestDatabase;

namespace {

constexpr int rounds = 5;
constexpr qint64 applications = 100'000;

QStringList withWorkers(const DemoInstallation &installation, int workers)
{
    return installation.options() + QStringList{QStringLiteral("--workers"), QString::number(workers)};
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (!TestDatabase::dialects().contains(Dialect::PostgreSql)) {
        std::printf("B11 needs AGLIS_TEST_POSTGRES\n");
        return 0;
    }
    const DemoInstallation installation(Dialect::PostgreSql,
                                        std::min(applications, DemoInstallation::sizes().last()));
    const QList<QByteArray> targets = statusTargets(installation);
    PortaldServer one(withWorkers(installation, 1));
    PortaldServer two(withWorkers(installation, 2));
    if (!one.start() || !two.start())
        return 1;
    QList<double> figures, baselines;
    for (int round = 0; round < rounds; ++round) {
        baselines.append(statusLoad(one.port(), targets).perSecond);
        figures.append(statusLoad(two.port(), targets).perSecond);
    }
    BenchTable table(QStringLiteral("B11"));
    table.add(QStringLiteral("status on PostgreSQL, two handler threads against one"),
              QStringLiteral("requests/s"), median(figures), median(baselines), {Reach::Kind::AtLeast, 1.7});
    return table.finish() ? 0 : 1;
}
