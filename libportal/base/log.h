// SPDX-License-Identifier: GPL-3.0-or-later
// Log lines: categories `portal.<module>`, ids and never personal data (P4).
// Each module declares its own category with Q_LOGGING_CATEGORY in the .cpp that uses it.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QLoggingCategory>

namespace portal {

enum class LogFormat { Text, JsonLines };

/// Sends every line of the process to standard error in this form. Called once, by a program's main.
/// Line breaks and control characters inside a message are escaped: a line cannot be split (S26).
PORTAL_EXPORT void installLogFormat(LogFormat format);

/// One finished line without its line break; what installLogFormat writes.
PORTAL_EXPORT QByteArray formatLogLine(LogFormat format, QtMsgType type, const char *category,
                                       const QString &message, qint64 epochMillis);

} // namespace portal
