// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/installationcontrol.h"

namespace portal::ui {

InstallationControl::~InstallationControl() = default;

} // namespace portal::ui
