// SPDX-License-Identifier: GPL-3.0-or-later
// The encodings in which requests are written, each value escaped for the place where it stands, so that no
// message and no setting can break out of its own (S26).
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <utility>

namespace portal {

using FormFields = QList<std::pair<QString, QString>>;

PORTAL_EXPORT QByteArray formContentType();
PORTAL_EXPORT QByteArray jsonContentType();

/// application/x-www-form-urlencoded; spaces as %20, which every decoder reads alike.
PORTAL_EXPORT QByteArray formBody(const FormFields &fields);
PORTAL_EXPORT QByteArray jsonBody(const QJsonObject &object);

struct MultipartBody
{
    QByteArray contentType{};
    QByteArray body{};
};
/// multipart/form-data with a boundary that stands in no value; the same fields give the same bytes.
PORTAL_EXPORT MultipartBody multipartBody(const FormFields &fields);

/// `base` with this path, and query if any, after its own path. `encodedPath` begins with "/" and is
/// percent-encoded already.
PORTAL_EXPORT QUrl urlBelow(const QUrl &base, const QString &encodedPath);

/// One line of visible characters for a header; everything else is dropped.
PORTAL_EXPORT QByteArray headerValue(const QString &value);

/// Percent-encoded for a path or a query: only letters, digits and `-._~` stay.
PORTAL_EXPORT QString percentEncoded(const QString &value);

} // namespace portal
