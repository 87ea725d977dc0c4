// SPDX-License-Identifier: GPL-3.0-or-later
// TicketEvents: how the events of a ticket are read: who, and what kind of thing it is in a conversation.
#pragma once

#include "libportal/tickets/ticket.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class TicketEvents
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::TicketEvents)

public:
    enum class Kind {
        Step,            ///< a change of state, a photo, …
        FromCustomer,    ///< words of the customer's
        ToCustomer,      ///< words that the customer was told
        AmongColleagues, ///< an internal note
    };

    static Kind kindOf(const TicketEvent &event);
    /// Who did it, as people read it; never a key.
    static QString who(const TicketEvent &event);
};

} // namespace portal::ui
