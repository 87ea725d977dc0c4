// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/guard.h"

#include "libportal/http/request.h"

namespace portal::http {

bool Guard::hasWhatItNeeds(const Request &request) const
{
    switch (m_needs) {
    case Needs::Nothing:
        return true;
    case Needs::BearerToken:
        return request.bearerToken().has_value();
    case Needs::TokenOrCookie:
        return request.bearerToken() || !request.header("Cookie").isEmpty();
    }
    return false;
}

Guard openGuard()
{
    return Guard(QStringLiteral("open"),
                 [](Portal &, const Request &) -> Result<Identity> { return Identity{}; });
}

} // namespace portal::http
