// SPDX-License-Identifier: GPL-3.0-or-later
// Gate: accepts connections, counts them, keeps their time, and hands whole requests to the QHttpServer it is
// bound to. To QHttpServer it is the TCP server whose clients are GateSockets; the real clients it never
// shows. Lives on the I/O thread with all its connections; it knows no route's handler and no business.
#pragma once

#include "libportal/http/errorresponse.h"
#include "libportal/http/gate/admission.h"
#include "libportal/http/gate/clientshares.h"
#include "libportal/http/gate/exchange.h"
#include "libportal/http/gate/gatesocket.h"
#include "libportal/http/gate/limits.h"
#include "libportal/http/routetable.h"
#include "libportal/http/trustedproxies.h"

#include <QtCore/QBasicTimer>
#include <QtNetwork/QTcpServer>

#include <atomic>
#include <memory>
#include <unordered_map>
#include <vector>

namespace portal::http {

class Connection;
class NativeSocket;

/// What the gate cannot know by itself: how an answer of its own looks, and where it is written down.
class GateHost
{
public:
    /// A finished answer, security headers and all, for a request that the gate refuses.
    virtual Response refusal(int status, const AnswerContext &context) = 0;
    /// One request was refused by the gate. The request may have been read in part or not at all.
    virtual void refused(int status, const QByteArray &requestId) = 0;

protected:
    ~GateHost() = default;
};

class Gate final : public QTcpServer
{
    Q_OBJECT

public:
    /// Name of the field that carries the exchange's number to QHttpServer and back to exchange().
    static constexpr const char *exchangeField = "X-Gate-Exchange";

    /// `routes`, `host` and `openCount` outlive the gate.
    /// `openCount` is kept at the number of open connections, for other threads to read.
    Gate(const Limits &limits, TrustedProxies proxies, const RouteTable &routes, GateHost &host,
         std::atomic<int> &openCount);
    ~Gate() override;

    /// The path QHttpServer is shown for the route table's path of this index: "/api/registrations/_/status".
    QString shownPath(std::size_t index) const { return QString::fromUtf8(m_shownPaths[index]); }
    /// The exchange that waits for its answer under this number; nullptr if there is none any more.
    std::shared_ptr<Exchange> exchange(quint64 number) const;

    /// Turns new connections away, lets requests in flight finish, closes the rest; drained() when all is
    /// done.
    void finishUp();
    /// Closes every connection now. Handlers that still run are answered by nobody.
    void cutAll();

    // For its connections.
    const Limits &limits() const { return m_limits; }
    const RouteTable &routes() const { return m_routes; }
    const TrustedProxies &proxies() const { return m_proxies; }
    GateHost &host() { return m_host; }
    std::vector<char> &scratch() { return m_scratch; }
    GateSocket *attach(GateSocket::Listener *listener, const QHostAddress &peer);
    /// What QHttpServer is shown in place of a request: its route's path with the captures blotted out.
    QByteArray shownRequest(const Exchange &exchange, quint64 number) const;
    /// A place among the requests of this client; nullopt if it has as many as it may.
    std::optional<ClientShares::Share> beginShare(const QHostAddress &client);
    void socketClosed(const QHostAddress &peer);
    /// Deletes the connection once the event loop is back.
    void retire(quint64 number);
    /// The Date field's value, made once a second.
    QByteArray date();

Q_SIGNALS:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void turnAway(NativeSocket socket, int status);
    void bury();

    Limits m_limits;
    TrustedProxies m_proxies;
    const RouteTable &m_routes;
    GateHost &m_host;
    Admission m_admission;
    ClientShares m_shares; // before the connections, which give back to it
    std::vector<QByteArray> m_shownPaths;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    std::vector<std::unique_ptr<Connection>> m_retired;
    std::vector<char> m_scratch;
    QBasicTimer m_ticker;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    quint64 m_lastNumber = 0;
    std::atomic<int> &m_openCount;
    int m_turnedAway = 0; // since it was last written down
    bool m_finishing = false;
};

} // namespace portal::http
