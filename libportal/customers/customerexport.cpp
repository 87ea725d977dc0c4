// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerexport.h"

#include "libportal/base/calendar.h"
#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customersheet.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("customer");

} // namespace

Result<qint64> CustomerExport::write(const Actor &actor, const CustomerFilter &filter, Language language,
                                     const QString &path, const Progress &progress)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    ListSheet::About about;
    about.madeBy = actor.name;
    about.madeAt = m_parts.clock.now();
    about.zone = brand.value.zone;
    about.language = language;
    about.filter = describe(filter, language);
    about.watermark = m_parts.translations.text(
        ListSheet::watermark(actor.name, dateText(about.zone.dayOf(about.madeAt), language)), language);

    CustomerSheet sheet(path, about, m_parts.translations);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<Customer> read, m_parts.queue.list(actor, filter, page));
        for (const Customer &customer : read.items)
            sheet.add(customer);
        page.cursor = read.nextCursor;
        if (progress && progress(sheet.rows()) == Go::Stop)
            return failure(Error::unavailable(QStringLiteral("the export was stopped")));
    } while (!page.cursor.isEmpty());
    const qint64 rows = sheet.rows();
    PORTAL_TRY(sheet.finish( // no file without its line in the log
        [&] { return log(actor, QStringLiteral("customer.exported"), rows, filter); }));
    return rows;
}

Result<CustomerPrintout> CustomerExport::forPrint(const Actor &actor, const CustomerFilter &filter,
                                                  Language language)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    CustomerPrintout printout;
    printout.filter = describe(filter, language);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<Customer> read, m_parts.queue.list(actor, filter, page));
        printout.rows.append(read.items);
        page.cursor = read.nextCursor;
    } while (!page.cursor.isEmpty() && printout.rows.size() < mostPrinted);
    printout.isCut = !page.cursor.isEmpty() || printout.rows.size() > mostPrinted;
    printout.rows = printout.rows.mid(0, mostPrinted);
    PORTAL_TRY(log(actor, QStringLiteral("customer.printed"), printout.rows.size(), filter));
    return printout;
}

// What was looked for may be somebody's name: the log says only that something was.
Result<void> CustomerExport::log(const Actor &actor, const QString &action, qint64 rows,
                                 const CustomerFilter &filter)
{
    const QString kind = filter == CustomerFilter() ? QStringLiteral("all") : QStringLiteral("filtered");
    return m_parts.audit.append(
        {0, {}, actor.key(), action, entity, {}, QStringLiteral("%1 rows, %2").arg(rows).arg(kind)});
}

QStringList CustomerExport::describe(const CustomerFilter &filter, Language language) const
{
    QStringList lines;
    const auto add = [&](const Text &text) {
        lines.append(m_parts.translations.text(text, language));
    };
    for (const CustomerStatus status : filter.statuses)
        add(customerStatusText(status));
    if (!filter.search.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Search: %1"), {filter.search}});
    if (!filter.packageCode.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Package: %1"), {filter.packageCode}});
    if (!filter.city.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "City: %1"), {filter.city}});
    if (filter.portalAccess)
        add(*filter.portalAccess ? Text{QT_TRANSLATE_NOOP("portal", "With portal access"), {}}
                                 : Text{QT_TRANSLATE_NOOP("portal", "Without portal access"), {}});
    return lines;
}

} // namespace portal
