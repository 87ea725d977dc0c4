// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatcherthread.h"

#include "libportal/messaging/providers/providerfactory.h"
#include "libportal/messaging/storedsimulator.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(portalDispatcherThread, "portal.messaging")

namespace portal {

namespace {

QList<ProviderSettings> linesOf(const MessagingSettings &settings)
{
    QList<ProviderSettings> lines;
    for (const QJsonObject &object : settings.providers) {
        if (const auto line = providerSettingsFromJson(object))
            lines.append(*line);
        else
            qCCritical(portalDispatcherThread)
                << "ALARM: a gateway's settings cannot be read; it is left out";
    }
    if (settings.providers.isEmpty())
        lines.append(ProviderSettings());
    return lines;
}

bool isSimulator(const ProviderSettings &line)
{
    return line.kind == ProviderKind::Simulator;
}

} // namespace

MessagingSettings pacedFor(const MessagingSettings &settings)
{
    const QList<ProviderSettings> lines = linesOf(settings);
    MessagingSettings paced = settings;
    if (std::all_of(lines.begin(), lines.end(), isSimulator))
        paced.perMinute = paced.perDay = paced.newContactsPerDay = 0;
    return paced;
}

Dispatcher::Providers makeChain(const MessagingSettings &settings, const SecretLookup &secrets,
                                SimulatorStore &simulator)
{
    Dispatcher::Providers providers;
    for (const ProviderSettings &line : linesOf(settings)) {
        if (auto provider = makeProvider(line, secrets, simulator))
            providers.push_back(std::move(*provider));
        else
            qCCritical(portalDispatcherThread).noquote()
                << "ALARM: the gateway" << line.name << "lacks a secret; it is left out";
    }
    return providers;
}

/// What lives on the thread.
class DispatcherThread::Worker final : public QObject
{
public:
    void begin(const DispatcherContext &context, const DispatcherOptions &options,
               const SecretLookup &secrets)
    {
        m_simulator = std::make_unique<StoredSimulator>(context.source, context.clock, context.vault);
        DispatcherOptions paced = options;
        paced.settings = pacedFor(options.settings);
        m_dispatcher =
            std::make_unique<Dispatcher>(context, paced, makeChain(paced.settings, secrets, *m_simulator));
        connect(m_dispatcher.get(), &Dispatcher::stopped, this, [this] { thread()->quit(); });
        m_dispatcher->start();
    }
    void end() { m_dispatcher->stop(); }

private:
    std::unique_ptr<StoredSimulator> m_simulator;
    std::unique_ptr<Dispatcher> m_dispatcher; // after the store that its providers use
};

DispatcherThread::DispatcherThread(const DispatcherContext &context, const DispatcherOptions &options,
                                   SecretLookup secrets)
    : m_context(context), m_options(options), m_secrets(std::move(secrets))
{
    m_thread.setObjectName(QStringLiteral("outbox"));
}

DispatcherThread::~DispatcherThread()
{
    stop();
}

void DispatcherThread::start()
{
    if (m_worker)
        return;
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->begin(m_context, m_options, m_secrets); });
}

void DispatcherThread::requestStop()
{
    if (!m_worker || std::exchange(m_stopping, true))
        return;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->end(); });
}

void DispatcherThread::stop()
{
    if (!m_worker)
        return;
    requestStop();
    m_thread.wait();
    m_worker = nullptr;
    m_stopping = false;
}

} // namespace portal
