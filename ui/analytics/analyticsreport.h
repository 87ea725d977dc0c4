// SPDX-License-Identifier: GPL-3.0-or-later
// The analytics of a period on paper, as a manager would forward it: whose, of when, the figures with their
// change, the charts, the tables. Black on white, whatever the desk's appearance.
#pragma once

#include "ui/frame/page.h"

class QPagedPaintDevice;

namespace portal {
struct AnalyticsReport;
}

namespace portal::ui {

/// Its page layout is the caller's. False when the device cannot be painted on (a file that cannot be
/// written).
[[nodiscard]] bool paintAnalyticsReport(const DeskContext &context, const AnalyticsReport &report,
                                        QPagedPaintDevice &paper);

} // namespace portal::ui
