// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator may set. Each gives the settings as they will be stored (trimmed, phones and colours
// in one form), or Invalid with every field at fault under its stored name.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/settings/settings.h"

namespace portal {

/// Colours `#RRGGBB`; the portal's address `https://host[:port][/path]`, or http on this machine itself;
/// a WhatsApp number; a phone number of any kind; prefixes of 2 to 5 capital letters, all different.
PORTAL_EXPORT Result<BrandSettings> checkedSettings(const BrandSettings &brand);

/// Nobody can set the codes so loose that guessing pays: a million codes, at most 10 tries each.
PORTAL_EXPORT Result<CodeSettings> checkedSettings(const CodeSettings &codes);

/// The shape of the chain only; whether a provider can be built of each entry is messaging's to say.
PORTAL_EXPORT Result<MessagingSettings> checkedSettings(const MessagingSettings &messaging);

PORTAL_EXPORT Result<RegistrationSettings> checkedSettings(const RegistrationSettings &registration);

/// Each day's hours within that day, at least one day a week open; holidays in order, each once, at most 200.
PORTAL_EXPORT Result<ServiceHours> checkedSettings(const ServiceHours &hours);

/// The rates come back in the order of their days, of which no two are the same.
PORTAL_EXPORT Result<InvoiceSettings> checkedSettings(const InvoiceSettings &invoices);

} // namespace portal
