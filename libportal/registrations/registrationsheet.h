// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationSheet: applications as a ListSheet, with which cells in which order; no NIK is ever in it.
#pragma once

#include "libportal/registrations/registration.h"
#include "libportal/sheets/listsheet.h"

namespace portal {

class PORTAL_EXPORT RegistrationSheet
{
public:
    static constexpr qint64 mostRows = ListSheet::mostRows;

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

    /// `assignee` by name; may be empty.
    void add(const Registration &registration, const QString &assignee);
    /// In all sheets.
    qint64 rows() const { return m_sheet.rows(); }
    /// As ListSheet::finish().
    Result<void> finish(const std::function<Result<void>()> &before = {}) { return m_sheet.finish(before); }

private:
    ListSheet m_sheet;
};

} // namespace portal
