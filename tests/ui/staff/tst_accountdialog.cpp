// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/accountdialog.h"

#include "libportal/staff/staffservice.h"
#include "libportal/staff/totp.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/widgets/qrcode.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString newPassword = QStringLiteral("empat payung di rak atas");

QLineEdit *line(QWidget &window, const QString &name)
{
    for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    }
    qFatal("no field %s", qPrintable(name));
}

QByteArray fromBase32(const QString &text)
{
    const QString alphabet = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    QByteArray bytes;
    int bits = 0;
    quint32 buffer = 0;
    for (const QChar c : text) {
        buffer = buffer << 5 | quint32(alphabet.indexOf(c));
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.append(char(buffer >> bits & 0xff));
        }
    }
    return bytes;
}

} // namespace

class tst_AccountDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void every_role_changes_its_own_password()
    {
        TestDesk desk({.role = Role::Technician});
        AccountDialog dialog(desk.context());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.showTab(AccountDialog::Tab::Password);
        line(dialog, u"Present password"_qs)->setText(u"not this one at all"_qs);
        line(dialog, u"New password"_qs)->setText(newPassword);
        line(dialog, u"The new one again"_qs)->setText(newPassword);
        QVERIFY(press(dialog, u"Change the password"_qs));
        QTRY_VERIFY(!line(dialog, u"Present password"_qs)->accessibleDescription().isEmpty());
        picture(dialog, u"account-password"_qs);
        QTRY_VERIFY(line(dialog, u"Present password"_qs)->isEnabled());
        line(dialog, u"Present password"_qs)->setText(TestDesk::password());
        QVERIFY(press(dialog, u"Change the password"_qs));
        QTRY_VERIFY(says(dialog, u"The new password counts from now on."_qs));
        QVERIFY(line(dialog, u"New password"_qs)->text().isEmpty());
        const QString me = desk.session->staff().username;
        QVERIFY(answered(desk.api.accounts().signIn({me, newPassword, {}})));
    }

    void a_second_factor_is_set_up_with_the_apps_code_and_removed_again()
    {
        TestDesk desk;
        AccountDialog dialog(desk.context());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        dialog.showTab(AccountDialog::Tab::SecondFactor);
        line(dialog, u"Present password"_qs)->setText(TestDesk::password());
        QVERIFY(press(dialog, u"Set it up"_qs));
        QTRY_VERIFY(dialog.findChild<QrCode *>()->modules() > 0);
        QTRY_VERIFY(line(dialog, u"The app's code"_qs)->isEnabled());
        picture(dialog, u"account-factor"_qs);
        const QByteArray secret = fromBase32(line(dialog, u"Or type this"_qs)->text());
        const QString code = totp::code(secret, totp::stepAt(desk.portal.clock().now()));
        line(dialog, u"The app's code"_qs)->setText(code == u"000000" ? u"000001"_qs : u"000000"_qs);
        QVERIFY(press(dialog, u"Confirm"_qs));
        QTRY_VERIFY(!line(dialog, u"The app's code"_qs)->accessibleDescription().isEmpty());
        QTRY_VERIFY(line(dialog, u"The app's code"_qs)->isEnabled());
        line(dialog, u"The app's code"_qs)->setText(code);
        QVERIFY(press(dialog, u"Confirm"_qs));
        QTRY_VERIFY(says(dialog, u"The second factor is on."_qs));
        QVERIFY(desk.session->staff().secondFactor);
        QVERIFY(answered(desk.api.accounts().me())->secondFactor);

        line(dialog, u"Present password"_qs)->setText(TestDesk::password());
        QVERIFY(press(dialog, u"Remove the second factor"_qs));
        QTRY_VERIFY(says(dialog, u"The second factor is removed."_qs));
        QVERIFY(!answered(desk.api.accounts().me())->secondFactor);
    }

    void language_and_appearance_are_remembered_and_told()
    {
        TestDesk desk;
        AccountDialog dialog(desk.context());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        picture(dialog, u"account-desk"_qs);
        QSignalSpy language(&dialog, &AccountDialog::languageChosen);
        QSignalSpy appearance(&dialog, &AccountDialog::appearanceChosen);
        const auto boxes = dialog.findChildren<QComboBox *>();
        boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(int(Language::English)));
        boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(int(Appearance::Dark)));
        boxes.at(2)->setCurrentIndex(boxes.at(2)->findData(0));
        QCOMPARE(desk.personal.appearance(), Appearance::Dark);
        QCOMPARE(desk.personal.language(), Language::English);
        QCOMPARE(desk.personal.lockAfter(), std::chrono::minutes(0));
        QCOMPARE(appearance.size(), 1);
        QVERIFY(language.size() <= 1);
    }
};

QTEST_MAIN(tst_AccountDialog)
#include "tst_accountdialog.moc"
