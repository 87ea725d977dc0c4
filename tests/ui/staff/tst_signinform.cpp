// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/signinform.h"

#include "libportal/staff/staffservice.h"
#include "libportal/staffapi/staffapi.h"
#include "tests/ui/support/testdesk.h"
#include "ui/widgets/banner.h"

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString password = QStringLiteral("tiga ekor kucing biru");

/// A desk at which nobody is signed in yet.
struct Entrance
{
    Entrance()
        : portal(Dialect::Sqlite),
          api(portal.context()),
          wording(translations, portal.clock(), Language::English)
    {
        member =
            portal->staff().add(Actor::system(), {u"sari"_qs, u"Sari Uji"_qs, Role::Cs, password}).value();
        form = std::make_unique<SignInForm>(api.accounts(), wording);
        form->show();
        form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
        form->begin();
    }
    QLineEdit *field(const QString &name) const
    {
        for (QLineEdit *input : form->findChildren<QLineEdit *>()) {
            if (input->accessibleName() == name)
                return input;
        }
        return nullptr;
    }
    QPushButton *button() const { return form->findChild<QPushButton *>(); }
    Banner *banner() const { return form->findChild<Banner *>(); }
    void type(const QString &name, const QString &secret)
    {
        field(u"User name"_qs)->setText(name);
        field(u"Password"_qs)->setText(secret);
        QTest::keyClick(field(u"Password"_qs), Qt::Key_Return);
    }

    TestPortal portal;
    LocalStaffApi api;
    Translations translations;
    Wording wording;
    StaffMember member;
    std::unique_ptr<SignInForm> form;
};

} // namespace

class tst_SignInForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_right_password_opens()
    {
        Entrance entrance;
        QSignalSpy signedIn(entrance.form.get(), &SignInForm::signedIn);
        entrance.type(u"sari"_qs, password);
        QTRY_COMPARE_WITH_TIMEOUT(signedIn.size(), 1, 30000);
        QCOMPARE(signedIn.at(0).at(0).value<StaffMember>().id, entrance.member.id);
        QVERIFY(entrance.field(u"Password"_qs)->text().isEmpty());
    }

    void nothing_is_asked_of_the_library_before_both_are_typed()
    {
        Entrance entrance;
        QSignalSpy signedIn(entrance.form.get(), &SignInForm::signedIn);
        entrance.type(u"sari"_qs, {});
        QVERIFY(entrance.banner()->isShown());
        QVERIFY(entrance.field(u"Password"_qs)->hasFocus());
        QVERIFY(entrance.button()->isEnabled());
    }

    void a_wrong_password_and_an_unknown_name_read_the_same()
    {
        Entrance entrance;
        entrance.type(u"sari"_qs, u"bukan kata sandinya"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(entrance.banner()->isShown(), 30000);
        const QString wrong = entrance.banner()->text();
        entrance.banner()->clear();
        QTRY_VERIFY(entrance.button()->isEnabled());
        entrance.type(u"nobody"_qs, password);
        QTRY_VERIFY_WITH_TIMEOUT(entrance.banner()->isShown(), 30000);
        QCOMPARE(entrance.banner()->text(), wrong);
    }

    void s18_after_ten_wrong_tries_it_says_how_long_one_has_to_wait()
    {
        Entrance entrance;
        const auto isWaiting = [&] {
            return entrance.banner()->kind() == Banner::Kind::Warning;
        };
        for (int i = 0; i < 12 && !isWaiting(); ++i) {
            QTRY_VERIFY_WITH_TIMEOUT(entrance.button()->isEnabled(), 30000);
            entrance.banner()->clear();
            entrance.type(u"sari"_qs, u"bukan kata sandinya"_qs);
            QTRY_VERIFY_WITH_TIMEOUT(entrance.banner()->isShown(), 30000);
        }
        QVERIFY(isWaiting());
        QVERIFY(!entrance.button()->isEnabled());
        QSignalSpy signedIn(entrance.form.get(), &SignInForm::signedIn);
        entrance.type(u"sari"_qs, password); // Return does nothing while it waits
        QVERIFY(!entrance.button()->isEnabled());
        QVERIFY(signedIn.isEmpty());
        picture(*entrance.form, u"signin-wait"_qs);
    }

    void the_lock_is_for_one_person_only()
    {
        Entrance entrance;
        entrance.form->lockTo(u"sari"_qs, u"Sari Uji"_qs);
        QVERIFY(entrance.field(u"User name"_qs)->isReadOnly());
        QSignalSpy others(entrance.form.get(), &SignInForm::signOutRequested);
        const QList<QPushButton *> buttons = entrance.form->findChildren<QPushButton *>();
        const auto other = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->text() == u"Sign in as somebody else";
        });
        QVERIFY(other != buttons.end() && (*other)->isVisible());
        (*other)->click();
        QCOMPARE(others.size(), 1);
        picture(*entrance.form, u"signin-lock"_qs);
    }
};

QTEST_MAIN(tst_SignInForm)
#include "tst_signinform.moc"
