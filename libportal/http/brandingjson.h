// SPDX-License-Identifier: GPL-3.0-or-later
// Whose pages these are, as the branding call answers it and as it stands in every page.
#pragma once

#include "libportal/settings/settings.h"

#include <QtCore/QJsonObject>

namespace portal::http {

QJsonObject brandingToJson(const BrandSettings &brand);

} // namespace portal::http
