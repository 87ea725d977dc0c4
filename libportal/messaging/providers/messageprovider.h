// SPDX-License-Identifier: GPL-3.0-or-later
// MessageProvider: where the process ends and a WhatsApp or SMS gateway begins.
// It sends one message once and says what came of it. It does not retry, queue, pace or remember: the outbox
// does, by the ErrorClass it is given. How to add one: README.md in this folder.
#pragma once

#include "libportal/messaging/providers/outgoingmessage.h"
#include "libportal/messaging/providers/sendoutcome.h"

#include <QtCore/QFuture>

namespace portal {

/// A provider belongs to one thread, and that thread runs an event loop: it is made, called and destroyed
/// there, and its futures finish there. Several messages may be under way at once.
class PORTAL_EXPORT MessageProvider
{
public:
    MessageProvider() = default;
    virtual ~MessageProvider();
    MessageProvider(const MessageProvider &) = delete;
    MessageProvider &operator=(const MessageProvider &) = delete;

    /// As the administrator named it in the settings; unique in the chain.
    virtual QString name() const = 0;

    /// Sends without waiting. The future always finishes with an outcome: it is never cancelled, holds no
    /// exception, and takes at most the provider's timeout. A provider destroyed meanwhile finishes its
    /// futures first, as Temporary and MaybeSent.
    virtual QFuture<SendOutcome> send(const OutgoingMessage &message) = 0;

    /// Asks the gateway about its device, quota and expiry; Unknown where it offers no such question.
    /// Vendors limit this call: ask once in minutes, not before each message.
    virtual QFuture<ProviderHealth> health() = 0;
};

} // namespace portal
