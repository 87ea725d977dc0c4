// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/changesapi.h"
#include "tests/ui/support/windowtools.h"
#include "tests/ui/tickets/ticketfixture.h"
#include "ui/tickets/ownticketcard.h"
#include "ui/tickets/ownticketspage.h"
#include "ui/tickets/photofiles.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/tickets/ticketinputs.h"

#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using S = TicketStatus;

namespace {

/// The desk of a technician with a day of work, another's ticket and one that nobody has.
struct FieldDesk : TicketHouse
{
    explicit FieldDesk(const TestDesk::Options &options = {.role = Role::Technician}) : TicketHouse(options)
    {
        const StaffId me = desk.session->staff().id;
        const Instant now = desk.portal.clock().now(); // 09.00
        tomorrow = open(TicketType::Upgrade, u"Ganti modem"_qs, now + 25h);
        today = open(TicketType::Repair, u"Tidak ada sinyal"_qs, now + 2h);
        undated = open(TicketType::Repair, u"Lambat"_qs);
        others = open(TicketType::Repair, u"Milik rekan"_qs, now + 3h);
        nobodys = open(TicketType::Repair, u"Belum ada teknisi"_qs, now + 4h);
        for (const QString &own : {tomorrow, today, undated})
            assigned(own, me);
        assigned(others, colleague.staffId);
        page = std::make_unique<OwnTicketsPage>(desk.context());
        QObject::connect(&desk.api.changes(), &ChangesApi::changed, page.get(), &ui::Page::changed);
        page->resize(1180, 690);
    }

    bool enter()
    {
        QSignalSpy settled(page.get(), &OwnTicketsPage::settled);
        page->show();
        if (!answered(desk.api.changes().start()) || !QTest::qWaitForWindowExposed(page.get()))
            return false;
        page->activateWindow();
        page->activate();
        return QTest::qWaitForWindowActive(page.get()) &&
               QTest::qWaitFor([&] { return !settled.isEmpty() && page->cards().size() == 3; });
    }
    QStringList shown() const
    {
        QStringList numbers;
        for (const OwnTicketCard *card : page->cards())
            numbers.append(card->number());
        return numbers;
    }
    OwnTicketCard *card(const QString &number) const
    {
        for (OwnTicketCard *each : page->cards()) {
            if (each->number() == number)
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const QString &number, const char *id) const
    {
        return card(number)->findChild<QPushButton *>(QStringLiteral("tickets.") + QLatin1String(id));
    }

    QString tomorrow, today, undated, others, nobodys;
    std::unique_ptr<OwnTicketsPage> page;
};

} // namespace

class tst_OwnTickets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void s21_a_technician_sees_own_tickets_only_under_their_days()
    {
        FieldDesk field;
        QVERIFY(field.enter());
        QCOMPARE(field.shown(), (QStringList{field.today, field.tomorrow, field.undated}));
        QCOMPARE(field.page->headings(),
                 (QStringList{u"Today"_qs, u"Tomorrow"_qs, u"No visit agreed yet"_qs}));
        QVERIFY(says(*field.page, u"1 visit(s) today · 3 unfinished altogether"_qs));
        QCOMPARE(field.page->count(), 3);
        QVERIFY(!says(*field.page, u"Milik rekan"_qs));
        QTest::qWait(50);
        picture(*field.page, u"own-tickets"_qs);
    }

    void a_card_says_when_what_to_whom_and_where_with_call_copy_and_map()
    {
        FieldDesk field;
        QVERIFY(field.enter());
        const OwnTicketCard *card = field.card(field.today);
        QVERIFY(says(*card, u"11:00"_qs));
        QVERIFY(says(*card, u"Repair: Tidak ada sinyal"_qs));
        QVERIFY(says(*card, u"Kota Bandung"_qs)); // of the whole address
        for (const QString &name : {u"call"_qs, u"copyPhone"_qs, u"map"_qs}) {
            const auto *button = card->findChild<QToolButton *>(name);
            QVERIFY2(button && button->isVisible() && !button->accessibleName().isEmpty(), qPrintable(name));
            QVERIFY(button->height() >= 36); // for a finger
        }
        for (const char *id : {"start", "complete", "hold", "note", "photo"})
            QVERIFY2(field.button(field.today, id)->height() >= 36, id);
        QVERIFY(!field.button(field.today, "assign"));
    }

    void the_keys_walk_through_the_cards_and_act_on_the_one_that_is_meant()
    {
        FieldDesk field;
        QVERIFY(field.enter());
        QCOMPARE(field.page->current(), field.today);
        QTest::keyClick(field.page.get(), Qt::Key_J);
        QCOMPARE(field.page->current(), field.tomorrow);
        QVERIFY(field.card(field.tomorrow)->isCurrent());
        QTRY_COMPARE(field.page->detail().key(), field.tomorrow);
        QTest::keyClick(field.page.get(), Qt::Key_K);
        QCOMPARE(field.page->current(), field.today);
        QTest::keyClick(field.page.get(), Qt::Key_S);
        QTRY_COMPARE(field.now(field.today).status, S::InProgress);
        QCOMPARE(field.now(field.tomorrow).status, S::Assigned);
        QTRY_VERIFY(!field.button(field.today, "start")); // what comes next is another thing now
        QTRY_VERIFY(field.button(field.today, "complete"));
    }

    void work_is_completed_with_a_note_and_a_photo_from_the_card()
    {
        FieldDesk field({.role = Role::Technician, .undoTime = 1ms});
        QVERIFY(field.enter());
        QTest::mouseClick(field.button(field.today, "complete"), Qt::LeftButton);
        auto *dialog = field.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->seen().number, field.today);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Konektor diganti"_qs);
        dialog->inputs().photos()->add(field.photoFile(u"bukti.jpg"_qs));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(field.now(field.today).status, S::Completed);
        QCOMPARE(field.detail(field.today).photos.size(), 1);
        QTRY_COMPARE(field.shown(), (QStringList{field.tomorrow, field.undated}));
    }

    void what_is_about_to_be_carried_out_says_so_on_its_card()
    {
        FieldDesk field;
        QVERIFY(field.enter());
        QTest::mouseClick(field.button(field.today, "hold"), Qt::LeftButton);
        auto *dialog = field.dialog<TicketChangeDialog>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(u"note"_qs)->setPlainText(u"Pelanggan pergi"_qs);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(field.desk.notices.open.size(), 1);
        QVERIFY(says(*field.card(field.today), u"unless you undo it"_qs));
        QVERIFY(!field.button(field.today, "complete")->isEnabled());
        field.desk.notices.open[0].undo();
        QTRY_VERIFY(field.card(field.today) && field.button(field.today, "complete")->isEnabled());
        QCOMPARE(field.now(field.today).status, S::Assigned);
    }

    void what_is_given_to_or_taken_from_the_technician_shows_by_itself()
    {
        FieldDesk field;
        QVERIFY(field.enter());
        field.assigned(field.nobodys, field.desk.session->staff().id);
        QTRY_COMPARE(field.shown().size(), 4);
        field.assigned(field.today, field.colleague.staffId);
        QTRY_COMPARE(field.shown(), (QStringList{field.nobodys, field.tomorrow, field.undated}));
    }

    void a_day_without_work_says_so()
    {
        TestDesk desk({.role = Role::Technician});
        OwnTicketsPage page(desk.context());
        QSignalSpy settled(&page, &OwnTicketsPage::settled);
        page.resize(1000, 600);
        page.show();
        page.activate();
        QTRY_VERIFY(!settled.isEmpty());
        QVERIFY(says(page, u"Nothing to do"_qs));
        picture(page, u"own-tickets-empty"_qs);
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
        FieldDesk field(
            {.role = Role::Technician, .language = indonesian ? Language::Indonesian : Language::English});
        QVERIFY(field.enter());
        QTest::qWait(100);
        for (const QPushButton *button : field.page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->width() >= button->minimumSizeHint().width(), qPrintable(button->text()));
        }
        picture(*field.page, u"own-tickets-"_qs + QLatin1String(QTest::currentDataTag()));
        dress();
    }
};

QTEST_MAIN(tst_OwnTickets)
#include "tst_owntickets.moc"
