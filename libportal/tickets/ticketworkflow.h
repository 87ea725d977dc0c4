// SPDX-License-Identifier: GPL-3.0-or-later
// The state table of a ticket (S21): which action leads from which state where, what permission it takes and
// whether it wants a note and what the customer is told. One table; nothing else decides it. Whose ticket it
// is, the service looks at.
#pragma once

#include "libportal/base/export.h"
#include "libportal/staff/access.h"
#include "libportal/tickets/ticket.h"

namespace portal {

enum class TicketAction { Assign, Prioritise, Start, Hold, Resume, Complete, Cancel };

/// The stable names ("assign"), as in histories and on the wire, and back.
PORTAL_EXPORT QString ticketActionName(TicketAction action);
PORTAL_EXPORT std::optional<TicketAction> ticketActionFromName(QStringView name);
PORTAL_EXPORT QList<TicketAction> allTicketActions();

/// The state an action leads to; nullopt when it is not possible in this one.
PORTAL_EXPORT std::optional<TicketStatus> ticketStateAfter(TicketAction action, TicketStatus from);

/// WorkTickets, or WorkOwnTickets for what those may do who have the ticket assigned to them.
PORTAL_EXPORT Permission permissionFor(TicketAction action);
PORTAL_EXPORT bool needsNote(TicketAction action);
/// What the customer is told by: a key of MessageTexts; empty where they see it themselves.
PORTAL_EXPORT QString ticketMessageOf(TicketAction action);
PORTAL_EXPORT Text ticketActionText(TicketAction action);

/// Neither completed nor cancelled.
PORTAL_EXPORT bool isUnfinished(TicketStatus status);

} // namespace portal
