// SPDX-License-Identifier: GPL-3.0-or-later
// A report as an Excel file: a sheet with the data behind each chart, numbers as numbers, rates and money in
// their formats, and one that says who made it, when and of what. No cell is ever a formula (S26).
#pragma once

#include "libportal/analytics/figures.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"

namespace portal {

struct AnalyticsSheetAbout
{
    QString madeBy;
    Instant madeAt;
    Zone zone;
    Language language = Language::Indonesian;
};

/// Unavailable when the file cannot be written; then there is none.
Result<void> writeAnalyticsSheet(const QString &path, const AnalyticsSheetAbout &about,
                                 const AnalyticsReport &report, const Translations &translations);

} // namespace portal
