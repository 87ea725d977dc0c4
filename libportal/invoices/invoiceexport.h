// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceExport: what a list of invoices holds, as an Excel file: for whoever may, and never without a line
// in the audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/staff/actor.h"

#include <functional>

namespace portal {

class Access;
class AuditLog;
class InvoiceQueue;
class SettingsService;

class PORTAL_EXPORT InvoiceExport
{
public:
    struct Parts
    {
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        InvoiceQueue &queue;
        const Translations &translations;
    };
    explicit InvoiceExport(const Parts &parts) : m_parts(parts) {}

    enum class Go { On, Stop };
    /// Asked between pages, with the rows written so far.
    using Progress = std::function<Go(qint64 done)>;

    /// Writes `path` anew, whole or not at all; returns how many invoices are in it. Needs
    /// Permission::ExportData and WorkInvoices. Unavailable when the file cannot be written, or when it was
    /// stopped.
    Result<qint64> write(const Actor &actor, const InvoiceFilter &filter, Language language,
                         const QString &path, const Progress &progress = {});

private:
    QStringList describe(const InvoiceFilter &filter, Zone zone, Language language) const;

    Parts m_parts;
};

} // namespace portal
