// SPDX-License-Identifier: GPL-3.0-or-later
// The calls for whoever watches the server: alive (/healthz), ready (/readyz), figures (/metrics).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

#include <QtCore/QByteArray>

namespace portal::http {

class HttpMetrics;

struct HealthContext
{
    const Translations &translations;
    const Clock &clock;
    HttpMetrics &metrics;
    QByteArray monitorToken; ///< for /metrics from elsewhere; empty: from this machine only
};

/// A message whose next attempt is overdue by more than this says that the queue stands still.
constexpr std::chrono::minutes longestMessageDelay{15};

/// What `context` refers to outlives the table.
PORTAL_HTTP_EXPORT void addHealthRoutes(RouteTable &table, const HealthContext &context);

} // namespace portal::http
