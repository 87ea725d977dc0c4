// SPDX-License-Identifier: GPL-3.0-or-later
// Photos (S27): whatever bytes come, the answer is a JPEG of our own within its limits, or a refusal.
#include "libportal/photos/photointake.h"

#include <QtCore/QLoggingCategory>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false")); // the decoders complain of every other input
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr int longestResult = 2000;
    const auto photo = portal::cleanPhoto(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!photo)
        return 0;
    const bool ours = photo->jpeg.startsWith("\xff\xd8\xff") && photo->width > 0 && photo->height > 0 &&
                      photo->width <= longestResult && photo->height <= longestResult;
    if (!ours)
        std::abort();
    return 0;
}
