// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqservice.h"
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class FaqApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiServer> m_server;

    ApiAnswer get(const QString &query, const QList<http::HeaderField> &headers = {})
    {
        return m_server->client().send({.path = u"/api/faq"_s + query, .headers = headers});
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
        QVERIFY(m_server->portal()->faq().addDefaults(Actor::system()).has_value());
    }
    void cleanup()
    {
        QCOMPARE(m_server->client().violations(), QStringList());
        m_server.reset();
    }

    void anybody_reads_five_categories_in_their_language()
    {
        const QJsonArray indonesian = get({}).json()[u"categories"_s].toArray();
        QCOMPARE(indonesian.size(), 5);
        QCOMPARE(indonesian[1][u"code"_s], u"payment"_s);
        QCOMPARE(indonesian[1][u"name"_s], u"Pembayaran dan tagihan"_s);
        const QJsonObject english = get(u"?lang=en"_s).json();
        QCOMPARE(english[u"categories"_s][1][u"name"_s], u"Payment and invoices"_s);
        QCOMPARE(get({}, {{"Accept-Language", "en"}}).json(), english);
        QCOMPARE(get(u"?lang=id"_s, {{"Accept-Language", "en"}}).json()[u"categories"_s], indonesian);
    }

    void a_search_and_a_category_narrow_it()
    {
        const QJsonArray found = get(u"?q=ppn&lang=en"_s).json()[u"categories"_s].toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0][u"code"_s], u"payment"_s);
        QCOMPARE(found[0][u"items"_s].toArray().size(), 1);
        QCOMPARE(get(u"?category=installation"_s).json()[u"categories"_s].toArray().size(), 1);
        QCOMPARE(get(u"?q=zzzz"_s).json()[u"categories"_s].toArray().size(), 0);
        QCOMPARE(get(u"?category=sport"_s).faults(), QStringList(u"category:choice"_s));
        QCOMPARE(get(u"?lang=fr"_s).faults(), QStringList(u"lang:choice"_s));
    }

    void what_has_not_changed_is_not_sent_again()
    {
        const QByteArray tag = get({}).headers.value("ETag");
        QVERIFY(!tag.isEmpty());
        QCOMPARE(get({}, {{"If-None-Match", tag}}).status, 304);
        QCOMPARE(get(u"?lang=en"_s, {{"If-None-Match", tag}}).status, 200);
        const FaqEntry first = m_server->portal()->faq().list(Actor::system())->first();
        QVERIFY(m_server->portal()
                    ->faq()
                    .setState(Actor::system(), first.id, FaqState::Draft, first.version)
                    .has_value());
        QCOMPARE(get({}, {{"If-None-Match", tag}}).status, 200);
    }
};

QTEST_GUILESS_MAIN(FaqApiTest)
#include "tst_faqapi.moc"
