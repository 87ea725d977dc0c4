// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/customercolumns.h"

#include <QtTest/QtTest>

using namespace portal;
using C = CustomerColumn;

class CustomerColumnsTest : public QObject
{
    Q_OBJECT

    static QStringList needed()
    {
        return {u"full_name"_qs, u"phone"_qs, u"email"_qs,       u"street"_qs,      u"village"_qs,
                u"district"_qs,  u"city"_qs,  u"postal_code"_qs, u"package_code"_qs};
    }

private Q_SLOTS:
    void headings_are_english_or_indonesian_data()
    {
        QTest::addColumn<QStringList>("headings");
        QTest::newRow("English") << needed();
        QTest::newRow("Indonesian") << QStringList{u"nama"_qs,   u"whatsapp"_qs,  u"surel"_qs,
                                                   u"alamat"_qs, u"kelurahan"_qs, u"kecamatan"_qs,
                                                   u"kota"_qs,   u"kode pos"_qs,  u"kode paket"_qs};
        QTest::newRow("as people write them") << QStringList{
            u"Nama Lengkap *"_qs, u"No. HP"_qs,         u"E-mail"_qs,   u"ALAMAT"_qs, u"Kelurahan/Desa"_qs,
            u"Kecamatan "_qs,     u"Kabupaten/Kota"_qs, u"Kode-Pos"_qs, u" paket"_qs};
    }
    void headings_are_english_or_indonesian()
    {
        QFETCH(const QStringList, headings);
        const auto columns = CustomerColumns::of(headings);
        QVERIFY(columns);
        QCOMPARE(columns->unknown(), QStringList());
        const QStringList cells{u"Zainal"_qs, u"0812"_qs, u"z@"_qs,    u"Jl."_qs, u"V"_qs,
                                u"D"_qs,      u"C"_qs,    u"40123"_qs, u"HOME"_qs};
        QCOMPARE(columns->cell(cells, C::FullName), u"Zainal"_qs);
        QCOMPARE(columns->cell(cells, C::Village), u"V"_qs);
        QCOMPARE(columns->cell(cells, C::PackageCode), u"HOME"_qs);
        QCOMPARE(columns->cell(cells, C::Nik), QString());
    }

    void what_is_missing_is_named()
    {
        QStringList headings = needed();
        headings.removeAll(u"phone"_qs);
        headings.removeAll(u"city"_qs);
        const auto columns = CustomerColumns::of(headings);
        QVERIFY(!columns);
        QCOMPARE(columns.error().fields.first().code, u"missing"_qs);
        QCOMPARE(columns.error().fields.first().message.arguments, QStringList(u"phone, city"_qs));
    }

    void two_of_a_kind_are_refused()
    {
        const auto columns = CustomerColumns::of(needed() << u"Nama"_qs);
        QVERIFY(!columns);
        QCOMPARE(columns.error().fields.first().code, u"twice"_qs);
    }

    void what_nobody_knows_is_told()
    {
        const auto columns = CustomerColumns::of(needed() << QString() << u"Warna"_qs);
        QVERIFY(columns);
        QCOMPARE(columns->unknown(), QStringList(u"Warna"_qs));
    }

    void s26_the_mark_of_a_harmless_cell_is_taken_off()
    {
        const auto columns = CustomerColumns::of(needed()).value();
        QCOMPARE(columns.cell({u"Z"_qs, u" '+628120000 "_qs}, C::Phone), u"+628120000"_qs);
        QCOMPARE(columns.cell({u"'Zainal"_qs}, C::FullName), u"'Zainal"_qs);
        QCOMPARE(columns.cell({u"Z"_qs}, C::Phone), QString()); // a short line
    }

    void no_heading_means_two_columns()
    {
        QSet<QString> names;
        const auto all = customerColumnsAbout();
        for (const ColumnAbout &column : all) {
            QVERIFY(!column.about.isEmpty());
            for (const QString &name : column.names) {
                QVERIFY2(!names.contains(name), qPrintable(name));
                names.insert(name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(CustomerColumnsTest)
#include "tst_customercolumns.moc"
