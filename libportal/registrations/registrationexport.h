// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationExport: what a list holds, as an Excel file: for whoever may, and never without a line in the
// audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/registrations/registrationfilter.h"

#include <functional>

namespace portal {

class Access;
class AuditLog;
class RegistrationQueue;
class SettingsService;
class StaffService;

class PORTAL_EXPORT RegistrationExport
{
public:
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

private:
    QStringList describe(const RegistrationFilter &filter, Language language);
    Result<QString> nameOf(StaffId id);

    Parts m_parts;
    QHash<qint64, QString> m_names;
};

} // namespace portal
