// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationSheet: applications as an Excel file, row by row, in flat memory: a sheet with the rows, and
// one that says who made it, when and of what (S28). No cell is ever a formula (S26); no NIK is ever in it.
#pragma once

#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/base/zone.h"
#include "libportal/registrations/registration.h"

#include <memory>

namespace portal {

class RegistrationSheet
{
public:
    struct About
    {
        QString madeBy;
        Instant madeAt;
        Zone zone;
        Language language = Language::Indonesian;
        QStringList filter; ///< a line each; empty: everything
        QString watermark;
    };

    /// `path` comes into being at finish() and not before. `translations` outlives this.
    RegistrationSheet(const QString &path, const About &about, const Translations &translations);
    ~RegistrationSheet();

    /// `assignee` by name; may be empty.
    void add(const Registration &registration, const QString &assignee);
    qint64 rows() const;
    /// Unavailable when the file cannot be written.
    Result<void> finish();

    /// Excel holds no more in one sheet, its heading among them.
    static constexpr qint64 mostRows = 1'048'575;

private:
    struct File;
    std::unique_ptr<File> m_file;
};

} // namespace portal
