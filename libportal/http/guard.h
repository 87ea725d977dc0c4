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

    /// `name` stands in the list of routes ("staff", "customer"); tests read it.
    Guard(QString name, Check check) : m_name(std::move(name)), m_check(std::move(check)) {}

    const QString &name() const { return m_name; }
    Result<Identity> check(Portal &portal, const Request &request) const { return m_check(portal, request); }

private:
    QString m_name;
    Check m_check;
};

/// Lets everybody in as Anonymous. Its name is "open"; a test lists the routes that have it.
PORTAL_HTTP_EXPORT Guard openGuard();

} // namespace portal::http
