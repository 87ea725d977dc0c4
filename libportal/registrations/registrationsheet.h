// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationSheet: applications as an Excel file, row by row, in flat memory: a sheet with the rows, more
// where one cannot hold them, and one that says who made it, when and of what (S28). No cell is ever a
// formula (S26); no NIK is ever in it.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"
#include "libportal/registrations/registration.h"

#include <memory>

namespace portal {

class PORTAL_EXPORT RegistrationSheet
{
public:
    /// Excel holds one more in a sheet, which is the heading's.
    static constexpr qint64 mostRows = 1'048'575;

    struct About
    {
        QString madeBy;
        Instant madeAt;
        Zone zone;
        Language language = Language::Indonesian;
        QStringList filter; ///< a line each; empty: everything
        QString watermark;
        qint64 rowsInSheet = mostRows; ///< then the next sheet begins
    };

    /// `path` comes into being at finish() and not before. `translations` outlives this.
    RegistrationSheet(const QString &path, const About &about, const Translations &translations);
    ~RegistrationSheet();

    /// `assignee` by name; may be empty.
    void add(const Registration &registration, const QString &assignee);
    /// In all sheets.
    qint64 rows() const;
    /// Unavailable when the file cannot be written.
    Result<void> finish();

private:
    struct File;
    std::unique_ptr<File> m_file;
};

} // namespace portal
