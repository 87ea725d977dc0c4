// SPDX-License-Identifier: GPL-3.0-or-later
// What an applicant is told of an application: the message of each step with its values, made in one place,
// so that the preview and what goes out cannot differ. Pure; queueing is Outbox's.
#pragma once

#include "libportal/base/result.h"
#include "libportal/messaging/message.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/settings/settings.h"

namespace portal {

/// The template of a step (messageFor()). Invalid when the stored phone is no number.
Result<MessageRequest> registrationMessage(const Registration &registration, const QString &templateKey,
                                           const Actor &actor, const BrandSettings &brand);

/// The welcome to a new customer.
Result<MessageRequest> customerMessage(const Registration &registration, const Conversion &made,
                                       const Actor &actor, const BrandSettings &brand);

/// A text of staff's own, trimmed, of 1 to 1,000 characters; Invalid on field `text`.
Result<QString> checkedOwnMessage(const QString &text);
Result<MessageRequest> ownMessage(const Registration &registration, const QString &checkedText,
                                  const Actor &actor, const BrandSettings &brand);

} // namespace portal
