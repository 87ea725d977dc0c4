// SPDX-License-Identifier: GPL-3.0-or-later
// Clock: where the library asks what time it is. Tests bring their own.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/instant.h"

namespace portal {

class PORTAL_EXPORT Clock
{
public:
    virtual ~Clock();
    /// Thread-safe. May step back when the machine's clock is set.
    virtual Instant now() const = 0;
};

class PORTAL_EXPORT SystemClock final : public Clock
{
public:
    Instant now() const override;
};

} // namespace portal
