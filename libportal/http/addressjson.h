// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses on the wire. What an address must look like is Address::checked(); here are only names and types.
#pragma once

#include "libportal/addresses/address.h"
#include "libportal/http/export.h"
#include "libportal/http/jsonbody.h"

#include <QtCore/QJsonObject>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonObject addressToJson(const Address &address);

/// The address in field `name` as it was typed; empty where the field is absent, so that whoever checks it
/// names each part that is missing.
PORTAL_HTTP_EXPORT Address readAddress(JsonReader &body, QStringView name);

} // namespace portal::http
