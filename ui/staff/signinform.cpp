// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/signinform.h"

#include "libportal/base/whenanswered.h"
#include "ui/frame/wording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/deskstyle.h"

#include <QtGui/QPainter>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

const QString codeField = QStringLiteral("second_factor_code");

bool asksForCode(const Error &error)
{
    return std::any_of(error.fields.begin(), error.fields.end(),
                       [](const FieldError &fault) { return fault.field == codeField; });
}

} // namespace

SignInForm::SignInForm(StaffAccountsApi &accounts, const Wording &wording, QWidget *parent)
    : QWidget(parent),
      m_accounts(accounts),
      m_wording(wording),
      m_brand(new QLabel(this)),
      m_heading(new QLabel(tr("Sign in"), this)),
      m_username(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_codeLabel(new QLabel(tr("Code of your authenticator app"), this)),
      m_code(new QLineEdit(this)),
      m_banner(new Banner(this)),
      m_busy(new BusyBar(BusyBar::Cancel::Impossible, this)),
      m_submit(new QPushButton(tr("Sign in"), this)),
      m_other(new QPushButton(tr("Sign in as somebody else"), this))
{
    m_brand->setFont(headingFont(font(), 3));
    m_heading->setFont(headingFont(font(), 1));
    m_password->setEchoMode(QLineEdit::Password);
    m_code->setInputMethodHints(Qt::ImhDigitsOnly);
    m_code->setMaxLength(6);
    m_codeLabel->hide();
    m_code->hide();
    m_other->hide();
    setButtonKind(*m_submit, ButtonKind::Primary);

    auto *card = new Card(this);
    card->setFixedWidth(unit(this, 92));
    auto *form = new QVBoxLayout(card);
    const int margin = unit(this, 4);
    form->setContentsMargins(margin, margin, margin, margin);
    form->setSpacing(unit(this));
    form->addWidget(m_heading);
    form->addSpacing(unit(this, 2));
    const auto add = [&](const QString &name, QLineEdit *input) {
        auto *label = new QLabel(name, card);
        label->setBuddy(input);
        input->setAccessibleName(name);
        form->addWidget(label);
        form->addWidget(input);
        form->addSpacing(unit(this, 2));
    };
    add(tr("User name"), m_username);
    add(tr("Password"), m_password);
    m_codeLabel->setBuddy(m_code);
    m_code->setAccessibleName(m_codeLabel->text());
    form->addWidget(m_codeLabel);
    form->addWidget(m_code);
    form->addWidget(m_banner);
    form->addWidget(m_busy);
    form->addSpacing(unit(this));
    form->addWidget(m_submit);
    form->addWidget(m_other);

    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_brand, 0, Qt::AlignHCenter);
    column->addSpacing(unit(this, 5));
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch(3);

    for (QLineEdit *input : {m_username, m_password, m_code})
        connect(input, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_submit, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInForm::signOutRequested);
    m_waiting.setInterval(1s);
    connect(&m_waiting, &QTimer::timeout, this, &SignInForm::countDown);
}

void SignInForm::setBrand(const BrandSettings &brand)
{
    m_brand->setText(brand.name);
    m_from = QColor(brand.colourFrom);
    m_to = QColor(brand.colourTo);
    update();
}

void SignInForm::lockTo(const QString &username, const QString &fullName)
{
    m_heading->setText(tr("Locked: %1").arg(fullName));
    m_username->setText(username);
    m_username->setReadOnly(true);
    m_username->setFocusPolicy(Qt::NoFocus);
    m_submit->setText(tr("Unlock"));
    m_other->show();
}

void SignInForm::setUsername(const QString &username)
{
    m_username->setText(username);
}

void SignInForm::explain(const QString &text)
{
    m_banner->showMessage(Banner::Kind::Information, text);
}

void SignInForm::begin()
{
    m_password->clear();
    m_code->clear();
    (m_username->text().isEmpty() ? m_username : m_password)->setFocus();
}

void SignInForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QLinearGradient band(rect().topLeft(), rect().topRight());
    band.setColorAt(0, m_from);
    band.setColorAt(1, m_to);
    painter.fillRect(QRect(0, 0, width(), unit(this)), band);
}

void SignInForm::submit()
{
    if (m_busy->isBusy() || m_waiting.isActive())
        return;
    if (m_username->text().trimmed().isEmpty() || m_password->text().isEmpty()) {
        (m_username->text().trimmed().isEmpty() ? m_username : m_password)->setFocus();
        m_banner->showMessage(Banner::Kind::Failure, tr("Enter your user name and your password."));
        return;
    }
    m_banner->clear();
    m_busy->begin();
    m_submit->setEnabled(false);
    const SignInRequest request{m_username->text().trimmed(), m_password->text(), m_code->text().trimmed()};
    whenAnswered(m_accounts.signIn(request), this,
                 [this](const Result<StaffAccountsApi::SignedInStaff> &answer) {
                     m_busy->end();
                     m_submit->setEnabled(true);
                     if (!answer) {
                         refused(answer.error());
                         return;
                     }
                     m_password->clear();
                     m_code->clear();
                     Q_EMIT signedIn(answer->staff);
                 });
}

void SignInForm::refused(const Error &error)
{
    if (asksForCode(error)) {
        const bool first = m_code->isHidden();
        m_codeLabel->show();
        m_code->show();
        m_code->setFocus();
        m_code->selectAll();
        if (first)
            return; // nothing went wrong yet: it is the next question
    }
    m_banner->showMessage(Banner::Kind::Failure, m_wording.error(error));
    if (error.retryAfter)
        wait(*error.retryAfter);
    else if (!asksForCode(error)) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void SignInForm::wait(std::chrono::seconds seconds)
{
    m_left = seconds;
    m_submit->setEnabled(false);
    m_waiting.start();
    countDown();
}

void SignInForm::countDown()
{
    if (m_left.count() <= 0) {
        m_waiting.stop();
        m_banner->clear();
        m_submit->setEnabled(true);
        m_password->setFocus();
        return;
    }
    m_banner->showMessage(
        Banner::Kind::Warning,
        m_left > 90s ? tr("Too many wrong tries. Try again in %1 minutes, or ask an administrator to "
                          "unlock you.")
                           .arg((m_left.count() + 59) / 60)
                     : tr("Too many wrong tries. Try again in %1 seconds.").arg(m_left.count()));
    --m_left;
}

} // namespace portal::ui
