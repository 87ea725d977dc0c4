// SPDX-License-Identifier: GPL-3.0-or-later
// SubmissionService: what an applicant does before the application exists: the photo, and the submission with
// its rules (1-product, "Rules"). What follows is TrackingService's and the staff's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/registrations/registration.h"

#include <memory>

namespace portal {

class BlobStore;
class ChangeLog;
class Counters;
class CustomerService;
class Database;
class OtpService;
class Outbox;
class PackageService;
class PhotoRepository;
class RegistrationRepository;
class SettingsService;
class Vault;
struct Photo;
struct SubmissionMark;

/// What was typed. Texts are as they came; the service checks and cleans them.
struct Submission
{
    QString verificationToken;
    QString fullName;
    QString email;
    QString phone;
    QString nik;     ///< empty: not given
    QString photoId; ///< empty: not given
    Address address;
    QString packageCode;
    QString preferredDate; ///< "YYYY-MM-DD" or empty
    QString preferredSlot; ///< "morning", "afternoon", "evening" or empty
    QString notes;
    bool consent = false;
    QString consentHash; ///< of the notice that was shown; empty: not said, the one in force counts
    bool additionalHome = false;
    Campaign campaign;
    Language language = Language::Indonesian;
    QString idempotencyKey; ///< of this verification; empty: the verification itself makes it unique
};

struct Submitted
{
    QString number;
    RegistrationStatus status = RegistrationStatus::PendingVerification;
    QString trackingUrl; ///< carries the secret token: for the applicant alone
    Instant submittedAt;
};

class PORTAL_EXPORT SubmissionService
{
public:
    /// The services and stores it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        SettingsService &settings;
        PackageService &packages;
        OtpService &codes;
        CustomerService &customers;
        Outbox &outbox;
        Counters &counters;
        ChangeLog &changes;
        BlobStore &blobs;
    };
    explicit SubmissionService(const Parts &parts);
    ~SubmissionService();

    /// A KTP photo before the submission it belongs to: cleaned, sealed, kept. Returns its id.
    /// Unauthorized without a living verification; TooLarge, UnsupportedMedia, Invalid on field `photo`.
    Result<QString> storePhoto(const QString &verificationToken, const QByteArray &bytes);

    /// Makes the application and its message in one transaction. The same submission again (same idempotency
    /// key, or the same verification) gives the same answer. Invalid names every field at fault; Unauthorized
    /// without a living verification; Duplicate names `phone`, `email` or `nik`.
    Result<Submitted> submit(const Submission &submission);

private:
    struct Checked;
    Result<Checked> check(const Submission &submission);
    Result<std::optional<Submitted>> earlier(const SubmissionMark &mark);
    Result<void> keep(const Photo &photo, const QByteArray &sealed);
    Result<void> refuseDuplicates(const Checked &checked);
    Result<Submitted> answer(const Registration &registration);

    Parts m_parts;
    std::unique_ptr<RegistrationRepository> m_registrations;
    std::unique_ptr<PhotoRepository> m_photos;
};

} // namespace portal
