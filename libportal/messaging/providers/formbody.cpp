// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/formbody.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>

#include <algorithm>

namespace portal {

namespace {

QByteArray quotedName(const QString &name)
{
    return name.toUtf8().replace('\r', "").replace('\n', "").replace('"', "%22");
}

} // namespace

QByteArray formContentType()
{
    return QByteArrayLiteral("application/x-www-form-urlencoded");
}

QByteArray jsonContentType()
{
    return QByteArrayLiteral("application/json");
}

QByteArray formBody(const FormFields &fields)
{
    QByteArray body;
    for (const auto &[name, value] : fields) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

QByteArray jsonBody(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

MultipartBody multipartBody(const FormFields &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, value] : fields)
        hash.addData(value.toUtf8());
    QByteArray boundary = "portal-" + hash.result().toHex();
    const auto stands = [&boundary](const auto &field) {
        return field.second.toUtf8().contains(boundary);
    };
    while (std::any_of(fields.begin(), fields.end(), stands))
        boundary += 'x';

    MultipartBody made{.contentType = "multipart/form-data; boundary=" + boundary};
    for (const auto &[name, value] : fields) {
        made.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + quotedName(name) +
                     "\"\r\n\r\n" + value.toUtf8() + "\r\n";
    }
    made.body += "--" + boundary + "--\r\n";
    return made;
}

QUrl urlBelow(const QUrl &base, const QString &encodedPath)
{
    QString text = base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text + encodedPath, QUrl::StrictMode);
}

QByteArray headerValue(const QString &value)
{
    QByteArray bytes = value.toUtf8();
    bytes.removeIf([](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; });
    return bytes.trimmed();
}

QString percentEncoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace portal
