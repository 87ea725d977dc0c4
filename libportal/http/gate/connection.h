// SPDX-License-Identifier: GPL-3.0-or-later
// Connection: one client's socket and the life of its requests: read, shown to QHttpServer, answered, next.
// One request is in flight at a time; while it is, nothing is read, so that a flood stays in the kernel.
// A client that leaves while a handler works is noticed when the answer is written, not before.
#pragma once

#include "libportal/http/gate/clientshares.h"
#include "libportal/http/gate/exchange.h"
#include "libportal/http/gate/gatesocket.h"
#include "libportal/http/gate/nativesocket.h"
#include "libportal/http/gate/requestreader.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QHostAddress>

#include <chrono>
#include <memory>

namespace portal::http {

class Gate;

class Connection final : public QObject, private GateSocket::Listener
{
    Q_OBJECT

public:
    using TimePoint = std::chrono::steady_clock::time_point;

    Connection(quint64 number, NativeSocket socket, const QHostAddress &peer, Gate &gate);
    ~Connection() override;

    const std::shared_ptr<Exchange> &exchange() const { return m_exchange; }
    bool isDue(TimePoint now) const { return now >= m_deadline; }
    /// The present phase has lasted as long as it may: refuses, closes, or grants another stretch.
    void timeOut(TimePoint now);
    /// Closes after the request in flight, at once if there is none.
    void finishUp();
    /// Closes now.
    void cut() { close(); }

private:
    enum class Phase {
        Idle,      // between requests
        Head,      // some bytes of a request, not yet its empty line
        Body,      // the head is read, the body is not
        Handling,  // shown to QHttpServer, no answer yet
        Writing,   // an answer is on its way out
        Lingering, // all is said; reading on so that the client can hear it
        Closed,    // no socket; waits only for a handler that still runs
    };

    // GateSocket::Listener
    void headWritten(const QByteArray &head) override;
    void hungUp() override;

    void readable();
    void pump();
    void pumpLater();
    bool beginBody();
    int holdBody();
    void beginExchange();
    void answer();
    void refuse(int status);
    void send(QByteArrayView head, const Response &response, Method method);
    void flush();
    bool refill();
    void answerSent();
    void linger();
    void drain();
    void close();
    void enter(Phase phase, std::chrono::milliseconds time);
    void setReading(bool on);
    QByteArray requestId() const;

    quint64 m_number;
    Gate &m_gate;
    NativeSocket m_socket;
    QHostAddress m_peer;
    QSocketNotifier m_readNotifier;
    QSocketNotifier m_writeNotifier;
    RequestReader m_reader;
    QPointer<GateSocket> m_gateSocket;
    std::shared_ptr<Exchange> m_exchange;
    std::optional<ClientShares::Share> m_share;     // from the end of a head to the end of its answer
    const RouteTable::PathRoutes *m_path = nullptr; // of the request whose head was read last

    Phase m_phase = Phase::Idle;
    TimePoint m_deadline;
    qint64 m_windowBytes = 0; // read or written since the present stretch of time began
    qint64 m_lingered = 0;
    int m_requests = 0;

    QByteArray m_head; // as QHttpServer wrote it
    QByteArray m_out;
    qsizetype m_outAt = 0;
    QByteArray m_outNext;
    std::shared_ptr<QIODevice> m_device;
    qint64 m_deviceLeft = 0;

    bool m_keepAlive = false;
    bool m_finishing = false;
    bool m_showing = false;
    bool m_awaitingHead = false;
    bool m_pumping = false;
};

} // namespace portal::http
