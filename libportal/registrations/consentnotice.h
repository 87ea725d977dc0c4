// SPDX-License-Identifier: GPL-3.0-or-later
// ConsentNotice: the privacy notice an applicant agrees to, by version and language, and the hash that is
// kept as proof of which text it was (P1). Texts: resources/consent/.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/settings/settings.h"

namespace portal {

struct ConsentNotice
{
    QString version;
    QString text;
    QString hash; ///< SHA-256 of the text in UTF-8, hexadecimal
};

/// The notice in force with the brand's name and contacts in it. Internal when the version is not built in.
PORTAL_EXPORT Result<ConsentNotice> consentNotice(const QString &version, Language language,
                                                  const BrandSettings &brand);

} // namespace portal
