// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/analytics/analyticsservice.h"
#include "libportal/staffapi/analyticsapi.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/demofill.h"
#include "tests/support/xlsxreader.h"
#include "tests/ui/support/testdesk.h"
#include "ui/analytics/analyticspage.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

using namespace portal;
using namespace portal::testing;
using namespace portal::ui;

namespace {

/// What another program finds in a file; empty when it fails.
QString readBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

/// The report as files, read by programs that have nothing of ours.
class tst_AnalyticsFiles : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static void show(AnalyticsPage &page)
    {
        page.resize(1166, 670);
        page.show();
        page.activate();
        QTRY_VERIFY_WITH_TIMEOUT(page.report().has_value(), 20000);
    }

private Q_SLOTS:
    void initTestCase() { dress(); }

    void the_pdf_says_in_text_what_the_page_shows()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("pdftotext is not installed (packaging/dependencies)");
        TestDesk desk;
        fillWithDemoData(desk.portal, 1500, 300);
        AnalyticsPage page(desk.context());
        show(page);
        const QString path = m_folder.filePath(u"report.pdf"_qs);
        QSignalSpy written(&page, &AnalyticsPage::fileWritten);
        page.writePdf(path);
        QCOMPARE(written.size(), 1);
        QVERIFY(desk.notices.complaints.isEmpty());

        QString text = readBy(u"pdftotext"_qs, {u"-layout"_qs, path, u"-"_qs});
        text.replace(QChar(0xa0), u' ');
        const AnalyticsReport &report = *page.report();
        const auto number = [&](qint64 value) {
            return desk.wording.number(value);
        };
        for (const QString &words :
             {BrandSettings().name, u"Became customers"_qs, u"Day by day"_qs, u"How far they came"_qs,
              u"Why they were rejected"_qs, u"When they come"_qs, u"Sari Uji"_qs, u"Page 1"_qs, u"Page 2"_qs,
              u"%1 of %2"_qs.arg(number(report.overview.cohort.approved),
                                 number(report.overview.cohort.total)),
              number(report.funnel[1].count), report.packages.first().name,
              report.packages.first().monthlyRevenue().toText(), report.cities.first().name})
            QVERIFY2(text.contains(words), qPrintable(words + u"\n---\n"_qs + text));
        const QString pictures = qEnvironmentVariable("AGLIS_TEST_PICTURES");
        if (!pictures.isEmpty())
            QFile::copy(path, pictures + u"/report.pdf"_qs);
    }

    void a_pdf_that_cannot_be_written_is_told()
    {
        TestDesk desk;
        AnalyticsPage page(desk.context());
        show(page);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u".*"_qs));
        page.writePdf(m_folder.filePath(u"no/such/folder/report.pdf"_qs));
        QCOMPARE(desk.notices.complaints.size(), 1);
    }

    void the_excel_file_holds_the_data_behind_each_chart()
    {
        TestDesk desk;
        fillWithDemoData(desk.portal, 1500, 300);
        AnalyticsPage page(desk.context());
        show(page);
        const AnalyticsReport &report = *page.report();
        const QString path = m_folder.filePath(u"figures.xlsx"_qs);
        QSignalSpy written(&page, &AnalyticsPage::fileWritten);
        page.writeExcel(path);
        QTRY_COMPARE_WITH_TIMEOUT(written.size(), 1, 20000);

        const XlsxReader overview(path, 1);
        QVERIFY(!overview.hasFormulas());
        QCOMPARE(overview.cells().value(u"B2"_qs).toLongLong(), report.overview.cohort.total);
        QCOMPARE(overview.cells().value(u"C2"_qs).toLongLong(), report.overview.previous.total);
        QCOMPARE(overview.typeOf(u"B2"_qs), QString()); // a number
        const XlsxReader trend(path, 4);
        QCOMPARE(trend.column(u'B').size(), report.trends.size() + 1);
        QCOMPARE(trend.cells().value(u"B31"_qs).toLongLong(), report.trends.last().cohort.total);
        const XlsxReader funnel(path, 5);
        QCOMPARE(funnel.cells().value(u"B4"_qs).toLongLong(), report.funnel[2].count);
        const XlsxReader heat(path, 7);
        QCOMPARE(heat.cells().value(u"B11"_qs).toLongLong(), report.heatmap[9].count);
        const XlsxReader packages(path, 8);
        QCOMPARE(packages.cells().value(u"H2"_qs).toLongLong(),
                 report.packages.first().monthlyRevenue().amount());

        const auto log = desk.portal->audit().list({}).value();
        QVERIFY(std::any_of(log.items.begin(), log.items.end(),
                            [](const AuditEntry &entry) { return entry.action == u"analytics.exported"; }));
    }

    void libreoffice_opens_the_excel_file()
    {
        const QString office = QStandardPaths::findExecutable(u"soffice"_qs);
        if (office.isEmpty())
            QSKIP("LibreOffice is not installed (packaging/dependencies)");
        TestDesk desk({.language = Language::Indonesian});
        fillWithDemoData(desk.portal, 600, 100);
        const Period period = Period::last(30, desk.wording.today());
        const QString path = m_folder.filePath(u"angka.xlsx"_qs);
        QVERIFY(answered(desk.api.analytics().writeExcel(period, Language::Indonesian, path)));
        const auto report = answered(desk.api.analytics().report(period));
        QVERIFY(report);
        // Every sheet as a file of its own: 44 comma, 34 quote, 76 UTF-8, all sheets.
        readBy(office, {u"-env:UserInstallation=file://"_qs + m_folder.filePath(u"office"_qs),
                        u"--headless"_qs, u"--convert-to"_qs,
                        u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,"
                        "false,false,-1"_qs,
                        u"--outdir"_qs, m_folder.path(), path});
        const QStringList sheets = QDir(m_folder.path()).entryList({u"angka-*.csv"_qs});
        QCOMPARE(sheets.size(), 11);
        const QString overview = contents(m_folder.filePath(u"angka-Ringkasan.csv"_qs));
        QVERIFY2(overview.contains(
                     u",%1,%2"_qs.arg(report->overview.cohort.total).arg(report->overview.previous.total)),
                 qPrintable(overview));
        QString cities;
        for (const QString &sheet : sheets)
            cities += contents(m_folder.filePath(sheet));
        QVERIFY(cities.contains(report->cities.first().name));
        QVERIFY(!cities.contains(u"#"_qs)); // no cell that a spreadsheet could not read
    }

    void s21_who_may_not_export_has_no_file()
    {
        TestDesk desk({.role = Role::Cs});
        const QString path = m_folder.filePath(u"refused.xlsx"_qs);
        const auto refused = answered(
            desk.api.analytics().writeExcel(Period::last(7, desk.wording.today()), Language::English, path));
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(tst_AnalyticsFiles)
#include "tst_analyticsfiles.moc"
