// SPDX-License-Identifier: GPL-3.0-or-later
// Result<T>: a value, or the Error that explains why there is none.
// Only what std::expected also offers is used, so that the alias can change when compilers do.
#pragma once

// Version 1.0.0 of the library is not [[nodiscard]]; the attribute counts if the first declaration carries
// it.
namespace tl {
template <class T, class E>
class [[nodiscard]] expected;
}
#include <tl/expected.hpp>

#include "libportal/base/error.h"

namespace portal {

template <typename T>
using Result = tl::expected<T, Error>;

/// Makes the failed state of any Result: `return failure(Error::notFound());`
[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace portal

/// Runs an expression that gives a Result<void>; on failure the calling function returns its error.
#define PORTAL_TRY(expression)                                                                               \
    do {                                                                                                     \
        if (auto portalTried = (expression); !portalTried)                                                   \
            return ::portal::failure(std::move(portalTried.error()));                                        \
    } while (false)

#define PORTAL_JOIN_(left, right) left##right
#define PORTAL_JOIN(left, right) PORTAL_JOIN_(left, right)
#define PORTAL_ASSIGN_(temporary, declaration, expression)                                                   \
    auto temporary = (expression);                                                                           \
    if (!temporary)                                                                                          \
        return ::portal::failure(std::move(temporary.error()));                                              \
    declaration = std::move(*temporary)

/// Declares a variable from a Result, or returns its error: `PORTAL_ASSIGN(const auto customer, find(id));`
#define PORTAL_ASSIGN(declaration, ...)                                                                      \
    PORTAL_ASSIGN_(PORTAL_JOIN(portalAssigned, __LINE__), declaration, (__VA_ARGS__))
