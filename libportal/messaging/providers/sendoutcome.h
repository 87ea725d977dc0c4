// SPDX-License-Identifier: GPL-3.0-or-later
// SendOutcome: what a provider said to one message, and ProviderHealth: what it says of itself.
// ErrorClass is the whole vocabulary in which the outbox decides what happens next.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace portal {

/// Why a message was not taken, and with it what the outbox does. Faults of the line (Auth, DeviceOffline,
/// Quota) stop it and raise an alarm, so that a queue is never burnt against a dead device (S32).
enum class ErrorClass {
    None,          ///< nothing is wrong
    Auth,          ///< token, account or address refused by the gateway: stop the line, alarm
    DeviceOffline, ///< the WhatsApp device is not connected: stop the line, alarm
    Quota,         ///< nothing left to send with: stop the line, alarm
    BadNumber,     ///< no such number, or not on WhatsApp: this message fails at once
    Rate,          ///< too fast: retry after `retryAfter`, or after the usual wait
    Temporary,     ///< the gateway cannot just now, or said nothing that can be read: retry
    Permanent,     ///< this message will never be taken: it fails at once
};

/// "device_offline": the stable name in storage, metrics and custom gateway descriptions.
PORTAL_EXPORT QString errorClassName(ErrorClass errorClass);
/// nullopt for a name that is none.
PORTAL_EXPORT std::optional<ErrorClass> errorClassFromName(QStringView name);

struct SendOutcome
{
    /// A provider's yes means that it took the message, never that somebody received it.
    enum class State { Accepted, Failed };
    /// Whether a message that was not confirmed may be on its way all the same: the request was sent, and
    /// the answer did not come or could not be read. Sending it again may show it twice.
    enum class Doubt { None, MaybeSent };

    State state = State::Failed;
    QString providerMessageId{}; ///< empty when the provider gave none
    ErrorClass errorClass = ErrorClass::None;
    Doubt doubt = Doubt::None;
    /// The provider's own words, at most 300 characters, without phone numbers, long digit strings, the
    /// message's words or any secret: fit for a log and for the window.
    QString reason{};
    std::optional<std::chrono::seconds> retryAfter{}; ///< as the provider asked
    int httpStatus = 0;                               ///< 0 when there was no HTTP answer

    bool isAccepted() const { return state == State::Accepted; }
    bool maybeSent() const { return doubt == Doubt::MaybeSent; }
    bool operator==(const SendOutcome &) const = default;
};

struct ProviderHealth
{
    enum class Connection { Unknown, Connected, Disconnected };

    Connection connection = Connection::Unknown;
    std::optional<qint64> quota{}; ///< messages left, when the provider counts them
    QString expires{};             ///< the subscription's end in the provider's own words
    ErrorClass errorClass = ErrorClass::None;
    QString error{}; ///< like SendOutcome::reason

    bool operator==(const ProviderHealth &) const = default;
};

} // namespace portal
