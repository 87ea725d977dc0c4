// SPDX-License-Identifier: GPL-3.0-or-later
// How single values look on the wire (4-http-api, "For every answer"): times RFC 3339 in UTC with
// milliseconds, dates YYYY-MM-DD, and null for what is not there.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/http/export.h"

#include <QtCore/QJsonValue>
#include <QtCore/QString>

#include <optional>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonValue timeToJson(const std::optional<Instant> &time);
PORTAL_HTTP_EXPORT QJsonValue dateToJson(const std::optional<Day> &day);
/// null for an empty text: where there is none, the library keeps "".
PORTAL_HTTP_EXPORT QJsonValue textToJson(const QString &text);

} // namespace portal::http
