// SPDX-License-Identifier: GPL-3.0-or-later
// TicketFilterBar: what somebody looks for among the tickets of a queue.
#pragma once

#include "ui/lists/typedfilterbar.h"
#include "ui/tickets/ticketfilterpanel.h"

namespace portal::ui {

class TicketFilterBar final : public TypedFilterBar<TicketFilter>
{
    Q_OBJECT

public:
    /// `wording` outlives it.
    explicit TicketFilterBar(const Wording &wording, QWidget *parent = nullptr);

    void setTechnicians(const TicketFilterPanel::Technicians &technicians);
    TicketFilterPanel *panel() const { return m_panel; }

private:
    QList<Condition> conditions(const TicketFilter &wish) const override;
    void addVisits(const TicketFilter &wish, QList<Condition> &found) const;
    void showInPanel(const TicketFilter &wish) override { m_panel->setWish(wish); }

    const Wording &m_wording;
    TicketFilterPanel::Technicians m_technicians;
    TicketFilterPanel *m_panel;
};

} // namespace portal::ui
