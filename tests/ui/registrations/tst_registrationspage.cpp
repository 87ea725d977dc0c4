// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationspage.h"

#include "libportal/registrations/registrationqueue.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"
#include "tests/ui/registrations/pageroom.h"
#include "ui/lists/exportjob.h"
#include "ui/lists/listprintjob.h"
#include "ui/lists/listtable.h"
#include "ui/registrations/queuelist.h"
#include "ui/registrations/registrationactions.h"
#include "ui/registrations/registrationdetailview.h"
#include "ui/registrations/registrationfilterbar.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/exportdialog.h"
#include "ui/widgets/figurecard.h"

#include <QtPrintSupport/QPrintDialog>
#include <QtPrintSupport/QPrinter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

using Q = SavedQueue;

QString lastOf(TestDesk &desk)
{
    RegistrationFilter oldest;
    oldest.order = RegistrationFilter::Order::OldestFirst;
    return desk.portal->queue().list(Actor::system(), oldest, {1, {}}).value().items.first().number;
}

} // namespace

class RegistrationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void the_keys_move_through_the_list_and_the_detail_follows()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 300, 60);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        const QStringList numbers = room.shown();
        QCOMPARE(numbers.size(), 300);
        QVERIFY(room.current().isEmpty());
        room.key(Qt::Key_J);
        QCOMPARE(room.current(), numbers[0]);
        room.key(Qt::Key_J);
        room.key(Qt::Key_J);
        room.key(Qt::Key_K);
        QCOMPARE(room.current(), numbers[1]);
        QTRY_COMPARE(room.page.detail().number(), numbers[1]);
        room.key(Qt::Key_End);
        QCOMPARE(room.page.list().table().currentRow(), 299);
        QTRY_COMPARE(room.current(), lastOf(desk));
        room.key(Qt::Key_Home);
        QTRY_COMPARE(room.current(), numbers[0]);
        room.key(Qt::Key_Return);
        QVERIFY(!room.page.list().table().hasFocus());
        QVERIFY(room.page.detail().isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(room.page.list().table().hasFocus());
        room.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(room.page.list().table().selectedRows(), 300);
        // Also what was never looked at: nothing is done with half of a selection.
        QTRY_COMPARE(room.page.actions().selection().size(), PageRequest::maximumLimit + 1);
        QVERIFY(room.page.list().totalText().contains(u"300 selected"));
    }

    void a_queue_shows_what_it_counts_data()
    {
        QTest::addColumn<int>("queue");
        for (const SavedQueue queue : allSavedQueues())
            QTest::newRow(qPrintable(QueueLook::name(queue))) << int(queue);
    }
    void a_queue_shows_what_it_counts()
    {
        QFETCH(int, queue);
        TestDesk desk;
        fillWithDemoData(desk.portal, 1500, 300);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        QTRY_VERIFY(!room.page.queues().countOf(Q(queue)).isEmpty());
        room.page.queues().setQueue(Q(queue));
        room.settle();
        const auto total = room.page.list().model().total();
        QCOMPARE(room.page.queues().countOf(Q(queue)), desk.wording.number(total->rows));
        QCOMPARE(room.page.list().model().rowCount(), int(total->rows));
        const bool mayBeEmpty = Q(queue) == Q::Mine || Q(queue) == Q::OlderThan24Hours;
        QVERIFY(mayBeEmpty || total->rows > 0);
    }

    void figures_open_what_they_count()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 1000, 200);
        PageRoom room(desk);
        room.open();
        for (FigureCard *figure : room.page.figures()) {
            QTRY_VERIFY(!figure->figure().isEmpty());
            figure->click();
            room.settle();
            QCOMPARE(desk.wording.number(room.page.list().model().total()->rows), figure->figure());
        }
    }

    void a_search_waits_for_the_typing_to_pause_and_can_be_left()
    {
        TestDesk desk;
        desk.portal.submitted(u"0812-0000-0001"_qs);
        const QString sought = desk.portal.submitted(u"0812-0000-0007"_qs);
        PageRoom room(desk);
        room.open();
        QCOMPARE(room.shown().size(), 2);
        room.page.focusSearch();
        auto *search = room.page.list().filterBar().search();
        QVERIFY(search->hasFocus());
        QSignalSpy loads(&room.page.list().model(), &RegistrationTableModel::loaded);
        QTest::keyClicks(search, u"0000-0007"_qs);
        QTRY_COMPARE(room.shown(), QStringList{sought});
        QCOMPARE(loads.size(), 1);              // one question for nine letters
        QTest::keyClicks(search, u"jkvsar"_qs); // letters are letters here
        QCOMPARE(search->text(), u"0000-0007jkvsar"_qs);
        QTRY_COMPARE(room.shown().size(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(room.shown().size(), 2);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(room.page.list().table().hasFocus());
    }

    void filters_are_chips_that_can_be_taken_away()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 1000, 200);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        RegistrationFilterBar &bar = room.page.list().filterBar();
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved, RegistrationStatus::Rejected};
        wish.from = desk.wording.today() - std::chrono::days(200);
        bar.setWish(wish);
        room.page.list().reload();
        room.settle();
        QCOMPARE(bar.chips().size(), 3);
        const qint64 before = room.page.list().model().total()->rows;
        const auto both = desk.portal->queue().list(Actor::system(), wish, {}).value().total;
        QCOMPARE(before, both);
        auto *rejected = room.page.findChildren<QAbstractButton *>(u"filter-chip"_qs).value(1);
        QCOMPARE(rejected->text(), u"Rejected"_qs);
        rejected->click();
        room.settle();
        wish.statuses = {RegistrationStatus::Approved};
        QCOMPARE(room.page.list().filter(), wish);
        QVERIFY(room.page.list().model().total()->rows < before);
        bar.clear();
        room.settle();
        QCOMPARE(bar.chips(), QStringList());
        QCOMPARE(room.page.list().model().total()->rows, 1000);
    }

    void what_comes_in_is_offered_and_moves_nothing()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 300, 60);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        auto &table = room.page.list().table();
        for (int i = 0; i < 30; ++i)
            room.key(Qt::Key_J);
        const QString current = room.current();
        const int scrolled = table.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        desk.portal.clock().advance(std::chrono::minutes(1));
        const QString first = desk.portal.submitted(u"0812-0000-0001"_qs);
        const QString second = desk.portal.submitted(u"0812-0000-0002"_qs);
        auto *button = room.page.list().newRowsButton();
        QTRY_COMPARE(button->text(), u"2 new"_qs);
        QVERIFY(button->isVisible());
        QCOMPARE(room.current(), current);
        QCOMPARE(table.currentRow(), 29);
        QCOMPARE(table.verticalScrollBar()->value(), scrolled);
        button->click();
        QTRY_COMPARE(room.page.list().model().rowCount(), 302);
        QCOMPARE(room.shown().mid(0, 2), QStringList({second, first}));
        QVERIFY(!button->isVisible());
        QCOMPARE(room.current(), current);
        QCOMPARE(table.currentRow(), 31);
    }

    void a_colleagues_change_shows_in_place_and_the_row_stays()
    {
        TestDesk desk;
        const QString one = desk.portal.submitted(u"0812-0000-0001"_qs);
        const QString two = desk.portal.submitted(u"0812-0000-0002"_qs);
        PageRoom room(desk);
        room.open();
        room.key(Qt::Key_J);
        QTRY_COMPARE(room.page.detail().number(), two);
        desk.portal.step(two, RegistrationAction::Verify);
        auto &model = room.page.list().model();
        QTRY_COMPARE(model.state(0), RegistrationTableModel::RowState::NoLongerMatching);
        QCOMPARE(room.current(), two);
        QTRY_COMPARE(room.page.actions().selection().value(0).status, RegistrationStatus::Verified);
        QTRY_COMPARE(room.page.queues().countOf(Q::Pending), u"1"_qs);
        QCOMPARE(room.page.count(), 1);
    }

    void a_person_finds_the_page_as_they_left_it()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 300, 60);
        {
            PageRoom room(desk);
            room.open();
            room.page.queues().setQueue(Q::ReadyToApprove);
            RegistrationFilter wish;
            wish.city = u"Kota Arunika"_qs;
            wish.search = u"zainal"_qs;
            room.page.list().filterBar().setWish(wish);
            room.page.list().setOrder(RegistrationFilter::Order::OldestFirst);
            room.page.list().table().columnActions()[int(RegistrationTableModel::Column::Package)]->trigger();
            room.settle();
            room.page.deactivate();
        }
        PageRoom again(desk);
        again.open();
        QVERIFY(again.page.list().queue() == Q::ReadyToApprove);
        const RegistrationFilter filter = again.page.list().filter();
        QCOMPARE(filter.city, u"Kota Arunika"_qs);
        QCOMPARE(filter.order, RegistrationFilter::Order::OldestFirst);
        QCOMPARE(filter.search, QString()); // it may be somebody's name
        const int package = int(RegistrationTableModel::Column::Package);
        QCOMPARE(again.page.list().table().isColumnHidden(package),
                 !again.page.list().table().columnActions()[package]->isChecked());
    }

    void the_list_becomes_a_file_and_can_be_stopped()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 1000, 200);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        auto *command = room.page.findChild<QAction *>(u"registrations.export"_qs);
        QVERIFY(command);
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        command->trigger();
        auto *files = room.page.findChild<QFileDialog *>();
        QVERIFY(files);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"daftar.xlsx"_qs);
        QSignalSpy finished(&room.page.exportJob(), &ExportJob::finished);
        Q_EMIT files->fileSelected(path);
        files->close();
        QVERIFY(!room.page.unsavedWork().isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.page.unsavedWork().isEmpty());
        auto *dialog = room.page.findChild<ExportDialog *>();
        QVERIFY(dialog->folderButton()->isVisible());
        QCOMPARE(dialog->text(), u"1,000 applications written"_qs);
        const QStringList written = XlsxReader(path, 1).column(u'A').mid(1);
        QCOMPARE(written.size(), 1000);
        QCOMPARE(written.mid(0, 50), room.shown().mid(0, 50));
        dialog->close();
    }

    void the_list_is_printed_under_its_headings_and_a_watermark()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("no pdftotext");
        TestDesk desk;
        fillWithDemoData(desk.portal, 400, 80);
        PageRoom room(desk);
        room.open();
        room.page.queues().setQueue(std::nullopt);
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved, RegistrationStatus::Rejected};
        room.page.list().filterBar().setWish(wish);
        room.page.list().reload();
        room.settle();
        room.page.findChild<QAction *>(u"registrations.print-list"_qs)->trigger();
        auto *dialog = room.page.findChild<QPrintDialog *>();
        QVERIFY(dialog);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"list.pdf"_qs);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        QSignalSpy finished(&room.page.printJob(), &ListPrintJob::finished);
        dialog->done(QDialog::Accepted);
        QVERIFY(!room.page.unsavedWork().isEmpty());
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(room.page.unsavedWork().isEmpty());
        QCOMPARE(desk.notices.successes.size(), 1);
        QProcess reader;
        reader.start(u"pdftotext"_qs, {u"-layout"_qs, file, u"-"_qs});
        QVERIFY(reader.waitForFinished());
        const QString text = QString::fromUtf8(reader.readAllStandardOutput());
        QCOMPARE(text.count(u"REG-"_qs), room.page.list().model().total()->rows);
        for (const QString &number : room.shown().mid(0, 50))
            QVERIFY2(text.count(number) == 1, qPrintable(number));
        const QStringList sheets = text.split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(sheets.size() > 2);
        for (const QString &sheet : sheets) {
            QVERIFY(sheet.contains(u"Submitted"_qs) && sheet.contains(u"Assignee"_qs));
            QVERIFY(sheet.contains(u"Sari Uji"_qs) && sheet.contains(u"internal use only"_qs));
        }
        QVERIFY(sheets.first().contains(u"Filter: Approved · Rejected"_qs));
        QVERIFY(sheets.last().contains(u"Page %1 of %1"_qs.arg(sheets.size())));
        if (const QString pictures = qEnvironmentVariable("AGLIS_TEST_PICTURES"); !pictures.isEmpty())
            QFile::copy(file, pictures + u"/list.pdf"_qs);
    }

    void a_role_that_may_not_export_sees_no_button()
    {
        TestDesk desk({.role = Role::Cs});
        PageRoom room(desk);
        room.open();
        QVERIFY(!room.page.findChild<QAction *>(u"registrations.export"_qs));
        QVERIFY(!room.page.findChild<QAction *>(u"registrations.print-list"_qs));
    }

    void who_is_signed_out_is_told_and_may_try_again()
    {
        TestDesk desk;
        desk.portal.submitted();
        PageRoom room(desk);
        room.open();
        QVERIFY(answered(desk.api.accounts().signOut()));
        room.page.list().reload();
        auto *empty = room.page.list().findChild<EmptyState *>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(answered(desk.api.accounts().signIn({u"sari"_qs, TestDesk::password(), {}})));
        empty->findChild<QPushButton *>()->click();
        QTRY_VERIFY(room.page.list().table().isVisible());
        QCOMPARE(room.shown().size(), 1);
    }

    void pictures_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::addColumn<Language>("language");
        QTest::newRow("light-id") << Appearance::Light << Language::Indonesian;
        QTest::newRow("dark-en") << Appearance::Dark << Language::English;
    }
    void pictures()
    {
        QFETCH(Appearance, appearance);
        QFETCH(Language, language);
        if (!qEnvironmentVariableIsSet("AGLIS_TEST_PICTURES"))
            QSKIP("nobody asked for pictures");
        dress(appearance);
        TestDesk desk({.language = language});
        fillWithDemoData(desk.portal, 3000, 600);
        PageRoom room(desk);
        room.open();
        const QString name = u"registrations-"_qs + QString::fromLatin1(QTest::currentDataTag());
        QTRY_VERIFY(!room.page.queues().countOf(Q::Mine).isEmpty());
        room.page.queues().setQueue(std::nullopt);
        room.settle();
        room.key(Qt::Key_J);
        room.key(Qt::Key_J);
        QTest::qWait(200);
        picture(room.page, name);
        RegistrationFilter wish;
        wish.statuses = {RegistrationStatus::Approved, RegistrationStatus::SurveyScheduled};
        wish.city = u"Kota Sukaraya"_qs;
        wish.from = dayFromIsoDate(u"2026-01-01");
        room.page.list().filterBar().setWish(wish);
        room.page.list().reload();
        room.settle();
        room.page.list().filterBar().openPanel();
        QTest::qWait(200);
        picture(room.page, name + u"-filtered"_qs);
        picture(*room.page.list().filterBar().panel(), name + u"-panel"_qs);
        room.page.list().filterBar().panel()->close();
        dress();
    }
};

QTEST_MAIN(RegistrationsPageTest)
#include "tst_registrationspage.moc"
