// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerSheet: customers as an Excel file (see ListSheet); no NIK is ever in it.
#pragma once

#include "libportal/customers/customer.h"
#include "libportal/sheets/listsheet.h"

namespace portal {

class PORTAL_EXPORT CustomerSheet
{
public:
    /// Its name, its columns and its mark are the sheet's own.
    CustomerSheet(const QString &path, const ListSheet::About &about, const Translations &translations);

    void add(const Customer &customer);
    /// In all sheets.
    qint64 rows() const { return m_sheet.rows(); }
    /// As ListSheet::finish().
    Result<void> finish(const std::function<Result<void>()> &before) { return m_sheet.finish(before); }

private:
    ListSheet m_sheet;
};

} // namespace portal
