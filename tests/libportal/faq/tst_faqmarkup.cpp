// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqmarkup.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace Qt::StringLiterals;

class FaqMarkupTest : public QObject
{
    Q_OBJECT

    static QMap<QString, QString> places()
    {
        BrandSettings brand;
        brand.name = u"Uji & Coba <Net>"_s;
        brand.csWhatsapp = u"0812-0000-0001"_s;
        return faqPlaceholders(brand);
    }

private Q_SLOTS:
    void markup_becomes_a_little_html_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("html");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a paragraph") << u"Halo"_s << u"<p>Halo</p>"_s;
        QTest::newRow("a line break") << u"Satu\nDua"_s << u"<p>Satu<br>Dua</p>"_s;
        QTest::newRow("paragraphs") << u"Satu\n\n\nDua"_s << u"<p>Satu</p><p>Dua</p>"_s;
        QTest::newRow("a list") << u"- satu\n- dua"_s << u"<ul><li>satu</li><li>dua</li></ul>"_s;
        QTest::newRow("a numbered list") << u"1. satu\n2. dua"_s << u"<ol><li>satu</li><li>dua</li></ol>"_s;
        QTest::newRow("a list after words") << u"Siapkan:\n- KTP\nLalu tunggu"_s
                                            << u"<p>Siapkan:</p><ul><li>KTP</li></ul><p>Lalu tunggu</p>"_s;
        QTest::newRow("bold") << u"**Tidak.** Jangan"_s << u"<p><strong>Tidak.</strong> Jangan</p>"_s;
        QTest::newRow("one mark alone") << u"2 ** 3"_s << u"<p>2 ** 3</p>"_s;
        QTest::newRow("a link") << u"[lacak](/track)"_s
                                << u"<p><a href=\"/track\" rel=\"noopener noreferrer\">lacak</a></p>"_s;
        QTest::newRow("the provider's")
            << u"{brand}: [WA]({whatsapp_link})"_s
            << u"<p>Uji &amp; Coba &lt;Net&gt;: <a href=\"https://wa.me/6281200000001\" "
               "rel=\"noopener noreferrer\">WA</a></p>"_s;
        QTest::newRow("2026. is no list") << u"2026. tahun"_s << u"<p>2026. tahun</p>"_s;
    }
    void markup_becomes_a_little_html()
    {
        QFETCH(QString, markup);
        QTEST(faqHtml(markup, places()), "html");
    }

    void s26_whatever_is_typed_brings_no_html_of_its_own_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("script") << u"<script>alert(1)</script>"_s;
        QTest::newRow("in a list") << u"- <img src=x onerror=alert(1)>"_s;
        QTest::newRow("in bold") << u"**<b onclick=x>**"_s;
        QTest::newRow("in a link's words") << u"[<svg onload=x>](/track)"_s;
        QTest::newRow("javascript") << u"[klik](javascript:alert(1))"_s;
        QTest::newRow("JavaScript in capitals") << u"[klik](JAVASCRIPT:alert)"_s;
        QTest::newRow("data") << u"[klik](data:text/html,x)"_s;
        QTest::newRow("out of the attribute") << u"[klik](https://x/\"onmouseover=\"x)"_s;
        QTest::newRow("another host") << u"[klik](//evil.example)"_s;
        QTest::newRow("backslashes") << u"[klik](/\\evil.example)"_s;
        QTest::newRow("plain http") << u"[klik](http://evil.example)"_s;
        QTest::newRow("entities") << u"&lt;script&gt;"_s;
        QTest::newRow("a mark across a link") << u"**[a](/b)** <i>"_s;
    }
    void s26_whatever_is_typed_brings_no_html_of_its_own()
    {
        QFETCH(QString, typed);
        QString html = faqHtml(typed, places());
        static const QRegularExpression ours(
            u"</?(p|ul|ol|li|strong)>|<br>|</a>|<a href=\"(/[a-z]+)\" rel=\"noopener noreferrer\">"_s);
        html.remove(ours);
        QVERIFY2(!html.contains(u'<') && !html.contains(u'>'), qPrintable(html));
        QVERIFY(!html.contains(u'"'));
    }

    void a_brand_with_odd_characters_stays_text()
    {
        QMap<QString, QString> odd = places();
        odd.insert(u"brand"_s, u"**x** [y](javascript:z) <i>"_s);
        const QString html = faqHtml(u"{brand}"_s, odd);
        QVERIFY(!html.contains(u"<i>"));
        QVERIFY(!html.contains(u"href"));
    }

    void faults_are_named_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("fault");
        QTest::newRow("all is well") << u"**a** [b](https://example.id/c) {brand}"_s << QString();
        QTest::newRow("placeholder") << u"{nama}"_s << u"placeholder"_s;
        QTest::newRow("link") << u"[a](javascript:b)"_s << u"link"_s;
        QTest::newRow("bold") << u"a **b\n**c"_s << u"bold"_s;
    }
    void faults_are_named()
    {
        QFETCH(QString, markup);
        QFETCH(QString, fault);
        const auto checked = checkFaqMarkup(markup, places(), u"answer_id"_s);
        QCOMPARE(checked.has_value() ? QString() : checked.error().fields.first().code, fault);
    }

    void a_search_sees_words_and_no_marks()
    {
        QCOMPARE(faqPlainText(u"**Tidak**, [lacak](/track) {cs_whatsapp}"_s, places()),
                 u"Tidak, lacak 0812-0000-0001"_s);
    }
};

QTEST_APPLESS_MAIN(FaqMarkupTest)
#include "tst_faqmarkup.moc"
