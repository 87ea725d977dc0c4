// SPDX-License-Identifier: GPL-3.0-or-later
// Migrator: brings a database to the schema this build knows. Migrations are files
// `migrations/NNNN_verb_noun.sql`, append-only, checksummed; each runs in one transaction with its version
// row. A new database is migrations 1…N; a database newer than this build is refused.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace portal {

struct Migration
{
    int version = 0;
    QString name;
    QString sql; ///< before the dialect's tokens are put in

    bool operator==(const Migration &) const = default;
};

class PORTAL_EXPORT Migrator
{
public:
    Migrator(Database &database, const Clock &clock);

    /// The migrations built into this library, in order of version.
    static QList<Migration> builtIn();

    /// The statements of a migration for one dialect. A blank line ends a statement; a first line
    /// `-- sqlite` or `-- postgresql` keeps it to that dialect; `{{id}}`, `{{bytes}}`, `{{real}}` are the
    /// dialect's column types.
    static QStringList statements(const QString &sql, Dialect dialect);

    /// Runs what is missing; returns how many ran. Unavailable when another process holds the lock too long,
    /// Invalid on field `database` when the schema is newer than this build or a past migration was altered.
    Result<int> migrate(const QList<Migration> &migrations = builtIn());

    /// Succeeds when nothing is missing and nothing differs.
    Result<void> check(const QList<Migration> &migrations = builtIn());

private:
    struct Applied
    {
        int version = 0;
        QString checksum;
    };
    Result<QList<Applied>> applied();
    Result<void> compare(const QList<Applied> &applied, const QList<Migration> &migrations) const;
    Result<bool> tableExists();

    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
