// SPDX-License-Identifier: GPL-3.0-or-later
// Routes that do nothing but what the gate's tests need, and a Portal that is none: nobody looks inside.
#pragma once

#include "libportal/http/server.h"

#include <atomic>

namespace portal::testing {

/// What the handlers of one test saw and wait for.
struct Probe
{
    std::atomic<int> calls = 0;        ///< handlers begun
    std::atomic<bool> released = true; ///< GET /wait answers once this is true, or after ten seconds
    std::atomic<qint64> bodyBytes = 0; ///< of the last POST or PUT
};

/// GET /empty /whoami /wait /throw /fail /split /big/{bytes} /stream/{bytes} /short, POST /echo (JSON),
/// PUT /photo and, with a token, /private-photo (8 MiB, image/jpeg), DELETE /items/{id}. `probe` outlives the
/// server.
http::RouteTable testRoutes(Probe &probe);

/// An address that no handler reads through.
http::PortalFactory noPortals();

} // namespace portal::testing
