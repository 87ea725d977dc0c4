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
/// in the way people type them.
PORTAL_EXPORT QString searchText(const QStringList &parts);

struct SearchCondition
{
    QString sql;       ///< a condition on the table, to be joined with AND
    Bindings bindings; ///< for its placeholders
};

/// Rows of `table` whose search_text holds each word of `query`; `alias` is the table's name in the
/// statement.
PORTAL_EXPORT SearchCondition searchCondition(Dialect dialect, const QString &table, const QString &alias,
                                              const QString &query);

} // namespace portal
