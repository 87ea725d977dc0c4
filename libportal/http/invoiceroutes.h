// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices for staff: the list, one with its lines and its PDF, made, paid, cancelled, issued again, and the
// monthly run.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/routetable.h"

namespace portal::http {

PORTAL_HTTP_EXPORT void addInvoiceRoutes(RouteTable &table);

} // namespace portal::http
