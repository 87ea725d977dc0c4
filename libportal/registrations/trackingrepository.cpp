// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/trackingrepository.h"

namespace portal {

namespace {

const QString select = QStringLiteral(
    "SELECT number, status, full_name, phone, city, package_name, package_speed_mbps, package_price, "
    "submitted_at, verified_at, survey_completed_at, approved_at, rejected_at, cancelled_at, converted_at, "
    "reject_reason, customer_code, version FROM registrations ");
const QString selectByNumber = select + QStringLiteral("WHERE number = :number");
const QString selectByEmail =
    select + QStringLiteral("WHERE email = :email ORDER BY "
                            "CASE WHEN status NOT IN ('rejected', 'cancelled') AND customer_code IS NULL "
                            "THEN 0 ELSE 1 END, submitted_at DESC, id DESC LIMIT 1");

Registration read(const Row &row)
{
    int at = 0;
    Registration r;
    r.number = row.text(at++);
    r.status = registrationStatusFromName(row.text(at++)).value_or(RegistrationStatus::PendingVerification);
    r.fullName = row.text(at++);
    r.phone = row.text(at++);
    r.address.city = row.text(at++);
    r.packageName = row.text(at++);
    r.packageSpeedMbps = int(row.integer(at++));
    r.packagePrice = row.rupiah(at++);
    r.submittedAt = row.instant(at++);
    r.verifiedAt = row.optionalInstant(at++);
    r.surveyCompletedAt = row.optionalInstant(at++);
    r.approvedAt = row.optionalInstant(at++);
    r.rejectedAt = row.optionalInstant(at++);
    r.cancelledAt = row.optionalInstant(at++);
    r.convertedAt = row.optionalInstant(at++);
    r.rejectReason = row.text(at++);
    r.customerCode = row.text(at++);
    r.version = row.integer(at++);
    return r;
}

} // namespace

Result<std::optional<Registration>> TrackingRepository::byNumber(const QString &number)
{
    return m_database.one(selectByNumber, {{QStringLiteral("number"), number}}, read);
}

Result<std::optional<Registration>> TrackingRepository::byEmail(const QString &email)
{
    return m_database.one(selectByEmail, {{QStringLiteral("email"), email}}, read);
}

} // namespace portal
