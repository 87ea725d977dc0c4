// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationretention.h"

#include "libportal/customers/customerservice.h"
#include "libportal/registrations/photorepository.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketservice.h"

namespace portal {

namespace {

constexpr int batch = 100;

} // namespace

RegistrationRetention::RegistrationRetention(const Parts &parts)
    : m_parts(parts),
      m_registrations(std::make_unique<RegistrationRepository>(parts.database)),
      m_photos(std::make_unique<PhotoRepository>(parts.database))
{
}

RegistrationRetention::~RegistrationRetention() = default;

// Whoever takes something out removes the picture before the transaction is through: the picture goes before
// its row: after a crash in between, the row is found again and there is nothing left to remove; the other
// way round the picture would stay for ever.

Result<qint64> RegistrationRetention::forgetClosedBefore(Instant before)
{
    qint64 count = 0;
    for (;;) {
        PORTAL_ASSIGN(const QList<ClosedRegistration> closed, m_registrations->closedBefore(before, batch));
        for (const ClosedRegistration &registration : closed) {
            PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
            PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + registration.number));
            PORTAL_ASSIGN(const Forgotten forgotten, takeOut(registration));
            for (const QString &picture : forgotten.pictures)
                PORTAL_TRY(m_parts.blobs.remove(picture));
            PORTAL_TRY(transaction.commit());
            ++count;
        }
        if (closed.size() < batch)
            return count;
    }
}

Result<RegistrationRetention::Forgotten> RegistrationRetention::forget(const QString &number)
{
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + number));
    PORTAL_ASSIGN(const auto found, m_registrations->toForget(number));
    return found ? takeOut(*found) : Forgotten();
}

Result<bool> RegistrationRetention::isOthersPhone(const QString &phone, const QString &number)
{
    return m_registrations->hasOther(phone, number);
}

Result<RegistrationRetention::Forgotten>
RegistrationRetention::takeOut(const ClosedRegistration &registration)
{
    Forgotten forgotten;
    PORTAL_ASSIGN(forgotten.pictures, m_parts.tickets.photosOfRegistration(registration.number));
    if (!registration.photoId.isEmpty()) {
        forgotten.pictures.prepend(registration.photoId);
        PORTAL_TRY(m_photos->remove(registration.photoId));
    }
    PORTAL_ASSIGN(forgotten.tickets, m_parts.tickets.forgetOfRegistration(registration.number));
    PORTAL_TRY(m_registrations->remove(registration));
    PORTAL_TRY(m_parts.changes.record(QStringLiteral("registration"), registration.number));
    return forgotten;
}

Result<qint64> RegistrationRetention::forgetUnusedPhotosBefore(Instant before)
{
    qint64 forgotten = 0;
    for (;;) {
        PORTAL_ASSIGN(const QStringList ids, m_photos->unusedBefore(before, batch));
        for (const QString &id : ids) {
            PORTAL_TRY(m_parts.blobs.remove(id));
            PORTAL_TRY(m_photos->remove(id));
            ++forgotten;
        }
        if (ids.size() < batch)
            return forgotten;
    }
}

Result<qint64> RegistrationRetention::forgetPhotosOfCustomersActiveBefore(Instant before)
{
    qint64 forgotten = 0;
    QString after;
    for (;;) {
        PORTAL_ASSIGN(const auto converted, m_registrations->convertedWithPhoto(after, batch));
        for (const ClosedRegistration &registration : converted) {
            after = registration.number;
            PORTAL_ASSIGN(const Customer customer,
                          m_parts.customers.find(Actor::system(), registration.customerCode));
            if (!customer.activatedAt || *customer.activatedAt >= before)
                continue;
            PORTAL_TRY(m_parts.blobs.remove(registration.photoId));
            PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
            PORTAL_TRY(m_photos->remove(registration.photoId));
            PORTAL_TRY(m_registrations->forgetPhoto(registration.number));
            PORTAL_TRY(m_parts.changes.record(QStringLiteral("registration"), registration.number));
            PORTAL_TRY(transaction.commit());
            ++forgotten;
        }
        if (converted.size() < batch)
            return forgotten;
    }
}

} // namespace portal
