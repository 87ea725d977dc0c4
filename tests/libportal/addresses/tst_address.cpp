// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/addresses/address.h"

#include <QtTest/QtTest>

#include <limits>

using namespace portal;

class AddressTest : public QObject
{
    Q_OBJECT

    static Address home()
    {
        Address address;
        address.street = u"Jl. Melati No. 5"_qs;
        address.rt = u"3"_qs;
        address.rw = u"12"_qs;
        address.village = u"Ujiharja"_qs;
        address.district = u"Ujiselatan"_qs;
        address.city = u"Kota Uji"_qs;
        address.province = u"Jawa Uji"_qs;
        address.postalCode = u"40123"_qs;
        return address;
    }
    static QStringList faultsOf(const Address &address)
    {
        const auto checked = address.checked();
        QStringList faults;
        if (!checked) {
            for (const FieldError &fault : checked.error().fields)
                faults.append(fault.field + u':' + fault.code);
        }
        return faults;
    }

private Q_SLOTS:
    void an_address_is_trimmed_and_padded()
    {
        Address written = home();
        written.street = u"  Jl.  Melati No. 5 "_qs;
        written.postalCode = u" 40123 "_qs;
        written.latitude = -6.9;
        written.longitude = 107.6;
        Address expected = home();
        expected.rt = u"003"_qs;
        expected.rw = u"012"_qs;
        expected.latitude = -6.9;
        expected.longitude = 107.6;
        const auto checked = written.checked();
        QVERIFY(checked.has_value());
        QCOMPARE(*checked, expected);
        QCOMPARE(checked->checked(), checked);
    }

    void neighbourhoods_have_up_to_three_digits_or_none_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("kept");
        QTest::newRow("one digit") << u"3"_qs << u"003"_qs;
        QTest::newRow("two digits") << u"03"_qs << u"003"_qs;
        QTest::newRow("three digits") << u"123"_qs << u"123"_qs;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("dash") << u"-"_qs << QString();
        QTest::newRow("zeros") << u"000"_qs << QString();
        QTest::newRow("zero") << u"0"_qs << QString();
    }
    void neighbourhoods_have_up_to_three_digits_or_none()
    {
        QFETCH(QString, written);
        QFETCH(QString, kept);
        Address address = home();
        address.rt = written;
        address.rw = written;
        const auto checked = address.checked();
        QVERIFY(checked.has_value());
        QCOMPARE(checked->rt, kept);
        QCOMPARE(checked->rw, kept);
    }

    void every_field_at_fault_is_named_at_once()
    {
        Address address;
        address.rt = u"1234"_qs;
        address.rw = u"RW1"_qs;
        address.latitude = 1.0;
        const QStringList expected{
            u"address.street:required"_qs,      u"address.rt:format"_qs,          u"address.rw:format"_qs,
            u"address.village:required"_qs,     u"address.district:required"_qs,  u"address.city:required"_qs,
            u"address.postal_code:required"_qs, u"address.longitude:required"_qs,
        };
        QCOMPARE(faultsOf(address), expected);
    }

    void a_prefix_goes_before_each_field()
    {
        Address address = home();
        address.city.clear();
        const auto checked = address.checked(u"home."_qs);
        QVERIFY(!checked);
        QCOMPARE(checked.error().fields.first().field, u"home.city"_qs);
    }

    void s25_texts_that_hide_something_or_are_endless_are_refused()
    {
        Address address = home();
        address.street = u"Jl. \u202EMelati"_qs;
        address.landmark = QString(201, u'a');
        address.province = u"Jawa\nUji"_qs;
        const QStringList expected{u"address.street:characters"_qs, u"address.province:characters"_qs,
                                   u"address.landmark:too_long"_qs};
        QCOMPARE(faultsOf(address), expected);
    }

    void postal_codes_have_five_digits_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("zero first") << u"01234"_qs;
        QTest::newRow("four") << u"1234"_qs;
        QTest::newRow("six") << u"123456"_qs;
        QTest::newRow("letter") << u"4012A"_qs;
        QTest::newRow("Arabic digits") << u"٤٠١٢٣"_qs;
    }
    void postal_codes_have_five_digits()
    {
        QFETCH(QString, code);
        Address address = home();
        address.postalCode = code;
        QCOMPARE(faultsOf(address), QStringList{u"address.postal_code:format"_qs});
    }

    void a_place_outside_indonesia_is_refused_data()
    {
        QTest::addColumn<double>("latitude");
        QTest::addColumn<double>("longitude");
        QTest::addColumn<QStringList>("faults");
        const QString latitude = u"address.latitude:out_of_range"_qs;
        const QString longitude = u"address.longitude:out_of_range"_qs;
        constexpr double nan = std::numeric_limits<double>::quiet_NaN();
        constexpr double infinity = std::numeric_limits<double>::infinity();
        QTest::newRow("Sabang") << 5.89 << 95.32 << QStringList{};
        QTest::newRow("Merauke") << -8.49 << 140.40 << QStringList{};
        QTest::newRow("Rote") << -10.9 << 122.8 << QStringList{};
        QTest::newRow("swapped") << 107.6 << -6.9 << QStringList{latitude, longitude};
        QTest::newRow("Darwin") << -12.46 << 130.84 << QStringList{latitude};
        QTest::newRow("Greenwich") << 0.0 << 0.0 << QStringList{longitude};
        QTest::newRow("not a number") << nan << nan << QStringList{latitude, longitude};
        QTest::newRow("infinity") << infinity << 107.6 << QStringList{latitude};
    }
    void a_place_outside_indonesia_is_refused()
    {
        QFETCH(double, latitude);
        QFETCH(double, longitude);
        QFETCH(QStringList, faults);
        Address address = home();
        address.latitude = latitude;
        address.longitude = longitude;
        QCOMPARE(faultsOf(address), faults);
    }

    void the_same_home_has_the_same_key_data()
    {
        QTest::addColumn<QString>("street");
        QTest::newRow("long words") << u"Jalan Melati Nomor 5"_qs;
        QTest::newRow("no spaces") << u"Jl.Melati No.5"_qs;
        QTest::newRow("run together") << u"jl melati no5"_qs;
        QTest::newRow("shouted") << u"JLN. MELATI  NO. 05"_qs;
        QTest::newRow("bare") << u"Melati 5"_qs;
    }
    void the_same_home_has_the_same_key()
    {
        QFETCH(QString, street);
        Address address = home();
        address.street = street;
        address.rt = u"003"_qs;
        address.rw = u"012"_qs;
        address.village = u"UJIHARJA"_qs;
        QCOMPARE(address.key(), home().key());
    }

    void another_home_has_another_key()
    {
        Address address = home();
        address.street = u"Jl. Melati No. 6"_qs;
        QVERIFY(address.key() != home().key());
        address = home();
        address.rt = u"4"_qs;
        QVERIFY(address.key() != home().key());
        address = home();
        address.postalCode = u"40124"_qs;
        QVERIFY(address.key() != home().key());
        address = home();
        Address other = home();
        address.street = u"Melati 1 23"_qs;
        other.street = u"Melati 12 3"_qs;
        QVERIFY(address.key() != other.key());
    }

    void an_address_is_written_as_in_a_letter()
    {
        QCOMPARE(home().checked()->toText(),
                 u"Jl. Melati No. 5, RT 003/RW 012, Ujiharja, Ujiselatan, Kota Uji, Jawa Uji 40123"_qs);
        Address address = home();
        address.rt.clear();
        address.rw.clear();
        address.province.clear();
        QCOMPARE(address.toText(), u"Jl. Melati No. 5, Ujiharja, Ujiselatan, Kota Uji 40123"_qs);
    }
};

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"
