// SPDX-License-Identifier: GPL-3.0-or-later
// The options that every sub-command has, and the installation that they name.
#pragma once

#include "app/common/installation.h"
#include "app/portald/arguments.h"

namespace portal::app {

/// data, database, config, json.
QList<Arguments::Option> installationOptions();

/// Errors as Installation::open().
Result<std::unique_ptr<Installation>> openInstallation(const Arguments &arguments,
                                                       Installation::Schema schema);

} // namespace portal::app
