// SPDX-License-Identifier: GPL-3.0-or-later
// ReasonRule: what a gateway's words mean. Each codec keeps its own table, the first match counts.
#pragma once

#include "libportal/messaging/providers/sendoutcome.h"

#include <QtCore/QStringView>

#include <optional>
#include <span>

namespace portal {

struct ReasonRule
{
    const char16_t *words; ///< found anywhere in the reason, in any case
    ErrorClass errorClass;
};

inline std::optional<ErrorClass> classOfReason(QStringView reason, std::span<const ReasonRule> rules)
{
    for (const ReasonRule &rule : rules) {
        if (reason.contains(QStringView(rule.words), Qt::CaseInsensitive))
            return rule.errorClass;
    }
    return std::nullopt;
}

} // namespace portal
