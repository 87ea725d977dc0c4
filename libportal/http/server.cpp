// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/server.h"

#include "libportal/http/dispatcher.h"
#include "libportal/http/gate/descriptors.h"
#include "libportal/http/gate/gate.h"
#include "libportal/http/handlerpool.h"
#include "libportal/http/qtcompat.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSemaphore>
#include <QtCore/QThread>

#include <algorithm>
#include <atomic>

namespace portal::http {

Q_LOGGING_CATEGORY(lcServer, "portal.http.server")

namespace {

// What lives on the I/O thread, made and destroyed there.
class InputOutput : public QObject
{
    Q_OBJECT

public:
    InputOutput(const RouteTable &routes, const ServerSettings &settings, const Translations &translations,
                HandlerPool &pool, QSemaphore &drained, std::atomic<int> &openCount)
        : m_dispatcher(routes, translations, pool, settings.served)
    {
        auto gate =
            std::make_unique<Gate>(settings.limits, settings.trustedProxies, routes, m_dispatcher, openCount);
        m_gate = gate.get();
        if (!gate->listen(settings.address, settings.port)) {
            m_fault = gate->errorString();
            return;
        }
        connect(m_gate, &Gate::drained, this, [&drained] { drained.release(); });
        if (!compat::bind(m_server, std::move(gate)) || !m_dispatcher.serve(m_server, *m_gate))
            m_fault = QStringLiteral("QHttpServer refuses the listener or a route");
    }

    // Before the server it is shown to: its connections end while QHttpServer is whole.
    ~InputOutput() override
    {
        if (m_fault.isEmpty())
            delete m_gate;
    }

    const QString &fault() const { return m_fault; }
    Gate &gate() { return *m_gate; }

private:
    QString m_fault;
    Dispatcher m_dispatcher;
    QHttpServer m_server;
    Gate *m_gate = nullptr; // belongs to m_server
};

} // namespace

class HttpServer::Private
{
public:
    Private(RouteTable routeTable, ServerSettings serverSettings, PortalFactory portals,
            const Translations &someTranslations)
        : routes(std::move(routeTable)),
          settings(std::move(serverSettings)),
          translations(someTranslations),
          pool(settings.handlerThreads > 0 ? settings.handlerThreads
                                           : std::max(4, 2 * QThread::idealThreadCount()),
               settings.limits.queuedRequests, std::move(portals))
    {
    }

    template <typename Function>
    void onThread(Function &&function)
    {
        QMetaObject::invokeMethod(anchor.get(), std::forward<Function>(function),
                                  Qt::BlockingQueuedConnection);
    }

    RouteTable routes;
    ServerSettings settings;
    const Translations &translations;
    HandlerPool pool;
    QSemaphore drained;
    QThread thread;
    std::unique_ptr<QObject> anchor; // on the thread, so that calls can be sent there
    std::unique_ptr<InputOutput> inputOutput;
    std::atomic<int> openCount = 0;
    std::atomic<bool> running = false;
};

HttpServer::HttpServer(RouteTable routes, ServerSettings settings, PortalFactory portals,
                       const Translations &translations)
    : d(std::make_unique<Private>(std::move(routes), std::move(settings), std::move(portals), translations))
{
}

HttpServer::~HttpServer()
{
    stop();
}

Result<quint16> HttpServer::start()
{
    if (d->running)
        return failure(Error::internal(QStringLiteral("the server runs already")));
    if (d->routes.mistake())
        return failure(Error::internal(*d->routes.mistake()));
    const int wanted = d->settings.limits.connections;
    d->settings.limits.connections = connectionsThatFit(wanted);
    if (d->settings.limits.connections < wanted) {
        qCWarning(lcServer) << "the limit on open files leaves room for" << d->settings.limits.connections
                            << "connections instead of" << wanted;
    }
    PORTAL_TRY(d->pool.start());

    d->thread.setObjectName(QStringLiteral("http-io"));
    d->thread.start();
    d->anchor = std::make_unique<QObject>();
    d->anchor->moveToThread(&d->thread);
    quint16 port = 0;
    QString fault;
    d->onThread([this, &port, &fault] {
        d->inputOutput = std::make_unique<InputOutput>(d->routes, d->settings, d->translations, d->pool,
                                                       d->drained, d->openCount);
        fault = d->inputOutput->fault();
        if (fault.isEmpty())
            port = d->inputOutput->gate().serverPort();
    });
    d->running = true;
    if (!fault.isEmpty()) {
        stop(std::chrono::milliseconds(0));
        return failure(Error::unavailable(QStringLiteral("cannot listen: ") + fault));
    }
    return port;
}

void HttpServer::stop(std::chrono::milliseconds deadline)
{
    if (!d->running.exchange(false))
        return;
    if (d->inputOutput->fault().isEmpty()) {
        d->onThread([this] { d->inputOutput->gate().finishUp(); });
        if (!d->drained.tryAcquire(1, int(deadline.count()))) {
            qCWarning(lcServer) << "cutting" << connectionCount() << "connections that are not done in time";
            d->onThread([this] { d->inputOutput->gate().cutAll(); });
        }
    }
    // First the handlers, then what they answer through. QtHttpServer's responders, which those that never
    // ran hold, end on its own thread and while it lives.
    std::deque<HandlerPool::Task> neverRun = d->pool.stop();
    d->onThread([this, &neverRun] {
        neverRun.clear();
        d->inputOutput.reset();
    });
    d->anchor->deleteLater();
    (void)d->anchor.release();
    d->thread.quit();
    d->thread.wait();
}

bool HttpServer::isRunning() const
{
    return d->running;
}

int HttpServer::connectionCount() const
{
    return d->openCount;
}

int HttpServer::queuedCount() const
{
    return d->pool.queued();
}

} // namespace portal::http

#include "server.moc"
