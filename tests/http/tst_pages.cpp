// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages' files are served; what is on them is tested in a browser (tests/web).
#include "libportal/http/webfiles.h"
#include "libportal/settings/settingsservice.h"
#include "tests/http/apiserver.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class PagesTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }

    ApiAnswer get(const QString &path, const QList<http::HeaderField> &headers = {})
    {
        return client().send({.path = path, .headers = headers});
    }

    // "/assets/index-x1y2z3.js", as the page names it.
    QString script()
    {
        const QString html = QString::fromUtf8(get(u"/"_s).body);
        static const QRegularExpression source(u"src=\"(/assets/[^\"]+\\.js)\""_s);
        return source.match(html).captured(1);
    }

    QJsonObject brandingIn(const QByteArray &html)
    {
        const QByteArray opening = "id=\"branding\">";
        const qsizetype from = html.indexOf(opening) + opening.size();
        return QJsonDocument::fromJson(html.mid(from, html.indexOf("</script>", from) - from)).object();
    }

private Q_SLOTS:
    void init() { m_server = std::make_unique<ApiServer>(Dialect::Sqlite); }
    void cleanup() { m_server.reset(); }

    void every_page_is_there_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"/", "/register", "/track", "/track/REG-20261120-0001", "/privacy",
                                 "/customer", "/customer/login", "/customer/dashboard", "/customer/invoices",
                                 "/customer/invoices/INV-202611-00001", "/customer/tickets",
                                 "/customer/tickets/new", "/customer/profile", "/customer/profile/phone",
                                 "/customer/sessions", "/customer/data", "/customer/faq", "/faq"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void every_page_is_there()
    {
        QFETCH(QString, path);
        const ApiAnswer answer = get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QVERIFY(answer.body.contains("<div id=\"app\">"));
        QVERIFY(!answer.body.contains("{{"));
    }

    void nothing_inline_and_nothing_foreign_may_run()
    {
        const ApiAnswer answer = get(u"/register"_s);
        const QByteArray policy = answer.headers.value("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'"));
        QVERIFY(policy.contains("frame-ancestors 'none'"));
        QVERIFY(!policy.contains("unsafe"));
        QVERIFY(!policy.contains("http"));
        QCOMPARE(answer.headers.value("X-Content-Type-Options"), QByteArray("nosniff"));
        QCOMPARE(answer.headers.value("Referrer-Policy"), QByteArray("no-referrer"));
        QVERIFY(!answer.body.contains("style="));
        static const QRegularExpression element(u"<script[^>]*>"_s);
        auto scripts = element.globalMatch(QString::fromUtf8(answer.body));
        while (scripts.hasNext()) {
            const QString script = scripts.next().captured();
            QVERIFY2(script.contains(u"src=\"/assets/"_s) || script.contains(u"application/json"_s),
                     qPrintable(script));
        }
    }

    void the_portal_can_be_put_beside_a_phones_programs()
    {
        const ApiAnswer answer = get(u"/manifest.webmanifest"_s);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/manifest+json"));
        const QJsonObject manifest = QJsonDocument::fromJson(answer.body).object();
        QCOMPARE(manifest.value(u"start_url"_s), u"/customer/dashboard"_s);
        QCOMPARE(manifest.value(u"display"_s), u"standalone"_s);
        QSet<QString> shapes;
        const QJsonArray icons = manifest.value(u"icons"_s).toArray();
        for (const QJsonValue &icon : icons) {
            const QString path = icon[u"src"_s].toString();
            const ApiAnswer picture = get(path);
            QCOMPARE(picture.status, 200);
            QCOMPARE(QString::fromLatin1(picture.headers.value("Content-Type")), icon[u"type"_s].toString());
            shapes.insert(icon[u"purpose"_s].toString());
            if (!path.endsWith(u".png"))
                continue;
            const QImage image = QImage::fromData(picture.body);
            QCOMPARE(u"%1x%2"_s.arg(image.width()).arg(image.height()), icon[u"sizes"_s].toString());
            QVERIFY(image.pixelColor(2, 2) != image.pixelColor(image.width() / 2, image.width() * 33 / 48));
        }
        QVERIFY(shapes.contains(u"maskable"_s));
    }

    void the_portals_worker_may_ask_for_the_pages_and_nothing_else()
    {
        const ApiAnswer answer = get(u"/sw.js"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("text/javascript; charset=utf-8"));
        QCOMPARE(answer.headers.value("Content-Security-Policy"),
                 QByteArray("default-src 'none'; connect-src 'self'; frame-ancestors 'none'"));
    }

    void a_path_that_is_no_page_says_so_with_404_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("contentType");
        const QByteArray html("text/html; charset=utf-8");
        const QByteArray problem("application/problem+json");
        QTest::newRow("one segment") << u"/nothing"_s << html;
        QTest::newRow("many segments") << u"/customer/a/b/c/d"_s << html;
        QTest::newRow("below a page") << u"/register/more"_s << html;
        QTest::newRow("a file of another kind") << u"/wp-login.php"_s << html;
        QTest::newRow("an asset that is not there") << u"/assets/index-00000000.js"_s << problem;
        QTest::newRow("a call") << u"/api/nothing"_s << problem;
        QTest::newRow("the calls' root") << u"/api"_s << problem;
    }

    void a_path_that_is_no_page_says_so_with_404()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, contentType);
        const ApiAnswer answer = get(path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.headers.value("Content-Type"), contentType);
    }

    void only_reads_meet_the_404_page()
    {
        const ApiAnswer answer = client().post(u"/nothing"_s, {});
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("application/problem+json"));
    }

    void no_path_leads_out_of_the_files_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("dots") << u"/assets/../index.html"_s;
        QTest::newRow("dots escaped") << u"/assets/%2e%2e/index.html"_s;
        QTest::newRow("slash escaped") << u"/assets/..%2findex.html"_s;
        QTest::newRow("backslash") << u"/assets/..%5cindex.html"_s;
        QTest::newRow("absolute") << u"/assets/%2fetc%2fpasswd"_s;
        QTest::newRow("a resource") << u"/assets/:%2fportal%2fmigrations"_s;
        QTest::newRow("the shell itself") << u"/index.html"_s;
        QTest::newRow("the portal's shell") << u"/customer.html"_s;
        QTest::newRow("a compressed twin") << u"/robots.txt.gz"_s;
    }

    void no_path_leads_out_of_the_files()
    {
        QFETCH(QString, path);
        const ApiAnswer answer = get(path);
        QVERIFY2(answer.status == 404 || answer.status == 400, qPrintable(QString::number(answer.status)));
        QVERIFY(!answer.body.contains("{{branding}}"));
        QVERIFY(!answer.body.contains("root:"));
    }

    void assets_are_compressed_beforehand_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("both") << QByteArray("gzip, deflate, br") << QByteArray("br");
        QTest::newRow("gzip alone") << QByteArray("gzip") << QByteArray("gzip");
        QTest::newRow("brotli refused") << QByteArray("br;q=0, gzip;q=0.5") << QByteArray("gzip");
        QTest::newRow("capital letters") << QByteArray("BR") << QByteArray("br");
        QTest::newRow("none") << QByteArray("identity") << QByteArray();
        QTest::newRow("no header") << QByteArray() << QByteArray();
    }

    void assets_are_compressed_beforehand()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QByteArray, encoding);
        const QList<http::HeaderField> headers =
            accepted.isEmpty() ? QList<http::HeaderField>()
                               : QList<http::HeaderField>{{"Accept-Encoding", accepted}};
        const ApiAnswer answer = get(script(), headers);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Encoding"), encoding);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("text/javascript; charset=utf-8"));
        QCOMPARE(answer.headers.value("Vary"), QByteArray("Accept-Encoding"));
        QCOMPARE(answer.headers.value("Content-Length").toLongLong(), answer.body.size());
        const qsizetype plain = get(script()).body.size();
        QVERIFY(encoding.isEmpty() ? answer.body.size() == plain : answer.body.size() < plain / 2);
    }

    void assets_stay_for_good_and_each_encoding_has_its_tag()
    {
        const QString path = script();
        const ApiAnswer brotli = get(path, {{"Accept-Encoding", "br"}});
        const ApiAnswer plain = get(path);
        QVERIFY(brotli.headers.value("Cache-Control").contains("immutable"));
        QVERIFY(brotli.headers.value("ETag") != plain.headers.value("ETag"));
        const ApiAnswer again =
            get(path, {{"Accept-Encoding", "br"}, {"If-None-Match", brotli.headers.value("ETag")}});
        QCOMPARE(again.status, 304);
        QVERIFY(again.body.isEmpty());
        QCOMPARE(get(path, {{"If-None-Match", brotli.headers.value("ETag")}}).status, 200);
    }

    void head_tells_the_length_alone()
    {
        const QString path = script();
        const ApiAnswer head = client().send({.method = "HEAD", .path = path});
        QCOMPARE(head.status, 200);
        QVERIFY(head.body.isEmpty());
        QCOMPARE(head.headers.value("Content-Length"), get(path).headers.value("Content-Length"));
        QCOMPARE(client().send({.method = "HEAD", .path = u"/nothing"_s}).status, 404);
    }

    void a_page_is_sent_again_only_when_the_brand_changed()
    {
        const QByteArray tag = get(u"/register"_s).headers.value("ETag");
        QVERIFY(!tag.isEmpty());
        QCOMPARE(get(u"/register"_s, {{"If-None-Match", tag}}).status, 304);
        setBrandName(u"Jaringan Uji"_s);
        const ApiAnswer changed = get(u"/register"_s, {{"If-None-Match", tag}});
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.body.contains("<title>Jaringan Uji</title>"));
    }

    void a_brand_cannot_write_markup_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("an element") << u"</script><script>alert(1)</script>"_s;
        QTest::newRow("an attribute") << u"\" onload=\"alert(1)"_s;
        QTest::newRow("a comment") << u"<!-- &amp; -->"_s;
        QTest::newRow("a mark") << u"{{branding}}"_s;
    }

    void a_brand_cannot_write_markup() // S26
    {
        QFETCH(QString, name);
        setBrandName(name);
        const ApiAnswer page = get(u"/"_s);
        QCOMPARE(brandingIn(page.body).value(u"name"_s).toString(), name);
        QCOMPARE(page.body.count("<script"), 2);
        QVERIFY(!page.body.contains("<!-- "));
        QVERIFY(!page.body.contains("\" onload=\"alert"));
    }

    void the_tabs_picture_is_the_brands()
    {
        setBrandName(u"<Uji>"_s);
        const ApiAnswer icon = get(u"/icon.svg"_s);
        QCOMPARE(icon.headers.value("Content-Type"), QByteArray("image/svg+xml"));
        QVERIFY(icon.body.contains("#0B6FB8"));
        QVERIFY(icon.body.contains(">&lt;</text>"));
    }

    void the_logo_is_the_one_that_was_set()
    {
        QCOMPARE(get(u"/logo.png"_s).status, 404);
        QCOMPARE(brandingIn(get(u"/"_s).body).value(u"logo"_s), QJsonValue(QJsonValue::Null));
        QImage picture(240, 64, QImage::Format_RGB32);
        picture.fill(0x0B6FB8);
        QByteArray logo;
        QBuffer buffer(&logo);
        picture.save(&buffer, "PNG");
        auto brand = m_server->portal()->settings().brand();
        QVERIFY(brand.has_value());
        brand->value.logo = logo;
        QVERIFY(m_server->portal()->settings().setBrand(Actor::system(), brand->value, brand->version));
        const QString path = brandingIn(get(u"/"_s).body).value(u"logo"_s).toString();
        QVERIFY(path.startsWith(u"/logo.png?v="_s));
        const ApiAnswer answer = get(path);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("Content-Type"), QByteArray("image/png"));
        QCOMPARE(answer.body, logo);
        QVERIFY(answer.headers.value("Cache-Control").contains("immutable"));
    }

private:
    void setBrandName(const QString &name)
    {
        auto brand = m_server->portal()->settings().brand();
        QVERIFY(brand.has_value());
        brand->value.name = name;
        QVERIFY(m_server->portal()->settings().setBrand(Actor::system(), brand->value, brand->version));
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
