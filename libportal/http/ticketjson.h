// SPDX-License-Identifier: GPL-3.0-or-later
// Tickets on the wire, as staff see them: rows of the list, one with all that belongs to it, technicians'
// days; and the filters and changes that come in.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/jsonbody.h"
#include "libportal/http/request.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"

#include <QtCore/QJsonObject>

namespace portal::http {

PORTAL_HTTP_EXPORT QJsonObject ticketToJson(const Ticket &ticket);
/// A row of the list: the ticket with `person_name`, `city` and `assignee_name`.
PORTAL_HTTP_EXPORT QJsonObject ticketRowToJson(const TicketRow &row);
/// All of it, with `age`, `place`, `history`, `photos` and `messages`.
PORTAL_HTTP_EXPORT QJsonObject ticketDetailToJson(const TicketDetail &detail);
PORTAL_HTTP_EXPORT QJsonObject ticketPhotoToJson(const TicketPhoto &photo);
PORTAL_HTTP_EXPORT QJsonObject technicianLoadToJson(const TechnicianLoad &load);

/// `?status=&type=&priority=&search=&assignee=&customer=&registration=&sort=`. `status` and `type` may come
/// several times or hold several names with commas between; `assignee` is an id or `none`; `sort` is
/// `-created_at` (the default), `created_at`, `due_at` or `scheduled_at`. Invalid names every parameter that
/// cannot be read.
PORTAL_HTTP_EXPORT Result<TicketFilter> ticketFilter(const Request &request);

// What cannot be read goes to the reader's faults.

/// `type`, `customer_code`, `title`, `description`, `priority`, `package_code`, `scheduled_at`.
PORTAL_HTTP_EXPORT NewTicket readNewTicket(JsonReader &body);
/// `action` (all but `assign`), `version`, `note`, `package_code`.
PORTAL_HTTP_EXPORT TicketChange readTicketStep(JsonReader &body);
/// `version`, `assignee_id`, `scheduled_at`, `note`.
PORTAL_HTTP_EXPORT TicketChange readAssignment(JsonReader &body);
TicketChange readPriority(JsonReader &body);

} // namespace portal::http
