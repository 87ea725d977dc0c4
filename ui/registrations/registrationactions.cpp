// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/registrations/registrationactions.h"

#include "libportal/staffapi/staffapi.h"
#include "ui/frame/commands.h"
#include "ui/frame/notices.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/messages/messagelook.h"
#include "ui/messages/resenddialog.h"
#include "ui/privacy/persondatadialog.h"
#include "ui/registrations/assigndialog.h"
#include "ui/registrations/bulkdialog.h"
#include "ui/registrations/bulkresultdialog.h"
#include "ui/registrations/bulkresultmodel.h"
#include "ui/registrations/customerdialog.h"
#include "ui/registrations/registrationprint.h"
#include "ui/registrations/stepdialog.h"
#include "ui/registrations/writedialog.h"

#include <QtWidgets/QApplication>

#include <algorithm>

namespace portal::ui {

namespace {

bool isStep(const Registration &registration, RegistrationAction action)
{
    return takesStep(registration, action);
}

// Steps that many applications can take at once.
bool forMany(RegistrationAction action)
{
    return action == RegistrationAction::Verify || action == RegistrationAction::Reject;
}

} // namespace

RegistrationActions::RegistrationActions(const DeskContext &context, QWidget *window)
    : QObject(window),
      m_context(context),
      m_window(window),
      m_colleagues(context.api),
      m_held(context, [&api = context.api](quint64 pending) { return api.registrations().undo(pending); })
{
    buildSteps();
    buildOthers();
    connect(&m_held, &HeldWork::heldChanged, this, &RegistrationActions::update);
    connect(&m_held, &HeldWork::takenBack, this, [this](const QStringList &numbers) {
        for (const QString &number : numbers)
            Q_EMIT stepTakenBack(number);
    });
    connect(&context.session, &Session::staffChanged, this, &RegistrationActions::update);
    update();
}

QAction *RegistrationActions::add(const QString &id, const QString &text, const QString &icon,
                                  const QKeySequence &keys, Slot slot)
{
    QAction *action = m_context.commands.add(
        {QStringLiteral("registrations.") + id, tr("Registrations"), text, icon, keys}, this);
    action->setAutoRepeat(false); // a key held down must not begin anything twice
    m_window->addAction(action);
    m_menu.append(action);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    return action;
}

void RegistrationActions::buildSteps()
{
    struct Row
    {
        RegistrationAction action;
        QString text;
        QString icon;
        QKeySequence keys;
    };
    const Row rows[] = {
        {RegistrationAction::Verify, tr("Verify…"), QStringLiteral("badge-check"), Qt::Key_V},
        {RegistrationAction::ScheduleSurvey, tr("Schedule survey…"), QStringLiteral("calendar-clock"),
         Qt::Key_S},
        {RegistrationAction::CompleteSurvey, tr("Survey done…"), QStringLiteral("calendar-check"), Qt::Key_D},
        {RegistrationAction::Approve, tr("Approve…"), QStringLiteral("circle-check"), Qt::Key_A},
        {RegistrationAction::Reject, tr("Reject…"), QStringLiteral("circle-x"), Qt::Key_R},
        {RegistrationAction::Cancel, tr("Cancel at the applicant's wish…"), QStringLiteral("ban"), Qt::Key_X},
        {RegistrationAction::Reopen, tr("Reopen…"), QStringLiteral("rotate-ccw"), QKeySequence()},
    };
    for (const Row &row : rows) {
        QAction *action = add(registrationActionName(row.action), row.text, row.icon, row.keys, nullptr);
        connect(action, &QAction::triggered, this, [this, step = row.action] { begin(step); });
        m_steps.insert(row.action, action);
        if (row.action == RegistrationAction::Approve)
            m_customer =
                add(QStringLiteral("create_customer"), tr("Create customer…"),
                    QStringLiteral("user-round-plus"), Qt::Key_C, &RegistrationActions::createCustomer);
    }
    m_menu.append(nullptr);
}

void RegistrationActions::buildOthers()
{
    m_message = add(QStringLiteral("message"), tr("Message…"), QStringLiteral("message-circle"), Qt::Key_M,
                    &RegistrationActions::writeMessage);
    m_resend = add(QStringLiteral("resend"), tr("Send the failed message again…"),
                   QStringLiteral("rotate-cw"), Qt::SHIFT | Qt::Key_M, &RegistrationActions::resendFailed);
    m_note = add(QStringLiteral("note"), tr("Note…"), QStringLiteral("sticky-note"), Qt::Key_N,
                 &RegistrationActions::writeNote);
    m_menu.append(nullptr);
    m_take = add(QStringLiteral("take"), tr("Take"), QStringLiteral("user-round-check"), Qt::Key_T,
                 &RegistrationActions::take);
    m_giveBack = add(QStringLiteral("give_back"), tr("Give back"), QStringLiteral("undo-2"),
                     Qt::SHIFT | Qt::Key_T, &RegistrationActions::giveBack);
    m_assign = add(QStringLiteral("assign"), tr("Assign…"), QStringLiteral("users"), QKeySequence(),
                   &RegistrationActions::assign);
    m_menu.append(nullptr);
    m_print = add(QStringLiteral("print"), tr("Print…"), QStringLiteral("printer"), QKeySequence::Print,
                  &RegistrationActions::print);
    m_person = add(QStringLiteral("person"), tr("Personal data…"), QStringLiteral("id-card"), QKeySequence(),
                   &RegistrationActions::openPersonData);
}

void RegistrationActions::setSelection(const QList<Registration> &selected)
{
    if (!selected.isEmpty())
        m_colleagues.read();
    if (selected == m_selected)
        return;
    m_selected = selected;
    update();
    Q_EMIT selectionChanged();
}

bool RegistrationActions::mean(const QString &number) const
{
    return std::any_of(m_selected.cbegin(), m_selected.cend(),
                       [&number](const Registration &each) { return each.number == number; });
}

const Registration *RegistrationActions::single() const
{
    return m_selected.size() == 1 ? &m_selected.first() : nullptr;
}

void RegistrationActions::update()
{
    updateSteps();
    updateOthers();
}

void RegistrationActions::updateSteps()
{
    const Session &session = m_context.session;
    const Registration *one = single();
    for (auto step = m_steps.cbegin(); step != m_steps.cend(); ++step) {
        const bool may = session.may(permissionFor(step.key()));
        bool on = false;
        if (one)
            on = isStep(*one, step.key()) && !m_held.isHeld(one->number);
        else if (forMany(step.key()) && session.may(Permission::BulkRegistrations))
            on = std::any_of(m_selected.cbegin(), m_selected.cend(), [&](const Registration &each) {
                return isStep(each, step.key()) && !m_held.isHeld(each.number);
            });
        step.value()->setVisible(may);
        step.value()->setEnabled(may && on);
    }
}

void RegistrationActions::updateOthers()
{
    const Session &session = m_context.session;
    const Registration *one = single();
    const bool works = session.may(Permission::WorkRegistrations);
    for (QAction *action : {m_customer, m_message, m_resend, m_note, m_take, m_giveBack})
        action->setVisible(works);
    const bool takesOver = session.may(Permission::TakeOverWork);
    m_assign->setVisible(works && takesOver);
    const bool free = one && !m_held.isHeld(one->number);
    const StaffId me = session.staff().id;
    const StaffId worker = one ? one->assigneeId : StaffId();
    m_customer->setEnabled(works && free && CustomerDialog::isPossible(*one));
    m_message->setEnabled(works && one && !one->phone.isEmpty());
    m_resend->setEnabled(works && one);
    m_note->setEnabled(works && one);
    m_take->setEnabled(works && free && worker != me && (!worker.isValid() || takesOver));
    m_giveBack->setEnabled(works && free && worker.isValid() && (worker == me || takesOver));
    m_assign->setEnabled(works && free && takesOver);
    m_print->setEnabled(one);
    const bool asked = PersonDataDialog::isAllowed(session);
    m_person->setVisible(asked);
    m_person->setEnabled(asked && free);
}

QList<QAction *> RegistrationActions::nextActions(const Registration &registration) const
{
    QList<QAction *> next;
    if (CustomerDialog::isPossible(registration))
        next.append(m_customer);
    for (const RegistrationAction action : allRegistrationActions()) {
        const auto transition = transitionFor(action, registration.status);
        if (action != RegistrationAction::Cancel && transition && transition->to != transition->from &&
            registration.customerCode.isEmpty() && m_steps.value(action)->isVisible())
            next.append(m_steps.value(action));
    }
    return next.mid(0, 2);
}

void RegistrationActions::begin(RegistrationAction action)
{
    if (const Registration *one = single())
        openStep(action, *one);
    else if (m_selected.size() > 1)
        openBulk(action, m_selected, {});
}

void RegistrationActions::openStep(RegistrationAction action, const Registration &about,
                                   const StepRequest &typed)
{
    auto *dialog = new StepDialog(m_context, about, m_colleagues.names(), action, m_window);
    dialog->fill(typed);
    connect(dialog, &DecisionDialog::left, this, &RegistrationActions::registrationChanged);
    connect(dialog, &StepDialog::held, this,
            [this, dialog, action](const StepRequest &request, const PendingStep &pending) {
                follow(dialog->seen(), action, request, pending);
            });
    dialog->open();
}

void RegistrationActions::follow(const Registration &about, RegistrationAction action,
                                 const StepRequest &request, const PendingStep &pending)
{
    const QString text =
        tr("%1: %2, %3")
            .arg(m_context.wording.text(registrationActionText(action)), about.number, about.fullName);
    m_held.follow<Registration>(
        {pending.id, pending.wait, text, {about.number}}, pending.outcome,
        [this, about, action, request](const Result<Registration> &done) {
            if (!done && done.error().code == ErrorCode::Conflict)
                return lateConflict({about, m_context.wording.text(registrationActionText(action)),
                                     requestText(request, m_context.wording),
                                     [action](const Registration &now) {
                                         return isStep(now, action);
                                     }},
                                    [=, this](const Registration &now) { openStep(action, now, request); });
            if (!done)
                m_context.notices.failed(done.error());
            Q_EMIT registrationChanged(about.number);
        });
    Q_EMIT stepStarted({about.number});
}

// Somebody was faster while it could still be undone.
void RegistrationActions::lateConflict(const StaleDecision &decision,
                                       const std::function<void(const Registration &)> &again)
{
    Q_EMIT registrationChanged(decision.seen.number);
    whenFree([=, this] { resolveStale(m_context, decision, m_colleagues.names(), m_window, again, [] {}); });
}

void RegistrationActions::whenFree(const std::function<void()> &open)
{
    QWidget *busy = QApplication::activeModalWidget();
    if (!busy)
        return open();
    connect(
        busy, &QObject::destroyed, this, [this, open] { whenFree(open); }, Qt::QueuedConnection);
}

void RegistrationActions::openBulk(RegistrationAction action, const QList<Registration> &items,
                                   const StepRequest &typed)
{
    auto *dialog = new BulkDialog(m_context, items, action, m_window);
    dialog->fill(typed);
    connect(dialog, &BulkDialog::held, this,
            [this, items](const StepRequest &request, const PendingBulk &pending) {
                followBulk(items, request, pending);
            });
    dialog->open();
}

void RegistrationActions::followBulk(const QList<Registration> &items, const StepRequest &request,
                                     const PendingBulk &pending)
{
    QStringList waiting;
    for (const BulkOutcome &checked : pending.checked) {
        if (!checked.error)
            waiting.append(checked.number);
    }
    if (waiting.isEmpty())
        return showResults(items, request, pending.checked);
    const QString text = tr("%1: %2").arg(m_context.wording.text(registrationActionText(request.action)),
                                          tr("%n application(s)", nullptr, int(waiting.size())));
    m_held.follow<QList<BulkOutcome>>(
        {pending.id, pending.wait, text, waiting}, pending.outcome,
        [=, this, checked = pending.checked](const Result<QList<BulkOutcome>> &done) {
            for (const QString &number : waiting)
                Q_EMIT registrationChanged(number);
            if (!done)
                return m_context.notices.failed(done.error());
            showResults(items, request, mergedOutcomes(checked, *done));
        });
    Q_EMIT stepStarted(waiting);
}

void RegistrationActions::showResults(const QList<Registration> &items, const StepRequest &request,
                                      const QList<BulkOutcome> &outcomes)
{
    const bool allDone = std::none_of(outcomes.cbegin(), outcomes.cend(),
                                      [](const BulkOutcome &each) { return each.error.has_value(); });
    if (allDone) {
        m_context.notices.done(
            tr("%1: %2").arg(m_context.wording.text(registrationActionText(request.action)),
                             tr("%n done", nullptr, int(outcomes.size()))));
        return;
    }
    whenFree([=, this] {
        auto *dialog = new BulkResultDialog(m_context, items, request, outcomes, m_window);
        connect(
            dialog, &BulkResultDialog::retryRequested, this,
            [this, request](const QList<Registration> &again) { openBulk(request.action, again, request); });
        dialog->open();
    });
}

void RegistrationActions::createCustomer()
{
    openCustomer(m_selected.first());
}

void RegistrationActions::openCustomer(const Registration &about)
{
    auto *dialog = new CustomerDialog(m_context, about, m_colleagues.names(), m_window);
    connect(dialog, &DecisionDialog::left, this, &RegistrationActions::registrationChanged);
    connect(dialog, &CustomerDialog::held, this,
            [this, dialog](const PendingCustomer &pending) { followCustomer(dialog->seen(), pending); });
    dialog->open();
}

void RegistrationActions::followCustomer(const Registration &about, const PendingCustomer &pending)
{
    const QString text = tr("Create customer: %1, %2").arg(about.number, about.fullName);
    m_held.follow<Conversion>(
        {pending.id, pending.wait, text, {about.number}}, pending.outcome,
        [this, about](const Result<Conversion> &made) {
            if (!made && made.error().code == ErrorCode::Conflict)
                return lateConflict({about, tr("Create customer"), {}, &CustomerDialog::isPossible},
                                    [this](const Registration &now) { openCustomer(now); });
            if (made)
                m_context.notices.done(tr("%1 is now customer %2, with installation ticket %3.")
                                           .arg(about.fullName, made->customerCode, made->ticketNumber));
            else
                m_context.notices.failed(made.error());
            Q_EMIT registrationChanged(about.number);
        });
    Q_EMIT stepStarted({about.number});
}

void RegistrationActions::writeMessage()
{
    const Registration about = m_selected.first();
    auto *dialog = new WriteDialog(m_context, about, WriteDialog::Kind::Message, m_window);
    connect(dialog, &WriteDialog::held, this, [this, about](const PendingMessage &pending) {
        // Nothing of the application changes: its other actions stay on meanwhile.
        m_held.follow<MessageId>(
            {pending.id, pending.wait, tr("Message to %1 (%2)").arg(about.fullName, about.number), {}},
            pending.outcome, [this, about](const Result<MessageId> &sent) {
                if (!sent)
                    m_context.notices.failed(sent.error());
                Q_EMIT registrationChanged(about.number);
            });
    });
    dialog->open();
}

void RegistrationActions::writeNote()
{
    const QString number = m_selected.first().number;
    auto *dialog = new WriteDialog(m_context, m_selected.first(), WriteDialog::Kind::Note, m_window);
    connect(dialog, &WriteDialog::noted, this, [this, number] { Q_EMIT registrationChanged(number); });
    dialog->open();
}

void RegistrationActions::take()
{
    assignTo(m_context.session.staff().id);
}

void RegistrationActions::giveBack()
{
    assignTo(StaffId());
}

void RegistrationActions::assignTo(StaffId staff)
{
    const Registration about = m_selected.first();
    whenAnswered(m_context.api.registrations().assign(about.number, about.version, staff), this,
                 [this, number = about.number](const Result<Registration> &changed) {
                     if (!changed)
                         m_context.notices.failed(changed.error());
                     Q_EMIT registrationChanged(number);
                 });
}

void RegistrationActions::assign()
{
    const Registration about = m_selected.first();
    auto *dialog = new AssignDialog(m_context, about, m_colleagues.all(), m_colleagues.names(), m_window);
    connect(dialog, &DecisionDialog::left, this, &RegistrationActions::registrationChanged);
    connect(dialog, &AssignDialog::assigned, this,
            [this](const Registration &changed) { Q_EMIT registrationChanged(changed.number); });
    dialog->open();
}

void RegistrationActions::resendFailed()
{
    const QString number = m_selected.first().number;
    whenAnswered(m_context.api.registrations().detail(number), this,
                 [this, number](const Result<RegistrationDetail> &detail) {
                     if (!detail)
                         return m_context.notices.failed(detail.error());
                     const auto &messages = detail->messages;
                     const auto last = std::find_if(messages.crbegin(), messages.crend(), canResend);
                     if (last == messages.crend())
                         return m_context.notices.failed(tr("No message of %1 has failed.").arg(number));
                     resend(*last, number);
                 });
}

void RegistrationActions::resend(const MessageRecord &message, const QString &number)
{
    auto *dialog = new ResendDialog(m_context, message, m_window);
    connect(dialog, &ResendDialog::resent, this, [this, number] {
        m_context.notices.done(tr("The message waits to be sent again."));
        Q_EMIT registrationChanged(number);
    });
    dialog->open();
}

void RegistrationActions::print()
{
    const QString number = m_selected.first().number;
    whenAnswered(m_context.api.registrations().detail(number), this,
                 [this](const Result<RegistrationDetail> &detail) {
                     if (!detail)
                         return m_context.notices.failed(detail.error());
                     printRegistration(m_context, *detail, m_colleagues.names(), m_window);
                 });
}

void RegistrationActions::openPersonData()
{
    const Registration about = m_selected.first();
    (new PersonDataDialog(m_context, {about.number, about.fullName}, m_window))->open();
}

} // namespace portal::ui
