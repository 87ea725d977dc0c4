// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/phone.h"

#include <QtTest/QtTest>

using portal::PhoneNumber;

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s07_accepts_indonesian_mobile_numbers_in_every_way_people_write_them_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("stored");
        QTest::newRow("trunk zero") << u"081200000001"_qs << u"+6281200000001"_qs;
        QTest::newRow("dashes") << u"0812-0000-0001"_qs << u"+6281200000001"_qs;
        QTest::newRow("international") << u"+62 812 0000 0001"_qs << u"+6281200000001"_qs;
        QTest::newRow("without plus") << u"6281200000001"_qs << u"+6281200000001"_qs;
        QTest::newRow("plus 62 and zero") << u"+62 (0)812.0000.0001"_qs << u"+6281200000001"_qs;
        QTest::newRow("bare eight") << u"81200000001"_qs << u"+6281200000001"_qs;
        QTest::newRow("shortest") << u"0811000001"_qs << u"+62811000001"_qs;
        QTest::newRow("longest") << u"0895000000001"_qs << u"+62895000000001"_qs;
        QTest::newRow("spaces around") << u"  0812 0000 0001 "_qs << u"+6281200000001"_qs;
    }

    void s07_accepts_indonesian_mobile_numbers_in_every_way_people_write_them()
    {
        QFETCH(QString, written);
        QFETCH(QString, stored);
        const auto phone = PhoneNumber::parse(written);
        QVERIFY(phone.has_value());
        QCOMPARE(phone->e164(), stored);
        QCOMPARE(PhoneNumber::parse(phone->e164()), phone);
        QCOMPARE(PhoneNumber::parse(phone->display()), phone);
    }

    void s07_refuses_everything_else_and_names_the_field_data()
    {
        QTest::addColumn<QString>("written");
        QTest::newRow("empty") << QString();
        QTest::newRow("landline Jakarta") << u"021-5550001"_qs;
        QTest::newRow("Malaysia") << u"+60 12 345 6789"_qs;
        QTest::newRow("plus without country") << u"+0812 0000 0001"_qs;
        QTest::newRow("toll free") << u"0800 1 000001"_qs;
        QTest::newRow("shared cost") << u"0804 1 000001"_qs;
        QTest::newRow("eight digits") << u"08120000"_qs;
        QTest::newRow("too long") << u"08120000000012"_qs;
        QTest::newRow("endless") << QString(100000, u'8');
        QTest::newRow("letters") << u"0812-ABCD-0001"_qs;
        QTest::newRow("second plus") << u"+62+81200000001"_qs;
        QTest::newRow("Arabic digits") << u"٠٨١٢٠٠٠٠٠٠٠١"_qs;
        QTest::newRow("line break") << u"0812\n00000001"_qs;
    }

    void s07_refuses_everything_else_and_names_the_field()
    {
        QFETCH(QString, written);
        const auto phone = PhoneNumber::parse(written, u"whatsapp"_qs);
        QVERIFY(!phone.has_value());
        QCOMPARE(phone.error().code, portal::ErrorCode::Invalid);
        QCOMPARE(phone.error().fields.value(0).field, u"whatsapp"_qs);
    }

    void shows_groups_of_four_and_hides_the_middle()
    {
        const auto phone = PhoneNumber::parse(u"081234567890").value();
        QCOMPARE(phone.display(), u"0812-3456-7890"_qs);
        QCOMPARE(phone.masked(), u"0812-••••-•890"_qs);
        QCOMPARE(PhoneNumber::parse(u"08123456789").value().display(), u"0812-3456-789"_qs);
    }
};

QTEST_APPLESS_MAIN(PhoneTest)
#include "tst_phone.moc"
