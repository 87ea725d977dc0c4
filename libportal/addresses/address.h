// SPDX-License-Identifier: GPL-3.0-or-later
// Address: where a connection is or will be. Levels and forms: contracts/indonesia-formats.md.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QString>

#include <optional>

namespace portal {

struct PORTAL_EXPORT Address
{
    QString street;
    QString rt;       ///< three digits, or empty when there is none
    QString rw;       ///< three digits, or empty when there is none
    QString village;  ///< kelurahan or desa
    QString district; ///< kecamatan
    QString city;     ///< kabupaten or kota
    QString province;
    QString postalCode; ///< five digits
    QString landmark;
    std::optional<double> latitude;  ///< degrees, south is negative
    std::optional<double> longitude; ///< degrees, east is positive

    /// The address with its texts trimmed and RT/RW padded ("3" becomes "003"); Invalid names every field at
    /// fault, each with `prefix` before it ("address.postal_code").
    Result<Address> checked(const QString &prefix = QStringLiteral("address.")) const;

    /// Equal for the same home however it is written: letters and digits of street, RT, RW, village and
    /// postal code in lower case, with "jalan", "jln", "jl", "no", "nomor" and leading zeros left out. For
    /// hints, never for refusals.
    QString key() const;

    /// On one line, as in a letter.
    QString toText() const;

    bool operator==(const Address &) const = default;
};

} // namespace portal
