// SPDX-License-Identifier: GPL-3.0-or-later
// The Excel file, opened again: unpacked and its XML read, cell by cell.
#include "libportal/tickets/ticketexport.h"

#include "libportal/storage/auditlog.h"
#include "libportal/tickets/ticketqueue.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

struct ExportRoom
{
    ExportRoom() { fillWithDemoData(portal, 450, 300); }

    Result<qint64> write(const TicketFilter &filter = {}, Language language = Language::English,
                         const TicketExport::Progress &progress = {})
    {
        return portal->ticketExport().write(who, filter, language, file, progress);
    }
    QList<TicketRow> all(const TicketFilter &filter)
    {
        QList<TicketRow> rows;
        PageRequest page{PageRequest::maximumLimit, {}};
        do {
            const auto read = portal->ticketQueue().list(who, filter, page).value();
            rows.append(read.items);
            page.cursor = read.nextCursor;
        } while (!page.cursor.isEmpty());
        return rows;
    }
    QString cell(const QString &name, int sheet = 1) { return XlsxReader(file, sheet).cells().value(name); }

    TestPortal portal{Dialect::Sqlite};
    Actor who = portal.staff(Role::Supervisor);
    QTemporaryDir folder;
    QString file = folder.filePath(u"tiket.xlsx"_qs);
};

} // namespace

class TicketExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_file_holds_the_list_row_by_row()
    {
        ExportRoom room;
        TicketFilter filter;
        filter.types = {TicketType::Repair, TicketType::Installation};
        filter.order = TicketFilter::Order::DueFirst;
        const QList<TicketRow> rows = room.all(filter);
        QVERIFY(rows.size() > PageRequest::maximumLimit);
        QCOMPARE(room.write(filter, Language::Indonesian), Result<qint64>(rows.size()));
        const auto cells = XlsxReader(room.file, 1).cells();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(cells.value(u"A%1"_qs.arg(i + 2)), rows[i].ticket.number);
            QCOMPARE(cells.value(u"F%1"_qs.arg(i + 2)), rows[i].personName);
            QCOMPARE(cells.value(u"K%1"_qs.arg(i + 2)), rows[i].assigneeName);
        }
        QVERIFY(!cells.contains(u"A%1"_qs.arg(rows.size() + 2)));
        QCOMPARE(cells.value(u"A1"_qs), u"Nomor"_qs);
    }

    void a_technician_is_refused_and_no_file_comes_into_being()
    {
        ExportRoom room;
        const auto refused = room.portal->ticketExport().write(room.portal.staff(Role::Technician), {},
                                                               Language::English, room.file);
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY(QDir(room.folder.path()).isEmpty());
    }

    void stopped_it_leaves_what_was_there()
    {
        ExportRoom room;
        QVERIFY(room.write({}).has_value());
        const qint64 size = QFileInfo(room.file).size();
        const auto stopped = room.write({}, Language::English, [](qint64) { return TicketExport::Go::Stop; });
        QCOMPARE(stopped.error().code, ErrorCode::Unavailable);
        QCOMPARE(QFileInfo(room.file).size(), size);
        QCOMPARE(QDir(room.folder.path()).entryList(QDir::Files), QStringList{u"tiket.xlsx"_qs});
    }

    void s28_the_file_says_who_made_it_of_what_and_the_log_names_nobody()
    {
        ExportRoom room;
        TicketFilter filter;
        filter.search = room.all({}).first().personName;
        const auto rows = room.write(filter);
        QVERIFY(rows.has_value());
        QCOMPARE(room.cell(u"B1"_qs, 2), room.who.name);
        QCOMPARE(room.cell(u"B4"_qs, 2), u"Search: "_qs + filter.search);
        const auto entries = room.portal->audit().list({1, {}}).value();
        QCOMPARE(entries.items.first().action, u"ticket.exported"_qs);
        QCOMPARE(entries.items.first().detail, u"%1 rows, filtered"_qs.arg(*rows));
    }
};

QTEST_GUILESS_MAIN(TicketExportTest)
#include "tst_ticketexport.moc"
