// SPDX-License-Identifier: GPL-3.0-or-later
// How an application looks wherever it is shown: its state as a badge, and whether it has waited too long.
#pragma once

#include "libportal/registrations/registrationfilter.h"
#include "ui/lists/messagepreview.h"
#include "ui/widgets/badge.h"

namespace portal::ui {

class Wording;

/// A pending application older than this is late (1-product, "What staff do, in the desk").
constexpr std::chrono::hours pendingLimit{24};

Tone statusTone(RegistrationStatus status);
/// A name of resources/icons.
QString statusIcon(RegistrationStatus status);
BadgeLook statusLook(RegistrationStatus status, const Wording &wording);

/// Over the message that goes to an applicant. `noMessage` where the usual words for none do not fit.
MessagePreview::Words applicantPreview(const QString &noMessage = {});

/// Still pending after pendingLimit.
bool isLate(const Registration &registration, Instant now);

} // namespace portal::ui
