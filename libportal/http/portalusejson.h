// SPDX-License-Identifier: GPL-3.0-or-later
// Portal sessions and the steps of logging in on the wire, for customers and for staff.
#pragma once

#include "libportal/portalaccess/portalsessions.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// One that is good.
QJsonObject portalSessionToJson(const PortalSession &session);
/// Of any kind, with how it ended.
QJsonObject pastSessionToJson(const PortalSession &session);
QJsonObject portalLogInToJson(const PortalLogIn &step);
/// For staff; each session with `good`.
QJsonObject portalUseToJson(const PortalUse &use);

} // namespace portal::http
