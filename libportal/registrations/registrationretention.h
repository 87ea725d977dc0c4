// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationRetention: forgets what applicants entrusted once nobody may keep it any longer (P3). Says how,
// not when: the periods are RetentionService's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"

#include <memory>

namespace portal {

class BlobStore;
class ChangeLog;
class CustomerService;
class Database;
class PhotoRepository;
class RegistrationRepository;
struct ClosedRegistration;
class TicketService;

class PORTAL_EXPORT RegistrationRetention
{
public:
    struct Parts
    {
        Database &database;
        CustomerService &customers;
        TicketService &tickets;
        ChangeLog &changes;
        BlobStore &blobs;
    };
    explicit RegistrationRetention(const Parts &parts);
    ~RegistrationRetention();

    // Each works in small transactions, so that others get their turn, and returns how many it forgot. What
    // was done stays done if it stops half way.

    /// What is left to remove of an application that was taken out.
    struct Forgotten
    {
        QStringList pictures; ///< BlobStore names; a picture goes before its row is gone for good
        qint64 tickets = 0;
    };
    /// Inside the caller's transaction: one application, with its history, the mention of its photo and the
    /// tickets that are no customer's. Nothing when there is none.
    Result<Forgotten> forget(const QString &number);
    /// Whether another application bears this phone number (E.164).
    Result<bool> isOthersPhone(const QString &phone, const QString &number);

    /// Applications rejected or cancelled before `before`, with their history, photo and tickets.
    Result<qint64> forgetClosedBefore(Instant before);
    /// Photos uploaded before `before` that no application was submitted with.
    Result<qint64> forgetUnusedPhotosBefore(Instant before);
    /// Photos of applications whose customer became active before `before`.
    Result<qint64> forgetPhotosOfCustomersActiveBefore(Instant before);

private:
    Result<Forgotten> takeOut(const ClosedRegistration &registration);

    Parts m_parts;
    std::unique_ptr<RegistrationRepository> m_registrations;
    std::unique_ptr<PhotoRepository> m_photos;
};

} // namespace portal
