// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/gatewayssection.h"

#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/messagesapi.h"
#include "tests/support/fakegateway.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"
#include "ui/settings/gatewaydialog.h"
#include "ui/widgets/banner.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

const QString token = QStringLiteral("rahasia-gateway-0001");

struct Shown
{
    explicit Shown(TestDesk &desk) : section(desk.context())
    {
        section.resize(900, 700);
        section.show();
        section.load();
        if (!QTest::qWaitFor([&] { return list().isEnabled(); }))
            qFatal("nothing answers");
    }
    GatewayDialog *add(const QString &kind)
    {
        if (!press(section, u"Add…"_qs))
            return nullptr;
        auto *dialog = opened<GatewayDialog>(section);
        auto *box = dialog->findChild<QComboBox *>();
        box->setCurrentIndex(box->findText(kind));
        QCoreApplication::processEvents(); // the fields show themselves
        return dialog;
    }
    static QLineEdit *line(QWidget &window, const QString &name)
    {
        for (QLineEdit *one : window.findChildren<QLineEdit *>()) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    QListWidget &list() { return *section.findChild<QListWidget *>(); }

    GatewaysSection section;
};

QList<QJsonObject> storedChain(TestDesk &desk)
{
    return desk.portal->settings().messaging()->value.providers;
}

} // namespace

class tst_GatewaysSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void s30_a_token_is_kept_apart_and_never_shown_again()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
        QVERIFY(dialog);
        QLineEdit *secret = Shown::line(*dialog, u"Token"_qs);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        secret->setText(token);
        picture(*dialog, u"settings-gateway-dialog"_qs);
        QVERIFY(press(*dialog, u"Add"_qs));
        QCOMPARE(shown.list().count(), 1);
        QVERIFY(storedChain(desk).isEmpty());
        picture(shown.section, u"settings-gateways"_qs);
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_COMPARE(storedChain(desk).size(), 1);
        QVERIFY(!QJsonDocument(storedChain(desk).at(0)).toJson().contains(token.toUtf8()));
        QCOMPARE(answered(desk.api.messages().hasGatewaySecret(u"messaging.fonnte.token"_qs)).value(), true);

        QTRY_VERIFY(!shown.section.isDirty());
        shown.list().setCurrentRow(0);
        QVERIFY(press(shown.section, u"Edit…"_qs));
        dialog = opened<GatewayDialog>(shown.section);
        QVERIFY(Shown::line(*dialog, u"Token"_qs)->text().isEmpty());
        QTRY_COMPARE(Shown::line(*dialog, u"Token"_qs)->placeholderText(),
                     u"Kept. Type a new one to replace it."_qs);
        for (const QLineEdit *one : dialog->findChildren<QLineEdit *>())
            QVERIFY(!one->text().contains(token));
    }

    void a_test_message_tells_in_plain_words_what_the_gateway_said()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        FakeGateway gateway;
        gateway.answerOnce({.status = 200, .body = R"({"status":false,"reason":"invalid token"})"});
        gateway.answer(200, R"({"status":true,"id":["90001"],"process":"processing"})");
        GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
        Shown::line(*dialog, u"Address of the gateway (optional)"_qs)->setText(gateway.url().toString());
        Shown::line(*dialog, u"Token"_qs)->setText(token);
        QVERIFY(press(*dialog, u"Send a test message"_qs)); // no number yet
        QVERIFY(gateway.requests().isEmpty());
        Shown::line(*dialog, u"Number for the test message"_qs)->setText(u"0812-0000-0001"_qs);
        QVERIFY(press(*dialog, u"Send a test message"_qs));
        QTRY_VERIFY(says(*dialog, u"does not accept the token"_qs));
        picture(*dialog, u"settings-gateway-refused"_qs);
        QVERIFY(press(*dialog, u"Send a test message"_qs));
        QTRY_VERIFY(says(*dialog, u"fonnte has taken the message."_qs));
        QVERIFY(storedChain(desk).isEmpty());
    }

    void a_missing_token_is_named_at_its_field()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
        Shown::line(*dialog, u"Number for the test message"_qs)->setText(u"0812-0000-0001"_qs);
        QVERIFY(press(*dialog, u"Send a test message"_qs));
        QTRY_VERIFY(!Shown::line(*dialog, u"Token"_qs)->accessibleDescription().isEmpty());
    }

    void an_insecure_address_goes_no_further()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
        QLineEdit *address = Shown::line(*dialog, u"Address of the gateway (optional)"_qs);
        address->setText(u"http://gateway.example.id"_qs);
        QVERIFY(press(*dialog, u"Add"_qs));
        QVERIFY(dialog->isVisible());
        QVERIFY(!address->accessibleDescription().isEmpty());
        QCOMPARE(shown.list().count(), 0);
    }

    // Saving reads what the library made of it: nobody types into that.
    void what_is_changed_as_soon_as_it_can_be_is_kept()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
        Shown::line(*dialog, u"Token"_qs)->setText(token);
        QVERIFY(press(*dialog, u"Add"_qs));
        QCOMPARE(shown.list().count(), 1);
        QVERIFY(press(shown.section, u"Save"_qs));
        QVERIFY(!shown.list().isEnabled());
        QTRY_VERIFY(shown.list().isEnabled());
        shown.list().setCurrentRow(0);
        QVERIFY(press(shown.section, u"Remove"_qs));
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_VERIFY(storedChain(desk).isEmpty());
    }

    void the_order_of_the_chain_is_the_persons()
    {
        TestDesk desk({.role = Role::Admin});
        Shown shown(desk);
        for (int i = 0; i < 2; ++i) {
            GatewayDialog *dialog = shown.add(u"Fonnte"_qs);
            Shown::line(*dialog, u"Token"_qs)->setText(token);
            QVERIFY(press(*dialog, u"Add"_qs));
            QTRY_VERIFY(shown.section.findChildren<GatewayDialog *>().isEmpty());
        }
        QCOMPARE(shown.list().count(), 2);
        shown.list().setCurrentRow(1);
        QVERIFY(press(shown.section, u"Earlier"_qs));
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_COMPARE(storedChain(desk).size(), 2);
        QCOMPARE(storedChain(desk).at(0).value(u"name").toString(), u"fonnte-2"_qs);
        QTRY_VERIFY(!shown.section.isDirty());
        QVERIFY(press(shown.section, u"Remove"_qs));
        QVERIFY(press(shown.section, u"Save"_qs));
        QTRY_COMPARE(storedChain(desk).size(), 1);
    }
};

QTEST_MAIN(tst_GatewaysSection)
#include "tst_gatewayssection.moc"
