// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/servercontrol.h"

#include <QtNetwork/QHostAddress>

namespace portal::ui {

ServerControl::~ServerControl() = default;

bool isReachableFromOutside(const QString &address)
{
    return !QHostAddress(address).isLoopback();
}

} // namespace portal::ui
