// SPDX-License-Identifier: GPL-3.0-or-later
// CSV files: any bytes are read to their end, in order, within the limits; and what is written out again as
// RFC 4180 wants it is read as the same cells.
#include "libportal/import/csvreader.h"
#include "libportal/import/customercolumns.h"

#include <QtCore/QBuffer>

#include <cstdlib>

using namespace portal;

namespace {

QList<CsvRecord> recordsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    (void)buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer);
    QList<CsvRecord> records;
    while (true) {
        const auto record = reader.next();
        if (!record || !*record)
            return records;
        if ((*record)->cells.size() > CsvReader::mostCells ||
            (!records.isEmpty() && (*record)->line <= records.last().line))
            abort();
        records.append(**record);
    }
}

QByteArray written(const QStringList &cells)
{
    QStringList quoted;
    for (QString cell : cells)
        quoted.append(u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"');
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QList<CsvRecord> records =
        recordsOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!records.isEmpty())
        (void)CustomerColumns::of(records.first().cells);
    for (const CsvRecord &record : records) {
        if (record.cells.size() < 2)
            continue; // the separator could not be told
        const QByteArray again = written(record.cells);
        if (again.size() >= CsvReader::longestRecord)
            continue;
        const QList<CsvRecord> read = recordsOf(again);
        if (read.size() != 1 || read.first().cells != record.cells)
            abort();
    }
    return 0;
}
