// SPDX-License-Identifier: GPL-3.0-or-later
// DeskShell: which window is shown when: the first-run assistant, the sign-in, a person's workplace, the
// lock. Decides nothing about the business.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/text.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/staffmember.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>
#include <vector>

class QApplication;
class QTranslator;
class QWidget;

namespace portal {
class StaffApi;
}

namespace portal::ui {

class FirstRunActions;
class IdleWatch;
class InstallationControl;
class PersonalSettings;
class ServerControl;
class SignInForm;
class Wording;
class Workplace;

class DeskShell : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this.
    struct Parts
    {
        QApplication &application;
        StaffApi &api;
        const Translations &translations;
        const Clock &clock;
        ServerControl &server;
        InstallationControl &installation;
        FirstRunActions &firstRun;
        QString personalFile; ///< for PersonalSettings
        BrandSettings brand;  ///< as it is at the start
    };
    enum class Begin { WithFirstRun, WithSignIn };

    explicit DeskShell(const Parts &parts, QObject *parent = nullptr);
    ~DeskShell() override;

    void begin(Begin how);
    /// Shows the window that is in use, above the others.
    void bringForward();

Q_SIGNALS:
    /// The person closed the desk.
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setLanguage(Language language);
    void showFirstRun();
    void showSignIn(const QString &explanation = {});
    void enter(const StaffMember &staff);
    void openWorkplace(const StaffMember &staff);
    void rebuild();
    void lock(const QString &explanation = {});
    void unlock(const StaffMember &staff);
    void signOut();
    std::unique_ptr<QWidget> makeSignInWindow(SignInForm *&form);

    const Parts m_parts;
    BrandSettings m_brand;
    std::unique_ptr<PersonalSettings> m_machine; // what counts before anybody has signed in
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<QWidget> m_signIn;
    std::unique_ptr<QWidget> m_lock;
    std::unique_ptr<QWidget> m_firstRun;
    std::unique_ptr<Workplace> m_workplace;
    IdleWatch *m_idle;
    QList<QPointer<QWidget>> m_hidden; // behind the lock
    StaffMember m_staff;
};

} // namespace portal::ui
