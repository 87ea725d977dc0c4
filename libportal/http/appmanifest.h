// SPDX-License-Identifier: GPL-3.0-or-later
// What a phone needs to put the customer portal beside its other programs: the manifest, and pictures in the
// brand's colours that need no font of the server.
#pragma once

#include "libportal/settings/settings.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// W3C Web Application Manifest; the portal opens on its dashboard, in a window of its own.
QJsonObject appManifest(const BrandSettings &brand);

/// PNG, `side` pixels square, full to its edges: what matters stands in the middle 80 %, so that phones may
/// cut it to their own shape.
QByteArray appIcon(const BrandSettings &brand, int side);

} // namespace portal::http
