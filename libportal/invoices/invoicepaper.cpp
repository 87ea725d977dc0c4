// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicepaper.h"

#include "libportal/base/calendar.h"
#include "libportal/invoices/invoicerules.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/invoices/pdfpage.h"
#include "libportal/settings/settingsservice.h"

namespace portal {

namespace {

constexpr double margin = 48;
constexpr double right = PdfPage::width - margin;
constexpr double column = 330; // where the right half begins
constexpr double bandHeight = 92;
constexpr qsizetype mostNameRows = 2; // of a name of a hundred letters
constexpr QSize largestLogo(240, 72); // pixels; keeps the file small whatever the picture

const QColor ink(0x1F, 0x29, 0x37);
const QColor quiet(0x6B, 0x72, 0x80);
const QColor rule(0xD1, 0xD5, 0xDB);
const QColor paper(0xF3, 0xF6, 0xF9);
const QColor good(0x15, 0x80, 0x3D);
const QColor bad(0xB9, 0x1C, 0x1C);

using Face = PdfPage::Face;
using Align = PdfPage::Align;

// "2026 1100 0014": groups of four, as bank cards have it.
QString grouped(const QString &digits)
{
    QString text;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += digits[i];
    }
    return text;
}

class Painter
{
public:
    Painter(const InvoiceDetail &detail, const BrandSettings &brand, const InvoiceSettings &settings,
            const Translations &translations)
        : m_detail(detail),
          m_invoice(detail.invoice),
          m_brand(brand),
          m_settings(settings),
          m_translations(translations),
          m_language(detail.invoice.recipient.language)
    {
    }

    QByteArray painted()
    {
        band();
        recipient();
        facts();
        summary();
        lines();
        sums();
        payment();
        footer();
        stamp();
        return m_page.toPdf(m_invoice.number + QStringLiteral(" - ") + m_brand.name, languageTag(m_language));
    }

private:
    QString words(const Text &text) const { return m_translations.text(text, m_language); }
    QString date(Day day) const { return dateText(day, m_language); }

    void band()
    {
        m_page.gradient(QRectF(0, 0, PdfPage::width, bandHeight), QColor(m_brand.colourFrom),
                        QColor(m_brand.colourTo));
        const QImage logo = QImage::fromData(m_brand.logo, "PNG");
        if (logo.isNull()) {
            m_page.text(margin, 56, m_brand.name, {24, Face::Bold, Qt::white});
        } else {
            const QImage fitted =
                logo.width() > largestLogo.width() || logo.height() > largestLogo.height()
                    ? logo.scaled(largestLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                    : logo;
            const QSizeF size = QSizeF(fitted.size()).scaled(180, 48, Qt::KeepAspectRatio);
            m_page.image(QRectF(QPointF(margin, (bandHeight - size.height()) / 2), size), fitted);
        }
        m_page.text(right, 46, words({QT_TRANSLATE_NOOP("portal", "INVOICE"), {}}),
                    {20, Face::Bold, Qt::white, Align::Right});
        m_page.text(right, 66, m_invoice.number, {12, Face::Regular, Qt::white, Align::Right});
    }

    void recipient()
    {
        double y = 124;
        m_page.text(margin, y, words({QT_TRANSLATE_NOOP("portal", "Billed to"), {}}),
                    {9, Face::Regular, quiet});
        const PdfPage::Type name{12, Face::Bold, ink};
        for (const QString &line :
             PdfPage::wrapped(m_invoice.recipient.name, name, column - margin - 20).mid(0, mostNameRows)) {
            y += 16;
            m_page.text(margin, y, line, name);
        }
        const PdfPage::Type plain{10, Face::Regular, ink};
        y += 14;
        m_page.text(margin, y, m_invoice.recipient.code, plain);
        for (const QString &line :
             PdfPage::wrapped(m_invoice.recipient.address, plain, column - margin - 20)) {
            y += 14;
            m_page.text(margin, y, line, plain);
        }
        m_bottom = y;
    }

    void facts()
    {
        double y = 124;
        const auto fact = [&](const Text &label, const QString &value, Face face = Face::Regular) {
            m_page.text(column, y, words(label), {9, Face::Regular, quiet});
            m_page.text(right, y, value, {10, face, ink, Align::Right});
            y += 17;
        };
        fact({QT_TRANSLATE_NOOP("portal", "Period"), {}}, m_invoice.month.words(m_language));
        fact({QT_TRANSLATE_NOOP("portal", "Issued on"), {}}, date(m_invoice.issuedOn));
        fact({QT_TRANSLATE_NOOP("portal", "Due on"), {}}, date(m_invoice.dueOn), Face::Bold);
        fact({QT_TRANSLATE_NOOP("portal", "Payment reference"), {}}, grouped(m_invoice.paymentReference),
             Face::Bold);
        if (!m_invoice.replaces.isEmpty())
            fact({QT_TRANSLATE_NOOP("portal", "In place of"), {}}, m_invoice.replaces);
        m_bottom = std::max(m_bottom, y - 17);
    }

    void summary()
    {
        const double top = m_bottom + 24;
        m_page.fill(QRectF(margin, top, right - margin, 58), paper);
        m_page.fill(QRectF(margin, top, 4, 58), QColor(m_brand.colourFrom));
        m_page.text(margin + 18, top + 22, words({QT_TRANSLATE_NOOP("portal", "Total to pay"), {}}),
                    {10, Face::Regular, quiet});
        m_page.text(margin + 18, top + 45, m_invoice.figures.total.toText(), {20, Face::Bold, ink});
        m_page.text(right - 18, top + 36, state(), {11, Face::Bold, stateColour(), Align::Right});
        m_bottom = top + 58;
    }

    QString state() const
    {
        switch (m_invoice.status) {
        case InvoiceStatus::Pending:
            return words({QT_TRANSLATE_NOOP("portal", "Please pay by %1"), {date(m_invoice.dueOn)}});
        case InvoiceStatus::Overdue:
            return words({QT_TRANSLATE_NOOP("portal", "Overdue since %1"), {date(m_invoice.dueOn)}});
        case InvoiceStatus::Paid:
            return words({QT_TRANSLATE_NOOP("portal", "Paid on %1"),
                          {date(m_brand.zone.dayOf(m_invoice.paidAt.value_or(m_invoice.createdAt)))}});
        case InvoiceStatus::Cancelled:
            break;
        }
        return words({QT_TRANSLATE_NOOP("portal", "Nothing to pay"), {}});
    }

    QColor stateColour() const
    {
        if (m_invoice.status == InvoiceStatus::Paid)
            return good;
        return m_invoice.status == InvoiceStatus::Pending ? ink : bad;
    }

    void lines()
    {
        double y = m_bottom + 34;
        m_page.text(margin, y, words({QT_TRANSLATE_NOOP("portal", "Description"), {}}),
                    {9, Face::Bold, quiet});
        m_page.text(right, y, words({QT_TRANSLATE_NOOP("portal", "Amount"), {}}),
                    {9, Face::Bold, quiet, Align::Right});
        y += 7;
        m_page.line(margin, y, right, y, rule, 0.8);
        const PdfPage::Type plain{10, Face::Regular, ink};
        for (const InvoiceLine &line : m_detail.lines) {
            y += 16;
            m_page.text(right, y, line.amount.toText(), {10, Face::Regular, ink, Align::Right});
            const QStringList described = PdfPage::wrapped(line.description, plain, right - margin - 110);
            for (qsizetype i = 0; i < described.size(); ++i) {
                y += i > 0 ? 12 : 0;
                m_page.text(margin, y, described[i], plain);
            }
            if (line.days > 0) {
                y += 12;
                m_page.text(margin, y,
                            words({QT_TRANSLATE_NOOP("portal", "%1 of the month's %2 days"),
                                   {QString::number(line.days), QString::number(line.monthDays)}}),
                            {8.5, Face::Regular, quiet});
            }
        }
        y += 8;
        m_page.line(margin, y, right, y, rule, 0.8);
        m_bottom = y;
    }

    void sums()
    {
        double y = m_bottom;
        const auto sum = [&](const QString &label, Rupiah amount, Face face, double size) {
            y += size + 6;
            m_page.text(right - 120, y, label, {size, face, face == Face::Bold ? ink : quiet, Align::Right});
            m_page.text(right, y, amount.toText(), {size, face, ink, Align::Right});
        };
        const InvoiceFigures &figures = m_invoice.figures;
        const TaxRate &rate = figures.rate;
        if (rate.hundredths > 0) {
            sum(words({QT_TRANSLATE_NOOP("portal", "Subtotal"), {}}), figures.subtotal, Face::Regular, 10);
            sum(words(taxText(rate)), figures.tax, Face::Regular, 10);
        }
        sum(words({QT_TRANSLATE_NOOP("portal", "Total"), {}}), figures.total, Face::Bold, 12);
        m_bottom = y;
    }

    void payment()
    {
        if (!isOpen(m_invoice.status)) {
            ended();
            return;
        }
        double y = m_bottom + 36;
        m_page.text(margin, y, words({QT_TRANSLATE_NOOP("portal", "How to pay"), {}}), {11, Face::Bold, ink});
        const PdfPage::Type plain{10, Face::Regular, ink};
        QString how = words({QT_TRANSLATE_NOOP("portal", "Give the reference %1 with your payment."),
                             {grouped(m_invoice.paymentReference)}});
        if (!m_settings.payTo.isEmpty())
            how = m_settings.payTo + u'\n' + how;
        for (const QString &line : PdfPage::wrapped(how, plain, right - margin)) {
            y += 14;
            m_page.text(margin, y, line, plain);
        }
        m_bottom = y;
    }

    void ended()
    {
        QString why = m_invoice.cancelReason;
        if (m_invoice.status == InvoiceStatus::Paid) {
            why = words(paymentMethodText(m_invoice.paymentMethod.value_or(PaymentMethod::Cash)));
            if (!m_invoice.paymentNote.isEmpty())
                why += QStringLiteral(", ") + m_invoice.paymentNote;
        } else if (!m_invoice.replacedBy.isEmpty()) {
            why += u'\n' + words({QT_TRANSLATE_NOOP("portal", "Replaced by %1."), {m_invoice.replacedBy}});
        }
        double y = m_bottom + 22;
        const PdfPage::Type plain{10, Face::Regular, quiet};
        for (const QString &line : PdfPage::wrapped(why, plain, right - margin - 200)) {
            y += 14;
            m_page.text(margin, y, line, plain);
        }
        m_bottom = y;
    }

    void footer()
    {
        const double y = PdfPage::height - 56;
        m_page.line(margin, y, right, y, rule, 0.8);
        m_page.text(margin, y + 18, m_brand.name, {9, Face::Bold, ink});
        m_page.text(margin, y + 31, m_brand.portalUrl, {9, Face::Regular, quiet});
        m_page.text(right, y + 18,
                    words({QT_TRANSLATE_NOOP("portal", "WhatsApp %1, phone %2"),
                           {m_brand.csWhatsapp, m_brand.csPhone}}),
                    {9, Face::Regular, quiet, Align::Right});
        m_page.text(right, y + 31, m_brand.supportEmail, {9, Face::Regular, quiet, Align::Right});
    }

    void stamp()
    {
        if (m_invoice.status == InvoiceStatus::Paid)
            m_page.stamp(right - 110, m_bottom + 70, words({QT_TRANSLATE_NOOP("portal", "PAID"), {}}), good);
        if (m_invoice.status == InvoiceStatus::Cancelled)
            m_page.stamp(right - 120, m_bottom + 70, words({QT_TRANSLATE_NOOP("portal", "CANCELLED"), {}}),
                         bad);
    }

    const InvoiceDetail &m_detail;
    const Invoice &m_invoice;
    const BrandSettings &m_brand;
    const InvoiceSettings &m_settings;
    const Translations &m_translations;
    const Language m_language;
    PdfPage m_page;
    double m_bottom = 0; // of what was painted last
};

} // namespace

QByteArray invoicePdf(const InvoiceDetail &detail, const BrandSettings &brand,
                      const InvoiceSettings &settings, const Translations &translations)
{
    return Painter(detail, brand, settings, translations).painted();
}

Result<QByteArray> InvoicePaper::render(const Actor &actor, const QString &number)
{
    PORTAL_ASSIGN(const InvoiceDetail detail, m_parts.invoices.find(actor, number));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto settings, m_parts.settings.invoices());
    return invoicePdf(detail, brand.value, settings.value, m_parts.translations);
}

} // namespace portal
