// SPDX-License-Identifier: GPL-3.0-or-later
// What customers see of themselves on the wire, and what they send. Nothing of colleagues' business is in it.
#pragma once

#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/selfservice/selfoverview.h"
#include "libportal/selfservice/selfprofile.h"

#include <QtCore/QJsonObject>

namespace portal::http {

QJsonObject portalChoiceToJson(const PortalChoice &choice);
QJsonObject portalPackageToJson(const PackageTerms &terms);
QJsonObject profileToJson(const Profile &profile);
QJsonObject overviewToJson(const PortalOverview &overview);
QJsonObject ownInvoiceToJson(const Invoice &invoice);
QJsonObject ownInvoiceDetailToJson(const OwnInvoice &own);
QJsonObject ownTicketToJson(const Ticket &ticket, const QString &technician);
QJsonObject ownTicketDetailToJson(const OwnTicket &own);
QJsonObject ownPhotoToJson(const TicketPhoto &photo);

/// `status`, several with commas or repeated; Invalid names the parameter.
Result<QList<InvoiceStatus>> invoiceStatuses(const Request &request);
Result<QList<TicketStatus>> ticketStatuses(const Request &request);

// Faults are the reader's, to be told by its finish().
ProfileEdit readProfileEdit(JsonReader &body);
TicketWish readTicketWish(JsonReader &body);

} // namespace portal::http
