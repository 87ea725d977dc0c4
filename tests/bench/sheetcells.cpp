// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sheetcells.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QXmlStreamReader>

#include <xlsxwriter.h>

namespace portal::bench {

namespace {

// "AB17": column 27, row 16, both from 0.
std::pair<quint32, quint16> placeOf(QStringView name)
{
    quint32 row = 0;
    quint16 column = 0;
    for (const QChar letter : name) {
        if (letter.isLetter())
            column = quint16(column * 26 + letter.unicode() - u'A' + 1);
        else
            row = row * 10 + quint32(letter.digitValue());
    }
    return {row - 1, quint16(column - 1)};
}

} // namespace

SheetCells::SheetCells(const QString &file)
{
    const QTemporaryDir folder;
    QProcess python;
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import sys, zipfile\n"
                        "zipfile.ZipFile(sys.argv[1]).extract('xl/worksheets/sheet1.xml', sys.argv[2])"),
         file, folder.path()});
    QFile sheet(folder.filePath(QStringLiteral("xl/worksheets/sheet1.xml")));
    if (!python.waitForFinished(-1) || !sheet.open(QIODevice::ReadOnly))
        qFatal("no Excel file: %s", qPrintable(file));
    QXmlStreamReader xml(&sheet);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"c") {
            Cell cell;
            const auto attributes = xml.attributes();
            std::tie(cell.row, cell.column) = placeOf(attributes.value(QLatin1String("r")));
            cell.style = attributes.value(QLatin1String("s")).toUShort();
            cell.isNumber = !attributes.hasAttribute(QLatin1String("t"));
            m_cells.push_back(cell);
        } else if (xml.name() == u"t" && !m_cells.empty()) {
            m_cells.back().words = xml.readElementText().toUtf8();
        } else if (xml.name() == u"v" && !m_cells.empty()) {
            m_cells.back().number = xml.readElementText().toDouble();
        }
    }
}

void SheetCells::write(const QString &file) const
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    // How a cell looks does not matter, that it has a format does.
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "dd/mm/yyyy hh:mm");
    for (const Cell &cell : m_cells) {
        lxw_format *look = cell.style > 0 ? format : nullptr;
        if (cell.isNumber)
            worksheet_write_number(sheet, cell.row, cell.column, cell.number, look);
        else
            worksheet_write_string(sheet, cell.row, cell.column, cell.words.constData(), look);
    }
    if (workbook_close(book) != LXW_NO_ERROR)
        qFatal("not written: %s", qPrintable(file));
}

} // namespace portal::bench
