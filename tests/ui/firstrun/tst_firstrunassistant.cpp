// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunassistant.h"

#include "tests/ui/support/fakefirstrun.h"
#include "tests/ui/support/testdesk.h"
#include "tests/ui/support/windowtools.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

struct Run
{
    Run() : assistant(actions, wording) { assistant.show(); }

    QLineEdit *line(const QString &name)
    {
        const auto lines = assistant.findChildren<QLineEdit *>();
        for (QLineEdit *one : lines) {
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        }
        qFatal("no field %s", qPrintable(name));
    }
    void next() { QTest::mouseClick(button(assistant, u"Next"_qs), Qt::LeftButton); }
    void fillAccount(const QString &password, const QString &again)
    {
        line(u"Full name"_qs)->setText(u"Dewi Uji"_qs);
        line(u"User name"_qs)->setText(u"dewi"_qs);
        line(u"Password"_qs)->setText(password);
        line(u"The password again"_qs)->setText(again);
    }

    FixedClock clock;
    Translations translations;
    Wording wording{translations, clock, Language::English};
    FakeFirstRun actions;
    FirstRunAssistant assistant;
};

} // namespace

class tst_FirstRunAssistant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(); }

    void keys_alone_lead_from_an_empty_installation_to_signing_in()
    {
        Run run;
        QSignalSpy finished(&run.assistant, &FirstRunAssistant::finished);
        const auto type = [&](const QString &text) {
            QWidget *focus = run.assistant.focusWidget();
            QVERIFY(qobject_cast<QLineEdit *>(focus));
            QTest::keyClick(focus, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClicks(focus, text);
        };
        const auto key = [&](Qt::Key one) {
            QTest::keyClick(run.assistant.focusWidget(), one);
        };

        type(u"Maju Net"_qs);
        picture(run.assistant, u"firstrun-1"_qs);
        key(Qt::Key_Return);
        QCOMPARE(run.assistant.step(), 1);
        type(u"Dewi Uji"_qs);
        key(Qt::Key_Tab);
        type(u"dewi"_qs);
        key(Qt::Key_Tab);
        type(u"tiga ekor kucing biru"_qs);
        key(Qt::Key_Tab);
        type(u"tiga ekor kucing biru"_qs);
        picture(run.assistant, u"firstrun-2"_qs);
        key(Qt::Key_Return);
        QCOMPARE(run.assistant.step(), 2);
        picture(run.assistant, u"firstrun-3"_qs);
        QTest::keyClick(&run.assistant, Qt::Key_Return);
        QCOMPARE(run.assistant.step(), 3);
        picture(run.assistant, u"firstrun-4"_qs);
        QTest::keyClick(&run.assistant, Qt::Key_Return);
        QTRY_COMPARE(run.assistant.step(), 4);
        picture(run.assistant, u"firstrun-done"_qs);

        // The account last: a run that is broken off begins anew.
        QCOMPARE(run.actions.calls,
                 (QStringList{u"brand"_qs, u"messaging"_qs, u"server"_qs, u"administrator"_qs}));
        QCOMPARE(run.actions.brand.name, u"Maju Net"_qs);
        QCOMPARE(run.actions.administrator.username, u"dewi"_qs);
        QVERIFY(run.actions.messaging.providers.isEmpty()); // the built-in simulator
        QTest::keyClick(&run.assistant, Qt::Key_Return);
        QCOMPARE(finished.value(0), QVariantList{u"dewi"_qs});
    }

    void s18_a_short_password_goes_no_further()
    {
        Run run;
        run.next();
        run.fillAccount(u"pendek"_qs, u"pendek"_qs);
        run.next();
        QCOMPARE(run.assistant.step(), 1);
        QVERIFY(!run.line(u"Password"_qs)->accessibleDescription().isEmpty());
        picture(run.assistant, u"firstrun-short"_qs);
    }

    void two_passwords_that_differ_go_no_further()
    {
        Run run;
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing hijau"_qs);
        run.next();
        QCOMPARE(run.assistant.step(), 1);
        QVERIFY(says(run.assistant, u"The two passwords are not the same."_qs));
        QVERIFY(run.actions.calls.isEmpty());
    }

    void s18_nothing_is_filled_in_for_the_account()
    {
        Run run;
        run.next();
        for (const QString &field : {u"Full name"_qs, u"User name"_qs, u"Password"_qs})
            QVERIFY2(run.line(field)->text().isEmpty(), qPrintable(field));
    }

    void a_wrong_colour_is_named_at_its_field()
    {
        Run run;
        run.line(u"Name of the provider"_qs)->setText({});
        run.next();
        QCOMPARE(run.assistant.step(), 0);
        QVERIFY(!run.line(u"Name of the provider"_qs)->accessibleDescription().isEmpty());
    }

    void going_back_loses_nothing()
    {
        Run run;
        run.line(u"Name of the provider"_qs)->setText(u"Maju Net"_qs);
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing biru"_qs);
        QVERIFY(press(run.assistant, u"Back"_qs));
        QCOMPARE(run.line(u"Name of the provider"_qs)->text(), u"Maju Net"_qs);
        run.next();
        QCOMPARE(run.line(u"User name"_qs)->text(), u"dewi"_qs);
        QCOMPARE(run.line(u"Password"_qs)->text(), u"tiga ekor kucing biru"_qs);
    }

    void what_the_library_refuses_brings_its_page_back()
    {
        Run run;
        run.actions.refusals.insert(u"administrator"_qs,
                                    Error::invalid(u"username"_qs, u"format"_qs, {"Not like this.", {}}));
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing biru"_qs);
        run.next();
        run.next();
        QVERIFY(press(run.assistant, u"Set everything up"_qs));
        QTRY_COMPARE(run.assistant.step(), 1);
        QTRY_COMPARE(run.line(u"User name"_qs)->accessibleDescription(), u"Not like this."_qs);
    }

    void a_gateway_needs_its_token_and_keeps_it_apart_from_the_settings()
    {
        Run run;
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing biru"_qs);
        run.next();
        QComboBox *kind = nullptr;
        for (QComboBox *one : run.assistant.findChildren<QComboBox *>()) {
            if (one->isVisible() && one->accessibleName() == u"Gateway")
                kind = one;
        }
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findText(u"Fonnte"_qs));
        run.next();
        QCOMPARE(run.assistant.step(), 2);
        QVERIFY(says(run.assistant, u"Without it the gateway accepts nothing."_qs));
        picture(run.assistant, u"firstrun-gateway"_qs);
        QLineEdit *token = run.line(u"Token"_qs);
        QCOMPARE(token->echoMode(), QLineEdit::Password);
        token->setText(u"rahasia-0001"_qs);
        run.next();
        QVERIFY(press(run.assistant, u"Set everything up"_qs));
        QTRY_COMPARE(run.assistant.step(), 4);
        QCOMPARE(run.actions.messaging.providers.size(), 1);
        QVERIFY(!QJsonDocument(run.actions.messaging.providers.at(0)).toJson().contains("rahasia"));
        QCOMPARE(run.actions.secrets,
                 (QMap<QString, QString>{{u"messaging.fonnte.token"_qs, u"rahasia-0001"_qs}}));
    }

    void a_server_that_others_reach_is_warned_of()
    {
        Run run;
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing biru"_qs);
        run.next();
        run.next();
        QVERIFY(!says(run.assistant, u"not encrypted"_qs));
        QComboBox *address = nullptr;
        for (QComboBox *one : run.assistant.findChildren<QComboBox *>()) {
            if (one->isVisible() && one->isEditable())
                address = one;
        }
        address->setEditText(u"0.0.0.0"_qs);
        QVERIFY(says(run.assistant, u"not encrypted"_qs));
        address->setEditText(u"somewhere"_qs);
        QVERIFY(press(run.assistant, u"Set everything up"_qs));
        QCOMPARE(run.assistant.step(), 3);
        QVERIFY(run.actions.calls.isEmpty());
    }

    void invented_data_are_made_on_request_only()
    {
        Run run;
        run.next();
        run.fillAccount(u"tiga ekor kucing biru"_qs, u"tiga ekor kucing biru"_qs);
        run.next();
        run.next();
        QVERIFY(press(run.assistant, u"Set everything up"_qs));
        QTRY_COMPARE(run.assistant.step(), 4);
        QVERIFY(!run.actions.calls.contains(u"demo"_qs));
        QVERIFY(press(run.assistant, u"Try it with invented data"_qs));
        QTRY_VERIFY(says(run.assistant, u"The invented data are ready."_qs));
        QVERIFY(run.actions.calls.contains(u"demo"_qs));
    }
};

QTEST_MAIN(tst_FirstRunAssistant)
#include "tst_firstrunassistant.moc"
