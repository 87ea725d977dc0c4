// SPDX-License-Identifier: GPL-3.0-or-later
// ExportWatch: how far an export is, and whether it is still wanted. Both sides may look at it at any time.
#pragma once

#include <QtCore/QtGlobal>

#include <atomic>

namespace portal {

struct ExportWatch
{
    std::atomic<qint64> done = 0; ///< rows
    std::atomic<bool> stopped = false;
};

} // namespace portal
