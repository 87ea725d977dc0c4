// SPDX-License-Identifier: GPL-3.0-or-later
// personFile: what everything that is held about a person looks like in a file for them (P2), from whichever
// program: the same JSON that they can download from the portal.
#pragma once

#include "libportal/privacy/helddata.h"

#include <QtCore/QByteArray>

namespace portal::app {

/// UTF-8, indented, without a line's end at the last line.
QByteArray personFile(const HeldRecords &records);

} // namespace portal::app
