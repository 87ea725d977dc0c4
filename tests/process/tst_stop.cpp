// SPDX-License-Identifier: GPL-3.0-or-later
// SIGTERM (7-performance-reliability): what is in flight is finished, nothing half is sent, and it takes less
// than five seconds, whatever clients and gateways do.
#include "tests/process/applicant.h"
#include "tests/process/jsonconnection.h"
#include "tests/process/load.h"
#include "tests/process/portaldserver.h"
#include "tests/process/testinstallation.h"

#include "libportal/storage/transaction.h"

#include <QtCore/QElapsedTimer>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

constexpr auto stopTime = 5s;
constexpr int patience = 30'000; // ms
const QString requestCode = QStringLiteral("/api/registrations/public/request-otp");

/// Nobody else writes as long as this is held.
Result<void> holdWriters(Database &database)
{
    if (database.dialect() == Dialect::Sqlite)
        return {};
    return database.executeScript(QStringLiteral("LOCK TABLE otp_challenges IN EXCLUSIVE MODE"));
}

} // namespace

class tst_Stop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_request_in_flight_is_answered_data() { TestDatabase::addRows(); }
    void a_request_in_flight_is_answered();
    void under_load_nothing_is_half_and_nobody_is_told_twice_data() { TestDatabase::addRows(); }
    void under_load_nothing_is_half_and_nobody_is_told_twice();
    void nobody_holds_up_a_stop();
};

void tst_Stop::a_request_in_flight_is_answered()
{
    QFETCH(const Dialect, dialect);
    TestInstallation installation(dialect);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    const auto database = installation.database();
    auto held = Transaction::begin(*database);
    QVERIFY(held && holdWriters(*database));

    JsonConnection applicant;
    applicant.setPort(server.port());
    QVERIFY(applicant.send("POST", requestCode, Applicant(1).codeRequest()));
    // Bytes that came earlier are read no later: once these are answered, the request above is under way.
    RawClient other(server.port());
    QCOMPARE(other.call(get("/healthz")).status, 200);
    QCOMPARE(other.call(get("/healthz")).status, 200);

    server.terminate();
    QVERIFY(other.isClosedWithin(stopTime)); // it was idle: the stop has begun
    QVERIFY(held->commit());
    const JsonAnswer answer = applicant.read();
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.headers.value("connection").toLower(), "close");
    QCOMPARE(server.exitCode(stopTime), 0);
}

void tst_Stop::under_load_nothing_is_half_and_nobody_is_told_twice()
{
    QFETCH(const Dialect, dialect);
    constexpr int rounds = 5;
    constexpr int applicants = 6;
    TestInstallation installation(dialect);
    RecordingGateway gateway;
    installation.useGateway(gateway.url());
    Ledger ledger;
    Load load(ledger, gateway, installation.supervisorToken());
    load.start(applicants);
    PortaldServer server(installation.options());
    const auto database = installation.database();
    const auto count = [&](const QString &what) {
        return database->integer(QStringLiteral("SELECT count(*) FROM ") + what).value_or(-1);
    };
    for (int round = 0; round < rounds; ++round) {
        QVERIFY2(server.start(), server.log().constData());
        const qsizetype enough = ledger.acknowledged() + 50;
        load.serverAt(server.port());
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= enough, patience);
        server.terminate();
        QCOMPARE(server.exitCode(stopTime), 0);
        // Whoever was served was also answered.
        QTRY_COMPARE_WITH_TIMEOUT(count(QStringLiteral("registrations")), qint64(ledger.applications()),
                                  patience);
        const QStringList wrong = ledger.contradictions(*database);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
    load.stop();

    // Messages under way were finished or given back: none waits for a lease to run out.
    QVERIFY2(server.start(), server.log().constData());
    QTRY_COMPARE_WITH_TIMEOUT(count(QStringLiteral("outbox WHERE state IN ('queued', 'sending')")), 0,
                              patience);
    const QStringList wrong = ledger.lostMessages(*database, gateway);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Stop::nobody_holds_up_a_stop()
{
    TestInstallation installation(Dialect::Sqlite);
    RecordingGateway gateway;
    gateway.fallSilent();
    installation.useGateway(gateway.url());
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());

    JsonConnection applicant;
    applicant.setPort(server.port());
    applicant.send("POST", requestCode, Applicant(1).codeRequest());
    QCOMPARE(applicant.read().status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(gateway.arrivalCount(), 1, patience); // and is never answered
    RawClient idle(server.port());
    QCOMPARE(idle.call(get("/healthz")).status, 200);
    RawClient halfHead(server.port());
    QVERIFY(halfHead.send("GET /healthz HTTP/1.1\r\nHost: "));
    RawClient halfBody(server.port());
    QVERIFY(halfBody.send("POST /api/auth/login HTTP/1.1\r\nHost: localhost\r\n"
                          "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{"));
    QCOMPARE(idle.call(get("/healthz")).status, 200); // the others have been read meanwhile

    QElapsedTimer timer;
    timer.start();
    server.terminate();
    QCOMPARE(server.exitCode(2 * stopTime), 0);
    QVERIFY2(timer.elapsed() < std::chrono::milliseconds(stopTime).count(),
             qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(tst_Stop)
#include "tst_stop.moc"
