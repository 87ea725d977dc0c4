// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/messagetexts.h"

#include <QtTest/QtTest>

using namespace portal;

class MessageTextsTest : public QObject
{
    Q_OBJECT

    static QMap<QString, QString> samples(const QString &key)
    {
        QMap<QString, QString> values;
        for (const QString &name : MessageTexts::placeholders(key)) {
            if (name != u"code")
                values.insert(name, u"<%1>"_qs.arg(name));
        }
        return values;
    }

private Q_SLOTS:
    void every_message_of_the_product_says_what_it_must_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<Language>("language");
        for (const QString &key : MessageTexts::keys()) {
            QTest::newRow(qPrintable(key + u" id"_qs)) << key << Language::Indonesian;
            QTest::newRow(qPrintable(key + u" en"_qs)) << key << Language::English;
        }
    }
    void every_message_of_the_product_says_what_it_must()
    {
        QFETCH(QString, key);
        QFETCH(Language, language);
        const MessageTexts texts({{u"brand"_qs, u"AGLIS Net"_qs}, {u"cs_whatsapp"_qs, u"0817-0000-0001"_qs}});
        const QString code = MessageTexts::carriesCode(key) ? u"482916"_qs : QString();
        const auto composed = texts.compose(key, language, samples(key), code);
        QVERIFY2(composed.has_value(), qPrintable(composed ? QString() : composed.error().detail));
        QVERIFY(composed->text.contains(u"AGLIS Net"));
        QVERIFY2(!composed->text.contains(u'{'), qPrintable(composed->text));
        for (const QString &value : composed->parameters)
            QVERIFY2(composed->text.contains(value), qPrintable(value));
        if (!code.isEmpty())
            QVERIFY(composed->text.startsWith(u"*482916*"));
        QVERIFY(composed->text.size() <= 800); // Wablas takes 1,024, and the values need room
        QVERIFY(language == Language::Indonesian || composed->text != texts.text(key, Language::Indonesian));
    }

    void a_value_that_looks_like_a_placeholder_stays_as_it_is()
    {
        const auto rendered = MessageTexts::render(
            u"{name}: {text}"_qs, {{u"name"_qs, u"{text}"_qs}, {u"text"_qs, u"{name}%1"_qs}});
        QCOMPARE(rendered.value(), u"{text}: {name}%1"_qs);
    }

    void a_text_is_not_rendered_with_a_value_missing()
    {
        const auto rendered = MessageTexts::render(u"{name} {number}"_qs, {{u"name"_qs, u"Zainal"_qs}});
        QCOMPARE(rendered.error().code, ErrorCode::Invalid);
        QCOMPARE(rendered.error().fields[0].field, u"parameters"_qs);
    }

    void lone_braces_are_just_braces()
    {
        QCOMPARE(MessageTexts::render(u"a { b } } {\n} c"_qs, {{u" b "_qs, u"x"_qs}}).value(),
                 u"a x } {\n} c"_qs);
        QCOMPARE(MessageTexts::render(u"a { b"_qs, {}).value(), u"a { b"_qs);
    }

    void parameters_keep_the_order_of_the_catalogue_whatever_the_text()
    {
        MessageTexts texts({{u"brand"_qs, u"B"_qs}});
        texts.override(u"registration.otp"_qs, Language::English, u"{minutes} {code}"_qs);
        const auto composed =
            texts.compose(u"registration.otp"_qs, Language::English,
                          {{u"minutes"_qs, u"5"_qs}, {u"name"_qs, u"Zainal"_qs}}, u"482916"_qs);
        QCOMPARE(composed.value().text, u"5 482916"_qs);
        QCOMPARE(composed.value().parameters, QStringList({u"Zainal"_qs, u"482916"_qs, u"5"_qs}));
    }

    void somebody_without_a_name_is_greeted_all_the_same_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("greeting");
        QTest::newRow("Indonesian") << Language::Indonesian << u"Bapak/Ibu, 482916"_qs;
        QTest::newRow("English") << Language::English << u"Dear customer, 482916"_qs;
    }
    void somebody_without_a_name_is_greeted_all_the_same()
    {
        QFETCH(Language, language);
        MessageTexts texts({});
        texts.override(u"registration.otp"_qs, language, u"{name}, {code}"_qs);
        const QMap<QString, QString> values{{u"name"_qs, QString()}, {u"minutes"_qs, u"5"_qs}};
        QTEST(texts.compose(u"registration.otp"_qs, language, values, u"482916"_qs).value().text, "greeting");
    }

    void what_a_message_needs_is_checked_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::newRow("unknown key") << u"registration.nothing"_qs << QString() << u"template"_qs;
        QTest::newRow("a code too many") << u"registration.verified"_qs << u"482916"_qs << u"code"_qs;
        QTest::newRow("no code") << u"portal.otp"_qs << QString() << u"code"_qs;
        QTest::newRow("a value missing") << u"registration.verified"_qs << QString() << u"parameters"_qs;
    }
    void what_a_message_needs_is_checked()
    {
        QFETCH(QString, key);
        QFETCH(QString, code);
        QFETCH(QString, field);
        const auto checked = MessageTexts::check(key, {{u"name"_qs, u"Zainal"_qs}}, code);
        QVERIFY(!checked);
        QCOMPARE(checked.error().fields[0].field, field);
    }
};

QTEST_GUILESS_MAIN(MessageTextsTest)
#include "tst_messagetexts.moc"
