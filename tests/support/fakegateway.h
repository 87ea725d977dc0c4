// SPDX-License-Identifier: GPL-3.0-or-later
// FakeGateway: an HTTP server on loopback that answers as told and remembers what it was asked.
// Lives on the thread that makes it; that thread's event loop serves it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpServer>

#include <utility>

class QTcpSocket;

namespace portal::testing {

struct FakeAnswer
{
    enum class Manner {
        Whole,        ///< a proper answer
        Silent,       ///< the request is read, and nothing ever comes
        HangUp,       ///< the request is read, and the connection closed
        CloseHalfWay, ///< half the body, then the connection closed
        Trickle,      ///< a byte of the body every few milliseconds, without end
        Endless,      ///< a body as fast as it is read, without end
        Raw,          ///< `body` alone, which need not be HTTP, then the connection closed
    };

    int status = 200;
    QByteArray body{};
    QList<std::pair<QByteArray, QByteArray>> headers{};
    Manner manner = Manner::Whole;
};

struct FakeRequest
{
    QByteArray method{};
    QByteArray target{};                     ///< path and query as sent
    QHash<QByteArray, QByteArray> headers{}; ///< names in lower case
    QByteArray body{};
};

class FakeGateway final : public QObject
{
    Q_OBJECT

public:
    FakeGateway();

    QUrl url() const;
    /// For this and every later request, until told otherwise.
    void answer(FakeAnswer answer) { m_answer = std::move(answer); }
    void answer(int status, const QByteArray &body) { m_answer = {.status = status, .body = body}; }
    /// For the next request alone; several wait in a row.
    void answerOnce(FakeAnswer answer) { m_once.append(std::move(answer)); }

    const QList<FakeRequest> &requests() const { return m_requests; }
    int connections() const { return m_connections; }

    /// An address of this machine where nobody listens.
    static QUrl nobody();

private:
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket, const FakeAnswer &answer);

    QHash<QTcpSocket *, QByteArray> m_unread;
    FakeAnswer m_answer;
    QList<FakeAnswer> m_once;
    QList<FakeRequest> m_requests;
    int m_connections = 0;
    QTcpServer m_server; // last: its sockets report to the members above when they go
};

} // namespace portal::testing
