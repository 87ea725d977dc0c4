// SPDX-License-Identifier: GPL-3.0-or-later
// XlsxReader: one sheet of an Excel file as another program finds it: unpacked and its XML read, without the
// library that wrote it. Ends the test when the file is not what it claims to be.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portal::testing {

class XlsxReader
{
public:
    /// `sheet` from 1.
    XlsxReader(const QString &file, int sheet);

    /// By name: "B2".
    const QHash<QString, QString> &cells() const { return m_cells; }
    /// "inlineStr" or "s": words; empty: a number.
    QString typeOf(const QString &cell) const { return m_types.value(cell); }
    /// What stands under each other in it, without gaps.
    QStringList column(QChar letter) const;
    bool hasFormulas() const { return m_formulas; }
    int frozenRows() const { return m_frozenRows; }
    QString autofilter() const { return m_autofilter; }

private:
    QHash<QString, QString> m_cells;
    QHash<QString, QString> m_types;
    bool m_formulas = false;
    int m_frozenRows = 0;
    QString m_autofilter;
};

} // namespace portal::testing
