// SPDX-License-Identifier: GPL-3.0-or-later
// The link that opens an application's full view (S20) is completed when its message goes out: in the outbox,
// and where staff read it, the page's address stands without the token.
#pragma once

#include "libportal/security/vault.h"

#include <QtCore/QString>

namespace portal {

/// "https://…/track/REG-…" with "?token=…" after it; an address that is no tracking page stays as it is.
inline QString withTrackingToken(const QString &address, const Vault &vault)
{
    const QString page = QStringLiteral("/track/");
    const qsizetype at = address.lastIndexOf(page);
    const QString number = at < 0 ? QString() : address.mid(at + page.size());
    if (number.isEmpty() || number.contains(u'/') || number.contains(u'?'))
        return address;
    return address + QStringLiteral("?token=") + vault.trackingToken(number);
}

} // namespace portal
