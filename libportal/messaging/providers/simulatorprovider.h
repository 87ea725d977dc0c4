// SPDX-License-Identifier: GPL-3.0-or-later
// SimulatorProvider: a gateway that keeps what it is given instead of sending it, so that the whole product
// can be tried, taught and tested with no provider. It can play a gateway's bad days.
#pragma once

#include "libportal/messaging/providers/messageprovider.h"
#include "libportal/messaging/providers/simulatorstore.h"

#include <QtCore/QHash>

#include <memory>

class QObject;

namespace portal {

struct SimulatorSettings
{
    enum class Play { Delivers, DeviceOffline, BadToken, QuotaGone, BadNumber, TooFast, Down };

    Play play = Play::Delivers;
    std::chrono::milliseconds delay{0}; ///< before each answer; a slow gateway is some seconds

    bool operator==(const SimulatorSettings &) const = default;
};

class PORTAL_EXPORT SimulatorProvider final : public MessageProvider
{
public:
    /// `store` outlives the provider.
    SimulatorProvider(const QString &name, const SimulatorSettings &settings, SimulatorStore &store);
    ~SimulatorProvider() override;

    QString name() const override { return m_name; }
    QFuture<SendOutcome> send(const OutgoingMessage &message) override;
    QFuture<ProviderHealth> health() override;

private:
    SendOutcome outcomeOf(const OutgoingMessage &message);

    QString m_name;
    SimulatorSettings m_settings;
    SimulatorStore &m_store;
    qint64 m_calls = 0;
    QHash<qint64, QPromise<SendOutcome> *> m_waiting;
    std::unique_ptr<QObject> m_context;
};

} // namespace portal
