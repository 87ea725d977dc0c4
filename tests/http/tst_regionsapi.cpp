// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class RegionsApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }

    QStringList names(const QString &query)
    {
        QStringList found;
        for (const QJsonValue &item :
             client().get(u"/api/regions?"_s + query).json().value(u"items"_s).toArray())
            found.append(item[u"code"_s].toString() + u' ' + item[u"name"_s].toString());
        return found;
    }

private Q_SLOTS:
    void initTestCase() { m_server = std::make_unique<ApiServer>(Dialect::Sqlite); }

    void cleanupTestCase()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void all_provinces_come_without_a_question()
    {
        const QStringList provinces = names({});
        QCOMPARE(provinces.size(), 38);
        QVERIFY(provinces.contains(u"32 Jawa Barat"_s));
        QCOMPARE(names(u"level=province"_s), provinces);
    }

    void each_level_belongs_to_the_one_above_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("member");
        QTest::addColumn<QString>("stranger");
        QTest::newRow("cities of a province")
            << u"level=city&parent=32"_s << u"32.73 Kota Bandung"_s << u"33.74 Kota Semarang"_s;
        QTest::newRow("districts of a city")
            << u"level=district&parent=32.73"_s << u"32.73.02 Coblong"_s << u"32.04.05 Cileunyi"_s;
        QTest::newRow("villages of a district")
            << u"level=village&parent=32.73.02"_s << u"32.73.02.1004 Dago"_s << u"32.73.01.1001 Sukarasa"_s;
        QTest::newRow("districts of a whole province")
            << u"level=district&parent=32&q=cob"_s << u"32.73.02 Coblong"_s << u"35.13.01 Sukapura"_s;
    }

    void each_level_belongs_to_the_one_above()
    {
        QFETCH(QString, query);
        QFETCH(QString, member);
        QFETCH(QString, stranger);
        const QStringList found = names(query);
        QVERIFY2(found.contains(member), qPrintable(found.join(u", "_s)));
        QVERIFY(!found.contains(stranger));
    }

    void the_last_region_of_each_level_is_whole()
    {
        const QString province = names(u"level=province"_s).last().section(u' ', 0, 0);
        const QString city = names(u"level=city&parent="_s + province).last().section(u' ', 0, 0);
        const QString district = names(u"level=district&parent="_s + city).last().section(u' ', 0, 0);
        QVERIFY(!names(u"level=village&parent="_s + district).isEmpty());
    }

    void words_find_in_any_case_and_beginnings_come_first()
    {
        const QStringList found = names(u"level=city&q=BANDUNG"_s);
        QVERIFY(found.contains(u"32.04 Kabupaten Bandung"_s));
        QVERIFY(found.contains(u"32.73 Kota Bandung"_s));
        const QStringList villages = names(u"level=village&q=dago"_s);
        QVERIFY(villages.first().section(u' ', 1).startsWith(u"Dago"_s));
    }

    void an_answer_has_an_end() { QCOMPARE(names(u"level=village&q=a"_s).size(), 200); }

    void a_parent_that_is_not_there_has_no_children_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("no such province") << u"level=city&parent=10"_s;
        QTest::newRow("no such district") << u"level=village&parent=32.73.99"_s;
        QTest::newRow("words for a code") << u"level=city&parent=jawa"_s;
        QTest::newRow("below its own level") << u"level=city&parent=32.73.02"_s;
        QTest::newRow("dots alone") << u"level=village&parent=..."_s;
    }

    void a_parent_that_is_not_there_has_no_children()
    {
        QFETCH(QString, query);
        QCOMPARE(names(query), QStringList());
    }

    void a_level_that_is_none_is_refused()
    {
        const ApiAnswer answer = client().get(u"/api/regions?level=street"_s);
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.faults(), QStringList({u"level:choice"_s}));
    }

    void phones_keep_it_for_a_day()
    {
        const ApiAnswer answer = client().get(u"/api/regions?level=city&parent=32"_s);
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("public, max-age=86400"));
        const ApiAnswer again = client().send({.path = u"/api/regions?level=city&parent=32"_s,
                                               .headers = {{"If-None-Match", answer.headers.value("ETag")}}});
        QCOMPARE(again.status, 304);
    }
};

QTEST_GUILESS_MAIN(RegionsApiTest)
#include "tst_regionsapi.moc"
