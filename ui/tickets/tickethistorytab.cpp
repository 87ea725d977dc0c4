// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/tickethistorytab.h"

#include "ui/frame/wording.h"
#include "ui/tickets/ticketevents.h"
#include "ui/tickets/ticketlook.h"

namespace portal::ui {

TicketHistoryTab::TicketHistoryTab(const DeskContext &context, QWidget *parent)
    : Timeline(parent), m_context(context)
{
}

void TicketHistoryTab::showDetail(const TicketDetail &detail)
{
    const Wording &wording = m_context.wording;
    QList<Event> shown;
    for (auto event = detail.history.crbegin(); event != detail.history.crend(); ++event) {
        Event row{event->to ? ticketStatusTone(*event->to) : Tone::Grey,
                  wording.text(ticketEventText(event->action)),
                  tr("%1 · %2").arg(TicketEvents::who(*event), wording.moment(event->at))};
        if (event->from && event->to && *event->from != *event->to) {
            row.from = ticketStatusLook(*event->from, wording);
            row.to = ticketStatusLook(*event->to, wording);
        }
        if (!event->note.isEmpty())
            row.notes.append(event->note);
        shown.append(row);
    }
    setEvents(shown);
}

} // namespace portal::ui
