// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tickets/ticketactions.h"

#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/tickets/customerpicker.h"
#include "ui/tickets/newticketdialog.h"
#include "ui/tickets/photofiles.h"
#include "ui/tickets/ticketchangedialog.h"
#include "ui/tickets/ticketconflict.h"
#include "ui/tickets/ticketdetailview.h"
#include "ui/tickets/ticketlook.h"
#include "ui/tickets/tickettextdialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace portal::ui {

TicketActions::TicketActions(const DeskContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_held(context, [&api = context.api](quint64 pending) { return api.tickets().undo(pending); })
{
    buildSteps();
    buildOthers();
    connect(&m_held, &HeldWork::heldChanged, this, &TicketActions::update);
    connect(&m_held, &HeldWork::takenBack, this, [this](const QStringList &numbers) {
        for (const QString &number : numbers)
            Q_EMIT stepTakenBack(number);
    });
    connect(&context.session, &Session::staffChanged, this, &TicketActions::update);
    update();
}

QAction *TicketActions::add(const QString &id, const QString &text, const QString &icon,
                            const QKeySequence &keys)
{
    QAction *action =
        m_context.commands.add({QStringLiteral("tickets.") + id, tr("Tickets"), text, icon, keys}, this);
    action->setAutoRepeat(false); // a key held down must not begin anything twice
    m_window->addAction(action);
    m_menu.append(action);
    return action;
}

void TicketActions::buildSteps()
{
    struct Row
    {
        TicketAction action;
        QString text;
        QKeySequence keys;
    };
    m_create = add(QStringLiteral("new"), tr("New ticket…"), QStringLiteral("plus"), QKeySequence::New);
    connect(m_create, &QAction::triggered, this, [this] { createFor({}); });
    m_menu.append(nullptr);
    const Row rows[] = {
        {TicketAction::Assign, tr("Assign…"), Qt::Key_A},
        {TicketAction::Prioritise, tr("Change priority…"), Qt::Key_P},
        {TicketAction::Start, tr("Start work"), Qt::Key_S},
        {TicketAction::Hold, tr("Put on hold…"), Qt::Key_H},
        {TicketAction::Resume, tr("Take up again…"), Qt::Key_R},
        {TicketAction::Complete, tr("Complete…"), Qt::Key_D},
        {TicketAction::Cancel, tr("Cancel the ticket…"), Qt::Key_X},
    };
    for (const Row &row : rows) {
        QAction *action = add(ticketActionName(row.action), row.text, ticketActionIcon(row.action), row.keys);
        connect(action, &QAction::triggered, this, [this, step = row.action] { begin(step); });
        m_steps.insert(row.action, action);
    }
    m_menu.append(nullptr);
}

void TicketActions::buildOthers()
{
    m_comment = add(QStringLiteral("comment"), tr("Comment to the customer…"),
                    QStringLiteral("message-circle"), Qt::Key_M);
    connect(m_comment, &QAction::triggered, this, &TicketActions::openText);
    m_note = add(QStringLiteral("note"), tr("Internal note…"), QStringLiteral("sticky-note"), Qt::Key_N);
    connect(m_note, &QAction::triggered, this, &TicketActions::openNote);
    m_photo = add(QStringLiteral("photo"), tr("Add photos…"), QStringLiteral("image"), Qt::Key_I);
    connect(m_photo, &QAction::triggered, this, [this] {
        PhotoFiles::choose(m_window, [this, number = m_selected->ticket.number](const QStringList &paths) {
            addPhotos(number, paths);
        });
    });
    m_menu.append(nullptr);
    m_owner = add(QStringLiteral("owner"), tr("Open customer or application"),
                  QStringLiteral("external-link"), Qt::Key_O);
    connect(m_owner, &QAction::triggered, this, &TicketActions::openOwner);
}

void TicketActions::setSelection(const std::optional<TicketRow> &selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
    Q_EMIT selectionChanged();
}

bool TicketActions::isOwnOrMayAny() const
{
    return m_context.session.may(Permission::WorkTickets) ||
           (m_selected && m_selected->ticket.assigneeId == m_context.session.staff().id);
}

bool TicketActions::may(TicketAction action) const
{
    return m_context.session.may(permissionFor(action));
}

void TicketActions::update()
{
    const Session &session = m_context.session;
    const bool one = m_selected && isOwnOrMayAny() && session.may(Permission::WorkOwnTickets);
    const bool free = one && !m_held.isHeld(m_selected->ticket.number);
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
        step.value()->setVisible(may(step.key()));
        step.value()->setEnabled(may(step.key()) && free && takesChange(m_selected->ticket, step.key()));
    }
    m_create->setVisible(session.may(Permission::WorkTickets));
    m_create->setEnabled(session.may(Permission::WorkTickets));
    for (QAction *action : {m_comment, m_note, m_photo}) {
        action->setVisible(session.may(Permission::WorkOwnTickets));
        action->setEnabled(one);
    }
    m_comment->setEnabled(one && !m_selected->ticket.customerCode.isEmpty());
    const bool customers = session.may(Permission::WorkCustomers);
    const bool applications = session.may(Permission::SeeRegistrations);
    m_owner->setVisible(customers || applications);
    m_owner->setEnabled(one && ((customers && !m_selected->ticket.customerCode.isEmpty()) ||
                                (applications && !m_selected->ticket.registrationNumber.isEmpty())));
}

QList<QAction *> TicketActions::nextActions(const Ticket &ticket) const
{
    // For whoever stands at the door the work itself comes first; for the office, who does it.
    const bool office = m_context.session.may(Permission::WorkTickets);
    QList<TicketAction> order;
    switch (ticket.status) {
    case TicketStatus::Open:
        order = {TicketAction::Assign, TicketAction::Start};
        break;
    case TicketStatus::Assigned:
        order = office ? QList{TicketAction::Complete, TicketAction::Assign}
                       : QList{TicketAction::Start, TicketAction::Complete};
        break;
    case TicketStatus::InProgress:
        order = {TicketAction::Complete, TicketAction::Hold};
        break;
    case TicketStatus::OnHold:
        order = {TicketAction::Resume, TicketAction::Complete};
        break;
    case TicketStatus::Completed:
    case TicketStatus::Cancelled:
        break;
    }
    QList<QAction *> next;
    for (const TicketAction action : std::as_const(order)) {
        if (may(action))
            next.append(m_steps.value(action));
    }
    return next;
}

void TicketActions::begin(TicketAction action)
{
    if (!m_selected)
        return;
    if (action == TicketAction::Start)
        start();
    else
        openChange(action, *m_selected, {});
}

// Asks for nothing and tells nobody: done at once, and whoever was mistaken assigns it again.
void TicketActions::start()
{
    const TicketRow about = *m_selected;
    TicketChange wanted;
    wanted.action = TicketAction::Start;
    wanted.version = about.ticket.version;
    whenAnswered(m_context.api.tickets().change(about.ticket.number, wanted), this,
                 [this, about](const Result<Ticket> &done) {
                     if (done) {
                         m_context.notices.done(tr("Work on %1 has begun.").arg(about.ticket.number));
                     } else if (done.error().code == ErrorCode::Conflict) {
                         const auto again = [this](const TicketDetail &now) {
                             setSelection(rowOf(now));
                             start();
                         };
                         return lateConflict({about.ticket,
                                              about.assigneeName,
                                              m_context.wording.text(ticketActionText(TicketAction::Start)),
                                              {},
                                              [](const Ticket &now) {
                                                  return takesChange(now, TicketAction::Start);
                                              }},
                                             again);
                     } else {
                         m_context.notices.failed(done.error());
                     }
                     Q_EMIT ticketChanged(about.ticket.number);
                 });
}

void TicketActions::openChange(TicketAction action, const TicketRow &about, const TicketChange &typed)
{
    auto *dialog = new TicketChangeDialog(m_context, {about.ticket, about.assigneeName, action}, m_window);
    if (typed.version > 0)
        dialog->fill(typed);
    connect(dialog, &TicketChangeDialog::left, this, &TicketActions::ticketChanged);
    connect(dialog, &TicketChangeDialog::changed, this, &TicketActions::ticketChanged);
    connect(dialog, &TicketChangeDialog::held, this,
            [this, dialog, about](const TicketChange &change, const PendingTicket &pending) {
                TicketRow seen = about;
                seen.ticket = dialog->seen();
                follow(seen, change, pending);
            });
    dialog->open();
}

void TicketActions::follow(const TicketRow &about, const TicketChange &change, const PendingTicket &pending)
{
    const QString action = m_context.wording.text(ticketActionText(change.action));
    const QString number = about.ticket.number;
    m_held.follow<Ticket>(
        {pending.id, pending.wait, tr("%1: %2, %3").arg(action, number, about.ticket.title), {number}},
        pending.outcome, [this, about, change, action, number](const Result<Ticket> &done) {
            if (!done && done.error().code == ErrorCode::Conflict) {
                const StaleTicket stale{about.ticket, about.assigneeName, action, change.note.trimmed(),
                                        [step = change.action](const Ticket &now) {
                                            return takesChange(now, step);
                                        }};
                return lateConflict(stale, [this, about, change](const TicketDetail &now) {
                    TicketRow current = about;
                    current.ticket = now.ticket;
                    current.assigneeName = now.assigneeName;
                    openChange(change.action, current, change);
                });
            }
            if (!done)
                m_context.notices.failed(done.error());
            Q_EMIT ticketChanged(number);
        });
    Q_EMIT stepStarted(number);
}

// Somebody was faster while it could still be undone.
void TicketActions::lateConflict(const StaleTicket &stale,
                                 const std::function<void(const TicketDetail &)> &again)
{
    Q_EMIT ticketChanged(stale.seen.number);
    whenFree([=, this] { resolveStale(m_context, stale, m_window, again, [] {}); });
}

void TicketActions::whenFree(const std::function<void()> &open)
{
    QWidget *busy = QApplication::activeModalWidget();
    if (!busy)
        return open();
    connect(
        busy, &QObject::destroyed, this, [this, open] { whenFree(open); }, Qt::QueuedConnection);
}

void TicketActions::createFor(const QString &customerCode)
{
    auto *dialog = new NewTicketDialog(m_context, m_window);
    if (!customerCode.isEmpty())
        dialog->customer().chooseCode(customerCode);
    connect(dialog, &NewTicketDialog::held, this,
            [this](const NewTicket &ticket, const QString &person, const PendingTicket &pending) {
                const QString text = tr("New ticket: %1, %2").arg(person, ticket.title.trimmed());
                m_held.follow<Ticket>({pending.id, pending.wait, text, {}}, pending.outcome,
                                      [this](const Result<Ticket> &made) {
                                          if (!made)
                                              return m_context.notices.failed(made.error());
                                          m_context.notices.done(tr("%1 is open.").arg(made->number));
                                          Q_EMIT ticketChanged(made->number);
                                      });
            });
    dialog->open();
}

void TicketActions::openText()
{
    const Ticket about = m_selected->ticket;
    auto *dialog = new TicketTextDialog(m_context, about, TicketTextDialog::Kind::Comment, m_window);
    connect(dialog, &TicketTextDialog::held, this, [this, about](const PendingComment &pending) {
        // Nothing of the ticket changes: its other actions stay on meanwhile.
        m_held.follow<void>(
            {pending.id, pending.wait, tr("Comment to the customer (%1)").arg(about.number), {}},
            pending.outcome, [this, about](const Result<void> &sent) {
                if (!sent)
                    m_context.notices.failed(sent.error());
                Q_EMIT ticketChanged(about.number);
            });
    });
    dialog->open();
}

void TicketActions::openNote()
{
    const Ticket about = m_selected->ticket;
    auto *dialog = new TicketTextDialog(m_context, about, TicketTextDialog::Kind::Note, m_window);
    connect(dialog, &TicketTextDialog::noted, this,
            [this, number = about.number] { Q_EMIT ticketChanged(number); });
    dialog->open();
}

void TicketActions::addPhotos(const QString &number, const QStringList &paths)
{
    if (paths.isEmpty())
        return Q_EMIT ticketChanged(number);
    whenAnswered(m_context.api.tickets().addPhoto(number, photoBytes(paths.first())), this,
                 [this, number, rest = paths.mid(1)](const Result<TicketPhoto> &added) {
                     if (added)
                         return addPhotos(number, rest);
                     m_context.notices.failed(m_context.wording.error(added.error()));
                     Q_EMIT ticketChanged(number);
                 });
}

void TicketActions::openOwner()
{
    const Ticket &ticket = m_selected->ticket;
    if (!ticket.customerCode.isEmpty() && m_context.session.may(Permission::WorkCustomers))
        Q_EMIT recordRequested(QStringLiteral("customers"), ticket.customerCode);
    else
        Q_EMIT recordRequested(QStringLiteral("registrations"), ticket.registrationNumber);
}

} // namespace portal::ui
