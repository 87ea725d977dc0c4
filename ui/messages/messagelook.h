// SPDX-License-Identifier: GPL-3.0-or-later
// How messages and gateways look and read in the desk: badge, title and reason, never an internal name.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/messaging/providerchain.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/messagebubble.h"

namespace portal::ui {

class Wording;

BadgeLook messageStateLook(MessageState state, const Wording &wording);
BadgeLook gatewayLook(const ProviderState &state, const Wording &wording);
MessageBubble::Ticks messageTicks(MessageState state);

/// "Application received".
QString messageTitle(const MessageRecord &message, const Wording &wording);
/// Why it failed or still waits; empty where nothing went wrong.
QString messageReason(const MessageRecord &message, const Wording &wording);
/// Whether the library would send it once more.
bool canResend(const MessageRecord &message);
/// Whether what it is about has a page of its own here.
bool isAboutRegistration(const MessageRecord &message);

} // namespace portal::ui
