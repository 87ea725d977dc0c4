// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/simulatorprovider.h"

#include "libportal/messaging/providers/gatewayexchange.h"

#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>

namespace portal {

namespace {

using Play = SimulatorSettings::Play;

constexpr std::chrono::seconds playedRetryAfter{30};

SendOutcome failed(ErrorClass errorClass, const QString &reason)
{
    return refusedAs(errorClass, reason, {});
}

} // namespace

SimulatorProvider::SimulatorProvider(const QString &name, const SimulatorSettings &settings,
                                     SimulatorStore &store)
    : m_name(name), m_settings(settings), m_store(store), m_context(std::make_unique<QObject>())
{
}

SimulatorProvider::~SimulatorProvider()
{
    m_context.reset();
    const auto waiting = m_waiting;
    for (QPromise<SendOutcome> *promise : waiting) {
        promise->addResult(
            unanswered({.ending = GatewayAnswer::Ending::Abandoned, .doubt = SendOutcome::Doubt::MaybeSent}));
        promise->finish();
        delete promise;
    }
}

QFuture<SendOutcome> SimulatorProvider::send(const OutgoingMessage &message)
{
    auto *promise = new QPromise<SendOutcome>;
    promise->start();
    const QFuture<SendOutcome> future = promise->future();
    const qint64 call = ++m_calls;
    m_waiting.insert(call, promise);
    QTimer::singleShot(m_settings.delay, m_context.get(), [this, call, message] {
        const std::unique_ptr<QPromise<SendOutcome>> answered(m_waiting.take(call));
        answered->addResult(outcomeOf(message));
        answered->finish();
    });
    return future;
}

SendOutcome SimulatorProvider::outcomeOf(const OutgoingMessage &message)
{
    switch (m_settings.play) {
    case Play::Delivers:
        break;
    case Play::DeviceOffline:
        return failed(ErrorClass::DeviceOffline, QStringLiteral("simulated: the device is not connected"));
    case Play::BadToken:
        return failed(ErrorClass::Auth, QStringLiteral("simulated: token invalid"));
    case Play::QuotaGone:
        return failed(ErrorClass::Quota, QStringLiteral("simulated: insufficient quota"));
    case Play::BadNumber:
        return failed(ErrorClass::BadNumber, QStringLiteral("simulated: not on WhatsApp"));
    case Play::TooFast: {
        SendOutcome outcome = failed(ErrorClass::Rate, QStringLiteral("simulated: too many messages"));
        outcome.retryAfter = playedRetryAfter;
        return outcome;
    }
    case Play::Down:
        return failed(ErrorClass::Temporary, QStringLiteral("simulated: no connection to the gateway"));
    }
    const Result<QString> id = m_store.record(message);
    if (!id)
        return failed(ErrorClass::Temporary, QStringLiteral("the simulator could not keep the message"));
    return acceptedAs(*id, {});
}

QFuture<ProviderHealth> SimulatorProvider::health()
{
    ProviderHealth health{.connection = ProviderHealth::Connection::Connected};
    switch (m_settings.play) {
    case Play::DeviceOffline:
        health.connection = ProviderHealth::Connection::Disconnected;
        break;
    case Play::BadToken:
        health = {.errorClass = ErrorClass::Auth, .error = QStringLiteral("simulated: token invalid")};
        break;
    case Play::QuotaGone:
        health.quota = 0;
        break;
    case Play::Down:
        health = {.errorClass = ErrorClass::Temporary,
                  .error = QStringLiteral("simulated: no connection to the gateway")};
        break;
    case Play::Delivers:
    case Play::BadNumber:
    case Play::TooFast:
        break;
    }
    QPromise<ProviderHealth> promise;
    promise.start();
    promise.addResult(health);
    promise.finish();
    return promise.future();
}

} // namespace portal
