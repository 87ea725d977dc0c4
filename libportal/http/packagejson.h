// SPDX-License-Identifier: GPL-3.0-or-later
// Packages on the wire: as the public chooses from them, as an application carries one, as staff keep them.
#pragma once

#include "libportal/base/money.h"
#include "libportal/http/export.h"
#include "libportal/http/jsonbody.h"
#include "libportal/packages/package.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// `{code, name, speed_mbps, price, description}` with the description in one language.
PORTAL_HTTP_EXPORT QJsonObject offerToJson(const Package &package, Language language);

/// Everything, with `version`.
PORTAL_HTTP_EXPORT QJsonObject packageToJson(const Package &package);

/// `package` as staff change it: members that may be left out keep its values then; what is at fault goes to
/// the reader. `code` and `version` are the caller's to read: one is new, the other is changed.
PORTAL_HTTP_EXPORT Package readPackage(JsonReader &body, Package package);

} // namespace portal::http
