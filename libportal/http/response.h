// SPDX-License-Identifier: GPL-3.0-or-later
// Response: a handler's answer. It always has a content type where it has a body, and never a header that
// could split a line. Security headers, ETag and 304, Content-Length, Connection, Date, X-Request-Id and
// leaving out the body for HEAD are not its business: dispatch and the gate add them to every answer.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/headers.h"

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <memory>

namespace portal::http {

class PORTAL_HTTP_EXPORT Response
{
public:
    /// 204 without a body.
    static Response noContent();
    /// Compact JSON, `application/json`.
    static Response json(const QJsonObject &object, int status = 200);
    /// UTF-8, `text/plain; charset=utf-8`.
    static Response text(const QString &text, int status = 200);
    /// Any bytes with the content type they have.
    static Response bytes(QByteArray body, QByteArray contentType, int status = 200);
    /// 201 with `Location`; the location is a path of ours ("/api/registrations/REG-…").
    static Response created(const QString &location, const QJsonObject &object);
    /// The rest of an open, sized device (a file, an export), read in slices as fast as the client takes
    /// them: never whole in memory. The device is read on the I/O thread; nobody else may touch it
    /// afterwards.
    static Response stream(std::unique_ptr<QIODevice> device, QByteArray contentType, int status = 200);
    /// A status and nothing else; for answers that carry only headers (304, 3xx).
    static Response empty(int status);

    int status() const { return m_status; }
    /// Without a stream: the bytes of the body.
    const QByteArray &body() const { return m_body; }
    const std::shared_ptr<QIODevice> &device() const { return m_device; }
    /// The body's size in bytes, streamed or not.
    qint64 bodySize() const { return m_device ? m_deviceSize : m_body.size(); }
    QByteArray contentType() const { return m_headers.value("Content-Type"); }
    const Headers &headers() const { return m_headers; }

    /// One field in place of any of that name. A name or value that could split a line is not taken, and
    /// makes the whole answer unsendable: the client gets 500 and the log says why.
    Response &setHeader(QByteArray name, QByteArray value);
    /// One more field of that name (Set-Cookie). Refuses as setHeader does.
    Response &addHeader(QByteArray name, QByteArray value);
    /// "Content-Disposition: attachment" with this name, in ASCII and in UTF-8 (RFC 6266).
    Response &setDownloadName(const QString &fileName);
    void setBody(QByteArray body, QByteArray contentType);
    void setStatus(int status) { m_status = status; }

    /// False once a header was refused.
    bool isSendable() const { return m_sendable; }

private:
    int m_status = 204;
    Headers m_headers;
    QByteArray m_body;
    std::shared_ptr<QIODevice> m_device;
    qint64 m_deviceSize = 0;
    bool m_sendable = true;
};

} // namespace portal::http
