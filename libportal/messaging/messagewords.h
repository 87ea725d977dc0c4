// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads for the states, faults and kinds of messages; internal names never reach one.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/text.h"
#include "libportal/messaging/message.h"
#include "libportal/messaging/providerchain.h"
#include "libportal/messaging/providers/sendoutcome.h"

namespace portal {

PORTAL_EXPORT Text messageStateText(MessageState state);

/// What went wrong, in a sentence; empty for None. The gateway's own words (MessageRecord::errorReason) tell
/// more to whoever looks closer.
PORTAL_EXPORT Text messageErrorText(ErrorClass errorClass);
/// The same for MessageRecord::errorClass, which also knows faults that no gateway names.
PORTAL_EXPORT Text messageErrorText(QStringView errorClass);

PORTAL_EXPORT Text providerConditionText(ProviderCondition condition);

/// A template's title by its key ("registration.received"); empty for a key that the product does not have.
PORTAL_EXPORT Text messageTemplateText(QStringView key);

} // namespace portal
