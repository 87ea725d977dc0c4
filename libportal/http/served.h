// SPDX-License-Identifier: GPL-3.0-or-later
// Served: one answered request as metrics and logs see it: never a path, a query or anybody's data.
#pragma once

#include "libportal/http/method.h"

#include <QtCore/QString>

#include <chrono>
#include <functional>
#include <optional>

namespace portal::http {

struct Served
{
    std::optional<Method> method; ///< nullopt for what the gate refused before it was a whole request
    QString route;                ///< the route's pattern; empty where no route fits the path
    int status = 0;
    std::chrono::microseconds duration{0}; ///< from the whole request read to the answer made
};

/// Called for every answer and every refusal, on whichever thread made it: it must be thread-safe and quick.
using ServedObserver = std::function<void(const Served &)>;

} // namespace portal::http
