// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/error.h"
#include "libportal/base/log.h"
#include "libportal/base/money.h"
#include "libportal/base/text.h"

#include <QtCore/QTranslator>
#include <QtTest/QtTest>

using namespace portal;

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void an_error_speaks_both_languages()
    {
        const Translations translations;
        const Text text = Error::conflict(2, u"Zainal Uji"_qs).message;
        QCOMPARE(translations.text(text, Language::Indonesian),
                 u"Zainal Uji baru saja mengubah data ini. Periksa kembali, lalu putuskan."_qs);
        QCOMPARE(translations.text(text, Language::English),
                 u"Zainal Uji changed this meanwhile. Look at it again, then decide."_qs);
    }

    // English words come out even without their catalogue, so the error above cannot prove that it is there.
    void both_catalogues_are_compiled_in_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("words");
        QTest::newRow("Indonesian") << u":/i18n/portal_id.qm"_qs << u"Silakan masuk terlebih dahulu."_qs;
        QTest::newRow("English") << u":/i18n/portal_en.qm"_qs << u"Please sign in first."_qs;
    }
    void both_catalogues_are_compiled_in()
    {
        QFETCH(QString, file);
        const Translations loaded;
        QTranslator catalogue;
        QVERIFY(catalogue.load(file));
        QTEST(catalogue.translate("portal", Error::unauthorized().message.source), "words");
    }

    void words_of_no_catalogue_stay_readable()
    {
        const Translations translations;
        QCOMPARE(translations.text({"%1", {u"Unknown option 'x'."_qs}}, Language::Indonesian),
                 u"Unknown option 'x'."_qs);
        QCOMPARE(translations.text({}, Language::Indonesian), QString());
    }

    void an_argument_that_looks_like_a_marker_stays_as_typed()
    {
        const Translations translations;
        const Text text{"from %1 to %2", {u"%2"_qs, u"B"_qs}};
        QCOMPARE(translations.text(text, Language::English), u"from %2 to B"_qs);
    }

    void rupiah_have_dots_between_thousands()
    {
        QCOMPARE(Rupiah(0).toText(), u"Rp 0"_qs);
        QCOMPARE(Rupiah(999).toText(), u"Rp 999"_qs);
        QCOMPARE(Rupiah(199900).toText(), u"Rp 199.900"_qs);
        QCOMPARE(Rupiah(1234567890).toText(), u"Rp 1.234.567.890"_qs);
        QCOMPARE(Rupiah(-5000).toText(), u"-Rp 5.000"_qs);
    }

    void s26_a_log_line_cannot_be_split()
    {
        const QString message = u"one\r\n2026-11-20 forged\u0085\x1b[31m"_qs;
        for (const LogFormat format : {LogFormat::Text, LogFormat::JsonLines}) {
            const QByteArray line = formatLogLine(format, QtInfoMsg, "portal.test", message, 0);
            QVERIFY(!line.contains('\n'));
            QVERIFY(!line.contains('\r'));
        }
        QVERIFY(!formatLogLine(LogFormat::Text, QtInfoMsg, "portal.test", message, 0).contains('\x1b'));
    }
};

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
