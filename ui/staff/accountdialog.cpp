// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/accountdialog.h"

#include "libportal/base/whenanswered.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "libportal/staffapi/staffapi.h"
#include "ui/frame/personalsettings.h"
#include "ui/frame/session.h"
#include "ui/frame/wording.h"
#include "ui/staff/stafflook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/deskstyle.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/qrcode.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

QLineEdit *passwordField(QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

QVBoxLayout *tabColumn(QWidget *tab)
{
    auto *column = new QVBoxLayout(tab);
    column->setContentsMargins(0, unit(tab, 4), 0, 0);
    column->setSpacing(unit(tab, 4));
    return column;
}

} // namespace

AccountDialog::AccountDialog(const DeskContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_tabs(new QTabWidget(this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("My account"));
    const StaffMember &me = context.session.staff();
    auto *name = new QLabel(me.fullName, this);
    name->setFont(headingFont(font(), 2));
    auto *role = new InkLabel(QStringLiteral("%1 · %2").arg(me.username, StaffLook::role(me.role)),
                              Ink::Muted, InkSize::Text, this);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(buildDesk(), themedIcon(QStringLiteral("monitor")), tr("This desk"));
    m_tabs->addTab(buildPassword(), themedIcon(QStringLiteral("key-round")), tr("Password"));
    m_tabs->addTab(buildSecondFactor(), themedIcon(QStringLiteral("smartphone")), tr("Second factor"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_busy, 1);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    const int margin = unit(this, 5);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(unit(this, 2));
    column->addWidget(name);
    column->addWidget(role);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_banner);
    column->addLayout(buttons);
    resize(unit(this, 140), unit(this, 130));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_tabs, &QTabWidget::currentChanged, m_banner, &Banner::clear);
    showSecondFactor();
}

void AccountDialog::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

QWidget *AccountDialog::buildDesk()
{
    auto *tab = new QWidget(this);
    auto *form = new FieldForm(tab);
    auto *language = new QComboBox(form);
    language->addItem(tr("Indonesian"), int(Language::Indonesian));
    language->addItem(tr("English"), int(Language::English));
    language->setCurrentIndex(language->findData(int(m_context.personal.language())));
    auto *appearance = new QComboBox(form);
    appearance->addItem(tr("As the system"), int(Appearance::System));
    appearance->addItem(tr("Light"), int(Appearance::Light));
    appearance->addItem(tr("Dark"), int(Appearance::Dark));
    appearance->setCurrentIndex(appearance->findData(int(m_context.personal.appearance())));
    auto *lock = new QComboBox(form);
    for (const auto idle : {5min, 10min, 15min, 30min, 60min})
        lock->addItem(tr("after %1 minutes").arg(idle.count()), int(idle.count()));
    lock->addItem(tr("never"), 0);
    const int minutes = int(m_context.personal.lockAfter().count());
    if (lock->findData(minutes) < 0)
        lock->addItem(tr("after %1 minutes").arg(minutes), minutes);
    lock->setCurrentIndex(lock->findData(minutes));
    form->addField(QStringLiteral("language"), tr("Language"), language);
    form->addField(QStringLiteral("appearance"), tr("Appearance"), appearance);
    form->addField(QStringLiteral("lock_after"), tr("Lock the desk"), lock,
                   tr("When nobody touches it. Also at once with its own keys."));
    auto *column = tabColumn(tab);
    column->addWidget(form);
    column->addStretch(1);
    connect(language, &QComboBox::currentIndexChanged, this, [this, language] {
        const auto chosen = Language(language->currentData().toInt());
        m_context.personal.setLanguage(chosen);
        Q_EMIT languageChosen(chosen);
    });
    connect(appearance, &QComboBox::currentIndexChanged, this, [this, appearance] {
        const auto chosen = Appearance(appearance->currentData().toInt());
        m_context.personal.setAppearance(chosen);
        Q_EMIT appearanceChosen(chosen);
    });
    connect(lock, &QComboBox::currentIndexChanged, this, [this, lock] {
        const auto chosen = std::chrono::minutes(lock->currentData().toInt());
        m_context.personal.setLockAfter(chosen);
        Q_EMIT lockAfterChosen(chosen);
    });
    return tab;
}

QWidget *AccountDialog::buildPassword()
{
    auto *tab = new QWidget(this);
    m_passwordForm = new FieldForm(tab);
    m_present = passwordField(m_passwordForm);
    m_new = passwordField(m_passwordForm);
    m_again = passwordField(m_passwordForm);
    m_passwordForm->addField(QStringLiteral("password"), tr("Present password"), m_present);
    m_passwordForm->addField(QStringLiteral("new_password"), tr("New password"), m_new,
                             StaffLook::passwordRules());
    m_passwordForm->addField(QStringLiteral("again"), tr("The new one again"), m_again);
    auto *change = new QPushButton(tr("Change the password"), tab);
    setButtonKind(*change, ButtonKind::Primary);
    m_passwordForm->addBeside(change);
    auto *column = tabColumn(tab);
    column->addWidget(m_passwordForm);
    column->addWidget(
        new InkLabel(tr("Your sessions elsewhere end with it."), Ink::Muted, InkSize::Small, tab));
    column->addStretch(1);
    connect(change, &QPushButton::clicked, this, &AccountDialog::changePassword);
    connect(m_again, &QLineEdit::returnPressed, this, &AccountDialog::changePassword);
    return tab;
}

QWidget *AccountDialog::buildSecondFactor()
{
    auto *tab = new QWidget(this);
    m_factorState = new InkLabel(Ink::Text, InkSize::Text, tab);
    m_factorForm = new FieldForm(tab);
    m_factorPassword = passwordField(m_factorForm);
    m_factorButton = new QPushButton(m_factorForm);
    m_factorForm->addField(QStringLiteral("password"), tr("Present password"), m_factorPassword);
    m_factorForm->addBeside(m_factorButton);

    m_enrolment = new QWidget(tab);
    m_qr = new QrCode(m_enrolment);
    m_qr->setAccessibleName(tr("QR code for the authenticator app"));
    m_codeForm = new FieldForm(m_enrolment);
    m_secret = new QLineEdit(m_codeForm);
    m_secret->setReadOnly(true);
    m_code = new QLineEdit(m_codeForm);
    m_code->setMaxLength(6);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_codeForm->addField(QStringLiteral("secret"), tr("Or type this"), m_secret);
    m_codeForm->addField(QStringLiteral("second_factor_code"), tr("The app's code"), m_code);
    auto *confirm = new QPushButton(tr("Confirm"), m_codeForm);
    setButtonKind(*confirm, ButtonKind::Primary);
    m_codeForm->addBeside(confirm);
    auto *row = new QHBoxLayout(m_enrolment);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(unit(this, 5));
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addWidget(m_codeForm, 1);
    m_enrolment->setVisible(false);

    auto *column = tabColumn(tab);
    column->addWidget(m_factorState);
    column->addWidget(m_factorForm);
    column->addWidget(m_enrolment);
    column->addStretch(1);
    connect(m_factorButton, &QPushButton::clicked, this, &AccountDialog::beginSecondFactor);
    connect(m_factorPassword, &QLineEdit::returnPressed, this, &AccountDialog::beginSecondFactor);
    connect(confirm, &QPushButton::clicked, this, &AccountDialog::confirmSecondFactor);
    connect(m_code, &QLineEdit::returnPressed, this, &AccountDialog::confirmSecondFactor);
    return tab;
}

void AccountDialog::setBusy(bool busy)
{
    m_tabs->setEnabled(!busy);
    busy ? m_busy->begin() : m_busy->end();
}

void AccountDialog::refuse(FieldForm &form, const Error &error)
{
    const QStringList elsewhere =
        form.showFaults(error, [this](const Text &text) { return m_context.wording.text(text); });
    if (error.fields.isEmpty() || !elsewhere.isEmpty())
        m_banner->showMessage(Banner::Kind::Failure, m_context.wording.error(error));
}

void AccountDialog::changePassword()
{
    m_banner->clear();
    m_passwordForm->clearFaults();
    if (m_new->text() != m_again->text()) {
        m_passwordForm->showFault(QStringLiteral("again"), StaffLook::passwordsDiffer());
        m_again->setFocus();
        return;
    }
    setBusy(true);
    whenAnswered(m_context.api.accounts().changePassword(m_present->text(), m_new->text()), this,
                 [this](const Result<void> &answer) {
                     setBusy(false);
                     if (!answer) {
                         refuse(*m_passwordForm, answer.error());
                         return;
                     }
                     for (QLineEdit *line : {m_present, m_new, m_again})
                         line->clear();
                     m_banner->showMessage(Banner::Kind::Success, tr("The new password counts from now on."));
                 });
}

void AccountDialog::showSecondFactor()
{
    const bool on = m_context.session.staff().secondFactor;
    m_factorState->setText(
        on ? tr("The second factor is on: signing in asks for the authenticator app's code.")
           : tr("The second factor is off. With it, a stolen password alone opens nothing: an "
                "authenticator app on your phone gives a code each time you sign in."));
    m_factorButton->setText(on ? tr("Remove the second factor") : tr("Set it up"));
    setButtonKind(*m_factorButton, on ? ButtonKind::Dangerous : ButtonKind::Primary);
    m_factorPassword->clear();
    m_factorForm->setVisible(true);
    m_enrolment->setVisible(false);
}

void AccountDialog::beginSecondFactor()
{
    m_banner->clear();
    m_factorForm->clearFaults();
    setBusy(true);
    if (m_context.session.staff().secondFactor) {
        whenAnswered(m_context.api.accounts().removeSecondFactor(m_factorPassword->text()), this,
                     [this](const Result<void> &answer) {
                         setBusy(false);
                         if (!answer) {
                             refuse(*m_factorForm, answer.error());
                             return;
                         }
                         StaffMember me = m_context.session.staff();
                         me.secondFactor = false;
                         m_context.session.setStaff(me);
                         showSecondFactor();
                         m_banner->showMessage(Banner::Kind::Success, tr("The second factor is removed."));
                     });
        return;
    }
    whenAnswered(m_context.api.accounts().enrolSecondFactor(m_factorPassword->text()), this,
                 [this](const Result<SecondFactorEnrolment> &answer) {
                     setBusy(false);
                     if (!answer) {
                         refuse(*m_factorForm, answer.error());
                         return;
                     }
                     m_factorState->setText(
                         tr("Scan this with an authenticator app, then enter the code it shows."));
                     m_qr->setText(answer->uri);
                     m_secret->setText(answer->secret);
                     m_secret->setCursorPosition(0);
                     m_factorForm->setVisible(false);
                     m_enrolment->setVisible(true);
                     m_code->setFocus();
                 });
}

void AccountDialog::confirmSecondFactor()
{
    m_banner->clear();
    m_codeForm->clearFaults();
    setBusy(true);
    whenAnswered(m_context.api.accounts().confirmSecondFactor(m_code->text().trimmed()), this,
                 [this](const Result<void> &answer) {
                     setBusy(false);
                     if (!answer) {
                         refuse(*m_codeForm, answer.error());
                         return;
                     }
                     StaffMember me = m_context.session.staff();
                     me.secondFactor = true;
                     m_context.session.setStaff(me);
                     m_qr->setText({});
                     m_secret->clear();
                     m_code->clear();
                     showSecondFactor();
                     m_banner->showMessage(Banner::Kind::Success, tr("The second factor is on."));
                 });
}

} // namespace portal::ui
