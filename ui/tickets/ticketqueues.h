// SPDX-License-Identifier: GPL-3.0-or-later
// How the queues of tickets look beside the list, with one more below them that holds everything; and what
// becomes of a queue when somebody looks for something in it.
#pragma once

#include "libportal/tickets/ticketfilter.h"
#include "ui/lists/queuerail.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

/// None: all tickets.
using TicketQueueChoice = std::optional<TicketQueueKind>;

class TicketQueues
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::TicketQueues)

public:
    /// The queues in their order, and all tickets.
    static QList<TicketQueueChoice> choices();
    static QList<QueueRail::Queue> rail(const Wording &wording);
    /// Stable, for what a person's desk remembers: "late".
    static QString name(TicketQueueChoice queue);
    static TicketQueueChoice fromName(const QString &name);
    static QString title(TicketQueueChoice queue, const Wording &wording);
    /// What to say when it holds nothing.
    static QString emptyHint(TicketQueueChoice queue);
};

/// What a queue holds and, of that, what somebody looks for. A state the queue does not hold finds nothing.
TicketFilter narrowed(const TicketFilter &queue, const TicketFilter &wish);

} // namespace portal::ui
