// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localmessages.h"

#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

namespace {

GatewayService gatewaysOf(Portal &portal, const Clock &clock)
{
    return {portal.database(), clock, portal.access(), portal.changes()};
}

} // namespace

QFuture<Result<Page<MessageRecord>>> LocalMessages::list(const Outbox::Filter &filter,
                                                         const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.outbox().list(who.actor, filter, page);
    });
}

QFuture<Result<Outbox::Counts>> LocalMessages::counts()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &who) -> Result<Outbox::Counts> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::SeeMessages));
        return portal.outbox().counts();
    });
}

QFuture<Result<QList<ProviderState>>> LocalMessages::gateways()
{
    return m_calls.work([&clock = m_calls.context().clock](Portal &portal, const StaffIdentity &who) {
        return gatewaysOf(portal, clock).states(who.actor);
    });
}

QFuture<Result<QList<SimulatedMessage>>> LocalMessages::simulated(const SimulatorInbox::Filter &filter)
{
    return m_calls.work(
        [filter](Portal &portal, const StaffIdentity &who) -> Result<QList<SimulatedMessage>> {
            PORTAL_TRY(portal.access().require(who.actor, Permission::SeeMessages));
            return portal.simulator().messages(filter);
        });
}

QFuture<Result<MessageId>> LocalMessages::resend(MessageId id)
{
    return m_calls.work(
        [id](Portal &portal, const StaffIdentity &who) { return portal.outbox().resend(who.actor, id); });
}

QFuture<Result<void>> LocalMessages::askGatewayAgain(const QString &provider)
{
    return m_calls.work(
        [&clock = m_calls.context().clock, provider](Portal &portal, const StaffIdentity &who) {
            return gatewaysOf(portal, clock).askAgain(who.actor, provider);
        });
}

QFuture<Result<QList<MessageTemplate>>> LocalMessages::templates()
{
    return m_calls.work([](Portal &portal, const StaffIdentity &) { return portal.templates().all(); });
}

QFuture<Result<MessageTemplate>> LocalMessages::setTemplate(const MessageTemplate &changed)
{
    return m_calls.work([changed](Portal &portal, const StaffIdentity &who) {
        return portal.templates().set(who.actor, changed);
    });
}

QFuture<Result<MessageTemplate>> LocalMessages::resetTemplate(const QString &key, Language language,
                                                              qint64 version)
{
    return m_calls.work([key, language, version](Portal &portal, const StaffIdentity &who) {
        return portal.templates().reset(who.actor, key, language, version);
    });
}

} // namespace portal
