// SPDX-License-Identifier: GPL-3.0-or-later
// BlobStore: sealed bytes under random names. With SQLite they are files in the data folder, with PostgreSQL
// rows, so that several servers and desks see them. Knows nothing of what is inside and seals nothing itself.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace portal {

class PORTAL_EXPORT BlobStore
{
public:
    /// `folder` is made when first needed; unused with PostgreSQL.
    BlobStore(Database &database, QString folder);

    /// Durable when it returns (a file) or when the surrounding transaction commits (a row).
    /// `name` is lower-case letters and digits. Unavailable when the disk is full or read-only.
    Result<void> put(const QString &name, const QByteArray &bytes);
    /// NotFound when there is none.
    Result<QByteArray> get(const QString &name);
    /// Succeeds when there is none any more.
    Result<void> remove(const QString &name);

private:
    QString path(const QString &name) const;

    Database &m_database;
    QString m_folder;
};

} // namespace portal
