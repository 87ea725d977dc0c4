// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/bulkload.h"

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype mostRows = 100;

const QString sqliteParts =
    QStringLiteral("SELECT type, name, sql FROM sqlite_master WHERE tbl_name = :table "
                   "AND type IN ('index', 'trigger') AND sql IS NOT NULL ORDER BY type, name");
const QString sqliteSearch =
    QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name");
const QString sqliteRebuild = QStringLiteral("INSERT INTO %1_search (%1_search) VALUES ('rebuild')");

// Those that stand for a constraint stay.
const QString postgresParts =
    QStringLiteral("SELECT 'index', c.relname, pg_get_indexdef(i.indexrelid) FROM pg_index i "
                   "JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indrelid = CAST(:table AS regclass) "
                   "AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid) "
                   "ORDER BY c.relname");
const QString postgresIdentity = QStringLiteral(
    "SELECT setval(pg_get_serial_sequence('%1', 'id'), greatest((SELECT coalesce(max(id), 1) FROM %1), 1))");

struct Part
{
    QString type;
    QString name;
    QString definition;
};

} // namespace

Result<void> BulkLoad::begin(const QList<Table> &tables)
{
    if (!m_database.inTransaction() || !m_pending.isEmpty())
        return failure(Error::internal(QStringLiteral("a bulk load begins once, inside a transaction")));
    for (const Table &table : tables) {
        Pending pending;
        pending.table = table;
        // SQLite is next door: a statement for each row costs nothing there, and a long one is slow to bind.
        pending.rowsPerStatement =
            m_database.dialect() == Dialect::Sqlite
                ? 1
                : std::clamp<qsizetype>(Database::mostInOrder / table.columns.size(), 1, mostRows);
        pending.fullStatement = insertion(table, pending.rowsPerStatement);
        if (m_database.dialect() == Dialect::Sqlite) {
            PORTAL_ASSIGN(const qint64 search,
                          m_database.integer(sqliteSearch, {{QStringLiteral("name"),
                                                             table.name + QStringLiteral("_search")}}));
            pending.searchable = search > 0;
        }
        PORTAL_TRY(takeAway(table.name));
        m_pending.append(pending);
    }
    return {};
}

QString BulkLoad::insertion(const Table &table, qsizetype rows) const
{
    QStringList values;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList names;
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            names.append(Database::placeholder(row * table.columns.size() + column));
        values.append(u'(' + names.join(u',') + u')');
    }
    const QString own =
        m_database.dialect() == Dialect::PostgreSql ? QStringLiteral(" OVERRIDING SYSTEM VALUE") : QString();
    return QStringLiteral("INSERT INTO %1 (%2)%3 VALUES ")
               .arg(table.name, table.columns.join(QStringLiteral(", ")), own) +
           values.join(u',');
}

Result<void> BulkLoad::takeAway(const QString &table)
{
    const QString &question = m_database.dialect() == Dialect::Sqlite ? sqliteParts : postgresParts;
    PORTAL_ASSIGN(const QList<Part> parts,
                  m_database.all(question, {{QStringLiteral("table"), table}}, [](const Row &row) {
                      return Part{row.text(0), row.text(1), row.text(2)};
                  }));
    for (const Part &part : parts) {
        PORTAL_TRY(
            m_database.executeScript(QStringLiteral("DROP %1 %2").arg(part.type.toUpper(), part.name)));
        m_putBack.append(part.definition);
    }
    if (m_database.dialect() == Dialect::PostgreSql) {
        PORTAL_TRY(
            m_database.executeScript(QStringLiteral("ALTER TABLE %1 DISABLE TRIGGER USER").arg(table)));
        m_putBack.append(QStringLiteral("ALTER TABLE %1 ENABLE TRIGGER USER").arg(table));
    }
    return {};
}

Result<void> BulkLoad::add(qsizetype table, const QVariantList &row)
{
    Pending &pending = m_pending[table];
    if (row.size() != pending.table.columns.size())
        return failure(Error::internal(QStringLiteral("a row of another length for ") + pending.table.name));
    ++m_rows;
    if (pending.rowsPerStatement == 1) {
        PORTAL_TRY(m_database.executeInOrder(pending.fullStatement, row));
        return {};
    }
    pending.values += row;
    if (pending.values.size() < pending.rowsPerStatement * row.size())
        return {};
    for (qsizetype earlier = 0; earlier < table; ++earlier) // what this row may refer to
        PORTAL_TRY(flush(m_pending[earlier]));
    return flush(pending);
}

Result<void> BulkLoad::flush(Pending &pending)
{
    const qsizetype columns = pending.table.columns.size();
    const qsizetype rows = pending.values.size() / columns;
    if (rows == 0)
        return {};
    if (rows == pending.rowsPerStatement) {
        PORTAL_TRY(m_database.executeInOrder(pending.fullStatement, pending.values));
    } else { // statements of every length would fill the store of prepared ones
        const QString single = insertion(pending.table, 1);
        for (qsizetype row = 0; row < rows; ++row)
            PORTAL_TRY(m_database.executeInOrder(single, pending.values.mid(row * columns, columns)));
    }
    pending.values.clear();
    return {};
}

Result<void> BulkLoad::finish()
{
    for (Pending &pending : m_pending)
        PORTAL_TRY(flush(pending));
    for (const Pending &pending : std::as_const(m_pending)) {
        PORTAL_TRY(completeSearch(pending));
        PORTAL_TRY(moveIdentity(pending.table));
    }
    for (const QString &definition : std::as_const(m_putBack))
        PORTAL_TRY(m_database.executeScript(definition));
    if (m_database.dialect() == Dialect::PostgreSql) {
        for (const Pending &pending : std::as_const(m_pending)) // or the planner thinks they are empty
            PORTAL_TRY(m_database.executeScript(QStringLiteral("ANALYZE ") + pending.table.name));
    }
    m_putBack.clear();
    m_pending.clear();
    return {};
}

Result<void> BulkLoad::completeSearch(const Pending &pending)
{
    return pending.searchable ? m_database.executeScript(sqliteRebuild.arg(pending.table.name))
                              : Result<void>();
}

/// SQLite goes on after the greatest id by itself.
Result<void> BulkLoad::moveIdentity(const Table &table)
{
    if (m_database.dialect() == Dialect::Sqlite || !table.columns.contains(QStringLiteral("id")))
        return {};
    return m_database.each(postgresIdentity.arg(table.name), {}, [](const Row &) {});
}

} // namespace portal
