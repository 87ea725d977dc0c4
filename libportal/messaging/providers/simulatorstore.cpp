// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/simulatorstore.h"

namespace portal {

SimulatorStore::~SimulatorStore() = default;

} // namespace portal
