// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/response.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

namespace portal::http {

Response Response::noContent()
{
    return empty(204);
}

Response Response::json(const QJsonObject &object, int status)
{
    return bytes(QJsonDocument(object).toJson(QJsonDocument::Compact), "application/json", status);
}

Response Response::text(const QString &text, int status)
{
    return bytes(text.toUtf8(), "text/plain; charset=utf-8", status);
}

Response Response::bytes(QByteArray body, QByteArray contentType, int status)
{
    Response response = empty(status);
    response.setBody(std::move(body), std::move(contentType));
    return response;
}

Response Response::created(const QString &location, const QJsonObject &object)
{
    Response response = json(object, 201);
    response.setHeader("Location", QUrl::toPercentEncoding(location, "/?=&:@"));
    return response;
}

Response Response::stream(std::unique_ptr<QIODevice> device, QByteArray contentType, int status)
{
    Response response = empty(status);
    response.m_deviceSize = device->size() - device->pos();
    response.m_device = std::move(device);
    response.setHeader("Content-Type", std::move(contentType));
    return response;
}

Response Response::empty(int status)
{
    Response response;
    response.m_status = status;
    return response;
}

Response &Response::setHeader(QByteArray name, QByteArray value)
{
    if (!m_headers.set(std::move(name), std::move(value)))
        m_sendable = false;
    return *this;
}

Response &Response::addHeader(QByteArray name, QByteArray value)
{
    if (!m_headers.append(std::move(name), std::move(value)))
        m_sendable = false;
    return *this;
}

Response &Response::setDownloadName(const QString &fileName)
{
    QByteArray plain;
    for (const QChar c : fileName) {
        const bool safe = c.unicode() >= 0x20 && c.unicode() < 0x7f && c != u'"' && c != u'\\' && c != u'%';
        plain.append(safe ? char(c.unicode()) : '_');
    }
    return setHeader("Content-Disposition", "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" +
                                                QUrl::toPercentEncoding(fileName));
}

void Response::setBody(QByteArray body, QByteArray contentType)
{
    m_body = std::move(body);
    m_device.reset();
    setHeader("Content-Type", std::move(contentType));
}

} // namespace portal::http
