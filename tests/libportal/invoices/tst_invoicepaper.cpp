// SPDX-License-Identifier: GPL-3.0-or-later
// The PDF is read by poppler's pdftotext, a reader of its own, and its picture is looked at by what stands
// in it: who wants to see it sets AGLIS_TEST_PICTURES to a folder.
#include "libportal/invoices/invoicepaper.h"
#include "libportal/invoices/pdfpage.h"
#include "libportal/settings/settingsservice.h"
#include "tests/libportal/invoices/invoiceroom.h"

#include <QtCore/QBuffer>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace std::chrono;

namespace {

constexpr qsizetype largestPdf = 100 * 1024;

InvoiceDetail example(InvoiceStatus status, Language language)
{
    InvoiceDetail detail;
    Invoice &invoice = detail.invoice;
    invoice.number = u"INV-202611-00042"_qs;
    invoice.status = status;
    invoice.recipient = {
        CustomerId(1), u"AGL-202611-0007"_qs, u"Zainal Uji (Zainé)"_qs,
        u"Jalan Contoh Panjang 12, RT 003/RW 012\nKelurahan Uji, Kecamatan Coba\nKota Uji, 40123"_qs,
        language};
    invoice.month = BillingMonth(year(2026), November);
    invoice.issuedOn = Day(year(2026) / 11 / 20);
    invoice.dueOn = Day(year(2026) / 11 / 30);
    invoice.figures = {Rupiah(423'297), Rupiah(46'563), Rupiah(469'860), TaxRate{}};
    invoice.paymentReference = u"202611000421"_qs;
    detail.lines = {{u"Home 20 (20 Mbps)"_qs, Rupiah(73'297), 11, 30}, {u"Router"_qs, Rupiah(350'000), 0, 0}};
    if (status == InvoiceStatus::Paid) {
        invoice.paidAt = noonOf(Day(year(2026) / 11 / 25));
        invoice.paymentMethod = PaymentMethod::Transfer;
        invoice.paymentNote = u"BCA 998877"_qs;
    }
    if (status == InvoiceStatus::Cancelled) {
        invoice.cancelReason = u"Harga keliru"_qs;
        invoice.replacedBy = u"INV-202611-00043"_qs;
    }
    return detail;
}

QByteArray textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, {u"-layout"_qs, u"-enc"_qs, u"UTF-8"_qs, u"-"_qs, u"-"_qs});
    reader.write(pdf);
    reader.closeWriteChannel();
    if (!reader.waitForFinished() || reader.exitCode() != 0)
        return reader.readAllStandardError();
    return reader.readAllStandardOutput();
}

void keepPicture(const QByteArray &pdf, const QString &name)
{
    const QString folder = qEnvironmentVariable("AGLIS_TEST_PICTURES");
    if (folder.isEmpty())
        return;
    QProcess painter;
    painter.start(u"pdftoppm"_qs,
                  {u"-png"_qs, u"-singlefile"_qs, u"-r"_qs, u"80"_qs, u"-"_qs, folder + u'/' + name});
    painter.write(pdf);
    painter.closeWriteChannel();
    painter.waitForFinished();
}

} // namespace

class InvoicePaperTest : public QObject
{
    Q_OBJECT

    const Translations m_translations;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
            QSKIP("poppler-utils is not installed");
    }

    void the_paper_says_all_that_counts_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("language");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("notThere");
        const QStringList always{u"INV-202611-00042"_qs,    u"AGL-202611-0007"_qs,
                                 u"Zainal Uji (Zainé)"_qs,  u"Jalan Contoh Panjang 12, RT 003/RW 012"_qs,
                                 u"Kota Uji, 40123"_qs,     u"November 2026"_qs,
                                 u"30 November 2026"_qs,    u"2026 1100 0421"_qs,
                                 u"Home 20 (20 Mbps)"_qs,   u"Rp 73.297"_qs,
                                 u"Rp 350.000"_qs,          u"Rp 423.297"_qs,
                                 u"Rp 46.563"_qs,           u"Rp 469.860"_qs,
                                 u"AGLIS Net"_qs,           u"0817-9380-800"_qs,
                                 u"support@aglis.biz.id"_qs};
        const int id = int(Language::Indonesian);
        const int en = int(Language::English);
        QTest::newRow("pending, Indonesian") << int(InvoiceStatus::Pending) << id
                                             << always + QStringList{u"TAGIHAN"_qs,
                                                                     u"Total tagihan"_qs,
                                                                     u"Referensi pembayaran"_qs,
                                                                     u"11 dari 30 hari"_qs,
                                                                     u"PPN 12% dari 11/12 harga"_qs,
                                                                     u"BCA 123"_qs}
                                             << QStringList{u"LUNAS"_qs};
        QTest::newRow("pending, English")
            << int(InvoiceStatus::Pending) << en
            << always + QStringList{u"INVOICE"_qs, u"Total to pay"_qs, u"Payment reference"_qs,
                                    u"11 of the month's 30 days"_qs, u"PPN 12% of 11/12 of the price"_qs}
            << QStringList{u"PAID"_qs};
        QTest::newRow("overdue, Indonesian")
            << int(InvoiceStatus::Overdue) << id << always + QStringList{u"BCA 123"_qs}
            << QStringList{u"LUNAS"_qs};
        QTest::newRow("paid, Indonesian")
            << int(InvoiceStatus::Paid) << id
            << always + QStringList{u"LUNAS"_qs, u"25 November 2026"_qs, u"BCA 998877"_qs}
            << QStringList{u"BCA 123"_qs};
        QTest::newRow("paid, English")
            << int(InvoiceStatus::Paid) << en << always + QStringList{u"PAID"_qs} << QStringList{u"LUNAS"_qs};
        QTest::newRow("cancelled, Indonesian")
            << int(InvoiceStatus::Cancelled) << id
            << always + QStringList{u"DIBATALKAN"_qs, u"Harga keliru"_qs, u"INV-202611-00043"_qs}
            << QStringList{u"LUNAS"_qs, u"BCA 123"_qs};
    }
    void the_paper_says_all_that_counts()
    {
        QFETCH(int, status);
        QFETCH(int, language);
        QFETCH(QStringList, words);
        QFETCH(QStringList, notThere);
        InvoiceSettings settings;
        settings.payTo = u"BCA 123 456 7890\na.n. PT Contoh Uji"_qs;
        const QByteArray pdf =
            invoicePdf(example(InvoiceStatus(status), Language(language)), {}, settings, m_translations);
        QVERIFY(pdf.size() < largestPdf);
        keepPicture(pdf, QString::fromLatin1(QTest::currentDataTag()).replace(u", "_qs, u"-"_qs));
        const QString text = QString::fromUtf8(textOf(pdf));
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qPrintable(word + u" is not in:\n"_qs + text));
        for (const QString &word : notThere)
            QVERIFY2(!text.contains(word), qPrintable(word + u" is in:\n"_qs + text));
    }

    void the_fullest_paper_stays_small_and_on_one_page()
    {
        QImage noise(1024, 512, QImage::Format_ARGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, state = state * 1664525u + 1013904223u);
        }
        BrandSettings brand;
        QBuffer logo(&brand.logo);
        logo.open(QIODevice::WriteOnly);
        noise.save(&logo, "PNG");
        InvoiceDetail detail = example(InvoiceStatus::Pending, Language::Indonesian);
        detail.invoice.recipient.name = QString(100, u'W');
        detail.lines = QList<InvoiceLine>(8, {u"Panjang "_qs.repeated(10), Rupiah(1'000'000), 0, 0});
        detail.invoice.replaces = u"INV-202611-00041"_qs;
        InvoiceSettings settings;
        settings.payTo = u"Rekening\n"_qs.repeated(5);
        const QByteArray pdf = invoicePdf(detail, brand, settings, m_translations);
        keepPicture(pdf, u"fullest"_qs);
        QVERIFY2(pdf.size() < largestPdf, qPrintable(QString::number(pdf.size())));
        const QString text = QString::fromUtf8(textOf(pdf));
        QVERIFY(text.contains(u"support@aglis.biz.id"_qs));
        QCOMPARE(text.count(u'\f'), 1);
    }

    void letters_beyond_latin_do_no_harm()
    {
        InvoiceDetail detail = example(InvoiceStatus::Pending, Language::English);
        detail.invoice.recipient.name = u"Žofie (\\) \u4E2D \U0001F600 ok"_qs;
        const QString text = QString::fromUtf8(textOf(invoicePdf(detail, {}, {}, m_translations)));
        QVERIFY2(text.contains(u"Zofie (\\) ? ? ok"_qs), qPrintable(text));
    }

    void long_words_are_broken_where_the_column_ends()
    {
        const PdfPage::Type type{.size = 10};
        for (const QString &text : {QString(300, u'm'), u"kata "_qs.repeated(80), u"a\n\nb"_qs}) {
            for (const QString &line : PdfPage::wrapped(text, type, 100))
                QVERIFY(PdfPage::widthOf(line, type) <= 100);
        }
        QCOMPARE(PdfPage::wrapped(u"a\n\nb"_qs, type, 100), QStringList({u"a"_qs, QString(), u"b"_qs}));
    }

    void who_may_see_an_invoice_may_have_its_paper()
    {
        InvoiceRoom room(Dialect::Sqlite);
        const Invoice made = room.invoice(room.customer()).invoice;
        const auto pdf = room->invoicePaper().render(room.staff(Role::Cs), made.number);
        QVERIFY(pdf.has_value());
        QVERIFY(textOf(*pdf).contains(made.number.toUtf8()));
        QCOMPARE(room->invoicePaper().render(room.staff(Role::Technician), made.number).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(room->invoicePaper().render(room.staff(Role::Cs), u"INV-1"_qs).error().code,
                 ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(InvoicePaperTest)
#include "tst_invoicepaper.moc"
