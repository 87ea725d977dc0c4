// SPDX-License-Identifier: GPL-3.0-or-later
// Days and times as people read them: "20 November 2026", "14.30 WIB" (6-experience). For storage and the
// wire see instant.h.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"

namespace portal {

/// "20 November 2026", "20 Mei 2026" in Indonesian, "20 May 2026" in English.
PORTAL_EXPORT QString dateText(Day day, Language language);

/// "14.30 WIB" in Indonesian, "14:30 WIB" in English.
PORTAL_EXPORT QString timeText(Instant instant, Zone zone, Language language);

/// "Senin, 23 November 2026, 14.30 WIB".
PORTAL_EXPORT QString dateTimeText(Instant instant, Zone zone, Language language);

} // namespace portal
