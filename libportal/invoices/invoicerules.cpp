// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicerules.h"

#include "libportal/base/contactrules.h"

namespace portal {

namespace {

constexpr qsizetype mostLines = 8;
constexpr int longestDescription = 80;
constexpr qint64 largestAmount = 1'000'000'000;
constexpr qint64 hundredths = 100;
constexpr qint64 wholeRate = 10'000; // hundredths of a percent in the whole

// Of amounts that may be negative: half goes away from zero.
qint64 dividedHalfUp(qint64 value, qint64 by)
{
    return value >= 0 ? (value + by / 2) / by : -((-value + by / 2) / by);
}

qint64 toRupiah(qint64 amount, TaxRounding rounding)
{
    switch (rounding) {
    case TaxRounding::Down:
        return amount / hundredths;
    case TaxRounding::Up:
        return (amount + hundredths - 1) / hundredths;
    case TaxRounding::HalfUp:
        break;
    }
    return dividedHalfUp(amount, hundredths);
}

// "12", "1,1": a percentage of hundredths.
QString percent(int rate)
{
    QString text = QString::number(rate / 100);
    if (rate % 100 != 0) {
        text += u',' + QStringLiteral("%1").arg(rate % 100, 2, 10, QLatin1Char('0'));
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    return text;
}

} // namespace

InvoiceLine packageLine(const QString &description, Rupiah price, BillingMonth month, Day activatedOn)
{
    if (activatedOn <= month.firstDay())
        return {description, price, 0, 0};
    const int days = int((month.lastDay() - activatedOn).count()) + 1;
    return {description, Rupiah(dividedHalfUp(price.amount() * days, month.days())), days, month.days()};
}

TaxRate taxRateOn(const QList<TaxRate> &rates, Day day)
{
    TaxRate found{.hundredths = 0};
    bool any = false;
    for (const TaxRate &rate : rates) {
        if (rate.from <= day && (!any || rate.from >= found.from)) {
            found = rate;
            any = true;
        }
    }
    return found;
}

Text taxText(const TaxRate &rate)
{
    if (rate.baseNumerator == rate.baseDenominator)
        return {QT_TRANSLATE_NOOP("portal", "PPN %1%"), {percent(rate.hundredths)}};
    return {QT_TRANSLATE_NOOP("portal", "PPN %1% of %2/%3 of the price"),
            {percent(rate.hundredths), QString::number(rate.baseNumerator),
             QString::number(rate.baseDenominator)}};
}

TaxShown taxOn(Rupiah amount, const TaxRate &rate, PriceKind kind)
{
    // The effective rate is part/whole: 12 % of 11/12 is 11 %.
    const qint64 part = qint64(rate.hundredths) * rate.baseNumerator;
    const qint64 whole = wholeRate * rate.baseDenominator;
    TaxShown shown;
    if (kind == PriceKind::WithTax) {
        shown.total = amount.amount() * hundredths;
        shown.price = dividedHalfUp(shown.total * whole, whole + part);
        shown.tax = shown.total - shown.price;
    } else {
        shown.price = amount.amount() * hundredths;
        shown.tax = dividedHalfUp(shown.price * part, whole);
        shown.total = shown.price + shown.tax;
    }
    shown.base = dividedHalfUp(shown.price * rate.baseNumerator, rate.baseDenominator);
    return shown;
}

InvoiceFigures figuresOf(const QList<InvoiceLine> &lines, const TaxRate &rate, PriceKind kind)
{
    Rupiah sum;
    for (const InvoiceLine &line : lines)
        sum = sum + line.amount;
    const Rupiah tax(toRupiah(taxOn(sum, rate, kind).tax, rate.rounding));
    if (kind == PriceKind::WithTax)
        return {Rupiah(sum.amount() - tax.amount()), tax, sum, rate};
    return {sum, tax, sum + tax, rate};
}

QString paymentReferenceOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
    }
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 0)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return digits + QString::number((10 - sum % 10) % 10);
}

Result<QList<InvoiceLine>> checkedLines(const QList<InvoiceLine> &lines)
{
    const QString field = QStringLiteral("lines");
    if (lines.isEmpty()) {
        return failure(Error::invalid(field, QStringLiteral("required"),
                                      {QT_TRANSLATE_NOOP("portal", "An invoice needs a line."), {}}));
    }
    if (lines.size() > mostLines) {
        return failure(Error::invalid(
            field, QStringLiteral("too_many"),
            {QT_TRANSLATE_NOOP("portal", "At most %1 lines, please."), {QString::number(mostLines)}}));
    }
    FieldErrors faults;
    QList<InvoiceLine> checked = lines;
    qint64 sum = 0;
    for (qsizetype i = 0; i < checked.size(); ++i) {
        InvoiceLine &line = checked[i];
        const QString at = QStringLiteral("lines.%1.").arg(i);
        line.description = faults.take(checkedText(line.description, at + QStringLiteral("description"), 1,
                                                   longestDescription, Lines::One));
        const qint64 amount = line.amount.amount();
        if (amount == 0 || amount > largestAmount || amount < -largestAmount) {
            faults.add(Error::invalid(at + QStringLiteral("amount"), QStringLiteral("out_of_range"),
                                      {QT_TRANSLATE_NOOP("portal", "Enter an amount in whole rupiah."), {}}));
            continue;
        }
        sum += amount;
    }
    if (faults.isEmpty() && (sum <= 0 || sum > largestAmount)) {
        faults.add(Error::invalid(
            field, QStringLiteral("out_of_range"),
            {QT_TRANSLATE_NOOP("portal", "The lines together must come to more than nothing."), {}}));
    }
    if (!faults.isEmpty())
        return failure(faults.error());
    return checked;
}

} // namespace portal
