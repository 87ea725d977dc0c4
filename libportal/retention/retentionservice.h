// SPDX-License-Identifier: GPL-3.0-or-later
// RetentionService: the daily run that forgets what has grown too old (P3). Holds the periods; how each thing
// is forgotten its own room knows.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <memory>
#include <utility>

namespace portal {

class AuditLog;
class Database;
class DeliveryService;
class InvoiceService;
class OtpService;
class Outbox;
class PortalSessions;
class PortalSignIn;
class RegistrationRetention;
class RetentionRepository;
class SettingsService;
class SimulatorInbox;
class StaffSignIn;

/// P3's defaults.
struct RetentionPeriods
{
    std::chrono::hours codes{24};
    std::chrono::days drafts{7};              ///< photos that no application was submitted with
    std::chrono::days closedApplications{90}; ///< rejected and cancelled ones
    std::chrono::days photosAfterActivation{30};
    std::chrono::days messageBodies{90};
    std::chrono::days changeFeed{30};
    std::chrono::days auditLog{730};
    std::chrono::years invoicesOfErased{10}; ///< full calendar years (UU KUP, Ps. 28 (11))
};

/// What a run forgot, by kind ("codes", "closed_applications", …), in the order in which it went.
using RetentionReport = QList<std::pair<QString, qint64>>;

class PORTAL_EXPORT RetentionService
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        AuditLog &audit;
        SettingsService &settings;
        StaffSignIn &staffSignIn;
        PortalSignIn &portalSignIn;
        PortalSessions &portalSessions;
        OtpService &codes;
        Outbox &outbox;
        DeliveryService &deliveries;
        SimulatorInbox &simulator;
        RegistrationRetention &registrations;
        InvoiceService &invoices;
    };
    explicit RetentionService(const Parts &parts);
    ~RetentionService();

    /// The day's run, once for each local day whatever program asks; nullopt when it was done before. The
    /// report goes to the audit log. A run that fails half way is the day's no more: the next call goes on.
    Result<std::optional<RetentionReport>> runIfDue();

private:
    Result<RetentionReport> run(Instant now, Day today);

    Parts m_parts;
    std::unique_ptr<RetentionRepository> m_runs;
};

} // namespace portal
