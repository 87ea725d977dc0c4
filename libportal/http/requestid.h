// SPDX-License-Identifier: GPL-3.0-or-later
// Request ids: what ties an answer, its log lines and a person's complaint together.
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace portal::http {

/// 1 to 64 of [A-Za-z0-9._-]: safe in a header, a log line and a page.
PORTAL_HTTP_EXPORT bool isWellFormedRequestId(QByteArrayView id);
/// 16 random hexadecimal digits.
PORTAL_HTTP_EXPORT QByteArray makeRequestId();

} // namespace portal::http
