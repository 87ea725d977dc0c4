// SPDX-License-Identifier: GPL-3.0-or-later
// An application on the wire as its applicant sees it: masked for whoever knows the number, whole for whoever
// holds the link's token (S20). The one place that decides which field belongs to which view.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/words.h"
#include "libportal/registrations/trackingservice.h"

#include <QtCore/QByteArray>

namespace portal::http {

/// The answer's body.
PORTAL_HTTP_EXPORT QByteArray trackingToJson(const TrackingView &view, const Words &words);

} // namespace portal::http
