// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customeractions.h"

#include "libportal/staffapi/staffapi.h"
#include "ui/customers/customereditdialog.h"
#include "ui/customers/customernotedialog.h"
#include "ui/customers/customerstepdialog.h"
#include "ui/customers/portalaccessdialog.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/messages/resenddialog.h"
#include "ui/privacy/persondatadialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QApplication>

namespace portal::ui {

CustomerActions::CustomerActions(const DeskContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_held(context, [&api = context.api](quint64 pending) { return api.customers().undo(pending); })
{
    build();
    connect(&m_held, &HeldWork::heldChanged, this, &CustomerActions::update);
    connect(&m_held, &HeldWork::takenBack, this, [this](const QStringList &codes) {
        for (const QString &code : codes)
            Q_EMIT customerChanged(code);
    });
    connect(&context.session, &Session::staffChanged, this, &CustomerActions::update);
    update();
}

QAction *CustomerActions::add(const QString &id, const QString &text, const QString &icon,
                              const QKeySequence &keys, Slot slot)
{
    QAction *action =
        m_context.commands.add({QStringLiteral("customers.") + id, tr("Customers"), text, icon, keys}, this);
    action->setAutoRepeat(false); // a key held down must not begin anything twice
    m_window->addAction(action);
    m_menu.append(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

void CustomerActions::build()
{
    m_edit =
        add(QStringLiteral("edit"), tr("Edit…"), QStringLiteral("pencil"), Qt::Key_E, &CustomerActions::edit);
    m_ticket = add(QStringLiteral("new-ticket"), tr("New ticket…"), QStringLiteral("ticket"), Qt::Key_T,
                   &CustomerActions::newTicket);
    m_note = add(QStringLiteral("note"), tr("Note…"), QStringLiteral("sticky-note"), Qt::Key_N,
                 &CustomerActions::writeNote);
    m_menu.append(nullptr);
    struct Row
    {
        CustomerAction step;
        QString text;
        QString icon;
        QKeySequence keys;
    };
    const Row rows[] = {
        {CustomerAction::Suspend, tr("Suspend service…"), QStringLiteral("wifi-off"), Qt::Key_S},
        {CustomerAction::Reactivate, tr("Resume service…"), QStringLiteral("wifi"), Qt::Key_R},
        {CustomerAction::Terminate, tr("End service…"), QStringLiteral("ban"), Qt::Key_X},
    };
    for (const Row &row : rows) {
        QAction *action = add(customerActionName(row.step), row.text, row.icon, row.keys, nullptr);
        connect(action, &QAction::triggered, this, [this, step = row.step] { begin(step); });
        m_steps.insert(row.step, action);
    }
    m_menu.append(nullptr);
    m_portal = add(QStringLiteral("portal"), tr("Switch portal off…"), QStringLiteral("lock"), Qt::Key_P,
                   &CustomerActions::switchPortal);
    m_person = add(QStringLiteral("person"), tr("Personal data…"), QStringLiteral("id-card"), QKeySequence(),
                   &CustomerActions::openPersonData);
}

void CustomerActions::setSelection(const std::optional<Customer> &selected)
{
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
    Q_EMIT selectionChanged();
}

void CustomerActions::update()
{
    const bool works = m_context.session.may(Permission::WorkCustomers);
    const bool free = m_selected && !m_held.isHeld(m_selected->code);
    const bool known = m_selected && !m_selected->erasedAt;
    for (QAction *action : {m_edit, m_note, m_portal})
        action->setVisible(works);
    m_edit->setEnabled(works && free && known);
    m_note->setEnabled(works && known);
    m_portal->setEnabled(works && free && m_selected->status != CustomerStatus::Terminated);
    const bool on = !m_selected || m_selected->portalAccess;
    m_portal->setText(on ? tr("Switch portal off…") : tr("Switch portal on…"));
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
        const bool may = m_context.session.may(permissionFor(step.key()));
        step.value()->setVisible(may);
        step.value()->setEnabled(may && free && customerStateAfter(step.key(), m_selected->status));
    }
    const bool tickets = m_context.session.may(Permission::WorkTickets);
    m_ticket->setVisible(tickets);
    m_ticket->setEnabled(tickets && m_selected && m_selected->status != CustomerStatus::Terminated);
    const bool asked = PersonDataDialog::isAllowed(m_context.session);
    m_person->setVisible(asked);
    m_person->setEnabled(asked && free);
}

QList<QAction *> CustomerActions::usualActions(const Customer &customer) const
{
    if (customer.erasedAt)
        return {};
    QList<QAction *> usual{m_edit};
    if (customer.status == CustomerStatus::Suspended)
        usual.prepend(m_steps.value(CustomerAction::Reactivate));
    else if (customer.status != CustomerStatus::Terminated)
        usual.append(m_ticket);
    usual.removeIf([](const QAction *action) { return !action->isVisible(); });
    return usual;
}

void CustomerActions::connectDialog(CustomerDecisionDialog *dialog)
{
    connect(dialog, &CustomerDecisionDialog::left, this, &CustomerActions::customerChanged);
    connect(dialog, &CustomerDecisionDialog::changed, this, [this](const Customer &customer) {
        m_context.notices.done(tr("%1 (%2) has been changed.").arg(customer.fullName, customer.code));
        Q_EMIT customerChanged(customer.code);
    });
}

void CustomerActions::edit()
{
    openEdit(*m_selected);
}

void CustomerActions::openEdit(const Customer &about, const std::optional<CustomerEdit> &typed)
{
    auto *dialog = new CustomerEditDialog(m_context, about, m_window);
    if (typed)
        dialog->fill(*typed);
    connectDialog(dialog);
    connect(dialog, &CustomerEditDialog::held, this,
            [this, dialog](const CustomerEdit &edit, const PendingEdit &pending) {
                follow(dialog->seen(), edit, pending);
            });
    dialog->open();
}

void CustomerActions::follow(const Customer &about, const CustomerEdit &edit, const PendingEdit &pending)
{
    const QString text = tr("Edit: %1, %2").arg(about.code, about.fullName);
    m_held.follow<Customer>(
        {pending.id, pending.wait, text, {about.code}}, pending.outcome,
        [this, about, edit](const Result<Customer> &done) {
            Q_EMIT customerChanged(about.code);
            if (!done && done.error().code == ErrorCode::Conflict) {
                // Somebody was faster while it could still be undone.
                const StaleCustomer stale{about, tr("Edit"), {}, edited(about, edit), [](const Customer &) {
                                              return true;
                                          }};
                const auto again = [=, this](const Customer &now) {
                    openEdit(now, rebased(edit, about, now));
                };
                whenFree([=, this] { resolveStale(m_context, stale, m_window, again, [] {}); });
            } else if (!done) {
                m_context.notices.failed(done.error());
            }
        });
    Q_EMIT customerChanged(about.code);
}

void CustomerActions::begin(CustomerAction step)
{
    auto *dialog = new CustomerStepDialog(m_context, *m_selected, step, m_window);
    connectDialog(dialog);
    dialog->open();
}

void CustomerActions::switchPortal()
{
    auto *dialog = new PortalAccessDialog(
        m_context, *m_selected, m_selected->portalAccess ? PortalAccess::Off : PortalAccess::On, m_window);
    connectDialog(dialog);
    dialog->open();
}

void CustomerActions::writeNote()
{
    const QString code = m_selected->code;
    auto *dialog = new CustomerNoteDialog(m_context, *m_selected, m_window);
    connect(dialog, &CustomerNoteDialog::noted, this, [this, code] { Q_EMIT customerChanged(code); });
    dialog->open();
}

void CustomerActions::newTicket()
{
    Q_EMIT newTicketRequested(m_selected->code);
}

void CustomerActions::openPersonData()
{
    (new PersonDataDialog(m_context, {m_selected->code, m_selected->fullName}, m_window))->open();
}

void CustomerActions::resend(const MessageRecord &message, const QString &code)
{
    auto *dialog = new ResendDialog(m_context, message, m_window);
    connect(dialog, &ResendDialog::resent, this, [this, code] {
        m_context.notices.done(tr("The message waits to be sent again."));
        Q_EMIT customerChanged(code);
    });
    dialog->open();
}

void CustomerActions::whenFree(const std::function<void()> &open)
{
    QWidget *busy = QApplication::activeModalWidget();
    if (!busy)
        return open();
    connect(
        busy, &QObject::destroyed, this, [this, open] { whenFree(open); }, Qt::QueuedConnection);
}

} // namespace portal::ui
