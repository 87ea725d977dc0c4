// SPDX-License-Identifier: GPL-3.0-or-later
// Request: one whole, checked HTTP request as a route's handler reads it.
// The gate has refused everything ambiguous before; path and query are percent-decoded UTF-8 here, without
// NUL or other control characters in the path. A Request does not know sockets, limits or QtHttpServer.
#pragma once

#include "libportal/base/text.h"
#include "libportal/http/export.h"
#include "libportal/http/headers.h"
#include "libportal/http/identity.h"
#include "libportal/http/method.h"

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

#include <optional>
#include <utility>

namespace portal::http {

class PORTAL_HTTP_EXPORT Request
{
public:
    Method method() const { return m_method; }
    /// True for HEAD too: the handler answers as for GET, the gate leaves the body out.
    bool isRead() const { return m_method == Method::Get || m_method == Method::Head; }

    /// "/api/registrations/REG-20261120-0001": decoded, for matching. It may hold personal data (an e-mail
    /// address as identifier): log the route's pattern instead.
    QString path() const { return u'/' + m_segments.join(u'/'); }
    const QStringList &segments() const { return m_segments; }
    /// What stands in the path where the route's pattern says `{name}`; empty if the pattern has no such
    /// name.
    QString capture(const QString &name) const { return m_captures.value(name); }

    /// The first value of `?name=`; nullopt if the parameter is absent, "" if it is there and empty.
    std::optional<QString> query(QStringView name) const;
    /// Every value of `?name=`, in order.
    QStringList queryValues(QStringView name) const;

    const Headers &headers() const { return m_headers; }
    /// The first header of that name, without surrounding blanks; empty where there is none.
    QByteArray header(QByteArrayView name) const { return m_headers.value(name); }
    /// The token of `Authorization: Bearer …`; nullopt without one.
    std::optional<QByteArray> bearerToken() const;
    /// The value of one cookie; nullopt if it was not sent, or sent twice with different values.
    std::optional<QByteArray> cookie(QByteArrayView name) const;
    /// "application/json": lower case, without parameters; empty where the request names none.
    QByteArray contentType() const;

    const QByteArray &body() const { return m_body; }

    /// The client's own address: the peer's, or what a trusted proxy says it is. IPv4 is plain, never mapped.
    const QHostAddress &clientAddress() const { return m_clientAddress; }
    /// True if the client speaks TLS to a trusted proxy of ours (X-Forwarded-Proto).
    bool isSecure() const { return m_secure; }
    /// Of X-Request-Id if it was well-formed, else made: 1 to 64 of [A-Za-z0-9._-]. In the answer and the
    /// log.
    const QByteArray &id() const { return m_id; }
    /// From Accept-Language; Indonesian by default.
    Language language() const { return m_language; }

    /// Who the guard found; Anonymous on open routes.
    const Identity &identity() const { return m_identity; }

    // For the gate, the dispatcher and tests that call a handler directly.
    void setMethod(Method method) { m_method = method; }
    /// Reads a request target ("/a/b%20c?d=e"): false for a bad percent escape, bytes that are not UTF-8, a
    /// control character in the path, "." or ".." as a segment, or a path that does not begin with "/".
    [[nodiscard]] bool setTarget(QByteArrayView target);
    /// Also reads Accept-Language and Cookie from them when asked for.
    void setHeaders(Headers headers);
    void setBody(QByteArray body) { m_body = std::move(body); }
    void setCaptures(QHash<QString, QString> captures) { m_captures = std::move(captures); }
    void setClientAddress(QHostAddress address) { m_clientAddress = std::move(address); }
    enum class Transport { Plain, Secure };
    void setTransport(Transport transport) { m_secure = transport == Transport::Secure; }
    void setId(QByteArray id) { m_id = std::move(id); }
    void setIdentity(Identity identity) { m_identity = std::move(identity); }

private:
    Method m_method = Method::Get;
    QStringList m_segments;
    QList<std::pair<QString, QString>> m_query;
    QHash<QString, QString> m_captures;
    Headers m_headers;
    QByteArray m_body;
    QHostAddress m_clientAddress;
    QByteArray m_id;
    Identity m_identity;
    Language m_language = Language::Indonesian;
    bool m_secure = false;
};

/// The better liked of our two languages in an Accept-Language value; Indonesian where neither is named.
PORTAL_HTTP_EXPORT Language languageFromAcceptLanguage(QByteArrayView value);

} // namespace portal::http
