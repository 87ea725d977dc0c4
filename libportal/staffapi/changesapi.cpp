// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/changesapi.h"

namespace portal {

ChangesApi::~ChangesApi() = default;

} // namespace portal
