// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/presenceapi.h"

namespace portal {

PresenceApi::~PresenceApi() = default;

} // namespace portal
