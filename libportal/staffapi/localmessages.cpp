// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localmessages.h"

#include "libportal/base/whenanswered.h"
#include "libportal/messaging/dispatcherthread.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

namespace {

GatewayService gatewaysOf(Portal &portal, const Clock &clock)
{
    return {portal.database(), clock, portal.access(), portal.changes()};
}

} // namespace

LocalMessages::LocalMessages(StaffCalls &calls)
    : m_calls(calls), m_trial(calls.context().source, calls.context().clock, calls.context().keys)
{
}

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

QFuture<Result<SendingPace>> LocalMessages::pace()
{
    return m_calls.work(
        [&clock = m_calls.context().clock](Portal &portal, const StaffIdentity &who) -> Result<SendingPace> {
            PORTAL_ASSIGN(const auto settings, portal.settings().messaging());
            return gatewaysOf(portal, clock).pace(who.actor, pacedFor(settings.value));
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

QFuture<Result<int>> LocalMessages::resendFailed(const QString &templateKey)
{
    return m_calls.work([templateKey](Portal &portal, const StaffIdentity &who) {
        return portal.outbox().resendFailed(who.actor, templateKey);
    });
}

// The plan is the database's and the secret store's, the sending is the network's: each on its own thread.
QFuture<Result<QList<TrialAnswer>>> LocalMessages::sendTest(const GatewayTest &test)
{
    QFutureInterface<Result<QList<TrialAnswer>>> answer(QFutureInterfaceBase::Started);
    auto give = [answer](const Result<QList<TrialAnswer>> &answers) mutable {
        answer.reportResult(answers);
        answer.reportFinished();
    };
    const auto plan = m_calls.work([test](Portal &portal, const StaffIdentity &who) {
        return portal.gatewaySetup().planTest(who.actor, test);
    });
    whenAnswered(plan, &m_home, [this, give](const Result<GatewayTrialPlan> &planned) mutable {
        if (planned)
            whenAnswered(m_trial.send(*planned), &m_home, give);
        else
            give(failure(planned.error()));
    });
    return answer.future();
}

QFuture<Result<QList<GatewaySecretState>>> LocalMessages::gatewaySecrets(const QJsonObject &provider)
{
    return m_calls.work([provider](Portal &portal, const StaffIdentity &who) {
        return portal.gatewaySetup().secrets(who.actor, provider);
    });
}

QFuture<Result<bool>> LocalMessages::hasGatewaySecret(const QString &name)
{
    return m_calls.work([name](Portal &portal, const StaffIdentity &who) {
        return portal.gatewaySetup().hasSecret(who.actor, name);
    });
}

QFuture<Result<void>> LocalMessages::setGatewaySecret(const QString &name, const QString &value)
{
    return m_calls.work([name, value](Portal &portal, const StaffIdentity &who) {
        return portal.gatewaySetup().setSecret(who.actor, name, value);
    });
}

QFuture<Result<QString>> LocalMessages::gatewayWebhookPath(const QJsonObject &provider)
{
    return m_calls.work([provider](Portal &portal, const StaffIdentity &who) {
        return portal.gatewaySetup().webhookPath(who.actor, provider);
    });
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
