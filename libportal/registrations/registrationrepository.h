// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationRepository: the rows of applications and their histories. Writes belong into the caller's
// transaction. Decides nothing.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/zone.h"
#include "libportal/registrations/registration.h"
#include "libportal/storage/database.h"

namespace portal {

/// What makes a submission recognisable when it comes a second time.
struct SubmissionMark
{
    QByteArray key;  ///< from the idempotency key or the verification
    QByteArray hash; ///< of everything that was submitted
};

/// As much of an application as it takes to forget it, or its photo.
struct ClosedRegistration
{
    RegistrationId id;
    QString number;
    RegistrationStatus status = RegistrationStatus::Cancelled;
    QString photoId;      ///< empty when there is none
    QString customerCode; ///< empty when there is none
};

/// Another application that shares something.
struct RegistrationMatch
{
    QString number;
    RegistrationStatus status = RegistrationStatus::PendingVerification;
    QString customerCode;
    QString addressKey;
    bool samePhone = false;
    bool sameEmail = false;
    bool sameNik = false;
    bool sameAddress = false;
    bool sameName = false;
};

class RegistrationRepository
{
public:
    explicit RegistrationRepository(Database &database);

    /// Inserts everything but id; returns it.
    Result<RegistrationId> insert(const Registration &registration, const SubmissionMark &mark, Zone zone);
    /// Writes status, dates, rejection, assignee and customer of a changed application, `version` one up;
    /// false when the row no longer has `seenVersion`. `before` is the status it had.
    Result<bool> update(const Registration &changed, qint64 seenVersion, RegistrationStatus before);
    Result<void> appendEvent(RegistrationId id, const RegistrationEvent &event);

    Result<std::optional<Registration>> byNumber(const QString &number);
    /// The application a submission made before, with the hash it had.
    Result<std::optional<std::pair<Registration, QByteArray>>> bySubmission(const QByteArray &key);
    Result<QList<RegistrationEvent>> history(RegistrationId id);
    /// Applications that share phone, e-mail, NIK (fingerprint may be empty) or address, newest first, at
    /// most 50; the one with `exceptNumber` left out.
    Result<QList<RegistrationMatch>> sharing(const QString &phone, const QString &email,
                                             const QByteArray &nikFingerprint, const QString &addressKey,
                                             const QString &fullName, const QString &exceptNumber);

    /// Rejected or cancelled before `before`, and never a customer's; at most `limit`.
    Result<QList<ClosedRegistration>> closedBefore(Instant before, int limit);
    /// Those that became customers and still have a photo, by number, after `afterNumber`; at most `limit`.
    Result<QList<ClosedRegistration>> convertedWithPhoto(const QString &afterNumber, int limit);
    /// One application, whatever its state.
    Result<std::optional<ClosedRegistration>> toForget(const QString &number);
    /// Whether somebody else applied with this number (E.164).
    Result<bool> hasOther(const QString &phone, const QString &number);
    /// Takes out the application and its history.
    Result<void> remove(const ClosedRegistration &registration);
    Result<void> forgetPhoto(const QString &number);

private:
    Result<void> adjustCount(RegistrationStatus status, int by);

    Database &m_database;
};

} // namespace portal
