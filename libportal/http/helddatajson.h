// SPDX-License-Identifier: GPL-3.0-or-later
// What is held about a customer, as the file they download (P2).
#pragma once

#include "libportal/selfservice/helddata.h"

#include <QtCore/QJsonObject>

namespace portal::http {

QJsonObject heldRecordsToJson(const HeldRecords &records);

} // namespace portal::http
