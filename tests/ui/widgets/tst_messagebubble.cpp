// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebubble.h"

#include <QtTest/QtTest>

using namespace portal::ui;

class tst_MessageBubble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_are_drawn_as_the_phone_draws_them_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("html");
        QTest::newRow("bold") << u"Kode *482913* Anda"_qs << u"Kode <b>482913</b> Anda"_qs;
        QTest::newRow("italic and struck") << u"_miring_ ~coret~"_qs << u"<i>miring</i> <s>coret</s>"_qs;
        QTest::newRow("nested") << u"*_dua_*"_qs << u"<b><i>dua</i></b>"_qs;
        QTest::newRow("inside a word") << u"a*b*c 2*3*4"_qs << u"a*b*c 2*3*4"_qs;
        QTest::newRow("space inside") << u"* bukan *"_qs << u"* bukan *"_qs;
        QTest::newRow("over two lines") << u"*satu\ndua*"_qs << u"*satu<br>dua*"_qs;
        QTest::newRow("markup is text") << u"<b>x</b> & y"_qs << u"&lt;b&gt;x&lt;/b&gt; &amp; y"_qs;
        QTest::newRow("address with underscores") << u"https://x.id/a_b_c"_qs << u"https://x.id/a_b_c"_qs;
    }
    void marks_are_drawn_as_the_phone_draws_them()
    {
        QFETCH(QString, text);
        QFETCH(QString, html);
        QCOMPARE(whatsappHtml(text), html);
    }
};

QTEST_MAIN(tst_MessageBubble)
#include "tst_messagebubble.moc"
