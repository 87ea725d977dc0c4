// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/contactrules.h"

#include <QtTest/QtTest>

using namespace portal;

class ContactRulesTest : public QObject
{
    Q_OBJECT

    static QString faultOf(const Result<QString> &result)
    {
        if (result || result.error().code != ErrorCode::Invalid || result.error().fields.size() != 1)
            return {};
        const FieldError &fault = result.error().fields.first();
        return fault.field + u':' + fault.code;
    }

private Q_SLOTS:
    void s25_names_that_hide_something_are_refused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("null") << u"Zainal"_qs + QChar(u'\0') + u"Uji"_qs;
        QTest::newRow("line break") << u"Zainal\nUji"_qs;
        QTest::newRow("carriage return") << u"Zainal\rX-Header: 1"_qs;
        QTest::newRow("tab") << u"Zainal\tUji"_qs;
        QTest::newRow("escape") << u"Zainal\x1b[31mUji"_qs;
        QTest::newRow("C1 control") << u"Zainal\u0085Uji"_qs;
        QTest::newRow("right-to-left override") << u"Zainal \u202Eiju"_qs;
        QTest::newRow("left-to-right mark") << u"Zainal\u200E Uji"_qs;
        QTest::newRow("isolate") << u"\u2066Zainal\u2069"_qs;
        QTest::newRow("Arabic letter mark") << u"Zainal\u061C"_qs;
        QTest::newRow("zero-width space") << u"Zai\u200Bnal"_qs;
        QTest::newRow("zero-width joiner") << u"Zai\u200Dnal"_qs;
        QTest::newRow("byte order mark") << u"\uFEFFZainal"_qs;
        QTest::newRow("soft hyphen") << u"Zai\u00ADnal"_qs;
        QTest::newRow("line separator") << u"Zainal\u2028Uji"_qs;
        QTest::newRow("tag letter") << u"Zainal \U000E0041"_qs;
        QTest::newRow("Hangul filler") << u"Zainal\u3164"_qs;
        QTest::newRow("blank Braille") << u"Zainal\u2800Uji"_qs;
        QTest::newRow("variation selector") << u"Zainal\uFE0F"_qs;
        QTest::newRow("private use") << u"Zainal\uE000"_qs;
        QTest::newRow("lone surrogate") << u"Zainal"_qs + QChar(0xD800);
        QTest::newRow("replacement character") << u"Zainal\uFFFD"_qs;
    }
    void s25_names_that_hide_something_are_refused()
    {
        QFETCH(QString, name);
        QCOMPARE(faultOf(checkedName(name, u"full_name"_qs)), u"full_name:characters"_qs);
    }

    void names_are_kept_as_people_write_them_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("two words") << u"Zainal Uji"_qs << u"Zainal Uji"_qs;
        QTest::newRow("shortest") << u"Ni"_qs << u"Ni"_qs;
        QTest::newRow("spaces") << u"  Zainal \u00A0 Uji "_qs << u"Zainal Uji"_qs;
        QTest::newRow("line break after it") << u"Zainal Uji\r\n"_qs << u"Zainal Uji"_qs;
        QTest::newRow("titles") << u"Dr. H. Zainal Uji, S.Kom., M.T."_qs
                                << u"Dr. H. Zainal Uji, S.Kom., M.T."_qs;
        QTest::newRow("apostrophe") << u"Nur'aini D’Uji"_qs << u"Nur'aini D’Uji"_qs;
        QTest::newRow("accents composed") << u"Andre\u0301"_qs << u"André"_qs;
        QTest::newRow("another script") << u"林测试"_qs << u"林测试"_qs;
        QTest::newRow("longest") << QString(100, u'a') << QString(100, u'a');
    }
    void names_are_kept_as_people_write_them()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        const auto name = checkedName(written, u"full_name"_qs);
        QVERIFY(name.has_value());
        QCOMPARE(*name, kept);
    }

    void names_need_letters_and_a_sensible_length_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("fault");
        QTest::newRow("empty") << QString() << u"full_name:required"_qs;
        QTest::newRow("spaces only") << u"   "_qs << u"full_name:required"_qs;
        QTest::newRow("one letter") << u"Z"_qs << u"full_name:too_short"_qs;
        QTest::newRow("digits only") << u"0812 0000"_qs << u"full_name:format"_qs;
        QTest::newRow("signs only") << u"-- --"_qs << u"full_name:format"_qs;
        QTest::newRow("too long") << QString(101, u'a') << u"full_name:too_long"_qs;
        QTest::newRow("endless") << QString(1000000, u'a') << u"full_name:too_long"_qs;
    }
    void names_need_letters_and_a_sensible_length()
    {
        QFETCH(QString, name);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(checkedName(name, u"full_name"_qs)), fault);
    }

    void emails_are_kept_in_lower_case_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("plain") << u"zainal@example.id"_qs << u"zainal@example.id"_qs;
        QTest::newRow("capitals") << u"Zainal.Uji@Example.ID"_qs << u"zainal.uji@example.id"_qs;
        QTest::newRow("spaces around") << u" zainal@example.id\n"_qs << u"zainal@example.id"_qs;
        QTest::newRow("plus") << u"zainal+portal@example.co.id"_qs << u"zainal+portal@example.co.id"_qs;
        QTest::newRow("underscore") << u"zainal_uji@mail-1.example.id"_qs
                                    << u"zainal_uji@mail-1.example.id"_qs;
        QTest::newRow("other script") << u"zainal@Bücher.example"_qs << u"zainal@xn--bcher-kva.example"_qs;
        QTest::newRow("already encoded")
            << u"zainal@xn--bcher-kva.example"_qs << u"zainal@xn--bcher-kva.example"_qs;
        QTest::newRow("longest local part")
            << QString(64, u'a') + u"@example.id"_qs << QString(64, u'a') + u"@example.id"_qs;
    }
    void emails_are_kept_in_lower_case()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        const auto email = checkedEmail(written, u"email"_qs);
        QVERIFY(email.has_value());
        QCOMPARE(*email, kept);
        QCOMPARE(checkedEmail(kept, u"email"_qs), email);
    }

    void s25_emails_no_mail_server_takes_are_refused_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("fault");
        const QString format = u"email:format"_qs;
        QTest::newRow("empty") << QString() << u"email:required"_qs;
        QTest::newRow("no at") << u"zainal.example.id"_qs << format;
        QTest::newRow("two ats") << u"zainal@uji@example.id"_qs << format;
        QTest::newRow("no local part") << u"@example.id"_qs << format;
        QTest::newRow("no domain") << u"zainal@"_qs << format;
        QTest::newRow("no dot in domain") << u"zainal@localhost"_qs << format;
        QTest::newRow("an address") << u"zainal@127.0.0.1"_qs << format;
        QTest::newRow("literal address") << u"zainal@[127.0.0.1]"_qs << format;
        QTest::newRow("dot at the end") << u"zainal@example.id."_qs << format;
        QTest::newRow("two dots") << u"zainal@example..id"_qs << format;
        QTest::newRow("hyphen first") << u"zainal@-example.id"_qs << format;
        QTest::newRow("underscore in domain") << u"zainal@exa_mple.id"_qs << format;
        QTest::newRow("one-letter end") << u"zainal@example.i"_qs << format;
        QTest::newRow("local dot first") << u".zainal@example.id"_qs << format;
        QTest::newRow("local dot last") << u"zainal.@example.id"_qs << format;
        QTest::newRow("local two dots") << u"zainal..uji@example.id"_qs << format;
        QTest::newRow("quoted") << u"\"zainal uji\"@example.id"_qs << format;
        QTest::newRow("space") << u"zainal uji@example.id"_qs << format;
        QTest::newRow("display name") << u"Zainal <zainal@example.id>"_qs << format;
        QTest::newRow("two addresses") << u"a@example.id,b@example.id"_qs << format;
        QTest::newRow("line break") << u"zainal@example.id\nBcc: b@example.id"_qs << format;
        QTest::newRow("direction mark") << u"zainal@example\u200E.id"_qs << format;
        QTest::newRow("accent before the at") << u"zaínal@example.id"_qs << format;
        QTest::newRow("local part too long") << QString(65, u'a') + u"@example.id"_qs << format;
        QTest::newRow("label too long") << u"z@"_qs + QString(64, u'a') + u".id"_qs << format;
        QTest::newRow("too long") << u"z@"_qs + QString(u"abcdefghi."_qs).repeated(26) + u"id"_qs
                                  << u"email:too_long"_qs;
    }
    void s25_emails_no_mail_server_takes_are_refused()
    {
        QFETCH(QString, email);
        QFETCH(QString, fault);
        QCOMPARE(faultOf(checkedEmail(email, u"email"_qs)), fault);
    }

    void s25_notes_may_have_lines_and_emoji_but_hide_nothing()
    {
        const QString family = u"👨\u200D👩\u200D👧 ❤\uFE0F"_qs;
        QCOMPARE(checkedText(u" satu\r\ndua "_qs, u"notes"_qs, 0, 20, Lines::Many),
                 Result<QString>(u"satu\ndua"_qs));
        QCOMPARE(checkedText(family, u"notes"_qs, 0, 20, Lines::Many), Result<QString>(family));
        QCOMPARE(faultOf(checkedText(u"satu\u202Edua"_qs, u"notes"_qs, 0, 20, Lines::Many)),
                 u"notes:characters"_qs);
        QCOMPARE(faultOf(checkedText(u"satu\bdua"_qs, u"notes"_qs, 0, 20, Lines::Many)),
                 u"notes:characters"_qs);
        QCOMPARE(faultOf(checkedText(u"satu\ndua"_qs, u"title"_qs, 0, 20, Lines::One)),
                 u"title:characters"_qs);
    }

    void an_empty_text_is_refused_only_where_one_is_needed()
    {
        QCOMPARE(checkedText(u"  "_qs, u"notes"_qs, 0, 20, Lines::Many), Result<QString>(QString()));
        QCOMPARE(faultOf(checkedText(u"  "_qs, u"notes"_qs, 1, 20, Lines::Many)), u"notes:required"_qs);
    }

    void every_field_at_fault_is_heard_of_at_once()
    {
        FieldErrors errors;
        QCOMPARE(errors.take(checkedName(u"Zainal Uji"_qs, u"full_name"_qs)), u"Zainal Uji"_qs);
        QVERIFY(errors.isEmpty());
        QCOMPARE(errors.take(checkedName(QString(), u"full_name"_qs)), QString());
        QCOMPARE(errors.take(checkedEmail(u"x"_qs, u"email"_qs)), QString());
        QCOMPARE(errors.error().code, ErrorCode::Invalid);
        QCOMPARE(errors.error().fields.size(), 2);
        QCOMPARE(errors.error().fields[1].field, u"email"_qs);
    }
};

QTEST_GUILESS_MAIN(ContactRulesTest)
#include "tst_contactrules.moc"
