// SPDX-License-Identifier: GPL-3.0-or-later
// People on their way from an application to a customer, with the pictures that they leave behind.
#pragma once

#include "libportal/registrations/registrationservice.h"
#include "libportal/registrations/submissionservice.h"
#include "libportal/storage/blobstore.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

namespace portal::testing {

inline QByteArray picture()
{
    QImage image(64, 40, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG") ? bytes : QByteArray();
}

/// An application with a photo.
struct Application
{
    QString number;
    QString photo;
};

inline Application withPhoto(TestPortal &portal, const QString &phone)
{
    Submission submission = portal.submission(phone, portal.verifiedToken(phone));
    submission.photoId = portal->submissions().storePhoto(submission.verificationToken, picture()).value();
    return {portal->submissions().submit(submission)->number, submission.photoId};
}

/// Approved, and a customer whose installation waits.
inline Conversion madeCustomer(TestPortal &portal, const QString &number)
{
    using A = RegistrationAction;
    for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
        portal.step(number, action);
    return portal->registrations()
        .createCustomer(portal.staff(Role::Cs), number, portal.registration(number).version)
        .value();
}

inline void complete(TestPortal &portal, const QString &ticketNumber)
{
    const Actor cs = portal.staff(Role::Cs);
    const Actor technician = portal.staff(Role::Technician);
    auto ticket = portal->tickets().find(cs, ticketNumber).value();
    ticket = portal->tickets()
                 .change(cs, ticketNumber, {TicketAction::Assign, ticket.version, {}, technician.staffId})
                 .value();
    ticket = portal->tickets()
                 .change(technician, ticketNumber, {TicketAction::Start, ticket.version, {}, {}})
                 .value();
    QVERIFY(portal->tickets().change(technician, ticketNumber,
                                     {TicketAction::Complete, ticket.version, u"Terpasang"_qs, {}}));
}

inline bool hasBlob(TestPortal &portal, const QString &photo)
{
    return BlobStore(portal->database(), portal.context().dataFolder + u"/photos"_qs).get(photo).has_value();
}

} // namespace portal::testing
