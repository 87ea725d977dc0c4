// SPDX-License-Identifier: GPL-3.0-or-later
// B4: all charts of 90 days, and what the page asks beside them, against one scan of those days' applications
// through the same driver; on SQLite and, where there is a server, on PostgreSQL.
#include "libportal/analytics/analyticsservice.h"
#include "libportal/portal.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/demoinstallation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <functional>

using namespace portal;
using namespace portal::bench;
using portal::testing::TestDatabase;

namespace {

constexpr int times = 15;

// What every chart needs of a row; none of it is in the index by which the days are found.
const QString scan = QStringLiteral(
    "SELECT count(*), count(verified_at), count(survey_set_at), count(approved_at), count(converted_at), "
    "count(rejected_at), max(status), max(package_code), max(city), max(campaign_source), "
    "max(reject_category) FROM registrations WHERE submitted_at >= :from AND submitted_at < :to");

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

double milliseconds(const std::function<void()> &ask)
{
    QList<double> figures;
    ask();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        ask();
        figures.append(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(figures);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BenchTable table(QStringLiteral("B4"));
    for (const Dialect dialect : TestDatabase::dialects()) {
        for (const qint64 size : DemoInstallation::sizes()) {
            const DemoInstallation installation(dialect, size);
            FileSecretStore secrets(installation.folder() + QStringLiteral("/keys.json"));
            const auto keys = must(KeyRing::open(secrets));
            const SystemClock clock;
            const auto portal =
                must(Portal::open({installation.source(), *keys, secrets, clock, installation.folder()}));
            const Period period = must(portal->analytics().last(90));
            const Zone zone;
            const Bindings days{
                {QStringLiteral("from"), toSql(zone.startOf(period.from))},
                {QStringLiteral("to"), toSql(zone.startOf(period.to + std::chrono::days(1)))}};
            qint64 scanned = 0;
            const double baseline = milliseconds([&] {
                must(portal->database().one(scan, days, [&](const Row &row) {
                    scanned = row.integer(0);
                    return true;
                }));
            });
            const QString name = TestDatabase::name(dialect);
            const QString rows = QStringLiteral("%L1 rows, %L2 in 90 days").arg(size).arg(scanned);
            const double report =
                milliseconds([&] { (void)must(portal->analytics().report(Actor::system(), period)); });
            const double ageing =
                milliseconds([&] { (void)must(portal->analytics().ageing(Actor::system())); });
            table.add(QStringLiteral("%1, all charts, %2").arg(name, rows), QStringLiteral("ms"), report,
                      baseline, {Reach::Kind::AtMost, 1});
            table.add(QStringLiteral("%1, what waits, %2").arg(name, rows), QStringLiteral("ms"), ageing,
                      baseline);
        }
    }
    return table.finish() ? 0 : 1;
}
