// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketchangedialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/wording.h"
#include "ui/lists/messagepreview.h"
#include "ui/tickets/photofiles.h"
#include "ui/tickets/ticketconflict.h"
#include "ui/tickets/ticketinputs.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/icon.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

namespace {

// What completing it means to whom it is for.
QString completionText(TicketType type)
{
    switch (type) {
    case TicketType::Survey:
        return TicketChangeDialog::tr("The application goes on to “survey completed”.");
    case TicketType::Installation:
        return TicketChangeDialog::tr("The customer becomes active, and is told by WhatsApp.");
    case TicketType::Repair:
        return TicketChangeDialog::tr("The customer is told by WhatsApp what was done.");
    case TicketType::Upgrade:
        return TicketChangeDialog::tr(
            "The package changes from the next period on. The customer is told by WhatsApp.");
    case TicketType::Dismantle:
        break;
    }
    return TicketChangeDialog::tr("The customer's service ends, and the customer is told by WhatsApp.");
}

} // namespace

QString consequenceText(TicketAction action, const Ticket &ticket)
{
    const bool told = !ticket.customerCode.isEmpty();
    switch (action) {
    case TicketAction::Assign:
        return told ? TicketChangeDialog::tr("The customer is told by WhatsApp who comes.")
                    : TicketChangeDialog::tr("Nobody is told: this ticket belongs to no customer yet.");
    case TicketAction::Prioritise:
        return TicketChangeDialog::tr("The deadline counts by it from the beginning. Nobody is told.");
    case TicketAction::Start:
        return TicketChangeDialog::tr("Nobody is told.");
    case TicketAction::Hold:
        return told ? TicketChangeDialog::tr(
                          "The clock of the deadline stands still. The customer is told by WhatsApp.")
                    : TicketChangeDialog::tr("The clock of the deadline stands still. Nobody is told.");
    case TicketAction::Resume:
        return told ? TicketChangeDialog::tr(
                          "The clock of the deadline goes on. The customer is told by WhatsApp.")
                    : TicketChangeDialog::tr("The clock of the deadline goes on. Nobody is told.");
    case TicketAction::Complete:
        return completionText(ticket.type);
    case TicketAction::Cancel:
        break;
    }
    return told
               ? TicketChangeDialog::tr("The ticket ends. The customer is told by WhatsApp, with the reason.")
               : TicketChangeDialog::tr("The ticket ends. Nobody is told.");
}

bool takesChange(const Ticket &ticket, TicketAction action)
{
    return ticketStateAfter(action, ticket.status).has_value();
}

TicketChangeDialog::TicketChangeDialog(const DeskContext &context, const About &about, QWidget *parent)
    : FormDialog(tr("%1: %2").arg(context.wording.text(ticketActionText(about.action)), about.seen.title),
                 context.wording.text(ticketActionText(about.action)), parent),
      m_context(context),
      m_about(about)
{
    setObjectName(QStringLiteral("TicketChangeDialog"));
    setMinimumWidth(unit(this, 130));
    setExplanation(tr("%1 · %2").arg(about.seen.number, consequenceText(about.action, about.seen)));
    if (about.action == TicketAction::Cancel ||
        (about.action == TicketAction::Complete && about.seen.type == TicketType::Dismantle))
        setConfirmKind(Confirm::Dangerous);
    addStates();
    m_inputs = new TicketInputs(context, about.action, about.seen, *this);
    m_preview = new MessagePreview(
        context.wording, {tr("What the customer gets"), tr("Nobody is told.")},
        [this] { return m_context.api.tickets().previewChange(seen().number, change()); }, this);
    if (ticketMessageOf(about.action).isEmpty() || about.seen.customerCode.isEmpty()) {
        m_preview->setVisible(false);
    } else {
        m_preview->setMinimumHeight(unit(this, 12)); // what does not fit scrolls
        addWide(m_preview, 1);
        connect(m_inputs, &TicketInputs::changed, m_preview, &MessagePreview::askSoon);
        m_preview->askNow();
    }
    connect(this, &FormDialog::confirmed, this, [this] {
        setBusy(true);
        submit();
    });
}

void TicketChangeDialog::addStates()
{
    const TicketStatus from = m_about.seen.status;
    const auto to = ticketStateAfter(m_about.action, from);
    if (!to || *to == from)
        return;
    auto *states = new QWidget(this);
    auto *row = new QHBoxLayout(states);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 2));
    const auto add = [&](TicketStatus status) {
        auto *badge = new Badge(states);
        badge->setLook(ticketStatusLook(status, m_context.wording));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        row->addWidget(badge);
    };
    add(from);
    auto *arrow = new QLabel(states);
    arrow->setPixmap(
        iconPixmap(QStringLiteral("arrow-right"), mutedText(palette()), unit(this, 4), devicePixelRatioF()));
    row->addWidget(arrow);
    add(*to);
    row->addStretch(1);
    addWide(states);
}

void TicketChangeDialog::fill(const TicketChange &change)
{
    m_inputs->fill(change);
}

TicketChange TicketChangeDialog::change() const
{
    TicketChange change = m_inputs->change();
    change.version = seen().version;
    return change;
}

void TicketChangeDialog::submit()
{
    if (m_inputs->photos() && !m_inputs->photos()->paths().isEmpty())
        addNextPhoto();
    else
        hand();
}

// One after the other: what is there already is not added again when a later one is refused.
void TicketChangeDialog::addNextPhoto()
{
    const QString path = m_inputs->photos()->paths().first();
    whenAnswered(m_context.api.tickets().addPhoto(seen().number, photoBytes(path)), this,
                 [this, path](const Result<TicketPhoto> &added) {
                     if (!added)
                         return refused(added.error());
                     m_inputs->photos()->remove(path);
                     submit();
                 });
}

void TicketChangeDialog::hand()
{
    const TicketChange wanted = change();
    TicketsApi &api = m_context.api.tickets();
    if (ticketMessageOf(wanted.action).isEmpty()) {
        whenAnswered(api.change(seen().number, wanted), this, [this](const Result<Ticket> &done) {
            if (!done)
                return refused(done.error());
            finish();
            Q_EMIT changed(seen().number);
        });
        return;
    }
    whenAnswered(api.changeLater(seen().number, wanted), this,
                 [this, wanted](const Result<PendingTicket> &pending) {
                     if (!pending)
                         return refused(pending.error());
                     finish();
                     Q_EMIT held(wanted, *pending);
                 });
}

void TicketChangeDialog::refused(const Error &error)
{
    if (error.code != ErrorCode::Conflict) {
        fail(error, m_context.wording.error(error),
             [this](const Text &text) { return m_context.wording.text(text); });
        return;
    }
    const StaleTicket stale{m_about.seen, m_about.assigneeName,
                            m_context.wording.text(ticketActionText(m_about.action)), m_inputs->words(),
                            [action = m_about.action](const Ticket &now) {
                                return takesChange(now, action);
                            }};
    resolveStale(
        m_context, stale, this,
        [this](const TicketDetail &now) {
            m_about.seen = now.ticket;
            m_about.assigneeName = now.assigneeName;
            submit();
        },
        [this] {
            finish();
            Q_EMIT left(seen().number);
        });
}

} // namespace portal::ui
