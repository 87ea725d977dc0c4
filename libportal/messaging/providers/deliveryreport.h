// SPDX-License-Identifier: GPL-3.0-or-later
// What gateways tell us unasked, through their webhooks: how far a message came, what somebody wrote to us,
// whether the device is up. Values only; webhook.h reads them, the messaging service acts on them.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/phone.h"
#include "libportal/messaging/providers/sendoutcome.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace portal {

/// How far a message came. Reports arrive late, twice and out of order, and `Delivered` may be left out when
/// `Read` comes at once: keep the furthest of Accepted < Sent < Delivered < Read; Failed and Expired end a
/// message that was not delivered.
enum class DeliveryState { Accepted, Sent, Delivered, Read, Failed, Expired };

struct DeliveryReport
{
    QString providerMessageId{}; ///< SendOutcome::providerMessageId; empty in Fonnte's later reports
    /// Fonnte's second name for a message: the first report carries both, later ones only this. Keep it
    /// with the message, and look here when providerMessageId is empty.
    QString providerStateId{};
    DeliveryState state = DeliveryState::Accepted;
    ErrorClass errorClass = ErrorClass::None; ///< for Failed and Expired
    QString reason{};                         ///< like SendOutcome::reason
    std::optional<Instant> at{};              ///< when the gateway says so; nullopt: take the time of arrival

    bool operator==(const DeliveryReport &) const = default;
};

/// Something a customer wrote. Messages of groups, of foreign numbers and our own are left out.
struct InboundMessage
{
    QString providerMessageId{}; ///< may be empty; otherwise a second arrival is the same message (S29)
    PhoneNumber from;
    QString text{}; ///< at most 4,096 characters; empty for pictures and the like without a caption
    std::optional<Instant> at{};

    bool operator==(const InboundMessage &) const = default;
};

/// The gateway's device went up or down.
struct DeviceReport
{
    ProviderHealth::Connection connection = ProviderHealth::Connection::Unknown;
    QString reason{}; ///< like SendOutcome::reason

    bool operator==(const DeviceReport &) const = default;
};

/// All that one webhook call carried; empty for events nobody here asks for.
struct WebhookContents
{
    QList<DeliveryReport> deliveries{};
    QList<InboundMessage> inbound{};
    QList<DeviceReport> devices{};

    bool operator==(const WebhookContents &) const = default;
};

} // namespace portal
