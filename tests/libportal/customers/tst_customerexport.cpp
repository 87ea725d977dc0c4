// SPDX-License-Identifier: GPL-3.0-or-later
// The Excel file of customers, opened again: unpacked and its XML read, cell by cell.
#include "libportal/customers/customerexport.h"

#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "tests/libportal/customers/fieldroom.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

struct ExportRoom : FieldRoom
{
    explicit ExportRoom(Dialect dialect = Dialect::Sqlite) : FieldRoom(dialect) {}

    Result<qint64> write(const CustomerFilter &filter = {}, Language language = Language::English,
                         const CustomerExport::Progress &progress = {})
    {
        return portal->customerExport().write(who, filter, language, file, progress);
    }
    QString cell(const QString &name, int sheet = 1) { return XlsxReader(file, sheet).cells().value(name); }

    Actor who = portal.staff(Role::Supervisor);
    QTemporaryDir folder;
    QString file = folder.filePath(u"pelanggan.xlsx"_qs);
};

} // namespace

class CustomerExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_file_holds_the_list_row_by_row_data() { TestDatabase::addRows(); }
    void the_file_holds_the_list_row_by_row()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        fillWithDemoData(portal, 300, 450);
        const Actor who = portal.staff(Role::Supervisor);
        CustomerFilter filter;
        filter.statuses = {CustomerStatus::Active};
        filter.order = CustomerFilter::Order::OldestFirst;
        QStringList codes;
        QStringList names;
        PageRequest page{PageRequest::maximumLimit, {}};
        do {
            const auto read = portal->customerQueue().list(who, filter, page).value();
            for (const Customer &row : read.items) {
                codes.append(row.code);
                names.append(row.fullName);
            }
            page.cursor = read.nextCursor;
        } while (!page.cursor.isEmpty());
        QVERIFY(codes.size() > PageRequest::maximumLimit);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.xlsx"_qs);
        QCOMPARE(portal->customerExport().write(who, filter, Language::English, file), qint64(codes.size()));
        const XlsxReader sheet(file, 1);
        QCOMPARE(sheet.column(u'A').mid(1), codes);
        QCOMPARE(sheet.column(u'C').mid(1), names);
        QCOMPARE(sheet.frozenRows(), 1);
        QCOMPARE(XlsxReader(file, 2).column(u'B').last(), u"Active"_qs);
    }

    void values_stand_under_their_headings()
    {
        ExportRoom room;
        QVERIFY(room.completed(room.installation));
        QVERIFY(room.portal->customers().step(
            room.cs, room.code, {CustomerAction::Suspend, room.now().version, u"=Menunggak"_qs}));
        QCOMPARE(room.write(), 1);
        const Customer customer = room.now();
        const XlsxReader sheet(room.file, 1);
        QHash<QString, QString> byHeading;
        for (char column = 'A'; column <= 'W'; ++column)
            byHeading.insert(sheet.cells().value(QLatin1Char(column) + u"1"_qs),
                             sheet.cells().value(QLatin1Char(column) + u"2"_qs));
        QCOMPARE(byHeading.value(u"Code"_qs), customer.code);
        QCOMPARE(byHeading.value(u"Status"_qs), u"Suspended"_qs);
        QCOMPARE(byHeading.value(u"WhatsApp"_qs), u"0812-0000-0001"_qs);
        QCOMPARE(byHeading.value(u"Price a month"_qs).toLongLong(), customer.packagePrice.amount());
        QCOMPARE(byHeading.value(u"Portal access"_qs), u"On"_qs);
        QCOMPARE(byHeading.value(u"Reason"_qs), u"'=Menunggak"_qs); // S26
        QCOMPARE(byHeading.value(u"Application"_qs), customer.registrationNumber);
        const QDate suspended =
            QDate(1899, 12, 30).addDays(qint64(byHeading.value(u"Suspended since"_qs).toDouble()));
        QCOMPARE(suspended, QDate(2026, 11, 20));
        QVERIFY(byHeading.value(u"Ended"_qs).isEmpty());
        QVERIFY(!sheet.hasFormulas());
        QVERIFY(room.write({}, Language::Indonesian));
        QCOMPARE(room.cell(u"B2"_qs),
                 Translations().text(customerStatusText(customer.status), Language::Indonesian));
    }

    void s28_each_export_is_in_the_audit_log_and_names_nobody()
    {
        ExportRoom room;
        CustomerFilter filter;
        filter.search = u"zainal"_qs;
        QCOMPARE(room.write(filter), 1);
        const auto entry = room.portal->audit().list({10, {}}).value().items.first();
        QCOMPARE(entry.action, u"customer.exported"_qs);
        QCOMPARE(entry.actor, room.who.key());
        QCOMPARE(entry.detail, u"1 rows, filtered"_qs);
        QVERIFY(room.portal->customerExport().forPrint(room.who, {}, Language::English));
        QCOMPARE(room.portal->audit().list({10, {}}).value().items.first().action, u"customer.printed"_qs);
    }

    void s21_only_who_may_export_gets_a_file_data()
    {
        QTest::addColumn<Role>("role");
        for (const Role role : allRoles())
            QTest::newRow(qPrintable(roleName(role))) << role;
    }
    void s21_only_who_may_export_gets_a_file()
    {
        QFETCH(Role, role);
        ExportRoom room;
        room.who = room.portal.staff(role);
        const bool may = allows(role, Permission::ExportData);
        QCOMPARE(room.write().has_value(), may);
        QCOMPARE(QFile::exists(room.file), may);
        QCOMPARE(room.portal->customerExport().forPrint(room.who, {}, Language::English).has_value(), may);
        QCOMPARE(QDir(room.folder.path()).entryList(QDir::Files).size(), may ? 1 : 0);
    }

    void an_export_that_is_stopped_leaves_what_was_there()
    {
        ExportRoom room;
        QCOMPARE(room.write(), 1);
        QFile file(room.file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        const auto stopped =
            room.write({}, Language::Indonesian, [](qint64) { return CustomerExport::Go::Stop; });
        QVERIFY(!stopped);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(QDir(room.folder.path()).entryList(QDir::Files).size(), 1);
    }

    void what_is_printed_is_the_list_up_to_a_thousand()
    {
        TestPortal portal(Dialect::Sqlite);
        fillWithDemoData(portal, 200, 1100);
        const Actor who = portal.staff(Role::Supervisor);
        const auto all = portal->customerExport().forPrint(who, {}, Language::English).value();
        QCOMPARE(all.rows.size(), CustomerExport::mostPrinted);
        QVERIFY(all.isCut);
        CustomerFilter filter;
        filter.portalAccess = false;
        const auto some = portal->customerExport().forPrint(who, filter, Language::English).value();
        QCOMPARE(some.filter, QStringList(u"Without portal access"_qs));
        QCOMPARE(some.rows, portal->customerQueue().list(who, filter, {200, {}}).value().items);
        QVERIFY(!some.isCut);
    }
};

QTEST_GUILESS_MAIN(CustomerExportTest)
#include "tst_customerexport.moc"
