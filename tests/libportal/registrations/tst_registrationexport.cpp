// SPDX-License-Identifier: GPL-3.0-or-later
// The Excel file, opened again: unpacked and its XML read, cell by cell.
#include "libportal/registrations/registrationexport.h"

#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationsheet.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

using Go = RegistrationExport::Go;

struct ExportRoom
{
    Result<qint64> write(const RegistrationFilter &filter = {}, Language language = Language::English,
                         const RegistrationExport::Progress &progress = {})
    {
        return portal->registrationExport().write(who, filter, language, file, progress);
    }
    QString cell(const QString &name, int sheet = 1) { return XlsxReader(file, sheet).cells().value(name); }

    TestPortal portal{Dialect::Sqlite};
    Actor who = portal.staff(Role::Supervisor);
    QTemporaryDir folder;
    QString file = folder.filePath(u"daftar.xlsx"_qs);
};

} // namespace

class RegistrationExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_file_holds_the_list_row_by_row()
    {
        ExportRoom room;
        fillWithDemoData(room.portal, 450, 90);
        RegistrationFilter filter;
        filter.statuses = {RegistrationStatus::Approved, RegistrationStatus::Rejected};
        filter.order = RegistrationFilter::Order::OldestFirst;
        QStringList numbers;
        QStringList names;
        PageRequest page{PageRequest::maximumLimit, {}};
        do {
            const auto read = room.portal->queue().list(room.who, filter, page).value();
            for (const Registration &row : read.items) {
                numbers.append(row.number);
                names.append(row.fullName);
            }
            page.cursor = read.nextCursor;
        } while (!page.cursor.isEmpty());
        QVERIFY(numbers.size() > PageRequest::maximumLimit / 2);
        QCOMPARE(room.write(filter), qint64(numbers.size()));

        const XlsxReader sheet(room.file, 1);
        QCOMPARE(sheet.cells().value(u"A1"_qs), u"Number"_qs);
        QCOMPARE(sheet.column(u'A').mid(1), numbers);
        QCOMPARE(sheet.column(u'C').mid(1), names);
        QCOMPARE(sheet.frozenRows(), 1);
        QVERIFY(sheet.autofilter().startsWith(u"A1:"));
        QVERIFY(sheet.autofilter().endsWith(QString::number(numbers.size() + 1)));
    }

    void days_and_money_are_numbers_in_the_providers_zone()
    {
        ExportRoom room;
        const QString number = room.portal.submitted(); // 2026-11-20 09:00 WIB
        QCOMPARE(room.write(), 1);
        const XlsxReader sheet(room.file, 1);
        QCOMPARE(sheet.cells().value(u"A2"_qs), number);
        QCOMPARE(sheet.typeOf(u"S2"_qs), QString()); // a number, not words
        const QDate day = QDate(1899, 12, 30).addDays(qint64(sheet.cells().value(u"S2"_qs).toDouble()));
        QCOMPARE(day, QDate(2026, 11, 20));
        const double hours = sheet.cells().value(u"S2"_qs).toDouble() * 24;
        QVERIFY(qAbs(hours - std::floor(hours / 24) * 24 - 9) < 0.001);
        QCOMPARE(sheet.cells().value(u"P2"_qs).toLongLong(),
                 room.portal.registration(number).packagePrice.amount());
        QCOMPARE(sheet.cells().value(u"D2"_qs), u"0812-0000-0001"_qs);
        QCOMPARE(room.cell(u"B2"_qs), u"Waiting for verification"_qs);
        QVERIFY(room.write({}, Language::Indonesian));
        QCOMPARE(room.cell(u"B2"_qs), u"Menunggu verifikasi"_qs);
    }

    void s26_no_cell_is_ever_a_formula_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("equals") << u"=HYPERLINK(\"http://x\",\"y\")"_qs;
        QTest::newRow("plus") << u"+1+1"_qs;
        QTest::newRow("minus") << u"-2+3"_qs;
        QTest::newRow("at") << u"@SUM(A1)"_qs;
    }
    void s26_no_cell_is_ever_a_formula()
    {
        QFETCH(QString, typed);
        ExportRoom room;
        Submission submission =
            room.portal.submission(u"0812-0000-0001"_qs, room.portal.verifiedToken(u"0812-0000-0001"_qs));
        submission.notes = typed;
        QVERIFY(room.portal->submissions().submit(submission));
        QCOMPARE(room.write(), 1);
        const XlsxReader sheet(room.file, 1);
        QCOMPARE(sheet.cells().value(u"R2"_qs), u'\'' + typed);
        QCOMPARE(sheet.typeOf(u"R2"_qs), u"inlineStr"_qs);
        QVERIFY(!sheet.hasFormulas());
    }

    void s28_the_file_says_who_made_it_and_holds_no_nik()
    {
        ExportRoom room;
        Submission submission =
            room.portal.submission(u"0812-0000-0001"_qs, room.portal.verifiedToken(u"0812-0000-0001"_qs));
        submission.nik = u"9999990101900001"_qs;
        QVERIFY(room.portal->submissions().submit(submission));
        RegistrationFilter filter;
        filter.search = u"zainal"_qs;
        QCOMPARE(room.write(filter), 1);
        QVERIFY(room.cell(u"A2"_qs).startsWith(u"REG-"));
        for (int sheet = 1; sheet <= 2; ++sheet) {
            const XlsxReader read(room.file, sheet);
            for (const QString &cell : read.cells())
                QVERIFY(!cell.contains(u"9999990101900001"));
        }
        const XlsxReader about(room.file, 2);
        QCOMPARE(about.cells().value(u"B1"_qs), room.who.name);
        QVERIFY(about.column(u'B').contains(u"Search: zainal"_qs));
        const QStringList left = about.column(u'A');
        QVERIFY(left.last().contains(room.who.name) && left.last().contains(u"20 November 2026"));
    }

    void s28_each_export_is_in_the_audit_log_and_names_nobody()
    {
        ExportRoom room;
        room.portal.submitted();
        RegistrationFilter filter;
        filter.search = u"zainal"_qs;
        QCOMPARE(room.write(filter), 1);
        const auto entries = room.portal->audit().list({10, {}}).value().items;
        QCOMPARE(entries.first().action, u"registration.exported"_qs);
        QCOMPARE(entries.first().actor, room.who.key());
        QCOMPARE(entries.first().detail, u"1 rows, filtered"_qs);
    }

    void what_one_sheet_cannot_hold_stands_in_the_next()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"many.xlsx"_qs);
        const Translations translations;
        RegistrationSheet::About about;
        about.madeBy = u"Sari Uji"_qs;
        about.language = Language::English;
        about.rowsInSheet = 2;
        RegistrationSheet sheet(file, about, translations);
        for (const QString &number : {u"REG-1"_qs, u"REG-2"_qs, u"REG-3"_qs, u"REG-4"_qs, u"REG-5"_qs}) {
            Registration registration;
            registration.number = number;
            sheet.add(registration, {});
        }
        QCOMPARE(sheet.rows(), 5);
        QVERIFY(sheet.finish());
        QCOMPARE(XlsxReader(file, 1).column(u'A'), QStringList({u"Number"_qs, u"REG-1"_qs, u"REG-2"_qs}));
        QCOMPARE(XlsxReader(file, 2).column(u'A'), QStringList({u"Number"_qs, u"REG-3"_qs, u"REG-4"_qs}));
        QCOMPARE(XlsxReader(file, 3).column(u'A'), QStringList({u"Number"_qs, u"REG-5"_qs}));
        QVERIFY(XlsxReader(file, 3).autofilter().endsWith(u'2'));
        const auto cells = XlsxReader(file, 4).cells();
        QCOMPARE(cells.value(u"B3"_qs), u"5"_qs);
        QCOMPARE(cells.value(u"C3"_qs), u"in 3 sheets: one holds no more than 2"_qs);
    }

    void what_is_printed_is_the_list_up_to_a_thousand()
    {
        ExportRoom room;
        fillWithDemoData(room.portal, 1100, 220);
        const auto all = room.portal->registrationExport().forPrint(room.who, {}, Language::English).value();
        QCOMPARE(all.rows.size(), RegistrationExport::mostPrinted);
        QVERIFY(all.isCut);
        QCOMPARE(all.filter, QStringList());
        RegistrationFilter filter;
        filter.statuses = {RegistrationStatus::Rejected};
        const auto some =
            room.portal->registrationExport().forPrint(room.who, filter, Language::English).value();
        const auto wanted = room.portal->queue().list(room.who, filter, {}).value();
        QVERIFY(!some.isCut);
        QCOMPARE(some.rows.size(), wanted.total);
        QCOMPARE(some.rows.mid(0, wanted.items.size()), wanted.items);
        QCOMPARE(some.filter, QStringList{u"Rejected"_qs});
    }

    void s28_each_printed_list_is_in_the_audit_log()
    {
        ExportRoom room;
        room.portal.submitted();
        RegistrationFilter filter;
        filter.search = u"zainal"_qs;
        QVERIFY(room.portal->registrationExport().forPrint(room.who, filter, Language::English));
        const auto entries = room.portal->audit().list({10, {}}).value().items;
        QCOMPARE(entries.first().action, u"registration.printed"_qs);
        QCOMPARE(entries.first().actor, room.who.key());
        QCOMPARE(entries.first().detail, u"1 rows, filtered"_qs);
        const Actor cs = room.portal.staff(Role::Cs);
        const auto refused = room.portal->registrationExport().forPrint(cs, {}, Language::English);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void s21_who_may_not_export_gets_no_file()
    {
        ExportRoom room;
        room.portal.submitted();
        room.who = room.portal.staff(Role::Cs);
        QCOMPARE(room.write().error().code, ErrorCode::Forbidden);
        QVERIFY(QDir(room.folder.path()).isEmpty());
    }

    void stopped_or_not_writable_it_leaves_what_was_there()
    {
        ExportRoom room;
        fillWithDemoData(room.portal, 450, 90);
        QCOMPARE(room.write(), 450);
        const qint64 before = QFileInfo(room.file).size();
        QList<qint64> told;
        const auto stopped = room.write({}, Language::English, [&](qint64 done) {
            told.append(done);
            return done >= 400 ? Go::Stop : Go::On;
        });
        QCOMPARE(stopped.error().code, ErrorCode::Unavailable);
        QCOMPARE(told, QList<qint64>({200, 400}));
        QCOMPARE(QFileInfo(room.file).size(), before);
        QCOMPARE(QDir(room.folder.path()).entryList(QDir::Files), QStringList{u"daftar.xlsx"_qs});
        room.file = room.folder.filePath(u"nowhere/daftar.xlsx"_qs);
        QCOMPARE(room.write().error().code, ErrorCode::Unavailable);
    }
};

QTEST_GUILESS_MAIN(RegistrationExportTest)
#include "tst_registrationexport.moc"
