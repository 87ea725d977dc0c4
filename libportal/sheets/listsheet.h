// SPDX-License-Identifier: GPL-3.0-or-later
// ListSheet: a list as an Excel file, row by row, in flat memory: a sheet with the rows, more where one
// cannot hold them, and one that says who made it, when and of what (S28). No cell is ever a formula (S26).
// Knows no kind of row.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/money.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"

#include <functional>
#include <memory>

namespace portal {

class PORTAL_EXPORT ListSheet
{
public:
    /// Excel holds one more in a sheet, which is the heading's.
    static constexpr qint64 mostRows = 1'048'575;

    struct Column
    {
        const char *heading; ///< QT_TRANSLATE_NOOP("portal", …)
        double width;        ///< in characters
    };
    struct About
    {
        Text name; ///< of the sheet and of what is counted: "Customers"
        Text all;  ///< "All customers": what it holds without a filter
        QList<Column> columns;
        QString madeBy;
        Instant madeAt;
        Zone zone;
        Language language = Language::Indonesian;
        QStringList filter; ///< a line each; empty: everything
        QString watermark;
        qint64 rowsInSheet = mostRows; ///< then the next sheet begins
    };
    /// "Personal data. Made by …": for About::watermark.
    static Text watermark(const QString &madeBy, const QString &date);

    /// `path` comes into being at finish() and not before. `translations` outlives this.
    ListSheet(const QString &path, const About &about, const Translations &translations);
    ~ListSheet();

    void beginRow();
    // The row's cells, from the left. What is missing leaves its cell empty.
    void text(const QString &words);
    void text(const Text &words);
    void number(qint64 number);
    void money(Rupiah amount);
    void moment(const std::optional<Instant> &at);
    void day(const std::optional<Day> &day);

    /// In all sheets.
    qint64 rows() const;
    /// Whole or not at all: `before` runs when everything is written, and its error keeps the file from
    /// coming into being. Unavailable when it cannot be written.
    Result<void> finish(const std::function<Result<void>()> &before = {});

private:
    struct File;
    std::unique_ptr<File> m_file;
};

} // namespace portal
