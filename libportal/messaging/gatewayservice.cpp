// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/gatewayservice.h"

#include "libportal/messaging/dispatchrepository.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("gateway");

} // namespace

GatewayService::GatewayService(Database &database, const Clock &clock, Access &access, ChangeLog &changes)
    : m_database(database), m_clock(clock), m_access(access), m_changes(changes)
{
}

Result<QList<ProviderState>> GatewayService::states(const Actor &actor)
{
    PORTAL_TRY(m_access.require(actor, Permission::SeeMessages, entity));
    PORTAL_ASSIGN(auto states, DispatchRepository(m_database, {}).providerStates(m_clock.now()));
    std::sort(states.begin(), states.end(), [](const ProviderState &left, const ProviderState &right) {
        return left.provider < right.provider;
    });
    return states;
}

Result<SendingPace> GatewayService::pace(const Actor &actor, const MessagingSettings &settings)
{
    PORTAL_TRY(m_access.require(actor, Permission::SeeMessages, entity));
    SendingPace pace{.gateways = {},
                     .used = {},
                     .perMinute = settings.perMinute,
                     .perDay = settings.perDay,
                     .newContactsPerDay = settings.newContactsPerDay};
    for (const QJsonObject &provider : settings.providers)
        pace.gateways.append(provider.value(u"name").toString());
    PORTAL_ASSIGN(pace.used, DispatchRepository(m_database, {}).usage(Pacer(settings).asks(), m_clock.now()));
    return pace;
}

Result<void> GatewayService::askAgain(const Actor &actor, const QString &provider)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageGateways, entity, provider));
    DispatchRepository gateways(m_database, {});
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto states, gateways.providerStates(m_clock.now()));
    const auto found = std::find_if(states.begin(), states.end(),
                                    [&](const ProviderState &state) { return state.provider == provider; });
    if (found == states.end())
        return failure(Error::notFound());
    if (found->condition == ProviderCondition::Healthy)
        return {};
    ProviderState state = *found;
    state.pausedUntil = m_clock.now();
    PORTAL_TRY(gateways.storeProviderState(state, m_clock.now()));
    PORTAL_TRY(m_changes.record(entity, provider));
    return transaction.commit();
}

} // namespace portal
