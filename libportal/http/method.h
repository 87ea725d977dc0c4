// SPDX-License-Identifier: GPL-3.0-or-later
// Method: the request methods this server knows. Any other token is answered 501 by the gate.
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

namespace portal::http {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

/// "GET", …: methods are case-sensitive (RFC 9110, 9.1).
PORTAL_HTTP_EXPORT QByteArray methodName(Method method);
PORTAL_HTTP_EXPORT std::optional<Method> methodFromName(QByteArrayView name);

} // namespace portal::http
