// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 at random moments under load, a hundred times (7-performance-reliability): what was acknowledged is
// there, once, and every message goes out.
//
// AGLIS_TEST_KILLS says how many kills on each database, AGLIS_TEST_LONG stands for three hundred, and
// AGLIS_TEST_SEED repeats a run's moments.
#include "tests/process/load.h"
#include "tests/process/portaldserver.h"
#include "tests/process/testinstallation.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr int applicants = 6;
constexpr int patience = 30'000;         // ms, for the load to get going again
constexpr int leasePatience = 120'000;   // ms, for messages that the last kill left under way
constexpr int mostAcknowledgements = 40; // before a kill
constexpr int mostDelay = 10;            // ms more, so that a kill can hit anything

int killCount()
{
    if (const int wanted = qEnvironmentVariableIntValue("AGLIS_TEST_KILLS"); wanted > 0)
        return wanted;
    return qEnvironmentVariableIsSet("AGLIS_TEST_LONG") ? 300 : 100;
}

quint32 seed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("AGLIS_TEST_SEED", &given);
    return given ? quint32(wanted) : QRandomGenerator::system()->generate() % 1'000'000;
}

} // namespace

class tst_Kill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothing_acknowledged_is_lost_and_every_message_goes_out_data() { TestDatabase::addRows(); }
    void nothing_acknowledged_is_lost_and_every_message_goes_out();
};

void tst_Kill::nothing_acknowledged_is_lost_and_every_message_goes_out()
{
    QFETCH(const Dialect, dialect);
    const quint32 used = seed();
    qInfo("%d kills, AGLIS_TEST_SEED=%u", killCount(), used);
    QRandomGenerator random(used);
    TestInstallation installation(dialect);
    RecordingGateway gateway;
    installation.useGateway(gateway.url());
    Ledger ledger;
    Load load(ledger, gateway, installation.supervisorToken());
    load.start(applicants);

    PortaldServer server(installation.options());
    for (int kill = 0; kill < killCount(); ++kill) {
        QVERIFY2(server.start(), server.log().constData());
        const qsizetype enough = ledger.acknowledged() + 1 + random.bounded(mostAcknowledgements);
        load.serverAt(server.port());
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= enough, patience);
        QTest::qWait(random.bounded(mostDelay));
        server.kill();
        gateway.nextEpoch();
        const QStringList wrong = ledger.contradictions(*installation.database());
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    QVERIFY2(server.start(), server.log().constData());
    load.serverAt(server.port());
    QTRY_COMPARE_WITH_TIMEOUT(ledger.leftOpenCount(), 0, patience);
    load.stop();
    const auto database = installation.database();
    const QString waiting =
        QStringLiteral("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')");
    QTRY_COMPARE_WITH_TIMEOUT(database->integer(waiting).value_or(-1), 0, leasePatience);
    const QStringList wrong = ledger.contradictions(*database) + ledger.lostMessages(*database, gateway);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    qInfo("%lld applications, %lld messages", qint64(ledger.applications()), qint64(gateway.arrivalCount()));
}

QTEST_GUILESS_MAIN(tst_Kill)
#include "tst_kill.moc"
