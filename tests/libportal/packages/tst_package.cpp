// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/package.h"

#include <QtTest/QtTest>

using namespace portal;

namespace {

using Change = std::function<void(Package &)>;

Package someBroadband()
{
    Package package;
    package.code = u"HOME-20"_qs;
    package.name = u"Home 20 Mbps"_qs;
    package.speedMbps = 20;
    package.price = Rupiah(199'900);
    package.descriptionIndonesian = u"Untuk keluarga."_qs;
    return package;
}

} // namespace

class PackageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds_have_names_that_read_back()
    {
        for (const PackageKind kind : {PackageKind::Broadband, PackageKind::Dedicated, PackageKind::Other})
            QCOMPARE(packageKindFromName(packageKindName(kind)), kind);
        QVERIFY(!packageKindFromName(u"Broadband"));
        QVERIFY(!packageKindFromName(u""));
    }

    void a_good_package_is_trimmed()
    {
        Package package = someBroadband();
        package.code = u" HOME-20 "_qs;
        package.name = u" Home  20 Mbps"_qs;
        QCOMPARE(package.checked().value(), someBroadband());
    }

    void a_fault_is_named_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const Change &change, const QString &fault) {
            QTest::newRow(name) << change << fault;
        };
        row(
            "no code", [](auto &p) { p.code.clear(); }, u"code:format"_qs);
        row(
            "one letter", [](auto &p) { p.code = u"H"_qs; }, u"code:format"_qs);
        row(
            "33 letters", [](auto &p) { p.code = QString(33, u'H'); }, u"code:format"_qs);
        row(
            "small letters", [](auto &p) { p.code = u"home-20"_qs; }, u"code:format"_qs);
        row(
            "a space inside", [](auto &p) { p.code = u"HOME 20"_qs; }, u"code:format"_qs);
        row(
            "a slash", [](auto &p) { p.code = u"HOME/20"_qs; }, u"code:format"_qs);
        row(
            "a dash at the end", [](auto &p) { p.code = u"HOME-"_qs; }, u"code:format"_qs);
        row(
            "no name", [](auto &p) { p.name.clear(); }, u"name:required"_qs);
        row(
            "a name of two lines", [](auto &p) { p.name = u"Home\n20"_qs; }, u"name:characters"_qs);
        row(
            "no speed", [](auto &p) { p.speedMbps = 0; }, u"speed_mbps:out_of_range"_qs);
        row(
            "a negative price", [](auto &p) { p.price = Rupiah(-1); }, u"price:out_of_range"_qs);
        row(
            "a price beyond reason", [](auto &p) { p.price = Rupiah(1'000'000'001); },
            u"price:out_of_range"_qs);
        row(
            "a long description", [](auto &p) { p.descriptionEnglish = QString(501, u'x'); },
            u"description_en:too_long"_qs);
        row(
            "a negative position", [](auto &p) { p.position = -1; }, u"position:out_of_range"_qs);
    }
    void a_fault_is_named()
    {
        QFETCH(Change, change);
        QFETCH(QString, fault);
        Package package = someBroadband();
        change(package);
        const auto checked = package.checked();
        QVERIFY(!checked);
        QCOMPARE(checked.error().fields.size(), 1);
        QCOMPARE(checked.error().fields[0].field + u':' + checked.error().fields[0].code, fault);
    }

    void english_readers_get_indonesian_when_there_is_nothing_else()
    {
        Package package = someBroadband();
        QCOMPARE(package.description(Language::English), u"Untuk keluarga."_qs);
        package.descriptionEnglish = u"For families."_qs;
        QCOMPARE(package.description(Language::English), u"For families."_qs);
        QCOMPARE(package.description(Language::Indonesian), u"Untuk keluarga."_qs);
    }
};

QTEST_GUILESS_MAIN(PackageTest)
#include "tst_package.moc"
