// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/importerrorfile.h"

#include "libportal/import/csvreader.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace portal;

class ImportErrorFileTest : public QObject
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void entries_are_lines_that_can_be_read_again()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.errors.csv"_qs);
        ImportErrorFile errors(path);
        QVERIFY(errors.isEmpty());
        errors.add(2, u"phone"_qs, u"A \"number\", please"_qs);
        errors.add(30, u"address.city"_qs, u"This is needed."_qs);
        QVERIFY(!QFile::exists(path));
        QVERIFY(errors.finish());
        QCOMPARE(content(path), QByteArray("line,field,reason\r\n"
                                           "2,phone,\"A \"\"number\"\", please\"\r\n"
                                           "30,address.city,This is needed.\r\n"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void s26_no_cell_is_a_formula()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.errors.csv"_qs);
        ImportErrorFile errors(path);
        errors.add(2, u"=1+1"_qs, u"@x"_qs);
        QVERIFY(errors.finish());
        QVERIFY(content(path).endsWith("2,'=1+1,'@x\r\n"));
    }

    void a_run_that_finds_nothing_takes_the_old_file_away()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.errors.csv"_qs);
        ImportErrorFile before(path);
        before.add(2, u"phone"_qs, u"x"_qs);
        QVERIFY(before.finish());
        ImportErrorFile errors(path);
        QVERIFY(errors.finish());
        QVERIFY(!QFile::exists(path));
    }

    void a_place_that_cannot_be_written_is_said()
    {
        const QTemporaryDir folder;
        ImportErrorFile errors(folder.filePath(u"no/such/a.csv"_qs));
        errors.add(2, u"phone"_qs, u"x"_qs);
        QVERIFY(!errors.isEmpty());
        const auto done = errors.finish();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(ImportErrorFileTest)
#include "tst_importerrorfile.moc"
