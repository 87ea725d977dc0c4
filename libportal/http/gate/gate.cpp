// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/gate.h"

#include "libportal/http/gate/answerhead.h"
#include "libportal/http/gate/connection.h"
#include "libportal/http/gate/nativesocket.h"
#include "libportal/http/requestid.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>
#include <QtCore/QLoggingCategory>
#include <QtCore/QTimeZone>
#include <QtCore/QTimerEvent>

#include <algorithm>

namespace portal::http {

Q_LOGGING_CATEGORY(lcGate, "portal.http.gate")

namespace {

constexpr std::size_t scratchBytes = 64 * 1024;

// One timer for all connections: fine enough for the shortest limit, never a burden.
std::chrono::milliseconds tickInterval(const Limits &limits)
{
    const auto shortest = std::min(
        {limits.headTime, limits.rateWindow, limits.idleTime, limits.handlingTime, limits.lingerTime});
    return std::clamp(shortest / 4, std::chrono::milliseconds(10), std::chrono::milliseconds(250));
}

// "/api/registrations/{number}" as "/api/registrations/_": no client's words reach QHttpServer.
QByteArray blottedOut(const QString &pattern)
{
    QStringList segments = pattern.split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u'{'))
            segment = QStringLiteral("_");
    }
    return segments.join(u'/').toUtf8();
}

} // namespace

Gate::Gate(const Limits &limits, TrustedProxies proxies, const RouteTable &routes, GateHost &host,
           std::atomic<int> &openCount)
    : m_limits(limits),
      m_proxies(std::move(proxies)),
      m_routes(routes),
      m_host(host),
      m_admission(limits.connections, limits.connectionsPerAddress),
      m_shares(limits.connectionsPerAddress, limits.bodyBytesInAll),
      m_scratch(scratchBytes),
      m_openCount(openCount)
{
    for (const RouteTable::PathRoutes *path : m_routes.paths())
        m_shownPaths.push_back(blottedOut(path->pattern));
    setListenBacklogSize(1024);
    m_ticker.start(int(tickInterval(limits).count()), Qt::CoarseTimer, this);
    // Out of descriptors: accepting would fail again at once and for ever. The ticker tries again later.
    connect(this, &QTcpServer::acceptError, this, [this] {
        qCWarning(lcGate) << "cannot accept:" << errorString();
        pauseAccepting();
    });
}

Gate::~Gate() = default;

std::shared_ptr<Exchange> Gate::exchange(quint64 number) const
{
    const auto found = m_connections.find(number);
    return found == m_connections.end() ? nullptr : found->second->exchange();
}

void Gate::incomingConnection(qintptr descriptor)
{
    NativeSocket socket(descriptor);
    if (m_finishing)
        return turnAway(std::move(socket), 503);
    const QHostAddress peer = normalized(socket.peerAddress());
    const auto kind = m_proxies.trusts(peer) ? Admission::Peer::TrustedProxy : Admission::Peer::Client;
    switch (m_admission.enter(peer, kind)) {
    case Admission::Verdict::Admitted:
        break;
    case Admission::Verdict::TooManyInAll:
        return turnAway(std::move(socket), 503);
    case Admission::Verdict::TooManyFromThere:
        return turnAway(std::move(socket), 429);
    }
    m_openCount.store(m_admission.count(), std::memory_order_relaxed);
    const quint64 number = ++m_lastNumber;
    m_connections.emplace(number, std::make_unique<Connection>(number, std::move(socket), peer, *this));
}

// Says why, as far as the kernel takes it at once, and closes: nothing is kept of such a client.
void Gate::turnAway(NativeSocket socket, int status)
{
    ++m_turnedAway;
    const Response response = m_host.refusal(status, {Language::Indonesian, makeRequestId()});
    const AnswerFraming framing{response.bodySize(), AnswerFraming::Connection::Close, date()};
    (void)socket.write(answerHead(plainHead(response), framing) + response.body());
}

GateSocket *Gate::attach(GateSocket::Listener *listener, const QHostAddress &peer)
{
    auto *socket = new GateSocket(listener, peer, this);
    addPendingConnection(socket);
    // Qt 6.4 binds to one of these signals and later versions to the other; addPendingConnection emits only
    // one.
    if (hasPendingConnections())
        Q_EMIT newConnection();
    return socket;
}

QByteArray Gate::shownRequest(const Exchange &exchange, quint64 number) const
{
    static const QByteArray nowhere("/-");
    return methodName(exchange.request.method()) + ' ' +
           (exchange.path ? m_shownPaths[std::size_t(exchange.path->index)] : nowhere) +
           " HTTP/1.1\r\nHost: gate\r\n" + exchangeField + ": " + QByteArray::number(number) + "\r\n\r\n";
}

std::optional<ClientShares::Share> Gate::beginShare(const QHostAddress &client)
{
    return m_shares.begin(client, m_proxies.trusts(client) ? ClientShares::Asker::TrustedProxy
                                                           : ClientShares::Asker::Client);
}

void Gate::socketClosed(const QHostAddress &peer)
{
    m_admission.leave(peer);
    m_openCount.store(m_admission.count(), std::memory_order_relaxed);
}

void Gate::retire(quint64 number)
{
    auto found = m_connections.extract(number);
    if (found.empty())
        return;
    // The caller is the connection itself, perhaps deep inside a signal of its own.
    if (m_retired.empty())
        QMetaObject::invokeMethod(this, &Gate::bury, Qt::QueuedConnection);
    m_retired.push_back(std::move(found.mapped()));
}

void Gate::bury()
{
    m_retired.clear();
    if (m_finishing && m_connections.empty())
        Q_EMIT drained();
}

void Gate::finishUp()
{
    m_finishing = true;
    std::vector<Connection *> connections;
    for (const auto &[number, connection] : m_connections)
        connections.push_back(connection.get());
    for (Connection *connection : connections)
        connection->finishUp();
    if (m_connections.empty() && m_retired.empty())
        Q_EMIT drained();
}

void Gate::cutAll()
{
    std::vector<Connection *> connections;
    for (const auto &[number, connection] : m_connections)
        connections.push_back(connection.get());
    for (Connection *connection : connections)
        connection->cut();
}

QByteArray Gate::date()
{
    const qint64 second = QDateTime::currentSecsSinceEpoch();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = QLocale::c()
                     .toString(QDateTime::fromSecsSinceEpoch(second, Qt::UTC),
                               QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                     .toLatin1();
    }
    return m_date;
}

void Gate::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_ticker.timerId())
        return QTcpServer::timerEvent(event);
    if (isListening())
        resumeAccepting();
    // One line for all of a moment: whoever is turned away must not fill the log either.
    if (const int turnedAway = std::exchange(m_turnedAway, 0); turnedAway > 0)
        qCWarning(lcGate) << "turned away" << turnedAway << "connections;" << m_admission.count()
                          << "are open";
    const auto now = std::chrono::steady_clock::now();
    // A tick may close connections, but only retires them: the map is changed while we walk, so walk a copy.
    std::vector<Connection *> due;
    for (const auto &[number, connection] : m_connections) {
        if (connection->isDue(now))
            due.push_back(connection.get());
    }
    for (Connection *connection : due)
        connection->timeOut(now);
}

} // namespace portal::http
