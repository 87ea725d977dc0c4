// SPDX-License-Identifier: GPL-3.0-or-later
// Keyset paging: a page starts after the last row of the one before, so page 10,000 costs what page 1 costs.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <optional>

namespace portal {

struct PageRequest
{
    static constexpr int defaultLimit = 50;
    static constexpr int maximumLimit = 200;

    /// Counting what matches may cost more than the page itself.
    enum class Total { Count, Unknown };

    int limit = defaultLimit;
    QString cursor; ///< empty for the first page
    /// Rows to leave out after the cursor; costs their number, but far less than reading them.
    qint64 skip = 0;
    Total total = Total::Count;
};

template <typename T>
struct Page
{
    QList<T> items;
    QString nextCursor;        ///< empty on the last page
    qint64 total = 0;          ///< rows that match, on all pages; -1 where it was not asked for
    bool totalIsLeast = false; ///< there are more than `total`; nobody counted further
};

/// How many rows a list holds.
struct RowCount
{
    qint64 rows = 0;
    bool isLeast = false; ///< there are more; nobody counted further

    bool operator==(const RowCount &) const = default;
};

/// The sort keys of a page's last row, as opaque text: 64-bit integers and strings only.
/// `order` names the sort order, so that a cursor cannot be used with another one.
PORTAL_EXPORT QString encodeCursor(const QString &order, const QVariantList &keys);

/// The keys of a cursor made by encodeCursor with the same order and `count` keys; `Invalid` on field
/// `cursor` for anything else, whatever its bytes.
PORTAL_EXPORT Result<QVariantList> decodeCursor(const QString &cursor, const QString &order, int count);

} // namespace portal
