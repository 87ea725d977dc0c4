// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerExport: what a list of customers holds, as an Excel file or to be printed: for whoever may, and
// never without a line in the audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/customers/customerfilter.h"
#include "libportal/staff/actor.h"

#include <QtCore/QStringList>

#include <functional>

namespace portal {

class Access;
class AuditLog;
class CustomerQueue;
class SettingsService;

/// A list as it goes onto paper.
struct CustomerPrintout
{
    QStringList filter; ///< a line for each condition; empty: everything
    QList<Customer> rows;
    bool isCut = false; ///< the list goes on, the paper does not
};

class PORTAL_EXPORT CustomerExport
{
public:
    /// Nobody reads more on paper.
    static constexpr int mostPrinted = 1000;

    /// What it works with; all outlive it.
    struct Parts
    {
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        CustomerQueue &queue;
        const Translations &translations;
    };
    explicit CustomerExport(const Parts &parts) : m_parts(parts) {}

    enum class Go { On, Stop };
    /// Asked between pages, with the rows written so far.
    using Progress = std::function<Go(qint64 done)>;

    /// Writes `path` anew, whole or not at all; returns how many customers are in it. Needs
    /// Permission::ExportData. Unavailable when the file cannot be written, or when it was stopped.
    Result<qint64> write(const Actor &actor, const CustomerFilter &filter, Language language,
                         const QString &path, const Progress &progress = {});
    /// The list's first mostPrinted customers. Needs Permission::ExportData: paper leaves the house as a file
    /// does.
    Result<CustomerPrintout> forPrint(const Actor &actor, const CustomerFilter &filter, Language language);

private:
    Result<void> log(const Actor &actor, const QString &action, qint64 rows, const CustomerFilter &filter);
    QStringList describe(const CustomerFilter &filter, Language language) const;

    Parts m_parts;
};

} // namespace portal
