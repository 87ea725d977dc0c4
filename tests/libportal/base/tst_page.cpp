// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/page.h"

#include <QtTest/QtTest>

using namespace portal;

class PageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_cursor_gives_back_its_keys()
    {
        const QVariantList keys{qint64(1795140000123), u"Zainal \"Uji\""_qs, qint64(42)};
        const QString cursor = encodeCursor(u"newest"_qs, keys);
        const auto read = decodeCursor(cursor, u"newest"_qs, 3);
        QVERIFY(read.has_value());
        QCOMPARE(*read, keys);
    }

    void refuses_what_it_did_not_make_data()
    {
        QTest::addColumn<QString>("cursor");
        QTest::newRow("other order") << encodeCursor(u"oldest"_qs, {qint64(1)});
        QTest::newRow("more keys") << encodeCursor(u"newest"_qs, {qint64(1), qint64(2)});
        QTest::newRow("not base64") << u"§§§"_qs;
        QTest::newRow("not JSON") << u"AAAA"_qs;
        QTest::newRow("fraction") << QString::fromLatin1(QByteArray("[\"newest\",1.5]").toBase64());
        QTest::newRow("object key") << QString::fromLatin1(QByteArray("[\"newest\",{}]").toBase64());
        QTest::newRow("huge") << QString(5000, u'A');
    }

    void refuses_what_it_did_not_make()
    {
        QFETCH(QString, cursor);
        const auto read = decodeCursor(cursor, u"newest"_qs, 1);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().fields.value(0).field, u"cursor"_qs);
    }
};

QTEST_APPLESS_MAIN(PageTest)
#include "tst_page.moc"
