// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/routetable.h"

#include "libportal/http/request.h"

#include <QtTest/QtTest>

#include <type_traits>

using namespace portal;
using namespace portal::http;

// A route whose guard was forgotten must not compile: the struct cannot be made without one.
static_assert(!std::is_default_constructible_v<Guard>);
static_assert(!std::is_default_constructible_v<Route>);

class RouteTableTest : public QObject
{
    Q_OBJECT

private:
    static Result<Response> answer(Portal &, const Request &) { return Response::noContent(); }

    static Route route(Method method, const QString &pattern)
    {
        return Route{.method = method, .pattern = pattern, .guard = openGuard(), .handler = answer};
    }

    static QString patternFor(const RouteTable &table, const QString &path)
    {
        const auto *found = table.match(path.sliced(1).split(u'/'));
        return found ? found->pattern : QString();
    }

private Q_SLOTS:
    void the_fallback_answers_reads_that_nothing_fits()
    {
        RouteTable table;
        table.add(route(Method::Get, u"/register"_qs));
        const auto found = [&table](Method method, const QString &path) {
            const auto *match = table.match(method, path.sliced(1).split(u'/'));
            return match ? match->pattern : QString();
        };
        QCOMPARE(found(Method::Get, u"/nothing"_qs), QString());
        table.setFallback(route(Method::Get, u"/{else}"_qs), u"api"_qs);
        QCOMPARE(found(Method::Get, u"/register"_qs), u"/register"_qs);
        QCOMPARE(found(Method::Get, u"/nothing/at/all"_qs), u"/{else}"_qs);
        QCOMPARE(found(Method::Head, u"/nothing"_qs), u"/{else}"_qs);
        QCOMPARE(found(Method::Post, u"/nothing"_qs), QString());
        QCOMPARE(found(Method::Get, u"/api/nothing"_qs), QString());
        QCOMPARE(table.paths().back()->index, qsizetype(table.paths().size()) - 1);
    }

    void words_go_before_captures()
    {
        RouteTable table;
        table.add(route(Method::Get, u"/api/registrations/{number}"_qs));
        table.add(route(Method::Get, u"/api/registrations/stats"_qs));
        table.add(route(Method::Get, u"/api/{room}/stats/today"_qs));
        table.add(route(Method::Get, u"/"_qs));
        QVERIFY(table.isValid());
        QCOMPARE(patternFor(table, u"/api/registrations/stats"_qs), u"/api/registrations/stats"_qs);
        QCOMPARE(patternFor(table, u"/api/registrations/REG-1"_qs), u"/api/registrations/{number}"_qs);
        QCOMPARE(patternFor(table, u"/api/registrations/stats/today"_qs), u"/api/{room}/stats/today"_qs);
        QCOMPARE(patternFor(table, u"/"_qs), u"/"_qs);
        QCOMPARE(patternFor(table, u"/api/registrations/"_qs), QString());
        QCOMPARE(patternFor(table, u"/api"_qs), QString());
    }

    void methods_of_one_path_keep_their_own_capture_names()
    {
        RouteTable table;
        table.add(route(Method::Get, u"/a/{number}/b/{id}"_qs));
        table.add(route(Method::Put, u"/a/{x}/b/{y}"_qs));
        const QStringList path{u"a"_qs, u"1"_qs, u"b"_qs, u"2"_qs};
        const auto *found = table.match(path);
        QVERIFY(found);
        const QHash<QString, QString> read = found->find(Method::Head)->capture(path);
        QCOMPARE(read.value(u"number"_qs), u"1"_qs);
        QCOMPARE(read.value(u"id"_qs), u"2"_qs);
        QCOMPARE(found->find(Method::Put)->capture(path).value(u"y"_qs), u"2"_qs);
        QVERIFY(!found->find(Method::Delete));
        QCOMPARE(found->allow(), QByteArray("GET, HEAD, PUT, OPTIONS"));
    }

    void a_mistake_in_the_table_is_told_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("no slash") << u"api"_qs;
        QTest::newRow("half a capture") << u"/a/{b"_qs;
        QTest::newRow("capture inside a word") << u"/a/b{c}"_qs;
        QTest::newRow("empty segment") << u"/a//b"_qs;
        QTest::newRow("twice") << u"/twice/{other}"_qs;
    }

    void a_mistake_in_the_table_is_told()
    {
        QFETCH(QString, pattern);
        RouteTable table;
        table.add(route(Method::Get, u"/twice/{name}"_qs));
        QVERIFY(table.isValid());
        table.add(route(Method::Get, pattern));
        QVERIFY(!table.isValid());
    }

    void a_route_without_a_handler_is_a_mistake()
    {
        RouteTable table;
        table.add(Route{.method = Method::Get, .pattern = u"/a"_qs, .guard = openGuard(), .handler = {}});
        QVERIFY(!table.isValid());
    }
};

QTEST_APPLESS_MAIN(RouteTableTest)
#include "tst_routetable.moc"
