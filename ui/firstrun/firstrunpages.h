// SPDX-License-Identifier: GPL-3.0-or-later
// The four pages of the first-run assistant. Each holds what was typed for as long as the assistant lives,
// and says with the library's own rules what is wrong before one goes on.
#pragma once

#include "libportal/messaging/gatewaysetup.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/staffmember.h"
#include "ui/frame/servercontrol.h"

#include <QtWidgets/QWidget>

class QComboBox;
class QLineEdit;

namespace portal::ui {

class Banner;
class BrandForm;
class FieldForm;
class FirstRunActions;
class GatewayForm;
class GatewayTestPanel;
class ServerForm;
class Wording;

class FirstRunPage : public QWidget
{
    Q_OBJECT

public:
    FirstRunPage(const QString &title, const QString &explanation, const Wording &wording, QWidget *parent);

    const QString &title() const { return m_title; }
    const QString &explanation() const { return m_explanation; }
    /// Whether one may go on; otherwise the faults stand at the fields.
    bool check();
    /// What the library found when it was carried out.
    void refuse(const Error &error);
    /// Where typing begins.
    void begin();

protected:
    virtual Result<void> checked() = 0;
    virtual void clearFaults() = 0;
    /// Returns what belongs to no field here.
    virtual QStringList showFaults(const Error &error) = 0;
    const Wording &wording() const { return m_wording; }
    /// Below what is there already.
    void add(QWidget *widget);
    QString words(const Text &text) const;

private:
    const QString m_title;
    const QString m_explanation;
    const Wording &m_wording;
    Banner *m_banner;
    QWidget *m_inside;
};

class FirstRunBrandPage final : public FirstRunPage
{
    Q_OBJECT

public:
    FirstRunBrandPage(const Wording &wording, QWidget *parent);
    const BrandSettings &brand() const { return m_checked; }

protected:
    Result<void> checked() override;
    void clearFaults() override;
    QStringList showFaults(const Error &error) override;

private:
    BrandForm *m_form;
    BrandSettings m_checked;
};

class FirstRunAdministratorPage final : public FirstRunPage
{
    Q_OBJECT

public:
    FirstRunAdministratorPage(const Wording &wording, QWidget *parent);
    NewStaff administrator() const;

protected:
    Result<void> checked() override;
    void clearFaults() override;
    QStringList showFaults(const Error &error) override;

private:
    FieldForm *m_form;
    QLineEdit *m_name;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QLineEdit *m_again;
};

class FirstRunGatewayPage final : public FirstRunPage
{
    Q_OBJECT

public:
    FirstRunGatewayPage(FirstRunActions &actions, const Wording &wording, QWidget *parent);
    MessagingSettings messaging() const;
    QMap<QString, QString> secrets() const; ///< by ProviderSecret::name

protected:
    Result<void> checked() override;
    void clearFaults() override;
    QStringList showFaults(const Error &error) override;

private:
    Result<QJsonObject> entry() const;

    FieldForm *m_choice;
    QComboBox *m_kind;
    GatewayForm *m_gateway;
    GatewayTestPanel *m_test;
};

class FirstRunServerPage final : public FirstRunPage
{
    Q_OBJECT

public:
    FirstRunServerPage(const Wording &wording, QWidget *parent);
    ServerSettings server() const;

protected:
    Result<void> checked() override;
    void clearFaults() override;
    QStringList showFaults(const Error &error) override;

private:
    ServerForm *m_form;
};

} // namespace portal::ui
