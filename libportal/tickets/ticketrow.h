// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of `tickets` is read: its columns, in order, and the value made of them. For this room's
// repositories alone.
#pragma once

#include "libportal/storage/row.h"
#include "libportal/tickets/ticket.h"

namespace portal {

/// "t.id, t.number, …": `t` is the table.
const QString &ticketColumns();
constexpr int ticketColumnCount = 21;

/// Of a row that begins with ticketColumns().
Ticket readTicket(const Row &row);

/// What `search_text` of a ticket holds.
QString ticketSearchText(const Ticket &ticket);

} // namespace portal
