// SPDX-License-Identifier: GPL-3.0-or-later
// What stands for a template's placeholders in the desk: their names in words, and invented values for the
// preview with the brand's own in place.
#pragma once

#include "libportal/base/text.h"
#include "libportal/settings/settings.h"

#include <QtCore/QMap>

namespace portal::ui {

/// "Tracking link" for `tracking_url`; the name itself for one that is not known.
QString placeholderLabel(const QString &name);
/// For every placeholder of the product, in the message's language.
QMap<QString, QString> sampleValues(Language language, const BrandSettings &brand);

} // namespace portal::ui
