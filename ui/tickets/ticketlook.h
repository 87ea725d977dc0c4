// SPDX-License-Identifier: GPL-3.0-or-later
// How a ticket looks wherever it is shown: its state and priority as badges, its type as an icon, and how
// near its deadline is, in a colour and in words.
#pragma once

#include "libportal/tickets/deadline.h"
#include "libportal/tickets/ticketworkflow.h"
#include "ui/widgets/badge.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

Tone ticketStatusTone(TicketStatus status);
/// A name of resources/icons, as are the next three.
QString ticketStatusIcon(TicketStatus status);
QString ticketTypeIcon(TicketType type);
QString ticketActionIcon(TicketAction action);
QString ticketAgeIcon(TicketAge age);
Tone ticketPriorityTone(TicketPriority priority);
QString ticketPriorityIcon(TicketPriority priority);
Tone ticketAgeTone(TicketAge age);

BadgeLook ticketStatusLook(TicketStatus status, const Wording &wording);
BadgeLook ticketPriorityLook(TicketPriority priority, const Wording &wording);
BadgeLook ticketAgeLook(const Ticket &ticket, TicketAge age, const Wording &wording);

class TicketWords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::TicketWords)

public:
    /// "3 h", "45 min", "2 d".
    static QString duration(std::chrono::milliseconds time, const Wording &wording);
    /// How the deadline stands, in few words: "Late by 3 h", "Due soon, 14.30", "21 Nov 10.00".
    static QString deadline(const Ticket &ticket, TicketAge age, const Wording &wording);
    /// "14.30" today, "21 Nov 10.00" otherwise.
    static QString moment(Instant at, const Wording &wording);
    /// The same in a sentence: with when it is, and what is left while the clock stands.
    static QString deadlineInFull(const Ticket &ticket, TicketAge age, const Wording &wording);
    /// "Repair: no signal"
    static QString heading(const Ticket &ticket, const Wording &wording);
};

} // namespace portal::ui
