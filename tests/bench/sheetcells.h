// SPDX-License-Identifier: GPL-3.0-or-later
// SheetCells: every cell of an Excel file's first sheet, held in memory, and written again with libxlsxwriter
// and nothing else: the baseline of B8.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <vector>

namespace portal::bench {

class SheetCells
{
public:
    /// Reads a file as the export makes it; ends the program if it cannot.
    explicit SheetCells(const QString &file);

    qint64 count() const { return qint64(m_cells.size()); }
    /// In the same flat memory as the export's; ends the program if it cannot.
    void write(const QString &file) const;

private:
    struct Cell
    {
        quint32 row = 0;
        quint16 column = 0;
        quint16 style = 0; ///< as the file numbers them; 0: none
        bool isNumber = false;
        double number = 0;
        QByteArray words;
    };
    std::vector<Cell> m_cells;
};

} // namespace portal::bench
