// SPDX-License-Identifier: GPL-3.0-or-later
// Registration: somebody's application for a connection, from its submission to the customer it becomes.
#pragma once

#include "libportal/addresses/address.h"
#include "libportal/base/export.h"
#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/money.h"
#include "libportal/base/text.h"
#include "libportal/staff/actor.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <optional>

namespace portal {

using RegistrationId = Id<struct RegistrationTag>;

/// The seven states of 1-product.
enum class RegistrationStatus {
    PendingVerification,
    Verified,
    SurveyScheduled,
    SurveyCompleted,
    Approved,
    Rejected,
    Cancelled,
};

enum class InstallSlot { Morning, Afternoon, Evening };

/// Why an application was rejected; the reason in words comes with it and is shown to the applicant.
enum class RejectCategory {
    OutOfCoverage,
    IncompleteData,
    InvalidIdentity,
    DuplicateApplication,
    Unreachable,
    TechnicallyImpossible,
    Other,
};

/// The stable names ("survey_scheduled"), as stored and on the wire, and back.
PORTAL_EXPORT QString registrationStatusName(RegistrationStatus status);
PORTAL_EXPORT std::optional<RegistrationStatus> registrationStatusFromName(QStringView name);
PORTAL_EXPORT QList<RegistrationStatus> allRegistrationStatuses();
PORTAL_EXPORT QString installSlotName(InstallSlot slot);
PORTAL_EXPORT std::optional<InstallSlot> installSlotFromName(QStringView name);
PORTAL_EXPORT QString rejectCategoryName(RejectCategory category);
PORTAL_EXPORT std::optional<RejectCategory> rejectCategoryFromName(QStringView name);
/// What a person reads for a state; internal names never reach one.
PORTAL_EXPORT Text registrationStatusText(RegistrationStatus status);
PORTAL_EXPORT Text installSlotText(InstallSlot slot);
PORTAL_EXPORT Text rejectCategoryText(RejectCategory category);
PORTAL_EXPORT QList<InstallSlot> allInstallSlots();
PORTAL_EXPORT QList<RejectCategory> allRejectCategories();

/// Where an applicant came from (utm_source, utm_medium, utm_campaign).
struct Campaign
{
    QString source;
    QString medium;
    QString name;

    bool operator==(const Campaign &) const = default;
};

struct Registration
{
    RegistrationId id;
    QString number;
    RegistrationStatus status = RegistrationStatus::PendingVerification;
    qint64 version = 0;
    Language language = Language::Indonesian;
    QString fullName;
    QString email; ///< lower case
    QString phone; ///< E.164
    QByteArray nikSealed;
    QByteArray nikFingerprint;
    QString photoId;
    Address address;
    QString packageCode;
    QString packageName;
    int packageSpeedMbps = 0;
    Rupiah packagePrice; ///< as it was shown when the application was made
    std::optional<Day> preferredDate;
    std::optional<InstallSlot> preferredSlot;
    QString notes;
    QString consentVersion;
    QString consentHash; ///< SHA-256 of the consent's text as shown, hexadecimal (P1)
    bool additionalHome = false;
    Campaign campaign;
    Instant submittedAt;
    Instant updatedAt;
    QString updatedBy; ///< who changed it last, as people read it
    std::optional<Instant> verifiedAt;
    std::optional<Instant> surveySetAt; ///< when the first survey date was set
    std::optional<Instant> surveyAt;    ///< the survey's date
    std::optional<Instant> surveyCompletedAt;
    std::optional<Instant> approvedAt;
    std::optional<Instant> rejectedAt;
    std::optional<Instant> cancelledAt;
    std::optional<Instant> convertedAt; ///< when the customer was made
    std::optional<RejectCategory> rejectCategory;
    QString rejectReason;
    StaffId assigneeId;
    QString customerCode; ///< empty until it became a customer

    /// Neither rejected nor cancelled nor a customer already.
    bool isOpen() const
    {
        return status != RegistrationStatus::Rejected && status != RegistrationStatus::Cancelled &&
               customerCode.isEmpty();
    }
    bool operator==(const Registration &) const = default;
};

struct RegistrationEvent
{
    Instant at;
    QString actor;     ///< Actor::key()
    QString actorName; ///< as people read it; empty for applicants and the system
    QString action;
    std::optional<RegistrationStatus> from;
    std::optional<RegistrationStatus> to;
    QString note;   ///< for staff
    QString reason; ///< shown to the applicant

    bool operator==(const RegistrationEvent &) const = default;
};

} // namespace portal
