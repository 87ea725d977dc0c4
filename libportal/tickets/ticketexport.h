// SPDX-License-Identifier: GPL-3.0-or-later
// TicketExport: what a list of tickets holds as an Excel file: for whoever may, and never without a line in
// the audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/tickets/ticketfilter.h"

#include <QtCore/QStringList>

#include <functional>

namespace portal {

class Access;
class AuditLog;
class SettingsService;
class StaffService;
class TicketQueue;

class PORTAL_EXPORT TicketExport
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        StaffService &staff;
        TicketQueue &queue;
        const Translations &translations;
    };
    explicit TicketExport(const Parts &parts) : m_parts(parts) {}

    enum class Go { On, Stop };
    /// Asked between pages, with the rows written so far.
    using Progress = std::function<Go(qint64 done)>;

    /// Writes `path` anew, whole or not at all; returns how many tickets are in it. Needs
    /// Permission::ExportData. Unavailable when the file cannot be written, or when it was stopped.
    Result<qint64> write(const Actor &actor, const TicketFilter &filter, Language language,
                         const QString &path, const Progress &progress = {});

private:
    Result<void> log(const Actor &actor, qint64 rows, const TicketFilter &filter);
    Result<QStringList> describe(const TicketFilter &filter, Zone zone, Language language);

    Parts m_parts;
};

} // namespace portal
