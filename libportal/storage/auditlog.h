// SPDX-License-Identifier: GPL-3.0-or-later
// AuditLog: who did what to whom, and who looked; append-only and hash-chained, so that a row that was
// altered or taken out shows. Holds ids and reasons, no personal data.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

namespace portal {

struct AuditEntry
{
    qint64 seq = 0;
    Instant at;
    QString actor;  ///< "staff:7", "customer:AGL-202611-0001", "applicant", "system"
    QString action; ///< "registration.photo_viewed", "staff.login", "access.refused", …
    QString entity; ///< "registration", "staff", …
    QString key;    ///< the human number where there is one
    QString detail; ///< a reason or purpose; never a name, phone, NIK or code

    bool operator==(const AuditEntry &) const = default;
};

class PORTAL_EXPORT AuditLog
{
public:
    AuditLog(Database &database, const Clock &clock);

    /// Appends one entry (`seq` and `at` are given here). Belongs into the transaction of what it tells;
    /// outside one it makes its own.
    Result<void> append(const AuditEntry &entry);

    /// Newest first.
    Result<Page<AuditEntry>> list(const PageRequest &request);
    /// Entries of one thing, oldest first.
    Result<QList<AuditEntry>> of(const QString &entity, const QString &key);

    /// Takes entries off the old end, up to the first one made at or after `before`; returns how many.
    Result<qint64> forgetBefore(Instant before);

    /// The seq of the first entry whose hash does not follow from its content and its predecessor; nullopt
    /// when the chain is whole.
    Result<std::optional<qint64>> firstBroken();

private:
    Result<void> appendInside(const AuditEntry &entry);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
