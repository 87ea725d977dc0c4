// SPDX-License-Identifier: GPL-3.0-or-later
// Message: one text to one number, from the transaction that wrote it to the phone that read it.
#pragma once

#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/phone.h"
#include "libportal/base/text.h"

#include <QtCore/QMap>
#include <QtCore/QString>

#include <optional>

namespace portal {

using MessageId = Id<struct MessageTag>;

/// A gateway's answer is never taken for delivery: each is a state of its own, moved forward only.
enum class MessageState { Queued, Sending, Accepted, Sent, Delivered, Read, Failed, Expired, Cancelled };

enum class MessagePriority { Bulk = 0, Normal = 10, Code = 20 };

/// What a business transaction asks to be told.
struct MessageRequest
{
    QString templateKey; ///< "registration.received"; "custom" for a text of staff's own (parameter `text`)
    Language language = Language::Indonesian;
    PhoneNumber to;
    QString entity{};                    ///< what it is about: "registration", "ticket", "customer", "otp"
    QString key{};                       ///< its human number; empty for codes
    QMap<QString, QString> parameters{}; ///< the template's placeholders, without the code
    QString code{};                      ///< a one-time code: sealed at rest, gone once sent (S03)
    MessagePriority priority = MessagePriority::Normal;
    std::optional<Instant> expiresAt{}; ///< not sent after this (S11)
    std::chrono::milliseconds hold{0};  ///< not sent before this much time has passed
    QString requestedBy{};              ///< Actor::key()
};

/// What staff see of a message. A code shows as "••••••".
struct MessageRecord
{
    MessageId id;
    QString templateKey;
    Language language = Language::Indonesian;
    QString phone; ///< E.164
    QString entity;
    QString key;
    QString text; ///< as rendered with today's template
    MessageState state = MessageState::Queued;
    Instant createdAt;
    Instant nextAttemptAt;
    int attempts = 0;
    QString provider;
    QString errorClass;
    QString errorReason;
    std::optional<Instant> acceptedAt;
    std::optional<Instant> deliveredAt;
    std::optional<Instant> readAt;
    std::optional<Instant> failedAt;
    QString requestedBy;
    std::optional<MessageId> resentAs; ///< the message that took its place
    qint64 version = 0;
};

} // namespace portal
