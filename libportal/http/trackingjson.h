// SPDX-License-Identifier: GPL-3.0-or-later
// An application on the wire as its applicant sees it: masked for whoever knows the number, whole for whoever
// holds the link's token (S20). The one place that decides which field belongs to which view.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/words.h"
#include "libportal/registrations/trackingservice.h"

#include <QtCore/QJsonObject>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonObject trackingToJson(const TrackingView &view, const Words &words);

} // namespace portal::http
