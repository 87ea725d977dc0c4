// SPDX-License-Identifier: GPL-3.0-or-later
// makeProvider: a working provider from its settings and secrets. The only place that knows every kind.
#pragma once

#include "libportal/messaging/providers/messageprovider.h"
#include "libportal/messaging/providers/providersettings.h"

#include <memory>

namespace portal {

/// Made on the thread that will use it. `store` is the simulator's, and outlives the provider.
/// `Invalid` names each required secret that is missing: "secrets.token".
PORTAL_EXPORT Result<std::unique_ptr<MessageProvider>>
makeProvider(const ProviderSettings &settings, const SecretLookup &secretFor, SimulatorStore &store);

} // namespace portal
