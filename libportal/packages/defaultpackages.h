// SPDX-License-Identifier: GPL-3.0-or-later
// The packages a new installation starts with, so that the first page is not empty. An administrator changes
// them like any other.
#pragma once

#include "libportal/packages/package.h"

#include <QtCore/QList>

namespace portal {

QList<Package> defaultPackages();

} // namespace portal
