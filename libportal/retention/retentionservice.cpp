// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/retention/retentionservice.h"

#include "libportal/invoices/invoiceservice.h"
#include "libportal/messaging/deliveryservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/otp/otpservice.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/registrations/registrationretention.h"
#include "libportal/retention/retentionrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"

namespace portal {

namespace {

QString toText(const RetentionReport &report)
{
    QStringList parts;
    for (const auto &[kind, count] : report)
        parts.append(QStringLiteral("%1=%2").arg(kind).arg(count));
    return parts.join(u' ');
}

} // namespace

RetentionService::RetentionService(const Parts &parts)
    : m_parts(parts), m_runs(std::make_unique<RetentionRepository>(parts.database))
{
}

RetentionService::~RetentionService() = default;

Result<std::optional<RetentionReport>> RetentionService::runIfDue()
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const Instant now = m_parts.clock.now();
    const Day today = brand.value.zone.dayOf(now);
    PORTAL_ASSIGN(const bool mine, m_runs->claim(today, now));
    if (!mine)
        return std::optional<RetentionReport>();
    const auto report = run(now, today);
    if (!report) {
        PORTAL_TRY(m_runs->giveBack(today));
        return failure(report.error());
    }
    PORTAL_TRY(m_runs->finish(today, toText(*report)));
    PORTAL_TRY(m_parts.audit.append({0,
                                     {},
                                     QStringLiteral("system"),
                                     QStringLiteral("retention.run"),
                                     QStringLiteral("retention"),
                                     toIsoDate(today),
                                     toText(*report)}));
    return *report;
}

Result<RetentionReport> RetentionService::run(Instant now, Day today)
{
    const RetentionPeriods periods;
    RetentionReport report;
    const auto add = [&](const char *kind, Result<qint64> forgotten) -> Result<void> {
        PORTAL_ASSIGN(const qint64 count, std::move(forgotten));
        report.append({QLatin1String(kind), count});
        return {};
    };
    PORTAL_TRY(add("codes", m_parts.codes.forgetBefore(now - periods.codes)));
    PORTAL_TRY(add("unused_photos", m_parts.registrations.forgetUnusedPhotosBefore(now - periods.drafts)));
    PORTAL_TRY(add("closed_applications",
                   m_parts.registrations.forgetClosedBefore(now - periods.closedApplications)));
    PORTAL_TRY(add("photos_of_customers", m_parts.registrations.forgetPhotosOfCustomersActiveBefore(
                                              now - periods.photosAfterActivation)));
    PORTAL_TRY(add("message_bodies", m_parts.outbox.forgetBodiesBefore(now - periods.messageBodies)));
    PORTAL_TRY(add("simulated_messages", m_parts.simulator.forgetBefore(now - periods.messageBodies)));
    PORTAL_TRY(add("delivery_reports", m_parts.deliveries.forgetBefore(now - periods.messageBodies)));
    const std::chrono::year thisYear = std::chrono::year_month_day(today).year();
    PORTAL_TRY(add("invoices_of_erased",
                   m_parts.invoices.forgetNamesBefore(
                       Day((thisYear - periods.invoicesOfErased) / std::chrono::January / 1))));
    ChangeLog changes(m_parts.database, m_parts.clock);
    PORTAL_TRY(add("changes", changes.forgetBefore(now - periods.changeFeed)));
    PORTAL_TRY(m_parts.staffSignIn.forgetOld());
    PORTAL_TRY(m_parts.portalSignIn.forgetOld());
    PORTAL_TRY(m_parts.portalSessions.forgetOld());
    PORTAL_TRY(add("audit_entries", m_parts.audit.forgetBefore(now - periods.auditLog)));
    return report;
}

} // namespace portal
