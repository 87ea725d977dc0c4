// SPDX-License-Identifier: GPL-3.0-or-later
// MessagesApi: what waits, went out or failed, the gateways, the texts, and the simulator's phone. Errors are
// those of Outbox, GatewayService, GatewaySetup and TemplateService, besides those that every call may answer
// (staffapi.h).
#pragma once

#include "libportal/messaging/gatewayservice.h"
#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/messaging/templateservice.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT MessagesApi
{
public:
    virtual ~MessagesApi();

    // These need Permission::SeeMessages.
    virtual QFuture<Result<Page<MessageRecord>>> list(const Outbox::Filter &filter,
                                                      const PageRequest &page) = 0;
    virtual QFuture<Result<Outbox::Counts>> counts() = 0;
    virtual QFuture<Result<QList<ProviderState>>> gateways() = 0;
    /// The chain's gateways, healthy or not, and how much of the pace is used.
    virtual QFuture<Result<SendingPace>> pace() = 0;
    virtual QFuture<Result<QList<SimulatedMessage>>> simulated(const SimulatorInbox::Filter &filter) = 0;

    virtual QFuture<Result<MessageId>> resend(MessageId id) = 0;
    /// All that failed, of one template when it is named; how many.
    virtual QFuture<Result<int>> resendFailed(const QString &templateKey) = 0;
    virtual QFuture<Result<void>> askGatewayAgain(const QString &provider) = 0;

    // These need Permission::ManageGateways.
    /// What each gateway answered, in the order in which they were asked; the last one took the message, or
    /// none did (messageErrorText() and the outcome's reason say why). Takes at most a minute.
    virtual QFuture<Result<QList<TrialAnswer>>> sendTest(const GatewayTest &test) = 0;
    virtual QFuture<Result<QList<GatewaySecretState>>> gatewaySecrets(const QJsonObject &provider) = 0;
    virtual QFuture<Result<bool>> hasGatewaySecret(const QString &name) = 0;
    /// Never read back (S30); an empty value takes it away.
    virtual QFuture<Result<void>> setGatewaySecret(const QString &name, const QString &value) = 0;
    virtual QFuture<Result<QString>> gatewayWebhookPath(const QJsonObject &provider) = 0;

    virtual QFuture<Result<QList<MessageTemplate>>> templates() = 0;
    virtual QFuture<Result<MessageTemplate>> setTemplate(const MessageTemplate &changed) = 0;
    virtual QFuture<Result<MessageTemplate>> resetTemplate(const QString &key, Language language,
                                                           qint64 version) = 0;
};

} // namespace portal
