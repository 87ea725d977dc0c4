// SPDX-License-Identifier: GPL-3.0-or-later
// TicketChangeDialog: one step of the state table for one ticket as it was seen: what it does, what it asks
// for, and the exact message before it goes. What tells somebody is handed in to be carried out when it can
// no longer be undone; what tells nobody is done at once. Where somebody was faster it shows both sides and
// lets the person choose.
#pragma once

#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/page.h"
#include "ui/widgets/formdialog.h"

namespace portal::ui {

class MessagePreview;
class TicketInputs;

class TicketChangeDialog : public FormDialog
{
    Q_OBJECT

public:
    struct About
    {
        Ticket seen;
        QString assigneeName;
        TicketAction action = TicketAction::Assign;
    };
    TicketChangeDialog(const DeskContext &context, const About &about, QWidget *parent);

    const Ticket &seen() const { return m_about.seen; }
    /// As it was typed before.
    void fill(const TicketChange &change);
    TicketChange change() const;
    MessagePreview *preview() const { return m_preview; }
    TicketInputs &inputs() const { return *m_inputs; }

Q_SIGNALS:
    void held(const portal::TicketChange &change, const portal::PendingTicket &pending);
    void changed(const QString &number);
    /// It was stale, and the person left it as it is.
    void left(const QString &number);

private:
    void addStates();
    void submit();
    void addNextPhoto();
    void hand();
    void refused(const Error &error);

    const DeskContext m_context;
    About m_about;
    TicketInputs *m_inputs;
    MessagePreview *m_preview;
};

/// What a change does to the ticket and to its customer, and who is told, in a sentence or two.
QString consequenceText(TicketAction action, const Ticket &ticket);
/// Whether it can be done in this state.
bool takesChange(const Ticket &ticket, TicketAction action);

} // namespace portal::ui
