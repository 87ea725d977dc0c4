// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketconflict.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffapi.h"
#include "libportal/staffapi/ticketsapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/tickets/ticketevents.h"
#include "ui/tickets/ticketlook.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

namespace portal::ui {

namespace {

constexpr int mostChanges = 4;

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

void resolveStale(const DeskContext &context, const StaleTicket &stale, QWidget *window,
                  const std::function<void(const TicketDetail &)> &anyway, const std::function<void()> &leave)
{
    whenAnswered(context.api.tickets().detail(stale.seen.number), window,
                 [=](const Result<TicketDetail> &now) {
                     if (!now) {
                         context.notices.failed(now.error());
                         return leave();
                     }
                     auto *dialog = new TicketConflictDialog(context, stale, *now, window);
                     QObject::connect(dialog, &TicketConflictDialog::anywayChosen, window,
                                      [anyway, current = *now] { anyway(current); });
                     QObject::connect(dialog, &TicketConflictDialog::leaveChosen, window, leave);
                     dialog->open();
                 });
}

TicketConflictDialog::TicketConflictDialog(const DeskContext &context, const StaleTicket &stale,
                                           const TicketDetail &now, QWidget *parent)
    : FormDialog(tr("Changed meanwhile"), tr("Do it anyway"), parent), m_context(context)
{
    setObjectName(QStringLiteral("TicketConflictDialog"));
    const QString who = now.history.isEmpty() ? tr("Somebody") : TicketEvents::who(now.history.last());
    setExplanation(
        tr("%1 changed %2 (%3) at %4, after you had looked at it.")
            .arg(who, now.ticket.number, now.ticket.title, context.wording.moment(now.ticket.updatedAt)));
    setBackText(tr("Leave it"));
    setMinimumWidth(unit(this, 140));
    addWide(sides(stale, now));
    if (const QString since = changes(stale, now); !since.isEmpty())
        addWide(wrapped(since, this));
    auto *about = wrapped(tr("You were about to: %1").arg(stale.action), this);
    about->setFont(headingFont(font(), 1));
    addWide(about);
    if (!stale.details.isEmpty())
        addWide(wrapped(stale.details, this));
    const bool possible = stale.possible(now.ticket);
    if (!possible)
        addWide(wrapped(tr("In its present state this can no longer be done."), this));
    setConfirmEnabled(possible);
    connect(this, &FormDialog::confirmed, this, [this] {
        finish();
        Q_EMIT anywayChosen();
    });
    connect(this, &QDialog::rejected, this, &TicketConflictDialog::leaveChosen);
}

QWidget *TicketConflictDialog::sides(const StaleTicket &stale, const TicketDetail &now)
{
    const Wording &wording = m_context.wording;
    auto *card = new Card(this);
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnMinimumWidth(0, unit(this, 24));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    const auto addRow = [&](const QString &name, QWidget *before, QWidget *after) {
        const int row = grid->rowCount();
        grid->addWidget(new InkLabel(name, Ink::Muted, InkSize::Text, card), row, 0, Qt::AlignVCenter);
        grid->addWidget(before, row, 1, Qt::AlignVCenter);
        grid->addWidget(after, row, 2, Qt::AlignVCenter);
    };
    const auto addWords = [&](const QString &name, const QString &before, const QString &after) {
        if (before != after)
            addRow(name, wrapped(before.isEmpty() ? tr("–") : before, card),
                   wrapped(after.isEmpty() ? tr("–") : after, card));
    };
    const auto heading = [&](const QString &text) {
        auto *label = wrapped(text, card);
        label->setFont(headingFont(font(), 1));
        return label;
    };
    const auto badge = [&](const Ticket &side, const QString &name) {
        auto *state = new Badge(card);
        state->setObjectName(name);
        state->setLook(ticketStatusLook(side.status, wording));
        return state;
    };
    const auto moment = [&](const std::optional<Instant> &at) {
        return at ? wording.moment(*at) : QString();
    };
    const auto worker = [&](const Ticket &side, const QString &name) {
        return !side.assigneeId.isValid() ? tr("nobody") : name.isEmpty() ? tr("a colleague") : name;
    };
    const Ticket &seen = stale.seen;
    addRow({}, heading(tr("What you saw")), heading(tr("As it is now")));
    addRow(tr("State"), badge(seen, QStringLiteral("seen")), badge(now.ticket, QStringLiteral("now")));
    addWords(tr("Technician"), worker(seen, stale.assigneeName), worker(now.ticket, now.assigneeName));
    addWords(tr("Priority"), wording.text(ticketPriorityText(seen.priority)),
             wording.text(ticketPriorityText(now.ticket.priority)));
    addWords(tr("Visit"), moment(seen.scheduledAt), moment(now.ticket.scheduledAt));
    addWords(tr("New package"), seen.packageCode, now.ticket.packageCode);
    return card;
}

QString TicketConflictDialog::changes(const StaleTicket &stale, const TicketDetail &now) const
{
    QStringList lines;
    for (const TicketEvent &event : now.history) {
        const bool seen = event.at < stale.seen.updatedAt ||
                          (event.at == stale.seen.updatedAt && event.to == stale.seen.status);
        if (seen || lines.size() == mostChanges)
            continue;
        QString line = tr("%1 – %2: %3")
                           .arg(m_context.wording.moment(event.at), TicketEvents::who(event),
                                m_context.wording.text(ticketEventText(event.action)));
        if (!event.note.isEmpty())
            line += QStringLiteral(" (") + event.note + QLatin1Char(')');
        lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace portal::ui
