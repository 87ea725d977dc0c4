// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketphotos.h"
#include "tests/ui/support/windowtools.h"
#include "tests/ui/tickets/ticketfixture.h"
#include "ui/registrations/photoview.h"
#include "ui/tickets/conversationtab.h"
#include "ui/tickets/placebuttons.h"
#include "ui/tickets/talkbubble.h"
#include "ui/tickets/ticketphotostab.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/copylabel.h"

#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

using Tab = TicketDetailView::Tab;
using A = TicketAction;

class tst_TicketDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void everything_about_a_ticket_is_there_and_leads_on()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        QVERIFY(says(desk.window, u"Repair: Tidak ada sinyal"_qs));
        QVERIFY(says(desk.window, u"Lampu modem merah sejak pagi."_qs));
        QVERIFY(says(desk.window, u"0812-0000-0001"_qs));
        QVERIFY(says(desk.window, u"not agreed yet"_qs));
        QVERIFY(says(desk.window, u"in time"_qs));
        QSignalSpy wanted(desk.view, &TicketDetailView::recordRequested);
        QVERIFY(press(desk.window, u"Customer "_qs + desk.customer));
        QVERIFY(press(desk.window, u"Application "_qs + desk.registration));
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.at(0), (QVariantList{u"customers"_qs, desk.customer}));
        QCOMPARE(wanted.at(1), (QVariantList{u"registrations"_qs, desk.registration}));
        picture(desk.window, u"ticket-data"_qs);
    }

    void a_place_leads_to_a_map_and_a_call()
    {
        Address address;
        address.street = u"Jl. Melati 5"_qs;
        address.city = u"Kota Bandung"_qs;
        QVERIFY(PlaceButtons::mapUrl(address).query(QUrl::FullyDecoded).contains(u"Jl. Melati 5"));
        address.latitude = -6.9;
        address.longitude = 107.6;
        QVERIFY(PlaceButtons::mapUrl(address).query(QUrl::FullyDecoded).contains(u"-6.900000, 107.600000"));
        QVERIFY(PlaceButtons::mapUrl({}).isEmpty());
        QCOMPARE(PlaceButtons::callUrl(u"+6281200000001"_qs).toString(), u"tel:+6281200000001"_qs);
    }

    void the_deadline_says_how_it_stands_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("held");
        QTest::addColumn<QString>("words");
        QTest::newRow("in time") << 60 << false << u"13:00"_qs;
        QTest::newRow("soon") << 200 << false << u"Due soon, 13:00"_qs;
        QTest::newRow("late") << 300 << false << u"Late by 1 h"_qs;
        QTest::newRow("held") << 60 << true << u"Clock stopped"_qs;
    }
    void the_deadline_says_how_it_stands()
    {
        QFETCH(int, minutes);
        QFETCH(bool, held);
        QFETCH(QString, words);
        TicketDesk desk;
        desk.step(desk.number, A::Prioritise); // four hours
        desk.assigned(desk.number, desk.technician.staffId);
        if (held)
            desk.step(desk.number, A::Hold);
        desk.desk.portal.clock().advance(std::chrono::minutes(minutes));
        QVERIFY(desk.open());
        auto *badge = desk.window.findChild<Badge *>(u"deadline"_qs);
        QVERIFY2(badge->look().text.contains(words), qPrintable(badge->look().text));
        QVERIFY(!badge->look().icon.isEmpty()); // colour is never the only sign
    }

    void pauses_are_added_up()
    {
        TicketDesk desk;
        desk.assigned(desk.number, desk.technician.staffId);
        desk.step(desk.number, A::Hold);
        desk.desk.portal.clock().advance(2h);
        desk.step(desk.number, A::Resume);
        desk.desk.portal.clock().advance(1h);
        desk.step(desk.number, A::Hold);
        desk.desk.portal.clock().advance(1h);
        QVERIFY(desk.open());
        QVERIFY(says(desk.window, u"2 pause(s), 3 h altogether"_qs));
    }

    void what_was_said_is_a_talk_and_notes_look_different()
    {
        TicketDesk desk;
        auto &tickets = desk.desk.portal->tickets();
        QVERIFY(tickets.comment(desk.office, desk.number, u"Kami proses."_qs));
        QVERIFY(tickets.addNote(desk.office, desk.number, u"Pelanggan VIP."_qs));
        desk.assigned(desk.number, desk.technician.staffId);
        desk.step(desk.number, A::Hold);
        QVERIFY(desk.open());
        QTest::keyClick(&desk.window, Qt::Key_2);
        QCOMPARE(desk.view->currentTab(), Tab::Conversation);
        const auto bubbles = desk.window.findChildren<TalkBubble *>();
        QCOMPARE(bubbles.size(), 2);
        QCOMPARE(bubbles[0]->kind(), TicketEvents::Kind::ToCustomer);
        QCOMPARE(bubbles[1]->kind(), TicketEvents::Kind::AmongColleagues);
        QVERIFY(bubbles[1]->accessibleName().startsWith(u"Internal note"_qs));
        QVERIFY(says(desk.window, u"Menunggu suku cadang"_qs)); // the step's own words between
        QCOMPARE(desk.view->tabs().tabText(int(Tab::Conversation)), u"Conversation 2"_qs);
        QTest::qWait(50);
        picture(desk.window, u"ticket-conversation"_qs);
    }

    void photos_are_added_looked_at_and_zoomed()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        desk.view->showTab(Tab::Photos);
        QVERIFY(says(desk.window, u"No photos yet"_qs));
        desk.actions->addPhotos(desk.number, {desk.photoFile(u"satu.jpg"_qs), desk.photoFile(u"dua.jpg"_qs)});
        TicketPhotosTab *photos = desk.view->photos();
        QTRY_COMPARE(photos->strip()->count(), 2);
        QTRY_VERIFY(photos->view()->hasPhoto());
        QCOMPARE(photos->strip()->currentRow(), 1); // the newest
        QCOMPARE(desk.view->tabs().tabText(int(Tab::Photos)), u"Photos 2"_qs);
        const double before = photos->view()->zoom();
        photos->view()->setFocus();
        QTest::keyClick(photos->view(), Qt::Key_Plus);
        QVERIFY(photos->view()->zoom() > before);
        QTest::qWait(100);
        picture(desk.window, u"ticket-photos"_qs);
        desk.view->showTab(Tab::Data); // nobody looks: it is given up
        QVERIFY(!photos->view()->hasPhoto());
        desk.view->showTab(Tab::Photos);
        QTRY_VERIFY(photos->view()->hasPhoto());
    }

    void a_picture_can_be_dropped_and_what_is_none_is_refused()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        desk.view->showTab(Tab::Photos);
        const auto drop = [&desk](const QString &path) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.view->photos(), &enter);
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(desk.view->photos(), &event);
        };
        drop(desk.photoFile(u"satu.jpg"_qs));
        QTRY_COMPARE(desk.view->photos()->strip()->count(), 1);
        const QString bad = desk.desk.folder.filePath(u"catatan.txt"_qs);
        QFile file(bad);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("kata") > 0);
        file.close();
        drop(bad);
        QTRY_COMPARE(desk.desk.notices.complaints.size(), 1);
        QCOMPARE(desk.detail(desk.number).photos.size(), 1);
    }

    void messages_and_history_are_there()
    {
        TicketDesk desk;
        desk.assigned(desk.number, desk.technician.staffId);
        QVERIFY(desk.open());
        desk.view->showTab(Tab::Messages);
        QVERIFY(says(desk.window, desk.number));
        picture(desk.window, u"ticket-messages"_qs);
        QTest::keyClick(&desk.window, Qt::Key_5);
        QCOMPARE(desk.view->currentTab(), Tab::History);
        QVERIFY(says(desk.window, u"Assigned"_qs));
        QVERIFY(says(desk.window, desk.office.name));
        picture(desk.window, u"ticket-history"_qs);
    }

    void a_button_never_acts_on_another_ticket_than_the_one_above_it()
    {
        TicketDesk desk;
        QVERIFY(desk.open());
        auto *next = desk.view->findChild<QPushButton *>(u"nextAction"_qs);
        QVERIFY(next->isEnabled());
        desk.actions->setSelection(TicketRow{desk.TicketHouse::now(desk.installation), {}, {}, {}, {}});
        QVERIFY(desk.action("assign")->isEnabled());
        QVERIFY(!next->isEnabled()); // the first one is still shown
    }
};

QTEST_MAIN(tst_TicketDetail)
#include "tst_ticketdetail.moc"
