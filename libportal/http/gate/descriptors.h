// SPDX-License-Identifier: GPL-3.0-or-later
// How many connections the operating system lets this process have. Without a free descriptor accepting
// fails and tries again at once, for ever: the connection cap stays well below the limit.
#pragma once

#include "libportal/http/export.h"

namespace portal::http {

/// Raises the soft limit on descriptors as far as needed and allowed; gives how many connections fit, at most
/// `wanted`. 256 descriptors are left for databases, files and gateways.
PORTAL_HTTP_EXPORT int connectionsThatFit(int wanted);

} // namespace portal::http
