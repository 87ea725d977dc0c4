// SPDX-License-Identifier: GPL-3.0-or-later
// BulkLoad: puts very many rows into tables within one transaction. Their secondary indexes and triggers are
// taken away first and made anew at the end, which is many times faster than keeping them up row by row.
// Nobody else can write to the tables meanwhile. What
// their triggers would have kept is the caller's business, the search aside; ids are chosen by the caller.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

namespace portal {

class PORTAL_EXPORT BulkLoad
{
public:
    struct Table
    {
        QString name;
        QStringList columns;
    };

    explicit BulkLoad(Database &database) : m_database(database) {}

    /// Inside the caller's transaction, once. Tables come before those that refer to them; each is named by
    /// its position afterwards.
    Result<void> begin(const QList<Table> &tables);
    /// A row: one value for each column of the table, in order.
    Result<void> add(qsizetype table, const QVariantList &row);
    /// Writes what still waits and makes indexes, triggers and search complete again. Nothing of the load
    /// may be committed without it.
    Result<void> finish();

    /// How many rows were added so far.
    qint64 rows() const { return m_rows; }

private:
    struct Pending
    {
        Table table;
        qsizetype rowsPerStatement = 1;
        QString fullStatement;
        QVariantList values; ///< of whole rows
        bool searchable = false;
    };
    QString insertion(const Table &table, qsizetype rows) const;
    Result<void> takeAway(const QString &table);
    Result<void> flush(Pending &pending);
    Result<void> completeSearch(const Pending &pending);
    Result<void> moveIdentity(const Table &table);

    Database &m_database;
    QList<Pending> m_pending;
    QStringList m_putBack; ///< statements, in the order in which they are to run
    qint64 m_rows = 0;
};

} // namespace portal
