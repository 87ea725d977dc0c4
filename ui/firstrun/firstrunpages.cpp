// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpages.h"

#include "libportal/base/contactrules.h"
#include "libportal/messaging/providers/providerforms.h"
#include "libportal/security/password.h"
#include "libportal/settings/settingsrules.h"
#include "ui/firstrun/firstrunactions.h"
#include "ui/frame/wording.h"
#include "ui/settings/brandform.h"
#include "ui/settings/gatewayform.h"
#include "ui/settings/gatewaytestpanel.h"
#include "ui/settings/serverform.h"
#include "ui/staff/stafflook.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/inklabel.h"
#include "ui/widgets/theme.h"

#include <QtNetwork/QHostAddress>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace portal::ui {

FirstRunPage::FirstRunPage(const QString &title, const QString &explanation, const Wording &wording,
                           QWidget *parent)
    : QWidget(parent),
      m_title(title),
      m_explanation(explanation),
      m_wording(wording),
      m_banner(new Banner(this)),
      m_inside(new QWidget(this))
{
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont(font(), 2));
    auto *fields = new QVBoxLayout(m_inside);
    fields->setContentsMargins(0, 0, unit(this, 4), 0);
    fields->setSpacing(unit(this, 4));
    fields->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_inside);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit(this, 3));
    column->addWidget(heading);
    column->addWidget(new InkLabel(explanation, Ink::Muted, InkSize::Text, this));
    column->addWidget(m_banner);
    column->addWidget(scroll, 1);
}

void FirstRunPage::add(QWidget *widget)
{
    auto *fields = static_cast<QVBoxLayout *>(m_inside->layout());
    fields->insertWidget(fields->count() - 1, widget);
}

QString FirstRunPage::words(const Text &text) const
{
    return text.isEmpty() ? StaffLook::passwordsDiffer() : m_wording.text(text);
}

bool FirstRunPage::check()
{
    m_banner->clear();
    clearFaults();
    const auto right = checked();
    if (!right)
        refuse(right.error());
    return right.has_value();
}

void FirstRunPage::refuse(const Error &error)
{
    const QStringList elsewhere = showFaults(error);
    if (error.fields.isEmpty())
        m_banner->showMessage(Banner::Kind::Failure, m_wording.error(error));
    else if (!elsewhere.isEmpty())
        m_banner->showMessage(Banner::Kind::Failure, elsewhere.join(QLatin1Char('\n')));
}

void FirstRunPage::begin()
{
    if (auto *form = m_inside->findChild<FieldForm *>())
        form->focusFirst();
}

FirstRunBrandPage::FirstRunBrandPage(const Wording &wording, QWidget *parent)
    : FirstRunPage(
          tr("Your brand"),
          tr("So your customers know you: on the public pages, in messages and on invoices. All of it "
             "can be changed later."),
          wording, parent),
      m_form(new BrandForm(BrandForm::Extent::FirstRun, this))
{
    add(m_form);
}

Result<void> FirstRunBrandPage::checked()
{
    PORTAL_ASSIGN(m_checked, checkedSettings(m_form->value()));
    return {};
}

void FirstRunBrandPage::clearFaults()
{
    m_form->fields().clearFaults();
}

QStringList FirstRunBrandPage::showFaults(const Error &error)
{
    return m_form->fields().showFaults(error, [this](const Text &text) { return words(text); });
}

FirstRunAdministratorPage::FirstRunAdministratorPage(const Wording &wording, QWidget *parent)
    : FirstRunPage(tr("Your account"),
                   tr("The first administrator. There is no account and no password but the one you choose "
                      "here; other people are added later, under Settings."),
                   wording, parent),
      m_form(new FieldForm(this)),
      m_name(new QLineEdit(this)),
      m_username(new QLineEdit(this)),
      m_password(new QLineEdit(this)),
      m_again(new QLineEdit(this))
{
    m_password->setEchoMode(QLineEdit::Password);
    m_again->setEchoMode(QLineEdit::Password);
    m_form->addField(QStringLiteral("full_name"), tr("Full name"), m_name);
    m_form->addField(QStringLiteral("username"), tr("User name"), m_username,
                     tr("3 to 32 small letters, digits, dots and dashes, a letter first."));
    m_form->addField(QStringLiteral("password"), tr("Password"), m_password, StaffLook::passwordRules());
    m_form->addField(QStringLiteral("again"), tr("The password again"), m_again);
    add(m_form);
}

NewStaff FirstRunAdministratorPage::administrator() const
{
    return {m_username->text().trimmed(), m_name->text(), Role::Admin, m_password->text()};
}

// The user name's rule is the account service's own: it says so when the account is made.
Result<void> FirstRunAdministratorPage::checked()
{
    FieldErrors faults;
    faults.take(checkedName(m_name->text(), QStringLiteral("full_name")));
    faults.take(checkedText(m_username->text(), QStringLiteral("username"), 3, 32, Lines::One));
    if (const auto password = checkNewPassword(m_password->text(), m_username->text().trimmed()); !password)
        faults.add(password.error());
    else if (m_password->text() != m_again->text())
        faults.add(Error::invalid(QStringLiteral("again"), QStringLiteral("different"), {}));
    if (!faults.isEmpty())
        return failure(faults.error());
    return {};
}

void FirstRunAdministratorPage::clearFaults()
{
    m_form->clearFaults();
}

QStringList FirstRunAdministratorPage::showFaults(const Error &error)
{
    return m_form->showFaults(error, [this](const Text &text) { return words(text); });
}

FirstRunGatewayPage::FirstRunGatewayPage(FirstRunActions &actions, const Wording &wording, QWidget *parent)
    : FirstRunPage(
          tr("Messages by WhatsApp"),
          tr("Codes and news go out through a gateway. Begin with the simulator to look round: it sends "
             "nothing, and shows every message on a phone in the desk."),
          wording, parent),
      m_choice(new FieldForm(this)),
      m_kind(new QComboBox(this)),
      m_gateway(new GatewayForm(wording, this))
{
    for (const ProviderType &type : providerTypes())
        m_kind->addItem(wording.text(type.title), type.entry);
    m_choice->addField(QStringLiteral("kind"), tr("Gateway"), m_kind);
    m_test = new GatewayTestPanel(
        wording, tr("Goes out at once through what stands above."),
        [this](const PhoneNumber &to) -> Result<GatewayTest> {
            PORTAL_ASSIGN(const QJsonObject provider, entry());
            return GatewayTest{to, provider, m_gateway->typedSecrets(), this->wording().language()};
        },
        [&actions](const GatewayTest &test) { return actions.sendTest(test); }, this);
    add(m_choice);
    add(m_gateway);
    add(m_test);
    const auto choose = [this] {
        m_gateway->setEntry(m_kind->currentData().toJsonObject());
        // The simulator needs nothing.
        m_gateway->setVisible(m_kind->currentIndex() > 0);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, choose);
    connect(m_test, &GatewayTestPanel::refused, this, &FirstRunPage::refuse);
    choose();
}

Result<QJsonObject> FirstRunGatewayPage::entry() const
{
    PORTAL_ASSIGN(const QJsonObject typed, m_gateway->entry());
    PORTAL_ASSIGN(const ProviderSettings settings, providerSettingsFromJson(typed));
    const QMap<QString, QString> given = m_gateway->typedSecrets();
    for (const ProviderSecret &secret : secretsOf(settings)) {
        if (secret.need == ProviderSecret::Need::Required && !given.contains(secret.key))
            return failure(
                Error::invalid(QStringLiteral("secrets.") + secret.key, QStringLiteral("required"),
                               {QT_TRANSLATE_NOOP("portal", "Without it the gateway accepts nothing."), {}}));
    }
    return typed;
}

MessagingSettings FirstRunGatewayPage::messaging() const
{
    MessagingSettings messaging;
    if (const auto gateway = entry(); gateway && m_kind->currentIndex() > 0)
        messaging.providers = {*gateway};
    return messaging;
}

QMap<QString, QString> FirstRunGatewayPage::secrets() const
{
    QMap<QString, QString> named;
    const auto gateway = entry();
    const QMap<QString, QString> given = m_gateway->typedSecrets();
    for (auto it = given.begin(); gateway && it != given.end(); ++it)
        named.insert(providerSecretName(gateway->value(u"name").toString(), it.key()), it.value());
    return named;
}

Result<void> FirstRunGatewayPage::checked()
{
    PORTAL_ASSIGN(const QJsonObject typed, entry());
    Q_UNUSED(typed)
    return {};
}

void FirstRunGatewayPage::clearFaults()
{
    m_gateway->fields().clearFaults();
}

QStringList FirstRunGatewayPage::showFaults(const Error &error)
{
    return m_gateway->showFaults(error);
}

FirstRunServerPage::FirstRunServerPage(const Wording &wording, QWidget *parent)
    : FirstRunPage(
          tr("The public pages"),
          tr("People register and follow their application in a browser. This desk can serve the pages "
             "by itself."),
          wording, parent),
      m_form(new ServerForm(ServerForm::Extent::FirstRun, this))
{
    add(m_form);
}

ServerSettings FirstRunServerPage::server() const
{
    return m_form->value();
}

Result<void> FirstRunServerPage::checked()
{
    if (QHostAddress(server().address).isNull())
        return failure(
            Error::invalid(QStringLiteral("address"), QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "Enter an IP address, for example 127.0.0.1."), {}}));
    return {};
}

void FirstRunServerPage::clearFaults()
{
    m_form->fields().clearFaults();
}

QStringList FirstRunServerPage::showFaults(const Error &error)
{
    return m_form->fields().showFaults(error, [this](const Text &text) { return words(text); });
}

} // namespace portal::ui
