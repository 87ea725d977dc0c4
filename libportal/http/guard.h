// SPDX-License-Identifier: GPL-3.0-or-later
// Guard: who may come in by a route. It runs on the handler's thread, before the handler, and gives the
// request its identity or the error that is answered instead (`unauthorized`, `forbidden`).
// The machinery brings the open one; guards that know staff, customers or proofs stand beside their routes.
#pragma once

#include "libportal/base/result.h"
#include "libportal/http/export.h"
#include "libportal/http/identity.h"

#include <QtCore/QString>

#include <functional>

namespace portal {
class Portal;
}

namespace portal::http {

class Request;

class PORTAL_HTTP_EXPORT Guard
{
public:
    using Check = std::function<Result<Identity>(Portal &, const Request &)>;

    /// What a request's head must carry for the check to have a chance; large bodies without it are refused
    /// before they are read.
    enum class Needs { Nothing, BearerToken, TokenOrCookie };

    /// `name` stands in the list of routes ("staff", "customer"); tests read it.
    Guard(QString name, Check check, Needs needs = Needs::Nothing)
        : m_name(std::move(name)), m_check(std::move(check)), m_needs(needs)
    {
    }

    const QString &name() const { return m_name; }
    Needs needs() const { return m_needs; }
    /// Whether the head carries it.
    bool hasWhatItNeeds(const Request &request) const;
    Result<Identity> check(Portal &portal, const Request &request) const { return m_check(portal, request); }

private:
    QString m_name;
    Check m_check;
    Needs m_needs;
};

/// Lets everybody in as Anonymous. Its name is "open"; a test lists the routes that have it.
PORTAL_HTTP_EXPORT Guard openGuard();

} // namespace portal::http
