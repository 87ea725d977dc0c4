// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/nik.h"

#include <QtTest/QtTest>

using portal::Nik;
using portal::NikWarning;

Q_DECLARE_METATYPE(QList<NikWarning>)

class NikTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_sixteen_digits_and_drops_spaces()
    {
        const auto nik = Nik::parse(u" 3273 0145 0299 0002 ");
        QVERIFY(nik.has_value());
        QCOMPARE(nik->digits(), u"3273014502990002"_qs);
    }

    void refuses_everything_else_and_names_the_field_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("empty") << QString();
        QTest::newRow("fifteen digits") << u"327301450299000"_qs;
        QTest::newRow("seventeen digits") << u"32730145029900021"_qs;
        QTest::newRow("letter O") << u"327301450299OO02"_qs;
        QTest::newRow("Arabic digits") << u"٣٢٧٣٠١٤٥٠٢٩٩٠٠٠٢"_qs;
        QTest::newRow("line break") << u"32730145\n02990002"_qs;
        QTest::newRow("endless") << QString(100000, u'3');
    }

    void refuses_everything_else_and_names_the_field()
    {
        QFETCH(QString, written);
        const auto nik = Nik::parse(written, u"id_number"_qs);
        QVERIFY(!nik.has_value());
        QCOMPARE(nik.error().code, portal::ErrorCode::Invalid);
        QCOMPARE(nik.error().fields.value(0).field, u"id_number"_qs);
    }

    void warns_of_what_looks_odd_and_refuses_nothing_for_it_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QList<NikWarning>>("warnings");
        using List = QList<NikWarning>;
        QTest::newRow("man") << u"3273010502990002"_qs << List{};
        QTest::newRow("woman") << u"3273014502990002"_qs << List{};
        QTest::newRow("last day of a woman's month") << u"3273017112990002"_qs << List{};
        QTest::newRow("leap day of 2000") << u"3273012902000002"_qs << List{};
        QTest::newRow("leap day of no century") << u"3273012902990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("day zero") << u"3273010002990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("day forty") << u"3273014002990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("day 72") << u"3273017212990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("31 April") << u"3273013104990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("month 13") << u"3273010513990002"_qs << List{NikWarning::ImpossibleDate};
        QTest::newRow("Papua Barat Daya") << u"9671010502990002"_qs << List{};
        QTest::newRow("province 20") << u"2073010502990002"_qs << List{NikWarning::UnknownProvince};
        QTest::newRow("province 97") << u"9773010502990002"_qs << List{NikWarning::UnknownProvince};
        QTest::newRow("serial zero") << u"3273010502990000"_qs << List{NikWarning::SerialZero};
        QTest::newRow("all zero") << QString(16, u'0')
                                  << List{NikWarning::UnknownProvince, NikWarning::ImpossibleDate,
                                          NikWarning::SerialZero};
    }

    void warns_of_what_looks_odd_and_refuses_nothing_for_it()
    {
        QFETCH(QString, written);
        QFETCH(QList<NikWarning>, warnings);
        QCOMPARE(Nik::parse(written).value().warnings(), warnings);
        for (const NikWarning warning : warnings)
            QVERIFY(!portal::nikWarningText(warning).isEmpty());
    }

    void s28_shows_the_first_and_last_four_digits_alone()
    {
        QCOMPARE(Nik::parse(u"3273014502990002").value().masked(), u"3273••••••••0002"_qs);
    }
};

QTEST_APPLESS_MAIN(NikTest)
#include "tst_nik.moc"
