// SPDX-License-Identifier: GPL-3.0-or-later
// The link that opens an application's full view; it goes to the applicant alone (S20).
#pragma once

#include "libportal/messaging/secretlink.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settings.h"

namespace portal {

/// "https://…/track/REG-…": the page that shows the masked view.
inline QString trackingPage(const BrandSettings &brand, const QString &number)
{
    return QStringLiteral("%1/track/%2").arg(brand.portalUrl, number);
}

/// "https://…/track/REG-…?token=…": the page with the full view.
inline QString trackingLink(const BrandSettings &brand, const Vault &vault, const QString &number)
{
    return withTrackingToken(trackingPage(brand, number), vault);
}

/// Purposes under which the vault keeps what applicants entrust.
inline constexpr QByteArrayView nikPurpose("nik");
inline constexpr QByteArrayView photoPurpose("photo");

} // namespace portal
