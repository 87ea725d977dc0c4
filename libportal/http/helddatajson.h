// SPDX-License-Identifier: GPL-3.0-or-later
// What is held about a person, as the file they are given (P2).
#pragma once

#include "libportal/http/export.h"
#include "libportal/privacy/helddata.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// `customer` is null for whoever only applied.
PORTAL_HTTP_EXPORT QJsonObject heldRecordsToJson(const HeldRecords &records);

} // namespace portal::http
