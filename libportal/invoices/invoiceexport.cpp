// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoiceexport.h"

#include "libportal/base/calendar.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/sheets/listsheet.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("invoice");

const QList<ListSheet::Column> columns = {
    {QT_TRANSLATE_NOOP("portal", "Number"), 19},
    {QT_TRANSLATE_NOOP("portal", "Status"), 14},
    {QT_TRANSLATE_NOOP("portal", "Customer"), 18},
    {QT_TRANSLATE_NOOP("portal", "Name"), 26},
    {QT_TRANSLATE_NOOP("portal", "Period"), 16},
    {QT_TRANSLATE_NOOP("portal", "Issued on"), 12},
    {QT_TRANSLATE_NOOP("portal", "Due date"), 12},
    {QT_TRANSLATE_NOOP("portal", "Before tax"), 16},
    {QT_TRANSLATE_NOOP("portal", "PPN"), 14},
    {QT_TRANSLATE_NOOP("portal", "Total"), 16},
    {QT_TRANSLATE_NOOP("portal", "Payment reference"), 20},
    {QT_TRANSLATE_NOOP("portal", "Paid at"), 18},
    {QT_TRANSLATE_NOOP("portal", "Paid by"), 14},
    {QT_TRANSLATE_NOOP("portal", "Receipt"), 22},
    {QT_TRANSLATE_NOOP("portal", "Cancelled at"), 18},
    {QT_TRANSLATE_NOOP("portal", "Reason"), 30},
    {QT_TRANSLATE_NOOP("portal", "Stands for"), 19},
    {QT_TRANSLATE_NOOP("portal", "Replaced by"), 19},
};

void add(ListSheet &sheet, const Invoice &invoice, Language language)
{
    sheet.beginRow();
    sheet.text(invoice.number);
    sheet.text(invoiceStatusText(invoice.status));
    sheet.text(invoice.recipient.code);
    sheet.text(invoice.recipient.name);
    sheet.text(invoice.month.words(language));
    sheet.day(invoice.issuedOn);
    sheet.day(invoice.dueOn);
    sheet.money(invoice.figures.subtotal);
    sheet.money(invoice.figures.tax);
    sheet.money(invoice.figures.total);
    sheet.text(invoice.paymentReference);
    sheet.moment(invoice.paidAt);
    sheet.text(invoice.paymentMethod ? paymentMethodText(*invoice.paymentMethod) : Text());
    sheet.text(invoice.paymentNote);
    sheet.moment(invoice.cancelledAt);
    sheet.text(invoice.cancelReason);
    sheet.text(invoice.replaces);
    sheet.text(invoice.replacedBy);
}

} // namespace

Result<qint64> InvoiceExport::write(const Actor &actor, const InvoiceFilter &filter, Language language,
                                    const QString &path, const Progress &progress)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const Zone zone = brand.value.zone;
    const Instant now = m_parts.clock.now();
    const QString day = dateText(zone.dayOf(now), language);
    ListSheet sheet(path,
                    {.name = {QT_TRANSLATE_NOOP("portal", "Invoices"), {}},
                     .all = {QT_TRANSLATE_NOOP("portal", "All invoices"), {}},
                     .columns = columns,
                     .madeBy = actor.name,
                     .madeAt = now,
                     .zone = zone,
                     .language = language,
                     .filter = describe(filter, zone, language),
                     .watermark = m_parts.translations.text(ListSheet::watermark(actor.name, day), language)},
                    m_parts.translations);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<Invoice> read, m_parts.queue.list(actor, filter, page));
        for (const Invoice &invoice : read.items)
            add(sheet, invoice, language);
        page.cursor = read.nextCursor;
        if (progress && progress(sheet.rows()) == Go::Stop)
            return failure(Error::unavailable(QStringLiteral("the export was stopped")));
    } while (!page.cursor.isEmpty());
    const qint64 rows = sheet.rows();
    // What was looked for may be somebody's name: the log says only that something was.
    const QString kind = filter == InvoiceFilter() ? QStringLiteral("all") : QStringLiteral("filtered");
    PORTAL_TRY(sheet.finish([&] {
        return m_parts.audit.append({0,
                                     {},
                                     actor.key(),
                                     QStringLiteral("invoice.exported"),
                                     entity,
                                     {},
                                     QStringLiteral("%1 rows, %2").arg(rows).arg(kind)});
    }));
    return rows;
}

QStringList InvoiceExport::describe(const InvoiceFilter &filter, Zone zone, Language language) const
{
    QStringList lines;
    const auto say = [&](const Text &text) {
        lines.append(m_parts.translations.text(text, language));
    };
    for (const InvoiceStatus status : filter.statuses)
        say(invoiceStatusText(status));
    if (!filter.search.isEmpty())
        say({QT_TRANSLATE_NOOP("portal", "Search: %1"), {filter.search}});
    if (!filter.customerCode.isEmpty())
        say({QT_TRANSLATE_NOOP("portal", "Customer: %1"), {filter.customerCode}});
    if (filter.month)
        say({QT_TRANSLATE_NOOP("portal", "Period: %1"), {filter.month->words(language)}});
    if (filter.dueUntil)
        say({QT_TRANSLATE_NOOP("portal", "Due until %1"), {dateText(*filter.dueUntil, language)}});
    if (filter.paidFrom)
        say({QT_TRANSLATE_NOOP("portal", "Paid from %1"),
             {dateText(zone.dayOf(*filter.paidFrom), language)}});
    if (filter.paidBy)
        say(paymentMethodText(*filter.paidBy));
    return lines;
}

} // namespace portal
