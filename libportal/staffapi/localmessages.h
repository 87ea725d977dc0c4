// SPDX-License-Identifier: GPL-3.0-or-later
// LocalMessages: messages, gateways and templates on the workers.
#pragma once

#include "libportal/staffapi/messagesapi.h"

namespace portal {

class StaffCalls;

class LocalMessages final : public MessagesApi
{
public:
    explicit LocalMessages(StaffCalls &calls);

    /// Trials that are under way answer Unavailable.
    void stop() { m_trial.stop(); }

    QFuture<Result<Page<MessageRecord>>> list(const Outbox::Filter &filter, const PageRequest &page) override;
    QFuture<Result<Outbox::Counts>> counts() override;
    QFuture<Result<QList<ProviderState>>> gateways() override;
    QFuture<Result<SendingPace>> pace() override;
    QFuture<Result<QList<SimulatedMessage>>> simulated(const SimulatorInbox::Filter &filter) override;
    QFuture<Result<MessageId>> resend(MessageId id) override;
    QFuture<Result<int>> resendFailed(const QString &templateKey) override;
    QFuture<Result<void>> askGatewayAgain(const QString &provider) override;
    QFuture<Result<QList<TrialAnswer>>> sendTest(const GatewayTest &test) override;
    QFuture<Result<QList<GatewaySecretState>>> gatewaySecrets(const QJsonObject &provider) override;
    QFuture<Result<bool>> hasGatewaySecret(const QString &name) override;
    QFuture<Result<void>> setGatewaySecret(const QString &name, const QString &value) override;
    QFuture<Result<QString>> gatewayWebhookPath(const QJsonObject &provider) override;
    QFuture<Result<QList<MessageTemplate>>> templates() override;
    QFuture<Result<MessageTemplate>> setTemplate(const MessageTemplate &changed) override;
    QFuture<Result<MessageTemplate>> resetTemplate(const QString &key, Language language,
                                                   qint64 version) override;

private:
    StaffCalls &m_calls;
    GatewayTrial m_trial;
    QObject m_home; // last: what is awaited uses the above
};

} // namespace portal
