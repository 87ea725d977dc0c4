// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sending.h"

#include "libportal/messaging/dispatcherthread.h"
#include "libportal/security/secretstore.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/changewatch.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QTimer>

Q_LOGGING_CATEGORY(portalSending, "portal.sending")

namespace portal::app {

namespace {

constexpr std::chrono::seconds betweenLooks{2};

bool concernsGateways(const QList<Change> &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.entity == u"settings" || change.entity == u"gateway";
    });
}

} // namespace

/// Lives on the thread.
class Sending::Watcher final : public QObject
{
public:
    Watcher(const PortalContext &context, const Vault &vault, const GatewaySecrets &secrets)
        : m_context(context), m_vault(vault), m_secrets(secrets)
    {
        m_timer.setParent(this); // moves to the thread with it
        m_timer.setInterval(betweenLooks);
        connect(&m_timer, &QTimer::timeout, this, &Watcher::look);
    }

    void begin()
    {
        m_timer.start();
        look();
    }
    void requestStop()
    {
        m_timer.stop();
        if (m_dispatcher)
            m_dispatcher->requestStop();
    }
    void end()
    {
        m_timer.stop();
        m_dispatcher.reset();
        m_watch.reset();
        m_database.reset();
    }

private:
    void look()
    {
        if (const auto done = lookOnce(); !done) {
            qCWarning(portalSending).noquote() << "no database now:" << done.error().detail;
            m_watch.reset(); // with a new connection, and everything read anew
            m_database.reset();
        }
    }
    Result<void> lookOnce()
    {
        bool isNews = false;
        if (!m_watch) {
            PORTAL_ASSIGN(m_database, m_context.source.open());
            m_watch = std::make_unique<ChangeWatch>(*m_database, m_context.clock);
            PORTAL_TRY(m_watch->news()); // begins the watch, before the settings are read
            isNews = true;
        } else {
            PORTAL_ASSIGN(const auto changes, m_watch->news());
            isNews = concernsGateways(changes);
        }
        if (isNews)
            PORTAL_TRY(adopt());
        return {};
    }
    // A gateway's state changes with every fault of it; only other settings or secrets make another
    // dispatcher.
    Result<void> adopt()
    {
        PORTAL_ASSIGN(const auto portal, Portal::open(m_context));
        PORTAL_ASSIGN(const auto settings, portal->settings().messaging());
        const QByteArray revision = m_context.secrets.revision();
        if (m_dispatcher && settings.value == m_settings && revision == m_revision)
            return {};
        m_settings = settings.value;
        m_revision = revision;
        m_dispatcher.reset();
        m_dispatcher =
            std::make_unique<DispatcherThread>(DispatcherContext{m_context.source, m_vault, m_context.clock},
                                               DispatcherOptions{m_settings}, m_secrets.lookup());
        m_dispatcher->start();
        return {};
    }

    const PortalContext &m_context;
    const Vault &m_vault;
    const GatewaySecrets &m_secrets;
    QTimer m_timer;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeWatch> m_watch;
    MessagingSettings m_settings;
    QByteArray m_revision;
    std::unique_ptr<DispatcherThread> m_dispatcher;
};

Sending::Sending(const PortalContext &context, const Vault &vault, const GatewaySecrets &secrets)
    : m_context(context), m_vault(vault), m_secrets(secrets)
{
    m_thread.setObjectName(QStringLiteral("sending"));
}

Sending::~Sending()
{
    stop();
}

void Sending::start()
{
    m_watcher = new Watcher(m_context, m_vault, m_secrets);
    m_watcher->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::started, m_watcher, &Watcher::begin);
    QObject::connect(&m_thread, &QThread::finished, m_watcher, &QObject::deleteLater);
    m_thread.start();
}

void Sending::requestStop()
{
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_watcher, &Watcher::requestStop, Qt::QueuedConnection);
}

void Sending::stop()
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(m_watcher, &Watcher::end, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace portal::app
