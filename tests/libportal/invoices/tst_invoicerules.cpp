// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicerules.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono;

namespace {

Day theDay(int y, unsigned m, unsigned d)
{
    return Day(year(y) / int(m) / int(d));
}

QString faults(const Error &error)
{
    QStringList all;
    for (const FieldError &fault : error.fields)
        all.append(fault.field + u':' + fault.code);
    return all.join(u' ');
}

} // namespace

class InvoiceRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_part_of_a_month_is_charged_to_the_rupiah_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<QString>("activated");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("days");
        QTest::newRow("long before") << u"2026-11"_qs << u"2025-03-04"_qs << 199'900LL << 199'900LL << 0;
        QTest::newRow("the last day before")
            << u"2026-11"_qs << u"2026-10-31"_qs << 199'900LL << 199'900LL << 0;
        QTest::newRow("the first day") << u"2026-11"_qs << u"2026-11-01"_qs << 199'900LL << 199'900LL << 0;
        QTest::newRow("the second day") << u"2026-11"_qs << u"2026-11-02"_qs << 199'900LL << 193'237LL << 29;
        QTest::newRow("the middle") << u"2026-11"_qs << u"2026-11-16"_qs << 199'900LL << 99'950LL << 15;
        QTest::newRow("eleven of thirty") << u"2026-11"_qs << u"2026-11-20"_qs << 199'900LL << 73'297LL << 11;
        QTest::newRow("the last day") << u"2026-11"_qs << u"2026-11-30"_qs << 199'900LL << 6'663LL << 1;
        QTest::newRow("of thirty-one days") << u"2026-12"_qs << u"2026-12-31"_qs << 199'900LL << 6'448LL << 1;
        QTest::newRow("of February") << u"2026-02"_qs << u"2026-02-15"_qs << 199'900LL << 99'950LL << 14;
        QTest::newRow("of a leap year") << u"2028-02"_qs << u"2028-02-29"_qs << 290'000LL << 10'000LL << 1;
        QTest::newRow("half a rupiah goes up")
            << u"2026-11"_qs << u"2026-11-16"_qs << 199'901LL << 99'951LL << 15;
    }
    void a_part_of_a_month_is_charged_to_the_rupiah()
    {
        QFETCH(QString, month);
        QFETCH(QString, activated);
        QFETCH(qint64, price);
        QFETCH(qint64, amount);
        QFETCH(int, days);
        const BillingMonth billed = BillingMonth::fromText(month).value();
        const InvoiceLine line =
            packageLine(u"Home"_qs, Rupiah(price), billed, dayFromIsoDate(activated).value());
        QCOMPARE(line.amount.amount(), amount);
        QCOMPARE(line.days, days);
        QCOMPARE(line.monthDays, days == 0 ? 0 : billed.days());
    }

    // contracts/indonesia-formats.md, "Money and tax": in hundredths of a rupiah.
    void ppn_is_that_of_the_contract_s_table_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<bool>("withTax");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<qint64>("base");
        QTest::addColumn<qint64>("tax");
        QTest::addColumn<qint64>("total");
        QTest::newRow("150.000") << 150'000LL << false << 15'000'000LL << 13'750'000LL << 1'650'000LL
                                 << 16'650'000LL;
        QTest::newRow("199.900") << 199'900LL << false << 19'990'000LL << 18'324'167LL << 2'198'900LL
                                 << 22'188'900LL;
        QTest::newRow("199.900 with PPN")
            << 199'900LL << true << 18'009'009LL << 16'508'258LL << 1'980'991LL << 19'990'000LL;
    }
    void ppn_is_that_of_the_contract_s_table()
    {
        QFETCH(qint64, amount);
        QFETCH(bool, withTax);
        QFETCH(qint64, price);
        QFETCH(qint64, base);
        QFETCH(qint64, tax);
        QFETCH(qint64, total);
        const TaxShown expected{price, base, tax, total};
        QCOMPARE(taxOn(Rupiah(amount), TaxRate{}, withTax ? PriceKind::WithTax : PriceKind::BeforeTax),
                 expected);
    }

    void invoices_are_in_whole_rupiah_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("rounding");
        QTest::addColumn<bool>("withTax");
        QTest::addColumn<qint64>("subtotal");
        QTest::addColumn<qint64>("tax");
        const int half = int(TaxRounding::HalfUp);
        const int down = int(TaxRounding::Down);
        const int up = int(TaxRounding::Up);
        QTest::newRow("even") << 199'900LL << half << false << 199'900LL << 21'989LL;
        QTest::newRow("half up") << 73'297LL << half << false << 73'297LL << 8'063LL;        // 8.062,67
        QTest::newRow("below the half") << 73'302LL << half << false << 73'302LL << 8'063LL; // 8.063,22
        QTest::newRow("down") << 73'297LL << down << false << 73'297LL << 8'062LL;
        QTest::newRow("up") << 73'302LL << up << false << 73'302LL << 8'064LL;
        QTest::newRow("exact is not rounded up") << 100'000LL << up << false << 100'000LL << 11'000LL;
        QTest::newRow("with PPN") << 199'900LL << half << true << 180'090LL << 19'810LL;
    }
    void invoices_are_in_whole_rupiah()
    {
        QFETCH(qint64, amount);
        QFETCH(int, rounding);
        QFETCH(bool, withTax);
        QFETCH(qint64, subtotal);
        QFETCH(qint64, tax);
        TaxRate rate;
        rate.rounding = TaxRounding(rounding);
        const InvoiceFigures figures =
            figuresOf({{u"a"_qs, Rupiah(amount + 10'000), 0, 0}, {u"discount"_qs, Rupiah(-10'000), 0, 0}},
                      rate, withTax ? PriceKind::WithTax : PriceKind::BeforeTax);
        QCOMPARE(figures.subtotal.amount(), subtotal);
        QCOMPARE(figures.tax.amount(), tax);
        QCOMPARE(figures.total.amount(), subtotal + tax);
    }

    void a_rate_counts_from_its_day_on()
    {
        TaxRate old;
        old.from = theDay(2022, 4, 1);
        old.hundredths = 1100;
        old.baseNumerator = old.baseDenominator = 1;
        const QList<TaxRate> rates{TaxRate{}, old}; // not in order
        QCOMPARE(taxRateOn(rates, theDay(2022, 3, 31)).hundredths, 0);
        QCOMPARE(taxRateOn(rates, theDay(2022, 4, 1)).hundredths, 1100);
        QCOMPARE(taxRateOn(rates, theDay(2024, 12, 31)).hundredths, 1100);
        QCOMPARE(taxRateOn(rates, theDay(2025, 1, 1)).hundredths, 1200);
        QCOMPARE(taxRateOn({}, theDay(2026, 1, 1)).hundredths, 0);
        QCOMPARE(
            figuresOf({{u"a"_qs, Rupiah(100), 0, 0}}, taxRateOn({}, theDay(2026, 1, 1)), PriceKind::BeforeTax)
                .total,
            Rupiah(100));
    }

    void a_reference_that_was_typed_wrongly_is_noticed()
    {
        const QString reference = paymentReferenceOf(u"INV-202611-00001"_qs);
        QCOMPARE(reference.size(), 12);
        QVERIFY(reference.startsWith(u"20261100001"_qs));
        for (qsizetype i = 0; i + 1 < reference.size(); ++i) {
            QString wrong = reference;
            wrong[i] = QChar(u'0' + (wrong[i].digitValue() + 1) % 10);
            QVERIFY(paymentReferenceOf(wrong.chopped(1)) != wrong);
        }
        QCOMPARE(paymentReferenceOf(u"7992739871"_qs), u"79927398713"_qs); // the usual example of Luhn
    }

    void lines_have_words_and_come_to_something_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("fault");
        QTest::newRow("right") << 1 << u" Router "_qs << 350'000LL << QString();
        QTest::newRow("none") << 0 << u"x"_qs << 1LL << u"lines:required"_qs;
        QTest::newRow("eight") << 8 << u"x"_qs << 1LL << QString();
        QTest::newRow("too many") << 9 << u"x"_qs << 1LL << u"lines:too_many"_qs;
        QTest::newRow("no words") << 1 << u"  "_qs << 1LL << u"lines.0.description:required"_qs;
        QTest::newRow("nothing") << 1 << u"x"_qs << 0LL << u"lines.0.amount:out_of_range"_qs;
        QTest::newRow("only a discount") << 1 << u"x"_qs << -5LL << u"lines:out_of_range"_qs;
        QTest::newRow("more than a billion")
            << 1 << u"x"_qs << 1'000'000'001LL << u"lines.0.amount:out_of_range"_qs;
    }
    void lines_have_words_and_come_to_something()
    {
        QFETCH(int, count);
        QFETCH(QString, words);
        QFETCH(qint64, amount);
        QFETCH(QString, fault);
        const auto checked = checkedLines(QList<InvoiceLine>(count, {words, Rupiah(amount), 0, 0}));
        QCOMPARE(checked ? QString() : faults(checked.error()), fault);
        if (checked)
            QCOMPARE(checked->first().description, words.trimmed());
    }

    void a_month_is_read_as_it_is_written()
    {
        const auto month = BillingMonth::fromText(u"2026-12");
        QVERIFY(month.has_value());
        QCOMPARE(month->toText(), u"2026-12"_qs);
        QCOMPARE(month->next().toText(), u"2027-01"_qs);
        QCOMPARE(month->words(Language::Indonesian), u"Desember 2026"_qs);
        QCOMPARE(month->words(Language::English), u"December 2026"_qs);
        QCOMPARE(BillingMonth::of(theDay(2026, 12, 31)), *month);
        for (const QStringView wrong : {u"2026-13", u"2026-1", u"26-01", u"2026-11-01", u"", u"1999-12"})
            QVERIFY2(!BillingMonth::fromText(wrong), qPrintable(wrong.toString()));
    }
};

QTEST_GUILESS_MAIN(InvoiceRulesTest)
#include "tst_invoicerules.moc"
