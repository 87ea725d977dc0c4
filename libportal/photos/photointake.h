// SPDX-License-Identifier: GPL-3.0-or-later
// Photo intake (S27): bytes somebody sent become a picture of our own making: decoded, turned upright, scaled
// down and encoded anew, so that nothing of the sender's file but what it shows is kept. Keeps nothing
// itself.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>

namespace portal {

struct CleanPhoto
{
    QByteArray jpeg; ///< without EXIF, GPS or any other metadata
    int width = 0;   ///< pixels
    int height = 0;

    bool operator==(const CleanPhoto &) const = default;
};

/// Reads JPEG, PNG or WebP (of an animation the first picture) of at most 8 MiB and 12,000 pixels a side; a
/// JPEG of at most 40 megapixels (a progressive one 16), the others 25. The result has at most 2,000 pixels
/// on its longer side. TooLarge above 8 MiB; UnsupportedMedia when the first bytes are of no such kind,
/// whatever the file's name was; Invalid on field `photo` with code `dimensions` or `broken`. Thread-safe.
PORTAL_EXPORT Result<CleanPhoto> cleanPhoto(const QByteArray &bytes);

} // namespace portal
