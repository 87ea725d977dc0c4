// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationexport.h"

#include "libportal/base/calendar.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationsheet.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/auditlog.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("registration");

} // namespace

Result<qint64> RegistrationExport::write(const Actor &actor, const RegistrationFilter &filter,
                                         Language language, const QString &path, const Progress &progress)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    m_names.clear();
    RegistrationSheet::About about;
    about.madeBy = actor.name;
    about.madeAt = m_parts.clock.now();
    about.zone = brand.value.zone;
    about.language = language;
    about.filter = describe(filter, about.zone, language);
    about.watermark = m_parts.translations.text(
        ListSheet::watermark(actor.name, dateText(about.zone.dayOf(about.madeAt), language)), language);

    RegistrationSheet sheet(path, about, m_parts.translations);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<Registration> read, m_parts.queue.list(actor, filter, page));
        for (const Registration &registration : read.items) {
            PORTAL_ASSIGN(const QString assignee, nameOf(registration.assigneeId));
            sheet.add(registration, assignee);
        }
        page.cursor = read.nextCursor;
        if (progress && progress(sheet.rows()) == Go::Stop)
            return failure(Error::unavailable(QStringLiteral("the export was stopped")));
    } while (!page.cursor.isEmpty());
    const qint64 rows = sheet.rows();
    PORTAL_TRY(
        sheet.finish([&] { return log(actor, QStringLiteral("registration.exported"), rows, filter); }));
    return rows;
}

Result<RegistrationPrintout> RegistrationExport::forPrint(const Actor &actor,
                                                          const RegistrationFilter &filter, Language language)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, entity));
    m_names.clear();
    RegistrationPrintout printout;
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    printout.filter = describe(filter, brand.value.zone, language);
    PageRequest page{PageRequest::maximumLimit, {}};
    page.total = PageRequest::Total::Unknown;
    do {
        PORTAL_ASSIGN(const Page<Registration> read, m_parts.queue.list(actor, filter, page));
        for (const Registration &registration : read.items) {
            PORTAL_ASSIGN(const QString assignee, nameOf(registration.assigneeId));
            if (!assignee.isEmpty())
                printout.assignees.insert(registration.assigneeId.value(), assignee);
        }
        printout.rows.append(read.items);
        page.cursor = read.nextCursor;
    } while (!page.cursor.isEmpty() && printout.rows.size() < mostPrinted);
    printout.isCut = !page.cursor.isEmpty() || printout.rows.size() > mostPrinted;
    printout.rows = printout.rows.mid(0, mostPrinted);
    PORTAL_TRY(log(actor, QStringLiteral("registration.printed"), printout.rows.size(), filter));
    return printout;
}

// What was looked for may be somebody's name: the log says only that something was.
Result<void> RegistrationExport::log(const Actor &actor, const QString &action, qint64 rows,
                                     const RegistrationFilter &filter)
{
    const QString kind = filter == RegistrationFilter() ? QStringLiteral("all") : QStringLiteral("filtered");
    return m_parts.audit.append(
        {0, {}, actor.key(), action, entity, {}, QStringLiteral("%1 rows, %2").arg(rows).arg(kind)});
}

QStringList RegistrationExport::describe(const RegistrationFilter &filter, Zone zone, Language language)
{
    QStringList lines;
    const auto add = [&](const Text &text) {
        lines.append(m_parts.translations.text(text, language));
    };
    for (const RegistrationStatus status : filter.statuses)
        add(registrationStatusText(status));
    if (!filter.search.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Search: %1"), {filter.search}});
    if (!filter.packageCode.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "Package: %1"), {filter.packageCode}});
    if (!filter.city.isEmpty())
        add({QT_TRANSLATE_NOOP("portal", "City: %1"), {filter.city}});
    if (filter.from)
        add({QT_TRANSLATE_NOOP("portal", "Submitted from %1"), {dateText(*filter.from, language)}});
    if (filter.to)
        add({QT_TRANSLATE_NOOP("portal", "Submitted until %1"), {dateText(*filter.to, language)}});
    if (filter.assigneeId.isValid())
        add({QT_TRANSLATE_NOOP("portal", "Assignee: %1"), {nameOf(filter.assigneeId).value_or(QString())}});
    if (filter.converted && *filter.converted)
        add({QT_TRANSLATE_NOOP("portal", "Customers"), {}});
    if (filter.converted && !*filter.converted)
        add({QT_TRANSLATE_NOOP("portal", "Without customer"), {}});
    for (const FilterCondition &condition : figureConditions(filter, zone, language))
        add(condition.text);
    if (filter.surveyFrom || filter.surveyBefore || filter.messageFailed)
        add({QT_TRANSLATE_NOOP("portal", "A saved queue"), {}});
    return lines;
}

Result<QString> RegistrationExport::nameOf(StaffId id)
{
    if (!id.isValid())
        return QString();
    const auto known = m_names.constFind(id.value());
    if (known != m_names.constEnd())
        return *known;
    PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(id));
    return *m_names.insert(id.value(), colleague ? colleague->fullName : QString());
}

} // namespace portal
