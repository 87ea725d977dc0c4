// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portalaccess/portalsessions.h"

#include "libportal/customers/customerservice.h"
#include "libportal/portalaccess/portalsessionrepository.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString sessionEntity = QStringLiteral("portal_session");
constexpr std::chrono::hours sessionsKept{90 * 24};
constexpr std::chrono::days activeDaysKept{400}; // a year can be compared with the one before it

} // namespace

PortalSessions::PortalSessions(const Parts &parts)
    : m_parts(parts), m_sessions(std::make_unique<PortalSessionRepository>(parts.database))
{
}

PortalSessions::~PortalSessions() = default;

Result<QList<PortalSession>> PortalSessions::list(const PortalIdentity &identity)
{
    return m_sessions->listGood(identity.customerId, m_parts.clock.now());
}

Result<void> PortalSessions::logOut(const PortalIdentity &identity, LogOut where)
{
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    if (where == LogOut::Everywhere) {
        PORTAL_TRY(m_sessions->endAll(identity.customerId, {}, PortalSessionEnd::LoggedOutEverywhere, now));
    } else {
        PORTAL_TRY(
            m_sessions->end(identity.sessionId, identity.customerId, PortalSessionEnd::LoggedOut, now));
    }
    PORTAL_TRY(tell(identity.actor.customerCode));
    return transaction.commit();
}

Result<void> PortalSessions::end(const PortalIdentity &identity, const QString &sessionId)
{
    const auto reason =
        sessionId == identity.sessionId ? PortalSessionEnd::LoggedOut : PortalSessionEnd::EndedByCustomer;
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const bool ended,
                  m_sessions->end(sessionId, identity.customerId, reason, m_parts.clock.now()));
    if (!ended)
        return failure(Error::notFound());
    PORTAL_TRY(tell(identity.actor.customerCode));
    return transaction.commit();
}

Result<void> PortalSessions::endOthers(const PortalIdentity &identity, PortalSessionEnd reason)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_sessions->endAll(identity.customerId, identity.sessionId, reason, m_parts.clock.now()));
    PORTAL_TRY(tell(identity.actor.customerCode));
    return transaction.commit();
}

Result<Customer> PortalSessions::customerFor(const Actor &actor, const QString &customerCode)
{
    PORTAL_TRY(
        m_parts.access.require(actor, Permission::WorkCustomers, QStringLiteral("customer"), customerCode));
    return m_parts.customers.find(Actor::system(), customerCode);
}

Result<PortalUse> PortalSessions::use(const Actor &actor, const QString &customerCode)
{
    PORTAL_ASSIGN(const Customer customer, customerFor(actor, customerCode));
    PortalUse use;
    use.asOf = m_parts.clock.now();
    PORTAL_ASSIGN(use.sessions, m_sessions->list(customer.id, mostShown));
    if (const auto phone = PhoneNumber::parse(customer.phone)) {
        PORTAL_ASSIGN(use.logIns, m_parts.signIn.logIns(*phone, mostShown));
    }
    return use;
}

Result<void> PortalSessions::endOne(const Actor &actor, const QString &customerCode, const QString &sessionId)
{
    PORTAL_ASSIGN(const Customer customer, customerFor(actor, customerCode));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const bool ended, m_sessions->end(sessionId, customer.id, PortalSessionEnd::EndedByStaff,
                                                    m_parts.clock.now()));
    if (!ended)
        return failure(Error::notFound());
    PORTAL_TRY(audit(actor, "customer.session_ended", customerCode, 1));
    PORTAL_TRY(tell(customerCode));
    return transaction.commit();
}

Result<qint64> PortalSessions::endAll(const Actor &actor, const QString &customerCode)
{
    PORTAL_ASSIGN(const Customer customer, customerFor(actor, customerCode));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const qint64 ended,
                  m_sessions->endAll(customer.id, {}, PortalSessionEnd::EndedByStaff, m_parts.clock.now()));
    if (ended > 0) {
        PORTAL_TRY(audit(actor, "customer.sessions_ended", customerCode, ended));
        PORTAL_TRY(tell(customerCode));
    }
    PORTAL_TRY(transaction.commit());
    return ended;
}

Result<void> PortalSessions::customerChanged(const Customer &before, const Customer &after,
                                             const Actor &actor)
{
    std::optional<PortalSessionEnd> reason;
    if (mayUsePortal(before) && !mayUsePortal(after))
        reason = after.portalAccess ? PortalSessionEnd::ServiceOver : PortalSessionEnd::AccessOff;
    else if (before.phone != after.phone && actor.kind != Actor::Kind::Customer)
        reason = PortalSessionEnd::PhoneChanged;
    if (!reason)
        return {};
    PORTAL_ASSIGN(const qint64 ended, m_sessions->endAll(after.id, {}, *reason, m_parts.clock.now()));
    return ended > 0 ? tell(after.code) : Result<void>();
}

Result<void> PortalSessions::forgetOf(CustomerId customer)
{
    return m_sessions->removeAll(customer);
}

Result<void> PortalSessions::forgetOld()
{
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_TRY(m_sessions->removeExpiredBefore(now - sessionsKept));
    PORTAL_TRY(m_sessions->removeActiveDaysBefore(brand.value.zone.dayOf(now) - activeDaysKept));
    return {};
}

Result<void> PortalSessions::tell(const QString &customerCode)
{
    return m_parts.changes.record(sessionEntity, customerCode);
}

Result<void> PortalSessions::audit(const Actor &actor, const char *action, const QString &customerCode,
                                   qint64 count)
{
    return m_parts.audit.append({0,
                                 {},
                                 actor.key(),
                                 QLatin1String(action),
                                 QStringLiteral("customer"),
                                 customerCode,
                                 QString::number(count)});
}

} // namespace portal
