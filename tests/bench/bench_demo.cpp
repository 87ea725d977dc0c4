// SPDX-License-Identifier: GPL-3.0-or-later
// How fast demo data comes into being, in rows of all tables a second, against the same number of short rows
// put into a table without indexes: what the way through the driver costs at least.
//     bench_demo [APPLICATIONS [CUSTOMERS]]
#include "libportal/demo/demodata.h"
#include "libportal/packages/packageservice.h"
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "tests/bench/benchtable.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QElapsedTimer>

using namespace portal;
using portal::bench::BenchTable;
using portal::testing::MemorySecretStore;
using portal::testing::TestDatabase;

namespace {

double perSecond(qint64 rows, const QElapsedTimer &timer)
{
    return double(rows) / (double(timer.nsecsElapsed()) / 1e9);
}

double bareRowsPerSecond(Dialect dialect, qint64 rows)
{
    const TestDatabase testDatabase(dialect, TestDatabase::Content::Empty);
    const auto database = testDatabase.open();
    if (!database->executeScript(QStringLiteral("CREATE TABLE bare (a BIGINT, b TEXT, c TEXT, d TEXT)")))
        return 0;
    QElapsedTimer timer;
    timer.start();
    auto transaction = Transaction::begin(*database);
    for (qint64 i = 0; i < rows; ++i) {
        if (!database->executeInOrder(QStringLiteral("INSERT INTO bare VALUES (:p0, :p1, :p2, :p3)"),
                                      {i, QStringLiteral("assigned"), QStringLiteral("staff:3"), QString()}))
            return 0;
    }
    return transaction && transaction->commit() ? perSecond(rows, timer) : 0;
}

/// 0 when it could not be made.
double demoRowsPerSecond(Dialect dialect, const DemoRequest &request, qint64 *rows)
{
    const TestDatabase testDatabase(dialect);
    const auto database = testDatabase.open();
    const SystemClock clock;
    MemorySecretStore secrets;
    const auto keys = KeyRing::open(secrets);
    if (!keys)
        return 0;
    const Vault vault(**keys);
    AuditLog audit(*database, clock);
    ChangeLog changes(*database, clock);
    Access access(audit);
    SettingsService settings(*database, clock, access, audit, changes);
    PackageService packages(*database, clock, access, audit, changes);
    QElapsedTimer timer;
    timer.start();
    const auto made = DemoData({*database, clock, vault, settings, packages, changes}).make(request);
    *rows = made ? made->rows : 0;
    return made ? perSecond(made->rows, timer) : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const auto argument = [&](int position, qint64 fallback) {
        return argc > position ? QString::fromLocal8Bit(argv[position]).toLongLong() : fallback;
    };
    const qint64 applications = argument(1, 50'000);
    const DemoRequest request{applications, argument(2, applications / 2), 1};
    BenchTable table(QStringLiteral("demo"));
    for (const Dialect dialect : TestDatabase::dialects()) {
        qint64 rows = 0;
        const double figure = demoRowsPerSecond(dialect, request, &rows);
        table.add(QStringLiteral("%1, %2 rows").arg(TestDatabase::name(dialect)).arg(rows),
                  QStringLiteral("rows/s"), figure,
                  bareRowsPerSecond(dialect, std::max<qint64>(rows / 4, 1)));
    }
    return table.finish() ? 0 : 1;
}
