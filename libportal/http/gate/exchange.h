// SPDX-License-Identifier: GPL-3.0-or-later
// Exchange: one request and the answer it gets, on its way through gate, dispatcher and handler thread.
// It outlives the connection when a client leaves early: the handler may still be at work on it.
#pragma once

#include "libportal/http/request.h"
#include "libportal/http/response.h"
#include "libportal/http/routetable.h"

#include <atomic>
#include <chrono>

namespace portal::http {

struct Exchange
{
    Request request;
    const RouteTable::PathRoutes *path = nullptr; ///< nullptr: no route knows this path
    std::chrono::steady_clock::time_point begun;
    /// Written by whoever makes the answer, before QHttpServer writes its head; read by the gate afterwards.
    Response response;
    /// The client left, or was told 503: a handler that has not begun need not begin.
    std::atomic<bool> abandoned = false;
};

} // namespace portal::http
