// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/jsonconnection.h"

#include <QtCore/QJsonDocument>

namespace portal::testing {

void JsonConnection::setPort(quint16 port)
{
    if (m_port == port)
        return;
    m_port = port;
    m_connection.reset();
}

bool JsonConnection::send(const QByteArray &method, const QString &path,
                          const std::optional<QJsonObject> &body)
{
    if (!m_connection)
        m_connection.emplace(m_port);
    QByteArray request = method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: localhost\r\n";
    if (!m_token.isEmpty())
        request += "Authorization: Bearer " + m_token + "\r\n";
    if (body) {
        const QByteArray json = QJsonDocument(*body).toJson(QJsonDocument::Compact);
        request += "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) +
                   "\r\n\r\n" + json;
    } else {
        request += "\r\n";
    }
    if (m_connection->isConnected() && m_connection->send(request))
        return true;
    m_connection.reset();
    return false;
}

JsonAnswer JsonConnection::read(std::chrono::milliseconds time)
{
    if (!m_connection)
        return {};
    RawAnswer raw = m_connection->read(RawClient::Body::Expected, time);
    JsonAnswer answer{raw.status, raw.json(), raw.headers};
    if (answer.status == 0)
        answer.isTorn = !m_connection->readBytes(1, {}).isEmpty();
    if (answer.status == 0 || answer.headers.value("connection").toLower() == "close")
        m_connection.reset();
    return answer;
}

JsonAnswer JsonConnection::call(const QByteArray &method, const QString &path,
                                const std::optional<QJsonObject> &body)
{
    return send(method, path, body) ? read() : JsonAnswer{};
}

} // namespace portal::testing
