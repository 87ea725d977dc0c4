// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunactions.h"

namespace portal::ui {

FirstRunActions::~FirstRunActions() = default;

} // namespace portal::ui
