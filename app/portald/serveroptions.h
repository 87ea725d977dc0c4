// SPDX-License-Identifier: GPL-3.0-or-later
// The options of `serve`: where it listens, whose proxies it believes, and every limit of the gate.
#pragma once

#include "app/portald/arguments.h"

#include "libportal/http/server.h"

namespace portal::app {

QList<Arguments::Option> serverOptions();

/// Invalid names the option at fault: `listen`, `trusted-proxies`, `limit-…`.
Result<http::ServerSettings> serverSettings(const Arguments &arguments);

} // namespace portal::app
