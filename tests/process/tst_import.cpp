// SPDX-License-Identifier: GPL-3.0-or-later
// aglis-portald import: a real file, as a spreadsheet program writes it, from outside.
#include "tests/process/portaldcommand.h"
#include "tests/process/testinstallation.h"

#include <QtCore/QFile>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr int people = 450;

QByteArray line(int number, const QByteArray &package = "HOME-50")
{
    const QByteArray n = QByteArray::number(number);
    return "Warga Uji;0812" + QByteArray::number(10'000'000 + number) + ";warga" + n +
           "@example.id;\"Jl. Uji; No. " + n + "\";Ujiharja;Ujiselatan;Kota Uji;40123;" + package +
           ";01/06/2024\r\n";
}

QByteArray file(const QByteArray &package = "HOME-50")
{
    QByteArray bytes = "\xEF\xBB\xBFNama;No. WhatsApp;Email;Alamat;Kelurahan;Kecamatan;Kota;Kode Pos;Paket;"
                       "Pelanggan sejak\r\n";
    for (int i = 0; i < people; ++i)
        bytes += line(i, i % 100 == 7 ? package : "HOME-50");
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QCOMPARE(target.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile source(path);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

} // namespace

class tst_Import : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(u"pelanggan.csv"_qs);
    const QString m_errors = m_folder.filePath(u"pelanggan.errors.csv"_qs);

    CommandOutcome import(const TestInstallation &installation, const QStringList &more = {}) const
    {
        return runPortald(installation.command(QStringList{u"import"_qs, u"customers"_qs, m_file} + more));
    }
    static qint64 customers(const TestInstallation &installation)
    {
        return installation.database()->integer(u"SELECT count(*) FROM customers"_qs).value_or(-1);
    }

private Q_SLOTS:
    void init() { QFile::remove(m_errors); }

    void everybody_is_imported_once_data() { TestDatabase::addRows(); }
    void everybody_is_imported_once()
    {
        QFETCH(Dialect, dialect);
        const TestInstallation installation(dialect);
        write(m_file, file());

        const CommandOutcome trial = import(installation, {u"--dry-run"_qs, u"--json"_qs});
        QCOMPARE(trial.exitCode, 0);
        QCOMPARE(trial.json().value(u"dry_run"_qs), QJsonValue(true));
        QCOMPARE(trial.json().value(u"imported"_qs).toInt(), people);
        QCOMPARE(customers(installation), 0);

        const CommandOutcome first = import(installation, {u"--json"_qs});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json().value(u"imported"_qs).toInt(), people);
        QVERIFY(first.json().value(u"errors_file"_qs).isNull());
        QCOMPARE(customers(installation), people);

        const CommandOutcome again = import(installation);
        QCOMPARE(again.exitCode, 0);
        QCOMPARE(again.output, "Imported 0 of 450 customers; 450 were there already.\n");
        QVERIFY(again.errors.isEmpty());
        QCOMPARE(customers(installation), people);
        QVERIFY(!QFile::exists(m_errors));
    }

    void bad_lines_are_named_and_mended_ones_go_in()
    {
        const TestInstallation installation(Dialect::Sqlite);
        write(m_file, file("HOME-XX"));
        const CommandOutcome trial = import(installation, {u"--dry-run"_qs});
        QCOMPARE(trial.exitCode, 1);
        QCOMPARE(trial.errorLines(), 1);
        QVERIFY(trial.errors.contains(m_errors.toUtf8()));
        const QByteArray errors = read(m_errors);
        QCOMPARE(errors.split('\n').value(1), "9,package_code,There is no such package.\r");
        QCOMPARE(errors.count('\n'), 6);
        QCOMPARE(customers(installation), 0);

        const CommandOutcome first = import(installation, {u"--json"_qs});
        QCOMPARE(first.exitCode, 1);
        QCOMPARE(first.json().value(u"refused"_qs).toInt(), 5);
        QCOMPARE(first.json().value(u"errors_file"_qs).toString(), m_errors);
        QCOMPARE(read(m_errors), errors);
        QCOMPARE(customers(installation), people - 5);

        write(m_file, file());
        const CommandOutcome mended = import(installation, {u"--json"_qs});
        QCOMPARE(mended.exitCode, 0);
        QCOMPARE(mended.json().value(u"imported"_qs).toInt(), 5);
        QVERIFY(!QFile::exists(m_errors));
        QCOMPARE(customers(installation), people);
    }

    void reasons_are_in_the_language_of_the_session()
    {
        const TestInstallation installation(Dialect::Sqlite);
        write(m_file, file("HOME-XX"));
        const CommandOutcome outcome =
            runPortald(installation.command({u"import"_qs, u"customers"_qs, m_file, u"--dry-run"_qs}),
                       {.environment = {{u"LANG"_qs, u"id_ID.UTF-8"_qs}}});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(read(m_errors).contains("9,package_code,"));
        QVERIFY(!read(m_errors).contains("There is no such package."));
    }

    void help_names_every_column()
    {
        const CommandOutcome help = runPortald({u"import"_qs, u"--help"_qs});
        QCOMPARE(help.exitCode, 0);
        for (const char *column : {"full_name", "postal_code", "customer_since", "kode_paket", "--dry-run"})
            QVERIFY2(help.output.contains(column), column);
        QVERIFY(help.output.contains("  full_name       *  Full name\n"));
        QVERIFY(help.output.contains("  nik                16 digits"));
    }

    void wrong_usage_and_files_that_are_none_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("code");
        QTest::newRow("no file") << QStringList{u"customers"_qs} << 2;
        QTest::newRow("something else") << QStringList{u"invoices"_qs, u"FILE"_qs} << 2;
        QTest::newRow("a file that is not there") << QStringList{u"customers"_qs, u"/no/such.csv"_qs} << 1;
        QTest::newRow("a file of something else") << QStringList{u"customers"_qs, u"FILE"_qs} << 1;
    }
    void wrong_usage_and_files_that_are_none()
    {
        QFETCH(QStringList, words);
        QFETCH(int, code);
        const TestInstallation installation(Dialect::Sqlite);
        write(m_file, "umur,warna\n40,biru\n");
        words.replaceInStrings(u"FILE"_qs, m_file);
        const CommandOutcome outcome = runPortald(installation.command(QStringList{u"import"_qs} + words));
        QCOMPARE(outcome.exitCode, code);
        QCOMPARE(customers(installation), 0);
        if (code == 1)
            QCOMPARE(outcome.errorLines(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Import)
#include "tst_import.moc"
