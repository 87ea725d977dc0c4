// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pages these are, as the branding call answers it and as it stands in every page.
#pragma once

#include "libportal/settings/settings.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// Of the logo as it is now; empty where there is none.
QString logoPath(const BrandSettings &brand);

QJsonObject brandingToJson(const BrandSettings &brand);

} // namespace portal::http
