// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketfilterbar.h"

#include "ui/frame/wording.h"

namespace portal::ui {

TicketFilterBar::TicketFilterBar(const Wording &wording, QWidget *parent)
    : TypedFilterBar({tr("Number, title, name or phone"), tr("Search tickets")}, parent),
      m_wording(wording),
      m_panel(new TicketFilterPanel(wording, this))
{
    setPanel(m_panel);
    connect(m_panel, &TicketFilterPanel::clearWanted, this, &TicketFilterBar::clear);
    connect(m_panel, &TicketFilterPanel::wishChanged, this, [this] { change(m_panel->wish(wish())); });
}

void TicketFilterBar::setTechnicians(const TicketFilterPanel::Technicians &technicians)
{
    m_technicians = technicians;
    m_panel->setTechnicians(technicians);
    drawChips();
}

QList<TicketFilterBar::Condition> TicketFilterBar::conditions(const TicketFilter &wish) const
{
    QList<Condition> found;
    for (const TicketStatus status : wish.statuses)
        found.append({m_wording.text(ticketStatusText(status)), [status](TicketFilter &filter) {
                          filter.statuses.removeAll(status);
                      }});
    for (const TicketType type : wish.types)
        found.append({m_wording.text(ticketTypeText(type)), [type](TicketFilter &filter) {
                          filter.types.removeAll(type);
                      }});
    if (wish.priority)
        found.append({tr("Priority: %1").arg(m_wording.text(ticketPriorityText(*wish.priority))),
                      [](TicketFilter &filter) {
                          filter.priority.reset();
                      }});
    if (wish.assigneeId.isValid()) {
        QString name = tr("Somebody else");
        for (const auto &[id, fullName] : m_technicians) {
            if (id == wish.assigneeId)
                name = fullName;
        }
        found.append({name, [](TicketFilter &filter) {
                          filter.assigneeId = {};
                      }});
    } else if (wish.assignee == TicketFilter::Assignee::Nobody) {
        found.append({tr("Without technician"), [](TicketFilter &filter) {
                          filter.assignee = TicketFilter::Assignee::Any;
                      }});
    }
    if (!wish.customerCode.isEmpty())
        found.append({wish.customerCode, [](TicketFilter &filter) {
                          filter.customerCode.clear();
                      }});
    if (!wish.registrationNumber.isEmpty())
        found.append({wish.registrationNumber, [](TicketFilter &filter) {
                          filter.registrationNumber.clear();
                      }});
    addVisits(wish, found);
    return found;
}

void TicketFilterBar::addVisits(const TicketFilter &wish, QList<Condition> &found) const
{
    const Zone zone = m_wording.zone();
    const Day first = zone.dayOf(wish.visitFrom.value_or(Instant()));
    const Day last = zone.dayOf(wish.visitBefore.value_or(Instant()) - std::chrono::milliseconds(1));
    if (wish.visitFrom && wish.visitBefore && first == last) {
        found.append({tr("Visit on %1").arg(m_wording.shortDate(first)), [](TicketFilter &filter) {
                          filter.visitFrom.reset();
                          filter.visitBefore.reset();
                      }});
        return;
    }
    if (wish.visitFrom)
        found.append({tr("Visit from %1").arg(m_wording.shortDate(first)), [](TicketFilter &filter) {
                          filter.visitFrom.reset();
                      }});
    if (wish.visitBefore)
        found.append({tr("Visit until %1").arg(m_wording.shortDate(last)), [](TicketFilter &filter) {
                          filter.visitBefore.reset();
                      }});
}

} // namespace portal::ui
