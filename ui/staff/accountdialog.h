// SPDX-License-Identifier: GPL-3.0-or-later
// AccountDialog: what each person changes about their own account and desk, whatever their role: password,
// second factor, language, appearance, lock.
#pragma once

#include "libportal/staff/staffaccount.h"
#include "ui/frame/page.h"
#include "ui/widgets/theme.h"

#include <QtWidgets/QDialog>

#include <chrono>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace portal {
enum class Language;
}

namespace portal::ui {

class Banner;
class BusyBar;
class FieldForm;
class InkLabel;
class QrCode;

class AccountDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AccountDialog(const DeskContext &context, QWidget *parent = nullptr);

    enum class Tab { Desk, Password, SecondFactor };
    void showTab(Tab tab);

Q_SIGNALS:
    /// Remembered already; whoever opened the dialog puts them into effect.
    void languageChosen(portal::Language language);
    void appearanceChosen(portal::ui::Appearance appearance);
    void lockAfterChosen(std::chrono::minutes idle);

private:
    QWidget *buildDesk();
    QWidget *buildPassword();
    QWidget *buildSecondFactor();
    void changePassword();
    void beginSecondFactor();
    void confirmSecondFactor();
    void showSecondFactor();
    void setBusy(bool busy);
    void refuse(FieldForm &form, const Error &error);

    const DeskContext m_context;
    QTabWidget *m_tabs;
    Banner *m_banner;
    BusyBar *m_busy;
    FieldForm *m_passwordForm = nullptr;
    QLineEdit *m_present = nullptr;
    QLineEdit *m_new = nullptr;
    QLineEdit *m_again = nullptr;
    FieldForm *m_factorForm = nullptr;
    InkLabel *m_factorState = nullptr;
    QLineEdit *m_factorPassword = nullptr;
    QPushButton *m_factorButton = nullptr;
    QWidget *m_enrolment = nullptr;
    QrCode *m_qr = nullptr;
    QLineEdit *m_secret = nullptr;
    FieldForm *m_codeForm = nullptr;
    QLineEdit *m_code = nullptr;
};

} // namespace portal::ui
