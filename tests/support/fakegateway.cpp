// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegateway.h"

#include <QtCore/QTimer>
#include <QtNetwork/QTcpSocket>

namespace portal::testing {

namespace {

constexpr std::chrono::milliseconds trickleStep{5};
constexpr qsizetype endlessStep = 64 * 1024;

FakeRequest parseHead(const QByteArray &head)
{
    FakeRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> first = lines.value(0).trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).trimmed().toLower(),
                                   lines[i].mid(colon + 1).trimmed());
    }
    return request;
}

QByteArray headOf(const FakeAnswer &answer)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " As Told\r\n";
    head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

} // namespace

FakeGateway::FakeGateway()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
    m_server.listen(QHostAddress::LocalHost, 0);
}

QUrl FakeGateway::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_server.serverPort()));
}

QUrl FakeGateway::nobody()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

void FakeGateway::read(QTcpSocket *socket)
{
    m_unread[socket] += socket->readAll();
    // A reply may close the connection, and then its bytes are gone from the table.
    while (m_unread.contains(socket)) {
        QByteArray &unread = m_unread[socket];
        const qsizetype headEnd = unread.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        FakeRequest request = parseHead(unread.left(headEnd));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (unread.size() < headEnd + 4 + length)
            return;
        request.body = unread.mid(headEnd + 4, length);
        unread.remove(0, headEnd + 4 + length);
        m_requests.append(std::move(request));
        reply(socket, m_once.isEmpty() ? m_answer : m_once.takeFirst());
    }
}

void FakeGateway::reply(QTcpSocket *socket, const FakeAnswer &answer)
{
    switch (answer.manner) {
    case FakeAnswer::Manner::Whole:
        socket->write(headOf(answer) + answer.body);
        break;
    case FakeAnswer::Manner::Silent:
        break;
    case FakeAnswer::Manner::HangUp:
        socket->disconnectFromHost();
        break;
    case FakeAnswer::Manner::CloseHalfWay:
        socket->write(headOf(answer) + answer.body.left(answer.body.size() / 2));
        socket->disconnectFromHost();
        break;
    case FakeAnswer::Manner::Trickle: {
        socket->write("HTTP/1.1 200 As Told\r\nContent-Length: 100000\r\n\r\n");
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write(" "); });
        timer->start(trickleStep);
        break;
    }
    case FakeAnswer::Manner::Endless:
        socket->write("HTTP/1.1 200 As Told\r\n\r\n");
        socket->write(QByteArray(endlessStep, ' '));
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket] {
            if (socket->bytesToWrite() == 0)
                socket->write(QByteArray(endlessStep, ' '));
        });
        break;
    case FakeAnswer::Manner::Raw:
        socket->write(answer.body);
        socket->disconnectFromHost();
        break;
    }
}

} // namespace portal::testing
