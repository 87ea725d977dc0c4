// SPDX-License-Identifier: GPL-3.0-or-later
// Applications on the wire, as staff see them: rows of the list, one with all that belongs to it, figures,
// and what came of a step. The NIK leaves masked only (S28).
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/words.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationservice.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// `{name, speed_mbps, price}`: the package as it was when the application was made.
PORTAL_HTTP_EXPORT QJsonObject orderedPackageToJson(const Registration &registration);

PORTAL_HTTP_EXPORT QJsonValue slotToJson(const std::optional<InstallSlot> &preferred);

/// A row of the list.
PORTAL_HTTP_EXPORT QJsonObject registrationToJson(const Registration &registration);
/// All of it, with `history`, `messages` and `look_alikes`.
PORTAL_HTTP_EXPORT QJsonObject detailToJson(const RegistrationDetail &detail, const Words &words);
PORTAL_HTTP_EXPORT QJsonObject statsToJson(const RegistrationStats &stats);
PORTAL_HTTP_EXPORT QJsonObject conversionToJson(const Conversion &conversion);
/// `{number, ok, version}` or `{number, ok, error: {code, detail, …}}`.
PORTAL_HTTP_EXPORT QJsonObject bulkOutcomeToJson(const BulkOutcome &outcome, const Words &words);

} // namespace portal::http
