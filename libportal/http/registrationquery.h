// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the filters of the registration list from a query string, and the steps of the state table from
// bodies. Names and types only; what a step needs in which state is the library's.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/registrations/registrationfilter.h"
#include "libportal/registrations/registrationservice.h"

namespace portal::http {

/// `?status=&search=&package=&city=&from=&to=&sort=`. `status` may come several times or hold several names
/// with commas between; `sort` is `-submitted_at` (the default) or `submitted_at`. Invalid names every
/// parameter that cannot be read.
PORTAL_HTTP_EXPORT Result<RegistrationFilter> registrationFilter(const Request &request);

/// The day of `?name=`; nullopt without, and with a fault in the list where it is none.
PORTAL_HTTP_EXPORT std::optional<Day> readDay(const Request &request, const QString &name,
                                              QList<FieldError> &faults);

/// `action`, `note`, `survey_at`, `reason_category`, `reason`; what cannot be read goes to the reader's
/// faults. The version is the caller's to read: a bulk has one for each item.
PORTAL_HTTP_EXPORT StepRequest readStep(JsonReader &body);

} // namespace portal::http
