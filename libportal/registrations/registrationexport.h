// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationExport: what a list holds, as an Excel file or to be printed: for whoever may, and never
// without a line in the audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/registrationfilter.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <functional>

namespace portal {

class Access;
class AuditLog;
class RegistrationQueue;
class SettingsService;
class StaffService;

/// A list as it goes onto paper.
struct RegistrationPrintout
{
    QStringList filter; ///< a line for each condition; empty: everything
    QList<Registration> rows;
    QHash<qint64, QString> assignees; ///< names, by StaffId
    bool isCut = false;               ///< the list goes on, the paper does not
};

class PORTAL_EXPORT RegistrationExport
{
public:
    /// Nobody reads more on paper.
    static constexpr int mostPrinted = 1000;

    struct Parts
    {
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        SettingsService &settings;
        StaffService &staff;
        RegistrationQueue &queue;
        const Translations &translations;
    };
    explicit RegistrationExport(const Parts &parts) : m_parts(parts) {}

    enum class Go { On, Stop };
    /// Asked between pages, with the rows written so far.
    using Progress = std::function<Go(qint64 done)>;

    /// Writes `path` anew, whole or not at all; returns how many applications are in it. Needs
    /// Permission::ExportData. Unavailable when the file cannot be written, or when it was stopped.
    Result<qint64> write(const Actor &actor, const RegistrationFilter &filter, Language language,
                         const QString &path, const Progress &progress = {});
    /// The list's first mostPrinted applications. Needs Permission::ExportData: paper leaves the house as a
    /// file does.
    Result<RegistrationPrintout> forPrint(const Actor &actor, const RegistrationFilter &filter,
                                          Language language);

private:
    Result<void> log(const Actor &actor, const QString &action, qint64 rows,
                     const RegistrationFilter &filter);
    QStringList describe(const RegistrationFilter &filter, Zone zone, Language language);
    Result<QString> nameOf(StaffId id);

    Parts m_parts;
    QHash<qint64, QString> m_names;
};

} // namespace portal
