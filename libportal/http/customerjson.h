// SPDX-License-Identifier: GPL-3.0-or-later
// Customers on the wire, as staff see them: rows of the list and one with all that belongs to it; and the
// filters and edits that come in.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/http/export.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"

#include <QtCore/QJsonObject>

namespace portal::http {

/// A row of the list.
PORTAL_HTTP_EXPORT QJsonObject customerToJson(const Customer &customer);
/// All of it, with `package_changes`, `history`, `tickets`, `messages` and `shared_number`.
PORTAL_HTTP_EXPORT QJsonObject customerDetailToJson(const CustomerDetail &detail);
/// `{total, by_status}`.
PORTAL_HTTP_EXPORT QJsonObject customerStatsToJson(const QMap<CustomerStatus, qint64> &stats);

/// `?status=&search=&package=&city=&portal_access=&sort=`. `status` may come several times or hold several
/// names with commas between; `sort` is `-created_at` (the default) or `created_at`. Invalid names every
/// parameter that cannot be read.
PORTAL_HTTP_EXPORT Result<CustomerFilter> customerFilter(const Request &request);

/// `version`, `full_name`, `email`, `phone`, `language`, `address`; what cannot be read goes to the reader's
/// faults.
PORTAL_HTTP_EXPORT CustomerEdit readCustomerEdit(JsonReader &body);

} // namespace portal::http
