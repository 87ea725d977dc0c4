// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString root = u"/api/registration-analytics/"_s;
const QStringList calls{u"overview"_s,
                        u"trends"_s,
                        u"funnel"_s,
                        u"package-popularity"_s,
                        u"rejection-analysis"_s,
                        u"geographic-distribution"_s,
                        u"sources"_s,
                        u"heatmap"_s};

} // namespace

class AnalyticsApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiAnswer ask(const QString &call, const QString &query = {}, Role role = Role::Supervisor)
    {
        return m_server->client().get(root + call + query, m_server->token(role));
    }

    /// Four applications: one a customer, one approved, one rejected, one as it came.
    void makeCohort()
    {
        using A = RegistrationAction;
        TestPortal &portal = m_server->portal();
        QStringList numbers;
        for (int i = 1; i <= 4; ++i)
            numbers.append(portal.submitted(u"0812-0000-000%1"_s.arg(i)));
        m_server->clock().advance(6h);
        for (const QString &number : {numbers[0], numbers[1]}) {
            for (const A action : {A::Verify, A::ScheduleSurvey, A::CompleteSurvey, A::Approve})
                portal.step(number, action);
        }
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Cs), numbers[0],
                                                       portal.registration(numbers[0]).version));
        portal.step(numbers[2], A::Reject);
    }

private Q_SLOTS:
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
    }
    void initTestCase_data() { TestDatabase::addRows(); }
    void cleanup()
    {
        QCOMPARE(m_server->client().violations(), QStringList());
        m_server.reset();
    }

    void the_overview_has_rates_hours_and_the_period_before()
    {
        makeCohort();
        const QJsonObject json = ask(u"overview"_s, u"?days=7"_s).json();
        QCOMPARE(json[u"from"], u"2026-11-14"_s);
        QCOMPARE(json[u"to"], u"2026-11-20"_s);
        QCOMPARE(json[u"total"], 4);
        QCOMPARE(json[u"approved"], 2);
        QCOMPARE(json[u"approval_rate"], 0.5);
        QCOMPARE(json[u"converted"], 1);
        QCOMPARE(json[u"conversion_rate"], 0.5);
        QCOMPARE(json[u"hours_to_approve"][u"median"], 6.0);
        QCOMPARE(json[u"by_status"][u"rejected"], 1);
        QCOMPARE(json[u"previous"][u"total"], 0);
        QCOMPARE(json[u"previous"][u"approval_rate"], QJsonValue());
        QCOMPARE(json[u"previous"][u"hours_to_approve"][u"average"], QJsonValue());
    }

    void each_chart_has_its_call()
    {
        makeCohort();
        const QString day = u"?from=2026-11-20&to=2026-11-20"_s;
        const QJsonArray days = ask(u"trends"_s, u"?days=30"_s).json()[u"items"].toArray();
        QCOMPARE(days.size(), 30);
        QCOMPARE(days.last()[u"date"], u"2026-11-20"_s);
        QCOMPARE(days.last()[u"rejected"], 1);
        QCOMPARE(days.first()[u"total"], 0);

        const QJsonArray stages = ask(u"funnel"_s, day).json()[u"stages"].toArray();
        QCOMPARE(stages[1][u"stage"], u"verified"_s);
        QCOMPARE(stages[1][u"count"], 2);
        QCOMPARE(stages[1][u"share_of_total"], 0.5);
        QCOMPARE(stages[1][u"drop_off"], 0.5);
        QCOMPARE(stages[0][u"drop_off"], QJsonValue());

        const QJsonArray packages = ask(u"package-popularity"_s, day).json()[u"items"].toArray();
        QCOMPARE(packages.size(), 1);
        QCOMPARE(packages[0][u"code"], u"HOME-20"_s);
        QCOMPARE(packages[0][u"monthly_revenue"].toInteger(), packages[0][u"price"].toInteger() * 2);

        const QJsonObject rejections = ask(u"rejection-analysis"_s, day).json();
        QCOMPARE(rejections[u"total"], 1);
        QCOMPARE(rejections[u"items"][0][u"category"], u"out_of_coverage"_s);
        QCOMPARE(rejections[u"items"][0][u"share"], 1.0);

        const QJsonArray cities = ask(u"geographic-distribution"_s, day).json()[u"items"].toArray();
        QCOMPARE(cities.size(), 1);
        QCOMPARE(cities[0][u"city"], u"Kota Bandung"_s);
        QCOMPARE(cities[0][u"conversion_rate"], 0.5);

        QCOMPARE(ask(u"sources"_s, day).json()[u"items"][0][u"source"], QJsonValue());
        const QJsonArray cells = ask(u"heatmap"_s, day).json()[u"cells"].toArray();
        QCOMPARE(cells.size(), 168);
        QCOMPARE(cells[4 * 24 + 9][u"count"], 4); // Friday, nine in the morning
    }

    void without_a_choice_it_is_of_thirty_days()
    {
        QCOMPARE(ask(u"trends"_s).json()[u"items"].toArray().size(), 30);
    }

    void a_period_that_is_none_is_refused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("other days") << u"?days=8"_s << QStringList{u"days:choice"_s};
        QTest::newRow("no number") << u"?days=x"_s << QStringList{u"days:choice"_s};
        QTest::newRow("no end") << u"?from=2026-11-01"_s << QStringList{u"to:required"_s};
        QTest::newRow("no beginning") << u"?to=2026-11-01"_s << QStringList{u"from:required"_s};
        QTest::newRow("backwards") << u"?from=2026-11-02&to=2026-11-01"_s << QStringList{u"to:before_from"_s};
        QTest::newRow("too long") << u"?from=2016-11-02&to=2026-11-01"_s << QStringList{u"to:too_long"_s};
        QTest::newRow("no date") << u"?from=yesterday&to=2026-11-01"_s << QStringList{u"from:format"_s};
    }
    void a_period_that_is_none_is_refused()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, faults);
        for (const QString &call : calls) {
            const ApiAnswer answer = ask(call, query);
            QCOMPARE(answer.status, 422);
            QCOMPARE(answer.faults(), faults);
        }
    }

    void s21_roles_without_analytics_are_refused_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("status");
        QTest::newRow("cs") << int(Role::Cs) << 403;
        QTest::newRow("technician") << int(Role::Technician) << 403;
        QTest::newRow("supervisor") << int(Role::Supervisor) << 200;
        QTest::newRow("admin") << int(Role::Admin) << 200;
    }
    void s21_roles_without_analytics_are_refused()
    {
        QFETCH(int, role);
        QFETCH(int, status);
        for (const QString &call : calls) {
            QCOMPARE(ask(call, {}, Role(role)).status, status);
            QCOMPARE(m_server->client().get(root + call).status, 401);
        }
    }
};

QTEST_GUILESS_MAIN(AnalyticsApiTest)
#include "tst_analyticsapi.moc"
