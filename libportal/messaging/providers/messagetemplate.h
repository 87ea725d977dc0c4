// SPDX-License-Identifier: GPL-3.0-or-later
// Placeholders in a custom gateway's description: {phone}, {variable}, {secret:name}.
// A brace that does not begin a placeholder stands for itself.
#pragma once

#include "libportal/base/export.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>

namespace portal {

/// Each placeholder replaced by what `valueOf` gives for its name ("phone", "secret:token"); values are not
/// read again for placeholders.
PORTAL_EXPORT QString filledTemplate(const QString &text,
                                     const std::function<QString(const QString &name)> &valueOf);

/// The names of its placeholders, in order.
PORTAL_EXPORT QStringList placeholdersIn(const QString &text);

} // namespace portal
