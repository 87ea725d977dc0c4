// SPDX-License-Identifier: GPL-3.0-or-later
// Package: what a customer can buy.
#pragma once

#include "libportal/base/id.h"
#include "libportal/base/money.h"
#include "libportal/base/text.h"

namespace portal {

using PackageId = Id<struct PackageTag>;

enum class PackageKind { Broadband, Dedicated, Other };

struct Package
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

    bool operator==(const Package &) const = default;
};

} // namespace portal
