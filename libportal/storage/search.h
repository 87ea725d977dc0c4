// SPDX-License-Identifier: GPL-3.0-or-later
// Search by part of a text: FTS5 trigram in SQLite, pg_trgm in PostgreSQL, behind one condition.
// A searchable table has a column `search_text` (see searchText) and, in SQLite, `<table>_search`.
#pragma once

#include "libportal/base/export.h"
#include "libportal/storage/database.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace portal {

/// What is stored in `search_text`: the parts in lower case, one line each. Phone numbers are to be given
/// as searchablePhone() writes them.
PORTAL_EXPORT QString searchText(const QStringList &parts);

/// A phone number (E.164) in the ways people type one: "081200000001 +6281200000001 0812-0000-0001".
PORTAL_EXPORT QString searchablePhone(const QString &e164);

struct SearchCondition
{
    QString sql;       ///< a condition on the table, to be joined with AND
    Bindings bindings; ///< for its placeholders
};

/// Rows of `table` whose search_text holds each word of `query`; `alias` is the table's name in the
/// statement.
PORTAL_EXPORT SearchCondition searchCondition(Dialect dialect, const QString &table, const QString &alias,
                                              const QString &query);

/// The same for lists that go along the ids, however many rows hold the words: in SQLite the index itself is
/// walked, newest or oldest first, and gives only as many as are asked for.
struct SearchSource
{
    QString from;      ///< what to select from, with `table` in it under its alias
    QString id;        ///< the column to sort by and to begin after
    QString sql;       ///< a condition, to be joined with AND
    Bindings bindings; ///< for its placeholders
    /// All of a statement's FROM and WHERE where only the found rows are counted, without a look at them;
    /// empty where that cannot be.
    QString countFrom{};
};
PORTAL_EXPORT SearchSource searchSource(Dialect dialect, const QString &table, const QString &alias,
                                        const QString &query);

} // namespace portal
