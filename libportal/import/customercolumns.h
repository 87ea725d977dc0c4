// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerColumns: the columns of a customer file, by the names that people give them in English and
// Indonesian, and where each stands in one file.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace portal {

enum class CustomerColumn {
    Code,
    FullName,
    Phone,
    Email,
    Nik,
    Street,
    Rt,
    Rw,
    Village,
    District,
    City,
    Province,
    PostalCode,
    Landmark,
    Latitude,
    Longitude,
    PackageCode,
    Status,
    CustomerSince,
    Reason,
    Language,
    PortalAccess,
    AdditionalHome,
};

struct ColumnAbout
{
    CustomerColumn column = CustomerColumn::Code;
    QString field;     ///< as errors name it: "address.postal_code"
    QStringList names; ///< as a heading may read; the first is ours
    bool isRequired = false;
    Text about;
};

/// All columns, in the order in which a file may best have them.
PORTAL_EXPORT QList<ColumnAbout> customerColumnsAbout();

class PORTAL_EXPORT CustomerColumns
{
public:
    /// Of the file's first record; upper case, spaces and dashes do not matter. Invalid on `columns` for
    /// required ones that are missing and ones that are there twice.
    static Result<CustomerColumns> of(const QStringList &headings);

    /// Without blanks around it; empty where the file has no such column.
    QString cell(const QStringList &cells, CustomerColumn column) const;
    qsizetype count() const { return m_count; }
    /// Headings that nothing is known by.
    const QStringList &unknown() const { return m_unknown; }

private:
    QList<qsizetype> m_places; // by CustomerColumn; -1: not in this file
    qsizetype m_count = 0;
    QStringList m_unknown;
};

} // namespace portal
