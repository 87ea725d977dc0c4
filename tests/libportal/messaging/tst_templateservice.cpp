// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/messaging/messagingfixture.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::MessagingFixture;
using portal::testing::TestDatabase;

class TemplateServiceTest : public QObject
{
    Q_OBJECT

    const Actor m_admin = Actor::staff(StaffId(1), Role::Admin, u"Admin Uji"_qs);

    static MessageTemplate changed(const MessageTemplate &seen, const QString &text)
    {
        MessageTemplate next = seen;
        next.text = text;
        return next;
    }

private Q_SLOTS:
    void an_administrator_changes_a_text_and_goes_back_data() { TestDatabase::addRows(); }
    void an_administrator_changes_a_text_and_goes_back()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const QString key = u"registration.verified"_qs;
        const auto own = fixture.templates.find(key, Language::English).value();
        QCOMPARE(own.version, 0);
        const auto stored =
            fixture.templates.set(m_admin, changed(own, u"  {number}: hello {name} of {brand}\r\n! "_qs))
                .value();
        QCOMPARE(stored.text, u"{number}: hello {name} of {brand}\n!"_qs);
        QCOMPARE(stored.origin, MessageTemplate::Origin::Administrator);
        QCOMPARE(fixture.templates.find(key, Language::English).value(), stored);
        QCOMPARE(fixture.templates.texts().value().text(key, Language::English), stored.text);
        QCOMPARE(fixture.templates.find(key, Language::Indonesian).value().version, 0);
        QCOMPARE(fixture.audit.of(u"template"_qs, u"registration.verified/en"_qs).value().size(), 1);

        const auto back = fixture.templates.reset(m_admin, key, Language::English, stored.version).value();
        QCOMPARE(back.text, own.text);
        QCOMPARE(back.origin, MessageTemplate::Origin::Product);
        QVERIFY(back.version > stored.version);
        QCOMPARE(fixture.templates.texts().value().text(key, Language::English), own.text);
    }

    void a_stale_version_changes_nothing_data() { TestDatabase::addRows(); }
    void a_stale_version_changes_nothing()
    {
        QFETCH(Dialect, dialect);
        MessagingFixture fixture(dialect);
        const auto own = fixture.templates.find(u"ticket.created"_qs, Language::Indonesian).value();
        const auto first = fixture.templates.set(m_admin, changed(own, u"{number} satu"_qs)).value();
        for (const auto &stale : {changed(own, u"{number} dua"_qs)}) {
            const auto refused = fixture.templates.set(m_admin, stale);
            QCOMPARE(refused.error().code, ErrorCode::Conflict);
            QCOMPARE(refused.error().currentVersion, first.version);
            QCOMPARE(refused.error().changedBy, m_admin.key());
        }
        QCOMPARE(fixture.templates.reset(m_admin, own.key, own.language, 0).error().code,
                 ErrorCode::Conflict);
        QCOMPARE(fixture.templates.find(own.key, own.language).value(), first);
    }

    void a_text_that_could_not_be_sent_is_refused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << u"ticket.created"_qs << u" \n "_qs << u"required"_qs;
        QTest::newRow("too long") << u"ticket.created"_qs << QString(4001, u'a') << u"too_long"_qs;
        QTest::newRow("a placeholder of another template")
            << u"ticket.created"_qs << u"{tracking_url}"_qs << u"unknown_placeholder"_qs;
        QTest::newRow("a misspelt placeholder")
            << u"ticket.created"_qs << u"{Number}"_qs << u"unknown_placeholder"_qs;
        QTest::newRow("a code message without its code")
            << u"portal.otp"_qs << u"Halo {name}"_qs << u"missing_placeholder"_qs;
        QTest::newRow("a control character") << u"ticket.created"_qs << u"a\tb"_qs << u"format"_qs;
    }
    void a_text_that_could_not_be_sent_is_refused()
    {
        QFETCH(QString, key);
        QFETCH(QString, text);
        QFETCH(QString, code);
        MessagingFixture fixture(Dialect::Sqlite);
        const auto own = fixture.templates.find(key, Language::Indonesian).value();
        const auto refused = fixture.templates.set(m_admin, changed(own, text));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fields[0].field, u"text"_qs);
        QCOMPARE(refused.error().fields[0].code, code);
        QCOMPARE(fixture.templates.find(key, Language::Indonesian).value(), own);
    }

    void s21_only_an_administrator_changes_texts_data()
    {
        QTest::addColumn<Role>("role");
        QTest::newRow("cs") << Role::Cs;
        QTest::newRow("supervisor") << Role::Supervisor;
        QTest::newRow("technician") << Role::Technician;
    }
    void s21_only_an_administrator_changes_texts()
    {
        QFETCH(Role, role);
        MessagingFixture fixture(Dialect::Sqlite);
        const Actor actor = Actor::staff(StaffId(2), role, u"Staf Uji"_qs);
        const auto own = fixture.templates.find(u"custom"_qs, Language::English).value();
        QCOMPARE(fixture.templates.set(actor, changed(own, u"{text}!"_qs)).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(fixture.templates.reset(actor, own.key, own.language, 0).error().code, ErrorCode::Forbidden);
        QCOMPARE(fixture.templates.find(own.key, own.language).value(), own);
        QCOMPARE(fixture.audit.of(u"template"_qs, u"custom/en"_qs).value().size(), 2);
    }

    void the_list_has_each_key_in_both_languages()
    {
        MessagingFixture fixture(Dialect::Sqlite);
        const auto all = fixture.templates.all().value();
        QCOMPARE(all.size(), 2 * MessageTexts::keys().size());
        QCOMPARE(all[0].key, u"registration.otp"_qs);
        QVERIFY(all[0].placeholders.contains(u"brand"));
        QCOMPARE(fixture.templates.find(u"nothing"_qs, Language::English).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TemplateServiceTest)
#include "tst_templateservice.moc"
