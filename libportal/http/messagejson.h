// SPDX-License-Identifier: GPL-3.0-or-later
// Messages on the wire, as staff see them in an application's detail. Codes show as dots: the outbox gives
// them out in no other form (S03).
#pragma once

#include "libportal/http/export.h"
#include "libportal/messaging/message.h"

#include <QtCore/QJsonObject>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonObject messageToJson(const MessageRecord &message);

} // namespace portal::http
