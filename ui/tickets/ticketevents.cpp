// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketevents.h"

namespace portal::ui {

TicketEvents::Kind TicketEvents::kindOf(const TicketEvent &event)
{
    if (event.action == u"note")
        return Kind::AmongColleagues;
    if (event.action != u"comment")
        return Kind::Step;
    return event.actor.startsWith(u"customer:") ? Kind::FromCustomer : Kind::ToCustomer;
}

QString TicketEvents::who(const TicketEvent &event)
{
    if (event.actor.startsWith(u"customer:"))
        return event.actorName.isEmpty() ? tr("The customer") : event.actorName;
    if (!event.actorName.isEmpty())
        return event.actorName;
    if (event.actor == u"applicant")
        return tr("The applicant");
    if (event.actor.startsWith(u"staff:"))
        return tr("A colleague");
    return tr("By itself");
}

} // namespace portal::ui
