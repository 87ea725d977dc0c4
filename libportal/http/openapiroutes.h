// SPDX-License-Identifier: GPL-3.0-or-later
// The call that describes all the others: the OpenAPI 3.1 document of resources/openapi.json, as it is.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addOpenApiRoutes(RouteTable &table);

/// The document's bytes, as built into this library.
PORTAL_HTTP_EXPORT QByteArray openApiDocument();

} // namespace portal::http
