// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketphotos.h"

#include "libportal/retention/retentionservice.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtCore/QBuffer>
#include <QtCore/QDirIterator>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

QByteArray png()
{
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(0x3366aa);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

struct Room
{
    explicit Room(Dialect dialect) : portal(dialect), technician(portal.staff(Role::Technician))
    {
        NewTicket request;
        request.type = TicketType::Repair;
        request.title = u"Tidak ada sinyal"_qs;
        auto transaction = Transaction::begin(portal->database()).value();
        number = portal->tickets().open(Actor::system(), request).value().number;
        if (!transaction.commit())
            qFatal("the test's ticket could not be committed");
        const TicketChange assign{TicketAction::Assign, 1, {}, technician.staffId};
        if (!portal->tickets().change(Actor::system(), number, assign))
            qFatal("the test's ticket could not be assigned");
    }

    TestPortal portal;
    Actor technician;
    QString number;
};

} // namespace

class TicketPhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s27_a_picture_is_kept_as_one_of_our_own_data() { TestDatabase::addRows(); }
    void s27_a_picture_is_kept_as_one_of_our_own()
    {
        QFETCH(Dialect, dialect);
        Room room(dialect);
        TicketPhotos &photos = room.portal->ticketPhotos();
        const TicketPhoto kept = photos.add(room.technician, room.number, png()).value();
        QCOMPARE(kept.width, 320);
        QCOMPARE(kept.createdByName, room.technician.name);
        QCOMPARE(photos.list(room.technician, room.number).value(), QList{kept});
        const QByteArray jpeg = photos.picture(room.technician, room.number, kept.id).value();
        QVERIFY(jpeg.startsWith("\xff\xd8\xff"));
        QCOMPARE(jpeg.size(), kept.size);
        QCOMPARE(room.portal->tickets().history(room.technician, room.number).value().last().action,
                 u"photo"_qs);
        QCOMPARE(photos.add(room.technician, room.number, "GIF89a").error().code,
                 ErrorCode::UnsupportedMedia);
        QCOMPARE(photos.list(room.technician, room.number).value().size(), 1);
    }

    void s28_a_picture_is_sealed_at_rest()
    {
        Room room(Dialect::Sqlite);
        QVERIFY(room.portal->ticketPhotos().add(room.technician, room.number, png()));
        QDirIterator files(room.portal.context().dataFolder, {u"*.sealed"_qs}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("JFIF"));
    }

    void p3_pictures_go_with_a_forgotten_application_data() { TestDatabase::addRows(); }
    void p3_pictures_go_with_a_forgotten_application()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted();
        portal.step(number, RegistrationAction::Verify);
        portal.step(number, RegistrationAction::ScheduleSurvey);
        const QString survey =
            portal->tickets().unfinished(number, TicketType::Survey).value().value().number;
        const Actor cs = portal.staff(Role::Cs);
        const QString id = portal->ticketPhotos().add(cs, survey, png()).value().id;
        BlobStore blobs(portal->database(), portal.context().dataFolder + u"/photos"_qs);
        QVERIFY(blobs.get(id));
        portal.step(number, RegistrationAction::Reject);
        portal.clock().advance(std::chrono::hours(24) * 91);
        QVERIFY(portal->retention().runIfDue());
        QCOMPARE(portal.count(u"ticket_photos"_qs), 0);
        QCOMPARE(portal.count(u"tickets"_qs), 0);
        QCOMPARE(blobs.get(id).error().code, ErrorCode::NotFound);
    }

    void s21_pictures_are_shown_to_those_who_may_see_the_ticket_data() { TestDatabase::addRows(); }
    void s21_pictures_are_shown_to_those_who_may_see_the_ticket()
    {
        QFETCH(Dialect, dialect);
        Room room(dialect);
        TicketPhotos &photos = room.portal->ticketPhotos();
        const QString id = photos.add(room.technician, room.number, png()).value().id;
        const Actor another = Actor::staff(StaffId(9999), Role::Technician, u"Bima Contoh"_qs);
        QVERIFY(photos.picture(room.portal.staff(Role::Cs), room.number, id));
        QCOMPARE(photos.picture(another, room.number, id).error().code, ErrorCode::Forbidden);
        QCOMPARE(photos.add(another, room.number, png()).error().code, ErrorCode::Forbidden);
        QCOMPARE(photos.picture(room.technician, room.number, u"0123456789abcdef"_qs).error().code,
                 ErrorCode::NotFound);
        for (int i = 1; i < TicketPhotos::mostOfOne; ++i)
            QVERIFY(photos.add(room.technician, room.number, png()));
        QCOMPARE(photos.add(room.technician, room.number, png()).error().fields.value(0).code, u"count"_qs);
    }
};

QTEST_GUILESS_MAIN(TicketPhotosTest)
#include "tst_ticketphotos.moc"
