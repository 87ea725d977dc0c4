// SPDX-License-Identifier: GPL-3.0-or-later
// The command line of aglis-portald (4-http-api, "Command line"): exit codes, forms of output, where options
// come from, rights of what it makes, and each sub-command from outside.
#include "tests/process/applicant.h"
#include "tests/process/jsonconnection.h"
#include "tests/process/portaldcommand.h"
#include "tests/process/portaldserver.h"
#include "tests/process/testinstallation.h"

#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr int patience = 30'000; // ms

constexpr QFile::Permissions ownerAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                        QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
constexpr QFile::Permissions ownerReadWrite =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QJsonObject checkOf(const QJsonObject &findings, const QString &name)
{
    for (const QJsonValue &finding : findings.value(u"checks").toArray()) {
        if (finding.toObject().value(u"check").toString() == name)
            return finding.toObject();
    }
    return {};
}

} // namespace

class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void help_and_version_are_done();
    void wrong_usage_is_two_data();
    void wrong_usage_is_two();
    void what_cannot_be_done_says_why_in_one_line_data();
    void what_cannot_be_done_says_why_in_one_line();
    void a_flag_wins_over_the_environment_and_that_over_the_file();
    void a_new_folder_and_its_keys_are_the_owners_alone();
    void migrate_brings_a_database_up_to_date_once_data() { TestDatabase::addRows(); }
    void migrate_brings_a_database_up_to_date_once();
    void a_database_newer_than_the_program_is_refused_data() { TestDatabase::addRows(); }
    void a_database_newer_than_the_program_is_refused();
    void serve_prints_one_line_when_it_is_ready_data();
    void serve_prints_one_line_when_it_is_ready();
    void a_port_that_is_taken_is_refused();
    void staff_come_and_go();
    void a_bad_password_is_refused();
    void the_simulator_shows_the_code_that_was_sent_data() { TestDatabase::addRows(); }
    void the_simulator_shows_the_code_that_was_sent();
    void tokens_outlive_a_rotation_of_keys();
    void doctor_finds_nothing_in_a_healthy_installation_data() { TestDatabase::addRows(); }
    void doctor_finds_nothing_in_a_healthy_installation();
    void doctor_finds_an_altered_audit_log_data() { TestDatabase::addRows(); }
    void doctor_finds_an_altered_audit_log();
    void doctor_finds_a_database_that_was_never_migrated();
    void doctor_names_a_gateway_that_was_stopped();
    void doctor_makes_nothing_where_nothing_is();
    void doctor_finds_a_folder_that_others_can_read();
};

void tst_CommandLine::help_and_version_are_done()
{
    const CommandOutcome help = runPortald({u"--help"_qs});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.output.contains("serve --data DIR"));
    const CommandOutcome version = runPortald({u"--version"_qs});
    QCOMPARE(version.exitCode, 0);
    QVERIFY(version.output.startsWith("aglis-portald "));
}

void tst_CommandLine::wrong_usage_is_two_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"sreve"_qs};
    QTest::newRow("unknown option") << QStringList{u"serve"_qs, u"--prot"_qs, u"80"_qs};
    QTest::newRow("option without its value") << QStringList{u"serve"_qs, u"--data"_qs};
    QTest::newRow("no data folder") << QStringList{u"migrate"_qs};
    QTest::newRow("a word too many") << QStringList{u"migrate"_qs, u"now"_qs, u"--data"_qs, u"/nowhere"_qs};
    QTest::newRow("staff without a verb") << QStringList{u"staff"_qs, u"--data"_qs, u"/nowhere"_qs};
    QTest::newRow("staff add nobody") << QStringList{u"staff"_qs, u"add"_qs, u"--data"_qs, u"/nowhere"_qs};
    QTest::newRow("simulator without messages") << QStringList{u"simulator"_qs, u"--data"_qs, u"/nowhere"_qs};
    QTest::newRow("person without a name")
        << QStringList{u"person"_qs, u"data"_qs, u"--data"_qs, u"/nowhere"_qs};
    QTest::newRow("keys without a verb") << QStringList{u"keys"_qs, u"--data"_qs, u"/nowhere"_qs};
}

void tst_CommandLine::wrong_usage_is_two()
{
    QFETCH(const QStringList, arguments);
    const CommandOutcome outcome = runPortald(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QVERIFY(!outcome.output.isEmpty() || outcome.errorLines() == 1);
    QVERIFY(!QFileInfo::exists(u"/nowhere"_qs));
}

void tst_CommandLine::what_cannot_be_done_says_why_in_one_line_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QStringList &arguments, const QString &says, int code = 1) {
        QTest::newRow(name) << arguments << says << code;
    };
    row("a folder that cannot be", {u"migrate"_qs, u"--data"_qs, u"/dev/null/data"_qs}, u"/dev/null/data"_qs);
    row("no such configuration", {u"migrate"_qs, u"--data"_qs, u"FOLDER"_qs, u"--config"_qs, u"/no.ini"_qs},
        u"/no.ini"_qs);
    row("an address that is none", {u"serve"_qs, u"--data"_qs, u"FOLDER"_qs, u"--listen"_qs, u"here"_qs},
        u"listen"_qs, 2);
    row("a limit out of range", {u"serve"_qs, u"--data"_qs, u"FOLDER"_qs, u"--limit-connections"_qs, u"1"_qs},
        u"limit-connections"_qs, 2);
    row("a proxy that is no address",
        {u"serve"_qs, u"--data"_qs, u"FOLDER"_qs, u"--trusted-proxies"_qs, u"proxy"_qs}, u"proxy"_qs, 2);
    row("not a database address",
        {u"migrate"_qs, u"--data"_qs, u"FOLDER"_qs, u"--database"_qs, u"mysql://root@localhost/x"_qs},
        u"postgresql://"_qs);
    row("nobody answers there",
        {u"migrate"_qs, u"--data"_qs, u"FOLDER"_qs, u"--database"_qs, u"postgresql://x@127.0.0.1:1/x"_qs},
        u"database"_qs);
    row("somebody who does not work here",
        {u"staff"_qs, u"deactivate"_qs, u"siapa"_qs, u"--data"_qs, u"FOLDER"_qs}, {});
    row("a role that is none",
        {u"staff"_qs, u"add"_qs, u"budi"_qs, u"--role"_qs, u"boss"_qs, u"--data"_qs, u"FOLDER"_qs},
        u"role"_qs, 2);
    row("a phone that is none",
        {u"simulator"_qs, u"messages"_qs, u"--to"_qs, u"021"_qs, u"--data"_qs, u"FOLDER"_qs}, u"to"_qs, 2);
    row("messages of a database that is not there",
        {u"simulator"_qs, u"messages"_qs, u"--data"_qs, u"FOLDER"_qs}, u"no data folder"_qs);
}

void tst_CommandLine::what_cannot_be_done_says_why_in_one_line()
{
    QFETCH(QStringList, arguments);
    QFETCH(const QString, says);
    QFETCH(const int, code);
    const QTemporaryDir folder;
    arguments.replaceInStrings(u"FOLDER"_qs, folder.filePath(u"data"_qs));
    const CommandOutcome outcome = runPortald(arguments, {.environment = {{u"LANG"_qs, u"C.UTF-8"_qs}}});
    QCOMPARE(outcome.exitCode, code);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY2(outcome.errorLines() == 1, outcome.errors.constData());
    QVERIFY2(outcome.errors.startsWith("aglis-portald: "), outcome.errors.constData());
    QVERIFY2(QString::fromUtf8(outcome.errors).contains(says, Qt::CaseInsensitive),
             outcome.errors.constData());
}

void tst_CommandLine::a_flag_wins_over_the_environment_and_that_over_the_file()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"portal.ini"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("data=" + folder.filePath(u"file"_qs).toUtf8() + "\njson=true\n");
    file.close();
    const QStringList told{u"migrate"_qs, u"--config"_qs, file.fileName()};
    const auto exists = [&](const QString &name) {
        return QFileInfo::exists(folder.filePath(name));
    };

    const CommandOutcome byFile = runPortald(told);
    QCOMPARE(byFile.exitCode, 0);
    QVERIFY(exists(u"file"_qs));
    QVERIFY(byFile.json().contains(u"migrations_run"_qs));

    QMap<QString, QString> environment{{u"AGLIS_DATA"_qs, folder.filePath(u"environment"_qs)}};
    QCOMPARE(runPortald(told, {.environment = environment}).exitCode, 0);
    QVERIFY(exists(u"environment"_qs));

    environment.insert(u"AGLIS_DATA"_qs, folder.filePath(u"unused"_qs));
    const CommandOutcome byFlag = runPortald(told + QStringList{u"--data"_qs, folder.filePath(u"flag"_qs)},
                                             {.environment = environment});
    QCOMPARE(byFlag.exitCode, 0);
    QVERIFY(exists(u"flag"_qs));
    QVERIFY(!exists(u"unused"_qs));
}

void tst_CommandLine::a_new_folder_and_its_keys_are_the_owners_alone()
{
    const TestInstallation installation(Dialect::Sqlite);
    QCOMPARE(QFileInfo(installation.folder()).permissions(), ownerAll);
    QCOMPARE(QFileInfo(installation.folder() + u"/keys.json"_qs).permissions(), ownerReadWrite);

    const QTemporaryDir parent; // one that is there keeps the rights its owner gave it
    const QString mine = parent.filePath(u"mine"_qs);
    QVERIFY(QDir().mkdir(mine));
    const QFile::Permissions given = ownerAll | QFile::ReadGroup | QFile::ExeGroup;
    QVERIFY(QFile::setPermissions(mine, given));
    QCOMPARE(runPortald({u"migrate"_qs, u"--data"_qs, mine}).exitCode, 0);
    QCOMPARE(QFileInfo(mine).permissions(), given);
}

void tst_CommandLine::migrate_brings_a_database_up_to_date_once()
{
    QFETCH(const Dialect, dialect);
    const TestInstallation installation(dialect); // has migrated
    const CommandOutcome again = runPortald(installation.command({u"migrate"_qs, u"--json"_qs}));
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(again.json(), (QJsonObject{{u"migrations_run"_qs, 0}}));
}

void tst_CommandLine::a_database_newer_than_the_program_is_refused()
{
    QFETCH(const Dialect, dialect);
    const TestInstallation installation(dialect);
    QVERIFY(installation.database()->execute(
        u"INSERT INTO schema_migrations (version, name, checksum, applied_at) VALUES (9999, 'x', 'x', 1)"_qs));
    for (const QString &command : {u"serve"_qs, u"migrate"_qs}) {
        const CommandOutcome outcome = runPortald(installation.command({command}));
        QCOMPARE(outcome.exitCode, 1);
        QCOMPARE(outcome.errorLines(), 1);
    }
}

void tst_CommandLine::serve_prints_one_line_when_it_is_ready_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("for people") << QStringList{}
                                << QByteArray("^AGLIS Portal is ready: http://127\\.0\\.0\\.1:PORT\n$");
    QTest::newRow("for programs")
        << QStringList{u"--json"_qs}
        << QByteArray("^\\{\"address\":\"http://127\\.0\\.0\\.1:PORT\",\"ready\":true\\}\n$");
}

void tst_CommandLine::serve_prints_one_line_when_it_is_ready()
{
    QFETCH(const QStringList, options);
    QFETCH(QByteArray, pattern);
    const TestInstallation installation(Dialect::Sqlite);
    QProcess process;
    process.start(portaldProgram(),
                  installation.command({u"serve"_qs, u"--listen"_qs, u"127.0.0.1:0"_qs}) + options);
    QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine() || process.state() == QProcess::NotRunning, patience);
    const QByteArray line = process.readLine();
    const QRegularExpression number(u":(\\d+)\\b(?!.*:\\d)"_qs);
    const quint16 port = number.match(QString::fromUtf8(line)).captured(1).toUShort();
    pattern.replace("PORT", QByteArray::number(port));
    QVERIFY2(QRegularExpression(QString::fromUtf8(pattern)).match(QString::fromUtf8(line)).hasMatch(),
             line.constData());
    QCOMPARE(RawClient(port).call(get("/readyz")).status, 200);
    process.terminate();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QVERIFY2(process.readAllStandardOutput().isEmpty(), "more than one line");
}

void tst_CommandLine::a_port_that_is_taken_is_refused()
{
    const TestInstallation installation(Dialect::Sqlite);
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    const QString address = u"127.0.0.1:%1"_qs.arg(taken.serverPort());
    const CommandOutcome outcome = runPortald(installation.command({u"serve"_qs, u"--listen"_qs, address}));
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("aglis-portald: "));
}

void tst_CommandLine::staff_come_and_go()
{
    const TestInstallation installation(Dialect::Sqlite);
    const auto staff = [&](const QStringList &words, const QByteArray &input = {}) {
        return runPortald(installation.command(QStringList{u"staff"_qs} + words), {.input = input});
    };
    const auto listed = [&] {
        return staff({u"list"_qs, u"--json"_qs}).json().value(u"items"_qs).toArray();
    };
    const QStringList addSari{u"add"_qs,         u"sari"_qs,     u"--role"_qs,           u"supervisor"_qs,
                              u"--full-name"_qs, u"Sari Uji"_qs, u"--password-stdin"_qs, u"--json"_qs};
    const CommandOutcome added = staff(addSari, "kuda laut biru tujuh belas\n");
    QCOMPARE(added.exitCode, 0);
    QCOMPARE(added.json().value(u"role"_qs).toString(), u"supervisor"_qs);
    QCOMPARE(staff(addSari, "kuda laut biru tujuh belas\n").exitCode, 1); // the name is taken
    QCOMPARE(listed().size(), 1);
    QCOMPARE(listed()[0].toObject().value(u"full_name"_qs).toString(), u"Sari Uji"_qs);

    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    JsonConnection connection;
    connection.setPort(server.port());
    const auto signIn = [&](const QString &password) {
        const QJsonObject body{{u"username"_qs, u"sari"_qs}, {u"password"_qs, password}};
        return connection.post(u"/api/auth/login"_qs, body).status;
    };
    QCOMPARE(signIn(u"kuda laut biru tujuh belas"_qs), 200);
    QCOMPARE(staff({u"reset"_qs, u"sari"_qs, u"--password-stdin"_qs}, "gajah putih di atas bukit\n").exitCode,
             0);
    QCOMPARE(signIn(u"kuda laut biru tujuh belas"_qs), 401);
    QCOMPARE(signIn(u"gajah putih di atas bukit"_qs), 200);
    QCOMPARE(staff({u"deactivate"_qs, u"sari"_qs}).exitCode, 0);
    QCOMPARE(signIn(u"gajah putih di atas bukit"_qs), 401);
    QCOMPARE(listed()[0].toObject().value(u"active"_qs).toBool(true), false);
}

void tst_CommandLine::a_bad_password_is_refused()
{
    const TestInstallation installation(Dialect::Sqlite);
    for (const QByteArray &password : {QByteArray(), QByteArray("\n"), QByteArray("pendek\n")}) {
        const CommandOutcome outcome =
            runPortald(installation.command({u"staff"_qs, u"add"_qs, u"sari"_qs, u"--role"_qs, u"cs"_qs}),
                       {.input = password});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.errors.contains("password"));
        QVERIFY(password.trimmed().isEmpty() || !outcome.errors.contains(password.trimmed()));
    }
    QCOMPARE(installation.database()->integer(u"SELECT count(*) FROM staff"_qs).value_or(-1), 0);
}

void tst_CommandLine::the_simulator_shows_the_code_that_was_sent()
{
    QFETCH(const Dialect, dialect);
    const TestInstallation installation(dialect);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    JsonConnection connection;
    connection.setPort(server.port());
    const QString root = u"/api/registrations/public"_qs;
    const Applicant applicant(1);
    QCOMPARE(connection.post(root + u"/request-otp"_qs, applicant.codeRequest()).status, 202);
    QCOMPARE(connection.post(root + u"/request-otp"_qs, Applicant(2).codeRequest()).status, 202);

    const QStringList asked =
        installation.command({u"simulator"_qs, u"messages"_qs, u"--to"_qs, applicant.phone(), u"--json"_qs});
    QJsonArray items;
    QTRY_VERIFY_WITH_TIMEOUT(!(items = runPortald(asked).json().value(u"items"_qs).toArray()).isEmpty(),
                             patience);
    QCOMPARE(items.size(), 1);
    QCOMPARE(items[0].toObject().value(u"to"_qs).toString(), u'+' + applicant.digits());
    const QRegularExpression sixDigits(u"\\b\\d{6}\\b"_qs);
    const QString code = sixDigits.match(items[0].toObject().value(u"text"_qs).toString()).captured();
    QCOMPARE(connection.post(root + u"/verify-otp"_qs, applicant.verification(code)).status, 200);
}

void tst_CommandLine::tokens_outlive_a_rotation_of_keys()
{
    const TestInstallation installation(Dialect::Sqlite);
    PortaldServer server(installation.options());
    QVERIFY2(server.start(), server.log().constData());
    JsonConnection connection;
    connection.setPort(server.port());
    connection.setToken(installation.supervisorToken());
    QCOMPARE(connection.get(u"/api/auth/me"_qs).status, 200);
    const CommandOutcome rotated = runPortald(installation.command({u"keys"_qs, u"rotate"_qs, u"--json"_qs}));
    QCOMPARE(rotated.exitCode, 0);
    QVERIFY(!rotated.json().value(u"kid"_qs).toString().isEmpty());
    QCOMPARE(connection.get(u"/api/auth/me"_qs).status, 200);
}

void tst_CommandLine::doctor_names_a_gateway_that_was_stopped()
{
    const TestInstallation installation(Dialect::Sqlite);
    QVERIFY(installation.database()->execute(
        u"INSERT INTO provider_states (provider, state, reason, error_class, failures, updated_at) "
        "VALUES ('utama', 'stopped', 'token revoked', 'auth', 3, 0)"_qs));
    const CommandOutcome outcome = runPortald(installation.command({u"doctor"_qs, u"--json"_qs}));
    bool named = false;
    for (const QJsonValue &finding : outcome.json().value(u"checks"_qs).toArray())
        named = named || (finding[u"state"_qs] == u"warning"_qs &&
                          finding[u"detail"_qs].toString().contains(u"utama") &&
                          finding[u"detail"_qs].toString().contains(u"token revoked"));
    QVERIFY2(named, outcome.output.constData());
}

void tst_CommandLine::doctor_finds_nothing_in_a_healthy_installation()
{
    QFETCH(const Dialect, dialect);
    const TestInstallation installation(dialect);
    const CommandOutcome outcome = runPortald(installation.command({u"doctor"_qs, u"--json"_qs}));
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.json().value(u"healthy"_qs), QJsonValue(true));
    for (const QString &check : {u"folder"_qs, u"keys"_qs, u"schema"_qs, u"integrity"_qs, u"audit log"_qs,
                                 u"clock"_qs, u"messages"_qs})
        QCOMPARE(checkOf(outcome.json(), check).value(u"state"_qs).toString(), u"ok"_qs);
}

void tst_CommandLine::doctor_finds_an_altered_audit_log()
{
    QFETCH(const Dialect, dialect);
    const TestInstallation installation(dialect);
    const auto alter = u"UPDATE audit_log SET actor = 'staff:99' WHERE seq = 2"_qs;
    QCOMPARE(installation.database()->execute(alter).value_or(0), 1); // who changed a package's price
    const CommandOutcome outcome = runPortald(installation.command({u"doctor"_qs, u"--json"_qs}));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.json().value(u"healthy"_qs), QJsonValue(false));
    const QJsonObject check = checkOf(outcome.json(), u"audit log"_qs);
    QCOMPARE(check.value(u"state"_qs).toString(), u"bad"_qs);
    QVERIFY(check.value(u"detail"_qs).toString().contains(u'2'));
}

void tst_CommandLine::doctor_finds_a_database_that_was_never_migrated()
{
    const QTemporaryDir folder; // there, and empty
    const CommandOutcome outcome = runPortald({u"doctor"_qs, u"--data"_qs, folder.path(), u"--json"_qs});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(checkOf(outcome.json(), u"schema"_qs).value(u"state"_qs).toString(), u"bad"_qs);
}

void tst_CommandLine::doctor_makes_nothing_where_nothing_is()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"mistyped"_qs);
    QCOMPARE(runPortald({u"doctor"_qs, u"--data"_qs, missing}).exitCode, 1);
    QVERIFY(!QFileInfo::exists(missing));
}

void tst_CommandLine::doctor_finds_a_folder_that_others_can_read()
{
    const TestInstallation installation(Dialect::Sqlite);
    QVERIFY(QFile::setPermissions(installation.folder(), ownerAll | QFile::ReadOther | QFile::ExeOther));
    const CommandOutcome outcome = runPortald(installation.command({u"doctor"_qs, u"--json"_qs}));
    QCOMPARE(outcome.exitCode, 0); // it works; somebody should know
    QCOMPARE(checkOf(outcome.json(), u"folder"_qs).value(u"state"_qs).toString(), u"warning"_qs);
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_commandline.moc"
