// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portald/outboxthread.h"

#include "libportal/messaging/dispatcher.h"
#include "libportal/messaging/providers/providerfactory.h"
#include "libportal/messaging/simulatorinbox.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"

#include <QtCore/QLoggingCategory>

Q_LOGGING_CATEGORY(portalOutbox, "portal.outbox")

namespace portal::app {

namespace {

Result<MessagingSettings> readSettings(const PortalContext &context)
{
    PORTAL_ASSIGN(const auto portal, Portal::open(context));
    PORTAL_ASSIGN(const auto settings, portal->settings().messaging());
    return settings.value;
}

Dispatcher::Providers makeChain(const MessagingSettings &settings, const SecretLookup &secrets,
                                SimulatorStore &simulator)
{
    QList<QJsonObject> chain = settings.providers;
    if (chain.isEmpty()) {
        qCWarning(portalOutbox) << "no gateway is configured: messages go to the simulator";
        chain.append(providerSettingsToJson(ProviderSettings{}));
    }
    Dispatcher::Providers providers;
    for (const QJsonObject &object : std::as_const(chain)) {
        auto provider = providerSettingsFromJson(object).and_then([&](const ProviderSettings &one) {
            return makeProvider(one, secrets, simulator);
        });
        if (provider)
            providers.push_back(std::move(*provider));
        else
            qCCritical(portalOutbox) << "a gateway is left out of the chain: its settings or secrets are at fault";
    }
    return providers;
}

} // namespace

OutboxThread::OutboxThread(const PortalContext &context, SecretLookup secrets, QObject *parent)
    : QThread(parent), m_context(context), m_secrets(std::move(secrets))
{
    setObjectName(QStringLiteral("outbox"));
}

OutboxThread::~OutboxThread()
{
    stop();
}

void OutboxThread::run()
{
    const auto settings = readSettings(m_context);
    if (!settings)
        qCCritical(portalOutbox) << "the messaging settings cannot be read; the defaults serve";
    DispatcherOptions options;
    options.settings = settings.value_or(MessagingSettings{});

    const Vault vault(m_context.keys);
    SimulatorInbox simulator(m_context.source, vault, m_context.clock);
    Dispatcher dispatcher({m_context.source, vault, m_context.clock}, options,
                          makeChain(options.settings, m_secrets, simulator));
    connect(this, &OutboxThread::stopRequested, &dispatcher, &Dispatcher::stop, Qt::QueuedConnection);
    connect(&dispatcher, &Dispatcher::stopped, this, &QThread::quit, Qt::DirectConnection);
    dispatcher.start();
    if (isInterruptionRequested()) // stopped before there was anybody to hear it
        dispatcher.stop();
    exec();
}

void OutboxThread::stop()
{
    if (!isRunning())
        return;
    requestInterruption();
    Q_EMIT stopRequested();
    wait();
}

} // namespace portal::app
