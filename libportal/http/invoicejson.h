// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices on the wire, for staff; and what staff send to make, pay and run them.
#pragma once

#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/invoices/invoicerun.h"

#include <QtCore/QJsonObject>

namespace portal::http {

QJsonObject invoiceToJson(const Invoice &invoice);
QJsonObject invoiceDetailToJson(const InvoiceDetail &detail);
QJsonObject runToJson(const RunSummary &summary, BillingMonth month);

/// `status` (several, with commas or repeated), `customer`, `period`, `search`; Invalid names the parameter.
Result<InvoiceFilter> invoiceFilter(const Request &request);

// Faults are the reader's, to be told by its finish().
BillingMonth readMonth(JsonReader &body);
/// `lines`, `due_on`, `notify`.
NewInvoice readNewInvoice(JsonReader &body);
/// `method`, `reference`, `version`, `notify`.
InvoicePayment readPayment(JsonReader &body);
/// `notify`, true by default.
Telling readTelling(JsonReader &body);

} // namespace portal::http
