// SPDX-License-Identifier: GPL-3.0-or-later
// How settings are stored: one JSON object per struct, its keys the names by which faults are told
// ("portal_url"). Knows types, not rules: those are settingsrules.h.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/settings/settings.h"

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace portal {

// T is one of BrandSettings, CodeSettings, MessagingSettings, RegistrationSettings, ServiceHours,
// InvoiceSettings.

/// "brand", "codes", "messaging", "registration", "service_hours", "invoices".
template <typename T>
PORTAL_EXPORT QString settingsName();

/// Durations are whole seconds, zones their label, opening hours "08:00-20:00" (empty: closed), days ISO
/// dates.
template <typename T>
PORTAL_EXPORT QJsonObject settingsToJson(const T &value);

/// A key that is missing keeps its default, and unknown keys are skipped: older and newer programs may have
/// written this. Internal, naming the key, when a value is of another type: nothing is lost in silence.
template <typename T>
PORTAL_EXPORT Result<T> settingsFromJson(const QJsonObject &stored);

} // namespace portal
