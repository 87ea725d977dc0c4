// SPDX-License-Identifier: GPL-3.0-or-later
// ScriptedProvider: a gateway that answers as its Script says and writes down what it was given. The script
// outlives it, because the dispatcher owns its providers.
#pragma once

#include "libportal/messaging/providers/messageprovider.h"

#include <QtCore/QPromise>

#include <functional>
#include <memory>
#include <vector>

namespace portal::testing {

struct Script
{
    QString name = QStringLiteral("first");
    /// What each message gets; by default it is taken.
    std::function<SendOutcome(const OutgoingMessage &)> answer{};
    ProviderHealth health{};
    bool hold = false; ///< messages stay under way until release() or the provider's end

    QList<OutgoingMessage> received{};
    int healthQuestions = 0;
    std::vector<std::pair<OutgoingMessage, std::shared_ptr<QPromise<SendOutcome>>>> held{};

    SendOutcome outcomeOf(const OutgoingMessage &message) const
    {
        return answer ? answer(message) : taken(QStringLiteral("id-%1").arg(message.id));
    }
    void release()
    {
        const auto finishing = std::exchange(held, {});
        for (const auto &[message, promise] : finishing) {
            promise->addResult(outcomeOf(message));
            promise->finish();
        }
    }

    static SendOutcome taken(const QString &id)
    {
        return {.state = SendOutcome::State::Accepted, .providerMessageId = id, .httpStatus = 200};
    }
    static SendOutcome refused(ErrorClass errorClass,
                               std::optional<std::chrono::seconds> retryAfter = std::nullopt)
    {
        return {.errorClass = errorClass, .reason = QStringLiteral("as scripted"), .retryAfter = retryAfter};
    }
    static SendOutcome unanswered()
    {
        return {.errorClass = ErrorClass::Temporary,
                .doubt = SendOutcome::Doubt::MaybeSent,
                .reason = QStringLiteral("no answer")};
    }
    void always(const SendOutcome &outcome)
    {
        answer = [outcome](const OutgoingMessage &) {
            return outcome;
        };
    }
};

class ScriptedProvider final : public MessageProvider
{
public:
    explicit ScriptedProvider(Script &script) : m_script(script) {}
    ~ScriptedProvider() override
    {
        const auto ending = std::exchange(m_script.held, {});
        for (const auto &[message, promise] : ending) {
            promise->addResult(Script::unanswered());
            promise->finish();
        }
    }

    QString name() const override { return m_script.name; }

    QFuture<SendOutcome> send(const OutgoingMessage &message) override
    {
        m_script.received.append(message);
        auto promise = std::make_shared<QPromise<SendOutcome>>();
        promise->start();
        const auto future = promise->future();
        m_script.held.emplace_back(message, promise);
        if (!m_script.hold)
            m_script.release();
        return future;
    }

    QFuture<ProviderHealth> health() override
    {
        ++m_script.healthQuestions;
        QPromise<ProviderHealth> promise;
        promise.start();
        promise.addResult(m_script.health);
        promise.finish();
        return promise.future();
    }

private:
    Script &m_script;
};

} // namespace portal::testing
