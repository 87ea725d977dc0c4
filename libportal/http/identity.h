// SPDX-License-Identifier: GPL-3.0-or-later
// Identity: who stands behind a request, as the route's guard found it.
// The HTTP machinery knows only the kind and an id fit for a log line; the feature's own value (a staff
// member, a customer's session, a verified number) travels in `value` and is read with as<T>().
#pragma once

#include <QtCore/QString>

#include <any>

namespace portal::http {

struct Identity
{
    enum class Kind {
        Anonymous,    ///< an open route
        Staff,        ///< signed in with a staff token
        Customer,     ///< signed in to the customer portal
        Verification, ///< holds a proof of a phone number, nothing more
        Machine,      ///< a webhook or a monitor that proved itself
    };

    Kind kind = Kind::Anonymous;
    QString id;     ///< staff id, customer code, …: an id, never personal data; it may be logged
    std::any value; ///< what the guard found, in the feature's own type

    /// The guard's value, or nullptr where the guard left another type: a route and its guard belong
    /// together.
    template <typename T>
    const T *as() const
    {
        return std::any_cast<T>(&value);
    }
};

} // namespace portal::http
