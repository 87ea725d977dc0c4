// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/messageprovider.h"

namespace portal {

MessageProvider::~MessageProvider() = default;

} // namespace portal
