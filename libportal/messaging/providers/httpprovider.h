// SPDX-License-Identifier: GPL-3.0-or-later
// HttpProvider: a MessageProvider made of a codec, which knows a gateway's words, and an HttpGateway, which
// carries them. Whatever the codec reports as a reason is made safe here, so that no codec can forget it.
#pragma once

#include "libportal/messaging/providers/httpgateway.h"
#include "libportal/messaging/providers/messageprovider.h"
#include "libportal/messaging/providers/reason.h"

#include <QtCore/QPromise>

#include <memory>

namespace portal {

/// Codec: secrets(), sendRequest(message), readSend(answer), healthRequest(), readHealth(answer), all const
/// and all pure; FonnteCodec is the one to read first.
template <typename Codec>
class HttpProvider final : public MessageProvider
{
public:
    /// `timeout` is for each call as a whole.
    HttpProvider(const QString &name, Codec codec, std::chrono::milliseconds timeout)
        : m_name(name), m_codec(std::move(codec)), m_gateway(timeout)
    {
    }

    QString name() const override { return m_name; }

    QFuture<SendOutcome> send(const OutgoingMessage &message) override
    {
        auto promise = std::make_shared<QPromise<SendOutcome>>();
        promise->start();
        // The gateway calls back before it is destroyed, and it is destroyed before the codec.
        m_gateway.exchange(m_codec.sendRequest(message), [this, message,
                                                          promise](const GatewayAnswer &answer) {
            SendOutcome outcome = answer.ending == GatewayAnswer::Ending::Answered ? m_codec.readSend(answer)
                                                                                   : unanswered(answer);
            outcome.reason = safeReason(outcome.reason, m_codec.secrets(), &message);
            promise->addResult(outcome);
            promise->finish();
        });
        return promise->future();
    }

    QFuture<ProviderHealth> health() override
    {
        auto promise = std::make_shared<QPromise<ProviderHealth>>();
        promise->start();
        const std::optional<GatewayRequest> request = m_codec.healthRequest();
        if (!request) {
            promise->addResult(ProviderHealth());
            promise->finish();
            return promise->future();
        }
        m_gateway.exchange(*request, [this, promise](const GatewayAnswer &answer) {
            ProviderHealth health = answer.ending == GatewayAnswer::Ending::Answered
                                        ? m_codec.readHealth(answer)
                                        : unansweredHealth(answer);
            health.error = safeReason(health.error, m_codec.secrets());
            health.expires = safeReason(health.expires, m_codec.secrets());
            promise->addResult(health);
            promise->finish();
        });
        return promise->future();
    }

private:
    QString m_name;
    Codec m_codec;
    HttpGateway m_gateway; // last, see send()
};

} // namespace portal
