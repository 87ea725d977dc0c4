// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationrow.h"

namespace portal {

// Inside, because other files' constants are made of it before main().
const QString &registrationColumns()
{
    static const QString names = QStringLiteral(
        "r.id, r.number, r.status, r.version, r.language, r.full_name, r.email, r.phone, r.nik_sealed, "
        "r.nik_fingerprint, r.photo_id, r.street, r.rt, r.rw, r.village, r.district, r.city, r.province, "
        "r.postal_code, r.landmark, r.latitude, r.longitude, r.package_code, r.package_name, "
        "r.package_speed_mbps, r.package_price, r.preferred_date, r.preferred_slot, r.notes, "
        "r.consent_version, "
        "r.consent_hash, r.additional_home, r.campaign_source, r.campaign_medium, r.campaign_name, "
        "r.submitted_at, r.updated_at, r.updated_by, r.verified_at, r.survey_set_at, r.survey_at, "
        "r.survey_completed_at, r.approved_at, r.rejected_at, r.cancelled_at, r.converted_at, "
        "r.reject_category, r.reject_reason, r.assignee_id, r.customer_code");
    return names;
}

Registration readRegistration(const Row &row)
{
    int at = 0;
    Registration r;
    r.id = row.id<RegistrationTag>(at++);
    r.number = row.text(at++);
    r.status = registrationStatusFromName(row.text(at++)).value_or(RegistrationStatus::PendingVerification);
    r.version = row.integer(at++);
    r.language = languageFromTag(row.text(at++));
    r.fullName = row.text(at++);
    r.email = row.text(at++);
    r.phone = row.text(at++);
    r.nikSealed = row.bytes(at++);
    r.nikFingerprint = row.bytes(at++);
    r.photoId = row.text(at++);
    r.address.street = row.text(at++);
    r.address.rt = row.text(at++);
    r.address.rw = row.text(at++);
    r.address.village = row.text(at++);
    r.address.district = row.text(at++);
    r.address.city = row.text(at++);
    r.address.province = row.text(at++);
    r.address.postalCode = row.text(at++);
    r.address.landmark = row.text(at++);
    r.address.latitude = row.optionalReal(at++);
    r.address.longitude = row.optionalReal(at++);
    r.packageCode = row.text(at++);
    r.packageName = row.text(at++);
    r.packageSpeedMbps = int(row.integer(at++));
    r.packagePrice = row.rupiah(at++);
    r.preferredDate = dayFromIsoDate(row.text(at++));
    r.preferredSlot = installSlotFromName(row.text(at++));
    r.notes = row.text(at++);
    r.consentVersion = row.text(at++);
    r.consentHash = row.text(at++);
    r.additionalHome = row.boolean(at++);
    r.campaign.source = row.text(at++);
    r.campaign.medium = row.text(at++);
    r.campaign.name = row.text(at++);
    r.submittedAt = row.instant(at++);
    r.updatedAt = row.instant(at++);
    r.updatedBy = row.text(at++);
    r.verifiedAt = row.optionalInstant(at++);
    r.surveySetAt = row.optionalInstant(at++);
    r.surveyAt = row.optionalInstant(at++);
    r.surveyCompletedAt = row.optionalInstant(at++);
    r.approvedAt = row.optionalInstant(at++);
    r.rejectedAt = row.optionalInstant(at++);
    r.cancelledAt = row.optionalInstant(at++);
    r.convertedAt = row.optionalInstant(at++);
    r.rejectCategory = rejectCategoryFromName(row.text(at++));
    r.rejectReason = row.text(at++);
    r.assigneeId = row.id<StaffTag>(at++);
    r.customerCode = row.text(at++);
    return r;
}

} // namespace portal
