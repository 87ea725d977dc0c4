// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/staffactions.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/notices.h"
#include "ui/frame/wording.h"
#include "ui/staff/stafflook.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/inklabel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

namespace portal::ui {

namespace {

QLineEdit *passwordField(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

Error differentPasswords()
{
    return Error::invalid(QStringLiteral("again"), QStringLiteral("different"), {});
}

} // namespace

StaffActions::StaffActions(const DeskContext &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window)
{
}

QComboBox *StaffActions::roleField(QWidget *parent, Role role) const
{
    auto *box = new QComboBox(parent);
    for (const Role one : {Role::Cs, Role::Supervisor, Role::Technician, Role::Admin}) {
        box->addItem(StaffLook::role(one), int(one));
        box->setItemData(box->count() - 1, StaffLook::roleMeaning(one), Qt::ToolTipRole);
    }
    box->setCurrentIndex(box->findData(int(role)));
    return box;
}

void StaffActions::run(FormDialog *dialog, const std::function<Answer()> &ask, const QString &success)
{
    dialog->setBusy(true);
    whenAnswered(ask(), dialog, [this, dialog, success](const Result<StaffMember> &answer) {
        if (!answer) {
            dialog->fail(answer.error(), m_context.wording.error(answer.error()),
                         [this](const Text &text) { return m_context.wording.text(text); });
            if (answer.error().code == ErrorCode::Conflict)
                Q_EMIT done({}); // the list shows what it is now
            return;
        }
        dialog->finish();
        m_context.notices.done(success);
        Q_EMIT done(answer->id);
    });
}

void StaffActions::add()
{
    auto *dialog = new FormDialog(tr("Add a person"), tr("Add"), m_window);
    auto *name = new QLineEdit(dialog);
    auto *username = new QLineEdit(dialog);
    username->setPlaceholderText(QStringLiteral("siti.uji"));
    auto *role = roleField(dialog, Role::Cs);
    auto *meaning = new InkLabel(StaffLook::roleMeaning(Role::Cs), Ink::Muted, InkSize::Small, dialog);
    auto *password = passwordField(dialog);
    auto *again = passwordField(dialog);
    dialog->addField(QStringLiteral("full_name"), tr("Full name"), name);
    dialog->addField(QStringLiteral("username"), tr("User name"), username);
    dialog->addField(QStringLiteral("role"), tr("Role"), role);
    dialog->addWide(meaning);
    dialog->addField(QStringLiteral("password"), tr("First password"), password);
    dialog->addWide(new InkLabel(StaffLook::passwordRules(), Ink::Muted, InkSize::Small, dialog));
    dialog->addField(QStringLiteral("again"), tr("The password again"), again);
    connect(role, &QComboBox::currentIndexChanged, dialog,
            [role, meaning] { meaning->setText(StaffLook::roleMeaning(Role(role->currentData().toInt()))); });
    connect(dialog, &FormDialog::confirmed, this, [=, this] {
        if (password->text() != again->text()) {
            dialog->fail(differentPasswords(), StaffLook::passwordsDiffer(),
                         [](const Text &) { return StaffLook::passwordsDiffer(); });
            return;
        }
        const NewStaff staff{username->text().trimmed(), name->text(), Role(role->currentData().toInt()),
                             password->text()};
        run(
            dialog, [this, staff] { return m_context.api.accounts().add(staff); },
            tr("%1 can sign in now.").arg(staff.fullName.simplified()));
    });
    dialog->open();
}

// Name and role are two steps of the library; the second sees the version the first has made.
void StaffActions::edit(const StaffMember &member)
{
    auto *dialog = new FormDialog(tr("Change %1").arg(member.fullName), tr("Save"), m_window);
    auto *name = new QLineEdit(member.fullName, dialog);
    auto *role = roleField(dialog, member.role);
    dialog->addField(QStringLiteral("full_name"), tr("Full name"), name);
    dialog->addField(QStringLiteral("role"), tr("Role"), role);
    connect(dialog, &FormDialog::confirmed, this, [=, this] {
        const QString newName = name->text().simplified();
        const Role newRole = Role(role->currentData().toInt());
        StaffAccountsApi &accounts = m_context.api.accounts();
        const QString success = tr("%1 is changed.").arg(newName);
        const auto setRole = [this, &accounts, dialog, newRole, success](const StaffMember &now) {
            if (now.role != newRole) {
                run(
                    dialog,
                    [&accounts, now, newRole] { return accounts.setRole(now.id, newRole, now.version); },
                    success);
                return;
            }
            dialog->finish();
            m_context.notices.done(success);
            Q_EMIT done(now.id);
        };
        if (newName == member.fullName) {
            setRole(member);
            return;
        }
        dialog->setBusy(true);
        whenAnswered(accounts.rename(member.id, newName, member.version), dialog,
                     [this, dialog, setRole](const Result<StaffMember> &renamed) {
                         if (renamed) {
                             setRole(*renamed);
                             return;
                         }
                         dialog->fail(renamed.error(), m_context.wording.error(renamed.error()),
                                      [this](const Text &text) { return m_context.wording.text(text); });
                     });
    });
    dialog->open();
}

void StaffActions::resetPassword(const StaffMember &member)
{
    auto *dialog = new FormDialog(tr("New password for %1").arg(member.fullName), tr("Set it"), m_window);
    dialog->setExplanation(tr("Their sessions end, and a lock is lifted. Tell them the password in person."));
    auto *password = passwordField(dialog);
    auto *again = passwordField(dialog);
    dialog->addField(QStringLiteral("password"), tr("New password"), password);
    dialog->addWide(new InkLabel(StaffLook::passwordRules(), Ink::Muted, InkSize::Small, dialog));
    dialog->addField(QStringLiteral("again"), tr("The password again"), again);
    connect(dialog, &FormDialog::confirmed, this, [=, this] {
        if (password->text() != again->text()) {
            dialog->fail(differentPasswords(), StaffLook::passwordsDiffer(),
                         [](const Text &) { return StaffLook::passwordsDiffer(); });
            return;
        }
        run(
            dialog,
            [this, member, typed = password->text()] {
                return m_context.api.accounts().resetPassword(member.id, typed, member.version);
            },
            tr("The new password of %1 counts from now on.").arg(member.fullName));
    });
    dialog->open();
}

void StaffActions::confirm(const QString &heading, const QString &explanation, const QString &button,
                           const std::function<Answer()> &ask, const QString &success)
{
    auto *dialog = new FormDialog(heading, button, m_window);
    dialog->setExplanation(explanation);
    dialog->setConfirmKind(FormDialog::Confirm::Dangerous);
    connect(dialog, &FormDialog::confirmed, this,
            [this, dialog, ask, success] { run(dialog, ask, success); });
    dialog->open();
}

void StaffActions::deactivate(const StaffMember &member)
{
    confirm(
        tr("Deactivate %1?").arg(member.fullName),
        tr("They cannot sign in any more, and their sessions end at once. What they did keeps their name."),
        tr("Deactivate"),
        [this, member] { return m_context.api.accounts().deactivate(member.id, member.version); },
        tr("%1 cannot sign in any more.").arg(member.fullName));
}

void StaffActions::removeSecondFactor(const StaffMember &member)
{
    confirm(
        tr("Remove the second factor of %1?").arg(member.fullName),
        tr("For a lost phone: they sign in with the password alone until they set it up again. Their "
           "sessions end."),
        tr("Remove"),
        [this, member] { return m_context.api.accounts().removeSecondFactorOf(member.id, member.version); },
        tr("%1 signs in with the password alone.").arg(member.fullName));
}

void StaffActions::activate(const StaffMember &member)
{
    whenAnswered(m_context.api.accounts().activate(member.id, member.version), this,
                 [this](const Result<StaffMember> &answer) {
                     if (answer)
                         m_context.notices.done(tr("%1 can sign in again.").arg(answer->fullName));
                     else
                         m_context.notices.failed(answer.error());
                     Q_EMIT done(answer ? answer->id : StaffId());
                 });
}

void StaffActions::unlock(const StaffMember &member)
{
    whenAnswered(m_context.api.accounts().unlock(member.id), this, [this](const Result<StaffMember> &answer) {
        if (answer)
            m_context.notices.done(tr("%1 may try again.").arg(answer->fullName));
        else
            m_context.notices.failed(answer.error());
        Q_EMIT done(answer ? answer->id : StaffId());
    });
}

} // namespace portal::ui
