// SPDX-License-Identifier: GPL-3.0-or-later
// Package: what a customer can buy.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/id.h"
#include "libportal/base/money.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"

#include <optional>

namespace portal {

using PackageId = Id<struct PackageTag>;

enum class PackageKind { Broadband, Dedicated, Other };

/// "broadband", "dedicated", "other"; as stored and as on the wire.
PORTAL_EXPORT QString packageKindName(PackageKind kind);
PORTAL_EXPORT std::optional<PackageKind> packageKindFromName(QStringView name);

struct PORTAL_EXPORT Package
{
    PackageId id;
    QString code; ///< upper-case letters, digits and dashes, 2 to 32; never changes
    QString name;
    PackageKind kind = PackageKind::Broadband;
    int speedMbps = 0;
    Rupiah price; ///< a month, before PPN
    QString descriptionIndonesian;
    QString descriptionEnglish;
    bool active = true;
    int position = 0; ///< order of the cards
    qint64 version = 0;

    /// The English text for English readers when there is one, the Indonesian one otherwise.
    QString description(Language language) const;

    /// The package with its texts trimmed; Invalid names every field at fault ("code", "name", "speed_mbps",
    /// "price", "description_id", "description_en", "position").
    Result<Package> checked() const;

    bool operator==(const Package &) const = default;
};

} // namespace portal
