// SPDX-License-Identifier: GPL-3.0-or-later
// JsonConnection: one keep-alive connection that speaks JSON with the server, made anew when it has ended.
// Blocking, for one thread. Knows no route.
#pragma once

#include "tests/http/rawclient.h"

#include <optional>

namespace portal::testing {

struct JsonAnswer
{
    int status = 0; ///< 0: no whole answer came, whatever became of the request
    QJsonObject json;
    QMap<QByteArray, QByteArray> headers;
    bool isTorn = false; ///< the connection ended inside the answer

    QString text(const QString &field) const { return json.value(field).toString(); }
};

class JsonConnection
{
public:
    /// A bearer token goes with every call once it is set.
    void setToken(const QString &token) { m_token = token.toLatin1(); }
    /// The server is at this port from now on; connections to an earlier one are let go.
    void setPort(quint16 port);

    JsonAnswer get(const QString &path) { return call("GET", path, std::nullopt); }
    JsonAnswer post(const QString &path, const QJsonObject &body) { return call("POST", path, body); }
    JsonAnswer put(const QString &path, const QJsonObject &body) { return call("PUT", path, body); }

    /// Sends a request and leaves its answer to read().
    bool send(const QByteArray &method, const QString &path, const std::optional<QJsonObject> &body);
    JsonAnswer read(std::chrono::milliseconds time = RawClient::patience);

private:
    JsonAnswer call(const QByteArray &method, const QString &path, const std::optional<QJsonObject> &body);

    quint16 m_port = 0;
    QByteArray m_token;
    std::optional<RawClient> m_connection;
};

} // namespace portal::testing
