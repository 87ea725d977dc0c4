// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketexport.h"

#include "libportal/base/calendar.h"
#include "libportal/base/phone.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/sheets/listsheet.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/tickets/deadline.h"
#include "libportal/tickets/ticketqueue.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("ticket");

const QList<ListSheet::Column> columns{
    {QT_TRANSLATE_NOOP("portal", "Number"), 19},
    {QT_TRANSLATE_NOOP("portal", "Type"), 18},
    {QT_TRANSLATE_NOOP("portal", "Status"), 18},
    {QT_TRANSLATE_NOOP("portal", "Priority"), 12},
    {QT_TRANSLATE_NOOP("portal", "Title"), 34},
    {QT_TRANSLATE_NOOP("portal", "Name"), 26},
    {QT_TRANSLATE_NOOP("portal", "WhatsApp"), 17},
    {QT_TRANSLATE_NOOP("portal", "City"), 20},
    {QT_TRANSLATE_NOOP("portal", "Customer"), 18},
    {QT_TRANSLATE_NOOP("portal", "Application"), 19},
    {QT_TRANSLATE_NOOP("portal", "Technician"), 22},
    {QT_TRANSLATE_NOOP("portal", "Visit"), 18},
    {QT_TRANSLATE_NOOP("portal", "Deadline"), 18},
    {QT_TRANSLATE_NOOP("portal", "State of the deadline"), 18},
    {QT_TRANSLATE_NOOP("portal", "New package"), 18},
    {QT_TRANSLATE_NOOP("portal", "Opened"), 18},
    {QT_TRANSLATE_NOOP("portal", "Work begun"), 18},
    {QT_TRANSLATE_NOOP("portal", "Completed"), 18},
    {QT_TRANSLATE_NOOP("portal", "Cancelled"), 18},
};

void add(ListSheet &sheet, const TicketRow &row, TicketAge age)
{
    const Ticket &ticket = row.ticket;
    const auto phone = PhoneNumber::parse(row.personPhone);
    sheet.beginRow();
    sheet.text(ticket.number);
    sheet.text(ticketTypeText(ticket.type));
    sheet.text(ticketStatusText(ticket.status));
    sheet.text(ticketPriorityText(ticket.priority));
    sheet.text(ticket.title);
    sheet.text(row.personName);
    sheet.text(phone ? phone->display() : row.personPhone);
    sheet.text(row.city);
    sheet.text(ticket.customerCode);
    sheet.text(ticket.registrationNumber);
    sheet.text(row.assigneeName);
    sheet.moment(ticket.scheduledAt);
    sheet.moment(ticket.heldLeft ? std::nullopt : std::optional(ticket.dueAt)); // stopped: there is none
    sheet.text(ticketAgeText(age));
    sheet.text(ticket.packageCode);
    sheet.moment(ticket.createdAt);
    sheet.moment(ticket.startedAt);
    sheet.moment(ticket.completedAt);
    sheet.moment(ticket.cancelledAt);
}

} // namespace

Result<qint64> TicketExport::write(const Actor &actor, const TicketFilter &filter, Language language,
                                   const QString &path, const Progress &progress)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const ServiceCalendar calendar, m_parts.queue.calendar(actor));
    ListSheet::About about;
    about.columns = columns;
    about.name = {QT_TRANSLATE_NOOP("portal", "Tickets"), {}};
    about.all = {QT_TRANSLATE_NOOP("portal", "All tickets"), {}};
    about.madeBy = actor.name;
    about.madeAt = m_parts.clock.now();
    about.zone = brand.value.zone;
    about.language = language;
    PORTAL_ASSIGN(about.filter, describe(filter, about.zone, language));
    about.watermark = m_parts.translations.text(
        ListSheet::watermark(actor.name, dateText(about.zone.dayOf(about.madeAt), language)), language);

    ListSheet sheet(path, about, m_parts.translations);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<TicketRow> read, m_parts.queue.list(actor, filter, page));
        for (const TicketRow &row : read.items)
            add(sheet, row, ageOf(row.ticket, calendar, about.madeAt));
        page.cursor = read.nextCursor;
        if (progress && progress(sheet.rows()) == Go::Stop)
            return failure(Error::unavailable(QStringLiteral("the export was stopped")));
    } while (!page.cursor.isEmpty());
    const qint64 rows = sheet.rows();
    PORTAL_TRY(sheet.finish([&] { return log(actor, rows, filter); }));
    return rows;
}

// What was looked for may be somebody's name: the log says only that something was.
Result<void> TicketExport::log(const Actor &actor, qint64 rows, const TicketFilter &filter)
{
    const QString kind = filter == TicketFilter() ? QStringLiteral("all") : QStringLiteral("filtered");
    return m_parts.audit.append({0,
                                 {},
                                 actor.key(),
                                 QStringLiteral("ticket.exported"),
                                 entity,
                                 {},
                                 QStringLiteral("%1 rows, %2").arg(rows).arg(kind)});
}

Result<QStringList> TicketExport::describe(const TicketFilter &filter, Zone zone, Language language)
{
    QStringList lines;
    const auto add = [&](const Text &text) {
        lines.append(m_parts.translations.text(text, language));
    };
    for (const TicketStatus status : filter.statuses)
        add(ticketStatusText(status));
    for (const TicketType type : filter.types)
        add(ticketTypeText(type));
    if (filter.priority) {
        add({QT_TRANSLATE_NOOP("portal", "Priority: %1"),
             {m_parts.translations.text(ticketPriorityText(*filter.priority), language)}});
    }
    if (!filter.search.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Search: %1"), {filter.search}});
    if (!filter.customerCode.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Customer: %1"), {filter.customerCode}});
    if (!filter.registrationNumber.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Application: %1"), {filter.registrationNumber}});
    if (filter.assigneeId.isValid()) {
        PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(filter.assigneeId));
        add({QT_TRANSLATE_NOOP("portal", "Technician: %1"), {colleague ? colleague->fullName : QString()}});
    } else if (filter.assignee == TicketFilter::Assignee::Nobody) {
        add({QT_TRANSLATE_NOOP("portal", "Without technician"), {}});
    }
    const auto moment = [&](Instant at) {
        return dateTimeText(at, zone, language);
    };
    if (filter.visitFrom)
        add({QT_TRANSLATE_NOOP("portal", "Visits from %1"), {moment(*filter.visitFrom)}});
    if (filter.visitBefore)
        add({QT_TRANSLATE_NOOP("portal", "Visits before %1"), {moment(*filter.visitBefore)}});
    if (filter.dueFrom)
        add({QT_TRANSLATE_NOOP("portal", "Deadline from %1"), {moment(*filter.dueFrom)}});
    if (filter.dueBefore)
        add({QT_TRANSLATE_NOOP("portal", "Deadline before %1"), {moment(*filter.dueBefore)}});
    return lines;
}

} // namespace portal
