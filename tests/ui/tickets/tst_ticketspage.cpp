// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsservice.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"
#include "tests/ui/tickets/ticketfixture.h"
#include "tests/ui/tickets/ticketroom.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/listfilterbar.h"
#include "ui/tickets/capacityboard.h"
#include "ui/tickets/capacitymodel.h"
#include "ui/tickets/newticketdialog.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportdialog.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using Q = TicketQueueKind;
using A = TicketAction;
using S = TicketStatus;
using Column = TicketModel::Column;

class tst_TicketsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void the_model_is_sound_while_it_is_read_and_changed()
    {
        TicketHouse house;
        TicketModel model(house.desk.api.tickets(), house.desk.wording);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ListModel::loaded);
        model.load({});
        QVERIFY(loaded.wait());
        QCOMPARE(model.rowCount(), 2); // the survey is done, the installation is open
        model.setCalendar(answered(house.desk.api.tickets().calendar()).value());
        house.assigned(house.installation, house.technician.staffId);
        model.refresh({house.installation});
        QTRY_COMPARE(model.index(model.rowOf(house.installation), int(Column::Technician)).data().toString(),
                     house.technician.name);
    }

    void a_queue_shows_what_it_counts_data()
    {
        QTest::addColumn<int>("queue");
        for (int queue = 0; queue < allTicketQueues().size(); ++queue) {
            const auto kind = allTicketQueues().at(queue);
            QTest::newRow(qPrintable(TicketQueues::name(kind))) << queue;
        }
    }
    void a_queue_shows_what_it_counts()
    {
        QFETCH(int, queue);
        TestDesk desk;
        fillWithDemoData(desk.portal, 400, 250);
        TicketPageRoom room(desk);
        room.open();
        room.page.queues().choose(queue);
        room.settle();
        QTRY_VERIFY(!room.page.queues().countAt(queue).isEmpty());
        QCOMPARE(room.page.queues().countAt(queue),
                 desk.wording.number(room.page.list().model().total()->rows));
    }

    void the_rail_counts_what_nobody_has_and_each_queue_has_a_key()
    {
        TicketHouse house;
        TicketPageRoom room(house.desk);
        room.open();
        QTRY_COMPARE(room.page.count(), 1); // the installation
        for (int i = 0; i < TicketQueues::choices().size(); ++i) {
            room.key(Qt::Key_1 + i, Qt::AltModifier);
            QCOMPARE(room.page.list().queue(), TicketQueues::choices().at(i));
            room.settle();
        }
        room.key(Qt::Key_5, Qt::AltModifier); // no visit is agreed for today
        room.settle();
        QTRY_VERIFY(room.page.findChild<EmptyState *>());
        QCOMPARE(room.page.list().model().rowCount(), 0);
    }

    void the_keys_move_through_the_list_and_the_detail_follows()
    {
        TicketHouse house;
        const QString repair = house.open(TicketType::Repair, u"Lambat"_qs);
        TicketPageRoom room(house.desk);
        room.open();
        room.key(Qt::Key_J);
        const QString first = room.current();
        QVERIFY(!first.isEmpty());
        QTRY_COMPARE(room.page.detail().key(), first);
        room.key(Qt::Key_J);
        QVERIFY(room.current() != first);
        QTRY_COMPARE(room.page.detail().key(), room.current());
        QCOMPARE((QSet<QString>{first, room.current()}), (QSet<QString>{house.installation, repair}));
        room.key(Qt::Key_K);
        QCOMPARE(room.current(), first);
    }

    void a_step_goes_on_to_the_next_row_and_the_row_changes_where_it_stands()
    {
        TicketHouse house({.undoTime = 1ms});
        const QString repair = house.open(TicketType::Repair, u"Lambat"_qs);
        TicketPageRoom room(house.desk);
        room.open();
        room.key(Qt::Key_Home);
        const QString first = room.current();
        QTRY_COMPARE(room.page.detail().key(), first);
        room.key(Qt::Key_X);
        auto *dialog = house.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Tidak perlu"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(house.now(first).status, S::Cancelled);
        QTRY_VERIFY(room.current() != first && !room.current().isEmpty());
        QTRY_COMPARE(room.cell(first, Column::Status), u"Cancelled"_qs);
        QCOMPARE(room.shown().size(), 2); // it stays until the list is read again
    }

    void what_comes_in_is_offered_and_moves_nothing()
    {
        TicketHouse house;
        TicketPageRoom room(house.desk);
        room.open();
        room.key(Qt::Key_Home);
        const QString before = room.current();
        QStringList made;
        for (int i = 0; i < 3; ++i)
            made.append(house.open(TicketType::Repair, u"Baru"_qs));
        QTRY_VERIFY(room.page.list().newRowsButton()->isVisible());
        QTRY_COMPARE(room.page.list().newRowsButton()->text(), u"3 new"_qs);
        QCOMPARE(room.current(), before);
        QCOMPARE(room.shown().size(), 1);
        QTest::mouseClick(room.page.list().newRowsButton(), Qt::LeftButton);
        QTRY_COMPARE(room.shown().size(), 4);
        QCOMPARE(room.current(), before);
    }

    void a_colleagues_change_shows_in_place_within_a_second()
    {
        TicketHouse house;
        TicketPageRoom room(house.desk);
        room.open();
        room.key(Qt::Key_Home);
        QTRY_COMPARE(room.page.detail().key(), house.installation);
        house.assigned(house.installation, house.technician.staffId);
        QTRY_COMPARE_WITH_TIMEOUT(room.cell(house.installation, Column::Status), u"Assigned"_qs, 1000);
        QCOMPARE(room.current(), house.installation);
        QTRY_VERIFY(house.action("hold")->isEnabled()); // its actions follow
    }

    void the_deadline_has_a_colour_and_words_and_follows_the_service_hours()
    {
        TicketHouse house;
        const QString repair = house.open(TicketType::Repair, u"Lambat"_qs);
        TicketPageRoom room(house.desk);
        room.open();
        house.step(repair, A::Prioritise); // four hours
        QTRY_COMPARE(room.cell(repair, Column::Priority), u"High"_qs);
        house.desk.portal.clock().advance(200min);
        const auto cellOf = [&] {
            auto &model = room.page.list().model();
            return model.cellAt(model.rowOf(repair), int(Column::Deadline));
        };
        QVERIFY2(cellOf().text.contains(u"Due soon"_qs), qPrintable(cellOf().text));
        QCOMPARE(cellOf().tone, Tone::Yellow);
        QVERIFY(!cellOf().icon.isEmpty());
        house.desk.portal.clock().advance(2h);
        QVERIFY(cellOf().text.startsWith(u"Late by"_qs));
        QCOMPARE(cellOf().tone, Tone::Red);
        house.assigned(repair, house.technician.staffId);
        house.step(repair, A::Hold);
        QTRY_COMPARE(cellOf().text, u"Clock stopped"_qs);
    }

    void filters_are_chips_that_can_be_taken_away_and_searching_finds_people()
    {
        TicketHouse house;
        const QString repair = house.open(TicketType::Repair, u"Lambat"_qs);
        house.assigned(repair, house.technician.staffId);
        TicketPageRoom room(house.desk);
        room.open();
        room.page.queues().choose(u"all"_qs);
        room.settle();
        QCOMPARE(room.shown().size(), 3);
        TicketFilter wish;
        wish.types = {TicketType::Repair};
        wish.assigneeId = house.technician.staffId;
        auto &bar = room.page.list().filterBar();
        bar.setWish(wish);
        room.page.list().reload();
        room.settle();
        QCOMPARE(room.shown(), QStringList{repair});
        QTRY_COMPARE(bar.chips(), (QStringList{u"Repair"_qs, house.technician.name}));
        bar.clear();
        room.settle();
        QTRY_COMPARE(room.shown().size(), 3);
        room.key(Qt::Key_F);
        QTRY_VERIFY(bar.panel()->isVisible());
        picture(*bar.panel(), u"ticket-filter"_qs);
        bar.panel()->close();
        bar.search()->setFocus();
        QTest::keyClicks(bar.search(), u"lambat"_qs);
        QTRY_COMPARE(room.shown(), QStringList{repair});
    }

    void a_state_the_queue_does_not_hold_finds_nothing()
    {
        TicketHouse house;
        TicketFilter wish;
        wish.statuses = {S::Completed};
        const TicketFilter both =
            narrowed(ticketQueueFilter(Q::OnHold, {}, Zone(), house.desk.portal.clock().now()), wish);
        QCOMPARE(answered(house.desk.api.tickets().count(both))->rows, 0);
    }

    void headings_sort_by_what_a_list_of_any_length_can_be_sorted_by()
    {
        TicketHouse house;
        const QString repair =
            house.open(TicketType::Repair, u"Lambat"_qs, house.desk.portal.clock().now() + 5h);
        TicketPageRoom room(house.desk);
        room.open();
        auto *header = room.page.list().table().horizontalHeader();
        const auto click = [&](Column column) {
            Q_EMIT header->sectionClicked(int(column));
            room.settle();
        };
        click(Column::Number);
        QCOMPARE(room.page.list().filter().order, TicketFilter::Order::NewestFirst);
        QCOMPARE(room.shown(), (QStringList{repair, house.installation}));
        click(Column::Number);
        QTRY_COMPARE(room.shown(), (QStringList{house.installation, repair}));
        click(Column::Visit);
        QTRY_COMPARE(room.shown(), QStringList{repair});
        click(Column::Deadline);
        QTRY_COMPARE(room.shown().size(), 2);
    }

    void a_person_finds_the_page_as_they_left_it()
    {
        TicketHouse house;
        {
            TicketPageRoom room(house.desk);
            room.open();
            room.page.queues().choose(u"unassigned"_qs);
            room.settle();
            TicketFilter wish;
            wish.types = {TicketType::Installation};
            wish.search = u"zainal"_qs;
            room.page.list().filterBar().setWish(wish);
            room.page.list().setOrder(TicketFilter::Order::OldestFirst);
            house.action("board")->trigger();
            room.settle();
            room.page.deactivate();
        }
        TicketPageRoom room(house.desk);
        room.open();
        QCOMPARE(room.page.list().queue(), TicketQueueChoice(Q::Unassigned));
        QCOMPARE(room.page.queues().chosenId(), u"unassigned"_qs);
        QCOMPARE(room.page.list().filterBar().wish().types, QList{TicketType::Installation});
        QVERIFY(room.page.list().filterBar().wish().search.isEmpty()); // may be somebody's name
        QCOMPARE(room.page.list().filter().order, TicketFilter::Order::OldestFirst);
        QVERIFY(room.page.board().isVisible());
    }

    void the_board_shows_each_technicians_days_and_a_cell_opens_its_tickets()
    {
        TicketHouse house;
        const Instant now = house.desk.portal.clock().now();
        QStringList tomorrow;
        for (int i = 0; i < 7; ++i) {
            tomorrow.append(
                house.open(TicketType::Repair, u"Kunjungan"_qs, now + 24h + std::chrono::minutes(i)));
            house.assigned(tomorrow.last(), house.technician.staffId);
        }
        const QString undated = house.open(TicketType::Repair, u"Tanpa tanggal"_qs);
        house.assigned(undated, house.colleague.staffId);
        TicketPageRoom room(house.desk);
        room.open();
        CapacityBoard &board = room.page.board();
        QAbstractItemModelTester tester(&board.model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!board.isVisible());
        QSignalSpy read(&board, &CapacityBoard::read);
        room.key(Qt::Key_B);
        QVERIFY(board.isVisible());
        QTRY_VERIFY(!read.isEmpty());
        CapacityModel &model = board.model();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 8);
        const int tono = model.technician(0) == house.technician.staffId ? 0 : 1;
        QCOMPARE(model.index(tono, 1).data().toString(), u"7"_qs);
        QVERIFY(
            model.index(tono, 1).data(Qt::AccessibleTextRole).toString().contains(u"7 visit(s), full"_qs));
        QCOMPARE(model.index(1 - tono, 7).data().toString(), u"1"_qs); // without a visit
        QTest::qWait(50);
        picture(room.page, u"ticket-board"_qs);

        board.table()->setCurrentIndex(model.index(tono, 1));
        QTest::keyClick(board.table(), Qt::Key_Return);
        room.settle();
        QTRY_COMPARE(room.shown(), tomorrow);
        QCOMPARE(room.page.list().queue(), TicketQueueChoice());
        Q_EMIT board.table()->clicked(model.index(1 - tono, 7));
        room.settle();
        QTRY_COMPARE(room.shown(), QStringList{undated});

        read.clear();
        board.setDays(14);
        QTRY_COMPARE(model.columnCount(), 15);
        house.assigned(undated, house.technician.staffId); // live
        QTRY_COMPARE(model.index(tono, 14).data().toString(), u"1"_qs);
        QTest::keyClick(board.table(), Qt::Key_Escape);
        QVERIFY(!board.isVisible());
    }

    void the_list_becomes_a_file()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 300, 200);
        TicketPageRoom room(desk);
        room.open();
        room.page.queues().choose(u"all"_qs);
        room.settle();
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        room.page.findChild<QAction *>(u"tickets.export"_qs)->trigger();
        auto *files = room.page.findChild<QFileDialog *>();
        QVERIFY(files);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tiket.xlsx"_qs);
        QSignalSpy finished(&room.page.exportJob(), &ExportJob::finished);
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(!room.page.unsavedWork().isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.page.unsavedWork().isEmpty());
        const QStringList written = XlsxReader(path, 1).column(u'A').mid(1);
        QCOMPARE(written.size(), room.page.list().model().total()->rows);
        QCOMPARE(written.mid(0, 50), room.shown().mid(0, 50));
        room.page.findChild<ExportDialog *>()->close();
    }

    void s21_a_role_that_may_not_export_sees_no_button_and_is_refused()
    {
        TestDesk desk({.role = Role::Cs});
        TicketPageRoom room(desk);
        room.open();
        QVERIFY(!room.page.findChild<QAction *>(u"tickets.export"_qs));
        const auto refused = answered(desk.api.tickets().exportTo(
            {}, Language::English, desk.folder.filePath(u"a.xlsx"_qs), std::make_shared<ExportWatch>()));
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
    }

    void another_page_can_ask_for_a_ticket_and_for_a_new_one()
    {
        TicketHouse house;
        const QString repair = house.open(TicketType::Repair, u"Lambat"_qs);
        TicketPageRoom room(house.desk);
        room.open();
        room.page.openRecord(repair);
        QTRY_COMPARE(room.page.detail().key(), repair);
        room.page.openRecord(u"new:"_qs + house.customer);
        QVERIFY(house.dialog<NewTicketDialog>());
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("inDark");
        QTest::addColumn<bool>("indonesian");
        QTest::newRow("light-id") << false << true;
        QTest::newRow("dark-en") << true << false;
    }
    void pictures()
    {
        QFETCH(bool, inDark);
        QFETCH(bool, indonesian);
        dress(inDark ? Appearance::Dark : Appearance::Light);
        TestDesk desk({.language = indonesian ? Language::Indonesian : Language::English});
        fillWithDemoData(desk.portal, 400, 300);
        TicketPageRoom room(desk);
        room.open();
        room.key(Qt::Key_Home);
        QTRY_COMPARE(room.page.detail().key(), room.current());
        QTest::qWait(300);
        picture(room.page, u"tickets-"_qs + QLatin1String(QTest::currentDataTag()));
        room.key(Qt::Key_B);
        QTest::qWait(300);
        picture(room.page, u"tickets-board-"_qs + QLatin1String(QTest::currentDataTag()));
        dress();
    }
};

QTEST_MAIN(tst_TicketsPage)
#include "tst_ticketspage.moc"
