// SPDX-License-Identifier: GPL-3.0-or-later
// SignInForm: user name, password and, when it is asked for, the code of the authenticator app. Also the
// lock's: then the name is given and cannot be changed.
#pragma once

#include "libportal/settings/settings.h"
#include "libportal/staffapi/staffaccountsapi.h"

#include <QtCore/QTimer>
#include <QtGui/QColor>
#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace portal::ui {

class Banner;
class BusyBar;
class Wording;

class SignInForm : public QWidget
{
    Q_OBJECT

public:
    SignInForm(StaffAccountsApi &accounts, const Wording &wording, QWidget *parent = nullptr);

    void setBrand(const BrandSettings &brand);
    /// For the lock: only this person can open it; another signs out first.
    void lockTo(const QString &username, const QString &fullName);
    void setUsername(const QString &username);
    /// A word of explanation above the fields: why one has to sign in again.
    void explain(const QString &text);
    /// Empty password, focus where typing begins.
    void begin();

Q_SIGNALS:
    void signedIn(const portal::StaffMember &staff);
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void submit();
    void refused(const Error &error);
    void wait(std::chrono::seconds seconds);
    void countDown();

    StaffAccountsApi &m_accounts;
    const Wording &m_wording;
    QColor m_from;
    QColor m_to;
    QLabel *m_brand;
    QLabel *m_heading;
    QLineEdit *m_username;
    QLineEdit *m_password;
    QLabel *m_codeLabel;
    QLineEdit *m_code;
    Banner *m_banner;
    BusyBar *m_busy;
    QPushButton *m_submit;
    QPushButton *m_other;
    QTimer m_waiting;
    std::chrono::seconds m_left{0};
};

} // namespace portal::ui
