// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/portaltab.h"

#include "libportal/portalaccess/portalsignin.h"
#include "tests/ui/customers/customerroom.h"
#include "tests/ui/support/windowtools.h"
#include "ui/widgets/formdialog.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;
using namespace std::chrono_literals;

class tst_PortalTab : public QObject
{
    Q_OBJECT

private:
    static constexpr auto phoneBrowser = "Mozilla/5.0 (Linux; Android 11; Uji) AppleWebKit/537.36 (KHTML, "
                                         "like Gecko) Chrome/120.0 Mobile Safari/537.36";

    QByteArray logIn(TestDesk &desk, const QString &number)
    {
        const PhoneNumber phone = PhoneNumber::parse(number).value();
        desk.portal.clock().advance(61s); // the next code may be sent
        const SignInOrigin origin{u"203.0.113.7"_qs, QString::fromLatin1(phoneBrowser)};
        (void)taken(desk.portal->portalSignIn().requestCode(phone, Language::Indonesian, origin));
        const PortalEntry entry =
            taken(desk.portal->portalSignIn().verifyCode(phone, desk.portal.codeSentTo(phone), origin));
        return std::get<PortalSignedIn>(entry).token;
    }
    bool isGood(TestDesk &desk, const QByteArray &token)
    {
        return desk.portal->portalSignIn().authenticate(token).has_value();
    }

private Q_SLOTS:
    void initTestCase() { dress(); }

    void s15_staff_see_a_customers_sessions_and_end_them()
    {
        TestDesk desk({.role = Role::Cs});
        const Customer customer = makeCustomer(desk, 1);
        const QByteArray older = logIn(desk, customer.phone);
        const QByteArray newer = logIn(desk, customer.phone);
        const QByteArray newest = logIn(desk, customer.phone);
        CustomerRoom room(desk);
        room.open();
        room.choose(customer.code);
        room.page.detail().showTab(CustomerDetailView::Tab::Portal);
        auto &tab = *room.page.findChild<PortalTab *>();
        QTRY_VERIFY(says(tab, u"3 session(s) open"_qs));
        QVERIFY(says(tab, u"Chrome, Android"_qs));
        QVERIFY(says(tab, u"203.0.113.7"_qs));
        picture(room.page, u"customers-portal"_qs);

        QVERIFY(press(tab, u"End"_qs)); // the newest stands first
        QTRY_VERIFY(!isGood(desk, newest));
        QVERIFY(isGood(desk, newer));
        QTRY_VERIFY(says(tab, u"2 session(s) open"_qs));

        QVERIFY(press(tab, u"End all…"_qs));
        auto *dialog = room.dialog<FormDialog>();
        QVERIFY(dialog);
        QVERIFY(isGood(desk, older));
        QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
        QTRY_VERIFY(!isGood(desk, older));
        QVERIFY(!isGood(desk, newer));
        QTRY_VERIFY(says(tab, u"Not signed in to the portal"_qs));
        QVERIFY(!button(tab, u"End"_qs));
    }

    void another_customers_sessions_are_not_left_standing()
    {
        TestDesk desk({.role = Role::Cs});
        const Customer one = makeCustomer(desk, 1);
        const Customer two = makeCustomer(desk, 2);
        (void)logIn(desk, one.phone);
        CustomerRoom room(desk);
        room.open();
        room.choose(one.code);
        room.page.detail().showTab(CustomerDetailView::Tab::Portal);
        auto &tab = *room.page.findChild<PortalTab *>();
        QTRY_VERIFY(says(tab, u"1 session(s) open"_qs));
        room.choose(two.code);
        QTRY_VERIFY(says(tab, u"Not signed in to the portal"_qs));
        QVERIFY(says(tab, u"Nobody has asked for a code"_qs));
    }

    void a_browser_is_named_in_short_data()
    {
        QTest::addColumn<QString>("userAgent");
        QTest::addColumn<QString>("name");
        QTest::newRow("phone") << QString::fromLatin1(phoneBrowser) << u"Chrome, Android"_qs;
        QTest::newRow("WhatsApp's own browser")
            << u"Mozilla/5.0 (Linux; Android 11) Chrome/120.0 Safari/537.36 WhatsApp/2.23"_qs
            << u"WhatsApp, Android"_qs;
        QTest::newRow("iPhone")
            << u"Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Version/17.0 Safari/604.1"_qs
            << u"Safari, iPhone"_qs;
        QTest::newRow("Edge") << u"Mozilla/5.0 (Windows NT 10.0) Chrome/120.0 Safari/537.36 Edg/120.0"_qs
                              << u"Edge, Windows"_qs;
        QTest::newRow("a program") << u"curl/8.0"_qs << u"curl/8.0"_qs;
        QTest::newRow("nothing said") << QString() << u"Unknown device"_qs;
    }
    void a_browser_is_named_in_short()
    {
        QFETCH(QString, userAgent);
        QTEST(PortalTab::deviceText(userAgent), "name");
    }
};

QTEST_MAIN(tst_PortalTab)
#include "tst_portaltab.moc"
