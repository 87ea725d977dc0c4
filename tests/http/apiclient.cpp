// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiclient.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QTcpSocket>

namespace portal::testing {

namespace {

constexpr int patience = 10000; // milliseconds

QByteArray wireForm(const ApiCall &call)
{
    QByteArray wire = call.method + ' ' + call.path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
                      "Connection: close\r\n";
    if (!call.token.isEmpty())
        wire += "Authorization: Bearer " + call.token + "\r\n";
    if (!call.contentType.isEmpty())
        wire += "Content-Type: " + call.contentType + "\r\n";
    for (const http::HeaderField &field : call.headers)
        wire += field.name + ": " + field.value + "\r\n";
    if (call.method != "GET" && call.method != "HEAD")
        wire += "Content-Length: " + QByteArray::number(call.body.size()) + "\r\n";
    return wire + "\r\n" + call.body;
}

ApiAnswer answerFrom(const QByteArray &wire)
{
    ApiAnswer answer;
    const qsizetype blank = wire.indexOf("\r\n\r\n");
    if (blank < 0)
        return answer;
    const QList<QByteArray> lines = wire.left(blank).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (!answer.headers.append(line.left(colon), line.mid(colon + 1).trimmed()))
            answer.status = 0;
    }
    answer.body = wire.mid(blank + 4);
    return answer;
}

} // namespace

ApiAnswer ApiClient::send(const ApiCall &call)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
    QByteArray wire;
    if (socket.waitForConnected(patience)) {
        socket.write(wireForm(call));
        const QDeadlineTimer deadline(patience);
        while (!deadline.hasExpired() && socket.waitForReadyRead(int(deadline.remainingTime())))
            wire += socket.readAll();
        wire += socket.readAll();
    }
    const ApiAnswer answer = answerFrom(wire);
    const QStringList found = m_contract.violations(call.method, call.path, answer);
    const std::scoped_lock guard(m_mutex);
    m_violations += found;
    m_bodies += answer.body + '\n';
    return answer;
}

ApiAnswer ApiClient::get(const QString &path, const QByteArray &token)
{
    return send({.path = path, .token = token});
}

ApiAnswer ApiClient::post(const QString &path, const QJsonObject &body, const QByteArray &token)
{
    return send({.method = "POST",
                 .path = path,
                 .token = token,
                 .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                 .contentType = "application/json"});
}

ApiAnswer ApiClient::put(const QString &path, const QJsonObject &body, const QByteArray &token)
{
    return send({.method = "PUT",
                 .path = path,
                 .token = token,
                 .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                 .contentType = "application/json"});
}

QStringList ApiClient::violations() const
{
    const std::scoped_lock guard(m_mutex);
    return m_violations;
}

QByteArray ApiClient::everythingAnswered() const
{
    const std::scoped_lock guard(m_mutex);
    return m_bodies;
}

} // namespace portal::testing
