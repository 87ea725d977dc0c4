// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does when what it stands on gives way (7-performance-reliability): a full disk, a read-only
// database, PostgreSQL that drops connections, stops, or comes back as a standby. The answer is a clear
// error, never a loss or a crash; and nobody has to restart anything afterwards.
#include "tests/process/applicant.h"
#include "tests/process/jsonconnection.h"
#include "tests/process/load.h"
#include "tests/process/portaldcommand.h"
#include "tests/process/portaldserver.h"
#include "tests/process/privatepostgres.h"
#include "tests/process/testinstallation.h"

#include <QtCore/QFileInfo>
#include <QtTest/QtTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr int patience = 30'000; // ms
constexpr int applicants = 6;
constexpr int leasePatience = 120'000; // ms, for messages that nobody could record
constexpr int enoughCalls = 50;
const QString publicRoot = QStringLiteral("/api/registrations/public");
const QString requestCode = publicRoot + QStringLiteral("/request-otp");

/// Applicants outside the range of the load's.
Applicant stranger()
{
    static int next = 90'000'000;
    return Applicant(next++);
}

JsonConnection connectionTo(const PortaldServer &server)
{
    JsonConnection connection;
    connection.setPort(server.port());
    return connection;
}

QString waitingMessages()
{
    return QStringLiteral("SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')");
}

} // namespace

class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
#ifdef Q_OS_LINUX
    void a_full_disk_is_said_and_loses_nothing();
#endif
    void a_folder_that_cannot_be_written_is_refused();
    void a_database_that_cannot_be_written_is_refused();
    void connections_that_postgresql_ends_lose_nothing();
    void a_standby_is_said_and_read_from();
    void postgresql_may_go_and_come_back();
};

#ifdef Q_OS_LINUX
void tst_Faults::a_full_disk_is_said_and_loses_nothing()
{
    TestInstallation installation(Dialect::Sqlite);
    RecordingGateway gateway;
    installation.useGateway(gateway.url());
    Ledger ledger;
    Load load(ledger, gateway, installation.supervisorToken());
    load.start(applicants);
    // A limit on the size of files stands for the end of the disk; like the disk, it can be moved.
    PortaldServer server(installation.options(), [] { std::signal(SIGXFSZ, SIG_IGN); });
    QVERIFY2(server.start(), server.log().constData());
    const auto setRoom = [&](rlim_t bytes) {
        const rlimit limit{bytes, RLIM_INFINITY};
        return ::prlimit(pid_t(server.processId()), RLIMIT_FSIZE, &limit, nullptr) == 0;
    };
    JsonConnection connection = connectionTo(server);
    load.serverAt(server.port());
    for (int round = 0; round < 3; ++round) {
        const qsizetype before = ledger.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= before + enoughCalls, patience);

        QVERIFY(setRoom(1));
        const JsonAnswer refused = connection.post(requestCode, stranger().codeRequest());
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.text(u"code"_qs), u"unavailable"_qs);
        QCOMPARE(connection.get(publicRoot + u"/packages"_qs).status, 200); // reading goes on
        QCOMPARE(connection.get(u"/healthz"_qs).status, 200);

        QVERIFY(setRoom(RLIM_INFINITY));
        QTRY_COMPARE_WITH_TIMEOUT(connection.post(requestCode, stranger().codeRequest()).status, 202,
                                  patience);
    }
    load.stop();
    QVERIFY(server.isRunning());
    const auto database = installation.database();
    QTRY_COMPARE_WITH_TIMEOUT(database->integer(waitingMessages()).value_or(-1), 0, leasePatience);
    server.kill();
    const QStringList wrong = ledger.contradictions(*database) + ledger.lostMessages(*database, gateway);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}
#endif

// Root may write everywhere, so as root the program is run as nobody.
namespace {

struct Unprivileged
{
    static constexpr uid_t nobody = 65534;

    static std::function<void()> inChild()
    {
        if (::geteuid() != 0)
            return {};
        return [] {
            if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                ::_exit(125);
        };
    }
    /// Gives a folder and what is in it to whom the program is run as.
    static void give(const QString &folder)
    {
        if (::geteuid() != 0)
            return;
        QDir parent(folder);
        parent.cdUp();
        QFile::setPermissions(parent.path(), QFileInfo(parent.path()).permissions() | QFile::ExeOther);
        QStringList paths{folder};
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden))
            paths.append(file.filePath());
        for (const QString &path : std::as_const(paths)) {
            if (::chown(QFile::encodeName(path).constData(), nobody, nobody) != 0)
                qFatal("chown failed");
        }
    }
    static bool canRun() { return runPortald({u"--version"_qs}, {.inChild = inChild()}).exitCode == 0; }
};

constexpr QFile::Permissions readOnlyFolder = QFile::ReadOwner | QFile::ExeOwner;

} // namespace

void tst_Faults::a_folder_that_cannot_be_written_is_refused()
{
    if (!Unprivileged::canRun())
        QSKIP("the program cannot be run by another user here");
    const TestInstallation installation(Dialect::Sqlite);
    Unprivileged::give(installation.folder());
    QVERIFY(QFile::setPermissions(installation.folder(), readOnlyFolder));
    for (const QString &command : {u"serve"_qs, u"migrate"_qs}) {
        const CommandOutcome outcome =
            runPortald(installation.command({command}), {.inChild = Unprivileged::inChild()});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errorLines() == 1 && outcome.errors.contains("data"), outcome.errors.constData());
    }
}

void tst_Faults::a_database_that_cannot_be_written_is_refused()
{
    if (!Unprivileged::canRun())
        QSKIP("the program cannot be run by another user here");
    const TestInstallation installation(Dialect::Sqlite);
    Unprivileged::give(installation.folder());
    QVERIFY(QFile::setPermissions(installation.databaseFile(), QFile::ReadOwner));
    const CommandOutcome outcome =
        runPortald(installation.command({u"serve"_qs}), {.inChild = Unprivileged::inChild()});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errors.contains("database"), outcome.errors.constData());
}

void tst_Faults::connections_that_postgresql_ends_lose_nothing()
{
    if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
        QSKIP("AGLIS_TEST_POSTGRES is not set");
    TestInstallation installation(Dialect::PostgreSql);
    RecordingGateway gateway;
    installation.useGateway(gateway.url());
    Ledger ledger;
    Load load(ledger, gateway, installation.supervisorToken());
    load.start(applicants);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    load.serverAt(server.port());
    const auto database = installation.database();
    for (int round = 0; round < 10; ++round) {
        const qsizetype before = ledger.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= before + enoughCalls, patience);
        QVERIFY(database
                    ->integer(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                              "datname = current_database() AND pid <> pg_backend_pid()"_qs)
                    .value_or(0) > 0);
    }
    const qsizetype before = ledger.acknowledged();
    QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= before + enoughCalls, patience);
    QTRY_COMPARE_WITH_TIMEOUT(connectionTo(server).get(u"/readyz"_qs).status, 200, patience);
    load.stop();
    QTRY_COMPARE_WITH_TIMEOUT(database->integer(waitingMessages()).value_or(-1), 0, leasePatience);
    const QStringList wrong = ledger.contradictions(*database) + ledger.lostMessages(*database, gateway);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_Faults::a_standby_is_said_and_read_from()
{
    if (!TestDatabase::dialects().contains(Dialect::PostgreSql))
        QSKIP("AGLIS_TEST_POSTGRES is not set");
    const TestInstallation installation(Dialect::PostgreSql);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    JsonConnection connection = connectionTo(server);
    QCOMPARE(connection.post(requestCode, stranger().codeRequest()).status, 202);

    const auto database = installation.database();
    const auto become = [&](const QString &readOnly) {
        const QString name =
            database->one(u"SELECT current_database()"_qs, {}, [](const Row &row) { return row.text(0); })
                .value()
                .value();
        return database->executeScript(
                   u"ALTER DATABASE %1 SET default_transaction_read_only = %2"_qs.arg(name, readOnly)) &&
               database->integer(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE "
                                 "datname = current_database() AND pid <> pg_backend_pid()"_qs);
    };
    QVERIFY(become(u"on"_qs));
    const JsonAnswer refused = connection.post(requestCode, stranger().codeRequest());
    QCOMPARE(refused.status, 503);
    QCOMPARE(refused.text(u"code"_qs), u"unavailable"_qs);
    QCOMPARE(connection.get(publicRoot + u"/packages"_qs).status, 200);
    QVERIFY(become(u"off"_qs));
    QTRY_COMPARE_WITH_TIMEOUT(connection.post(requestCode, stranger().codeRequest()).status, 202, patience);
}

void tst_Faults::postgresql_may_go_and_come_back()
{
    PrivatePostgres cluster;
    if (!cluster.isInstalled())
        QSKIP("no PostgreSQL server is installed");
    QVERIFY2(cluster.create() && cluster.start(), "a cluster of its own");
    const QByteArray others = qgetenv("AGLIS_TEST_POSTGRES");
    qputenv("AGLIS_TEST_POSTGRES", cluster.url().toUtf8());
    const auto restore = qScopeGuard(
        [&] { others.isNull() ? qunsetenv("AGLIS_TEST_POSTGRES") : qputenv("AGLIS_TEST_POSTGRES", others); });
    TestInstallation installation(Dialect::PostgreSql);
    RecordingGateway gateway;
    installation.useGateway(gateway.url());
    Ledger ledger;
    Load load(ledger, gateway, installation.supervisorToken());
    load.start(applicants);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    load.serverAt(server.port());
    JsonConnection connection = connectionTo(server);
    for (int round = 0; round < 2; ++round) {
        const qsizetype before = ledger.acknowledged();
        QTRY_VERIFY_WITH_TIMEOUT(ledger.acknowledged() >= before + enoughCalls, patience);

        QVERIFY(cluster.stopAtOnce());
        const JsonAnswer refused = connection.post(requestCode, stranger().codeRequest());
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.text(u"code"_qs), u"unavailable"_qs);
        QCOMPARE(connection.get(u"/readyz"_qs).status, 503);
        QCOMPARE(connection.get(u"/healthz"_qs).status, 200);

        QVERIFY(cluster.start());
        QTRY_COMPARE_WITH_TIMEOUT(connection.post(requestCode, stranger().codeRequest()).status, 202,
                                  patience);
        QTRY_COMPARE_WITH_TIMEOUT(connection.get(u"/readyz"_qs).status, 200, patience);
    }
    load.stop();
    const auto database = installation.database();
    QTRY_COMPARE_WITH_TIMEOUT(database->integer(waitingMessages()).value_or(-1), 0, leasePatience);
    const QStringList wrong = ledger.contradictions(*database) + ledger.lostMessages(*database, gateway);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_faults.moc"
