// SPDX-License-Identifier: GPL-3.0-or-later
// PortalSessions: the sessions of a customer, as the customer and staff see and end them; an ended one's next
// request is refused, on every server (S15). How they begin is PortalSignIn's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/portalaccess/portalsession.h"

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class CustomerService;
class Database;
class PortalSessionRepository;
class PortalSignIn;
class SettingsService;

/// What staff see of a customer's way in.
struct PortalUse
{
    QList<PortalSession> sessions; ///< newest first, at most mostShown, those that ended too
    QList<PortalLogIn> logIns;     ///< with the customer's number of today, newest first, at most mostShown
    Instant asOf;                  ///< sessions are good or not at this moment
};

class PORTAL_EXPORT PortalSessions
{
public:
    static constexpr int mostShown = 50;

    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        ChangeLog &changes;
        SettingsService &settings;
        CustomerService &customers;
        PortalSignIn &signIn;
    };
    explicit PortalSessions(const Parts &parts);
    ~PortalSessions();

    /// One's own that are good, newest first.
    Result<QList<PortalSession>> list(const PortalIdentity &identity);
    enum class LogOut { Here, Everywhere };
    Result<void> logOut(const PortalIdentity &identity, LogOut where);
    /// One of one's own; NotFound for every other, and for one that has ended.
    Result<void> end(const PortalIdentity &identity, const QString &sessionId);
    /// All of one's own but this one; for a changed number.
    Result<void> endOthers(const PortalIdentity &identity, PortalSessionEnd reason);

    // For staff; all need Permission::WorkCustomers, answer NotFound and stand in the audit log.
    Result<PortalUse> use(const Actor &actor, const QString &customerCode);
    Result<void> endOne(const Actor &actor, const QString &customerCode, const QString &sessionId);
    /// Returns how many there were.
    Result<qint64> endAll(const Actor &actor, const QString &customerCode);

    /// To be registered with CustomerService::onChanged: who may not use the portal any more, and whose
    /// number staff changed, is logged out.
    Result<void> customerChanged(const Customer &before, const Customer &after, const Actor &actor);

    /// Inside the caller's transaction: everything about a customer who is forgotten (P2).
    Result<void> forgetOf(CustomerId customer);
    /// For housekeeping: sessions 90 days after they could be used, days of use after 400 days.
    Result<void> forgetOld();

private:
    Result<Customer> customerFor(const Actor &actor, const QString &customerCode);
    Result<void> tell(const QString &customerCode);
    Result<void> audit(const Actor &actor, const char *action, const QString &customerCode, qint64 count);

    Parts m_parts;
    std::unique_ptr<PortalSessionRepository> m_sessions;
};

} // namespace portal
