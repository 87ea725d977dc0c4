// SPDX-License-Identifier: GPL-3.0-or-later
// B10: the monthly run for a hundred thousand customers, without and with a message for each, on SQLite.
// Against bare inserts of the same rows: the statements that the run writes are recorded and given to the
// SQLite C API on a database with the same beginning, in transactions of the same size.
#include "libportal/invoices/invoicerun.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/sqlrecorder.h"
#include "tests/support/demofill.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

using namespace portal;
using namespace portal::bench;
using portal::testing::TestPortal;

namespace {

constexpr int rounds = 3;
constexpr qint64 usualCustomers = 100'000;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// What every round begins with: customers, and nobody's invoice for the month.
QString beginning(const QTemporaryDir &folder, qint64 customers)
{
    const QString file = folder.filePath(QStringLiteral("customers.sqlite"));
    TestPortal portal(Dialect::Sqlite);
    portal::testing::fillWithDemoData(portal, customers, customers);
    must(portal->database().execute(
        QStringLiteral("UPDATE customers SET status = 'active', activated_at = 1"), {}));
    must(portal->database().execute(QStringLiteral("VACUUM INTO :file"), {{QStringLiteral("file"), file}}));
    return file;
}

RunSummary run(TestPortal &portal, Telling telling)
{
    const BillingMonth next = BillingMonth::of(Zone().dayOf(portal.clock().now())).next();
    return must(portal->invoiceRun().run(Actor::system(), {next, telling}));
}

SqlRecording recorded(const QString &file, Telling telling)
{
    SqlRecorder recorder;
    TestPortal portal(file);
    (void)recorder.take();
    run(portal, telling);
    return recorder.take().writes();
}

void measure(const QString &file, Telling telling, const QString &what, BenchTable &table)
{
    QList<double> figures, baselines;
    qint64 issued = 0;
    const SqlRecording writes = recorded(file, telling);
    for (int round = 0; round < rounds; ++round) {
        {
            const TestPortal portal(file); // the same beginning
            BareSqlite bare(portal.database().config().sqliteFile);
            baselines.append(bare.replay(writes));
        }
        TestPortal portal(file);
        QElapsedTimer timer;
        timer.start();
        issued = run(portal, telling).issued;
        figures.append(double(timer.nsecsElapsed()) / 1e9);
    }
    table.add(QStringLiteral("%1 (%2)").arg(what).arg(issued), QStringLiteral("s"), median(figures),
              median(baselines), {Reach::Kind::AtMost, 3});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const qint64 wanted = application.arguments().value(1).toLongLong();
    const QString file = beginning(folder, wanted > 0 ? wanted : usualCustomers);
    BenchTable table(QStringLiteral("B10"));
    measure(file, Telling::Silent, QStringLiteral("monthly run, invoices"), table);
    measure(file, Telling::Message, QStringLiteral("monthly run, invoices and messages"), table);
    return table.finish() ? 0 : 1;
}
