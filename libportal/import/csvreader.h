// SPDX-License-Identifier: GPL-3.0-or-later
// CsvReader: the records of a CSV file (RFC 4180) of any length, one after the other: UTF-8 with or without
// mark, cells between "," or ";" or tabs, whichever the first line has most of. What cannot be read is a
// record with a fault; the lines after it are read all the same. Knows no columns.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"

#include <QtCore/QByteArray>
#include <QtCore/QStringList>

#include <optional>

class QIODevice;

namespace portal {

struct CsvRecord
{
    enum class Fault {
        None,
        Quotes,  ///< a quotation mark is missing, or something follows a closing one
        TooLong, ///< more than CsvReader::longestRecord or mostCells
        NotUtf8,
    };

    qint64 line = 0; ///< the first of the record's lines, from 1
    QStringList cells{};
    Fault fault = Fault::None; ///< then there are no cells

    bool operator==(const CsvRecord &) const = default;
};

class PORTAL_EXPORT CsvReader
{
public:
    static constexpr qsizetype longestRecord = 64 * 1024; // bytes
    static constexpr qsizetype mostCells = 200;

    /// `device` is open for reading and outlives this.
    explicit CsvReader(QIODevice &device) : m_device(device) {}

    /// nullopt behind the last record. Lines without anything are passed over. Malformed for UTF-16,
    /// Unavailable when the device fails.
    Result<std::optional<CsvRecord>> next();

private:
    enum class Found { Record, Fault, Unfinished };
    struct Attempt
    {
        Found found = Found::Unfinished;
        CsvRecord::Fault fault = CsvRecord::Fault::None;
        qsizetype end = 0;     // behind the record's line break
        qint64 lineBreaks = 0; // in and behind the record
        QList<QByteArray> cells{};
    };

    Result<void> begin();
    Result<void> fill();
    Attempt attempt() const;
    Result<void> skipLine();
    /// The length of a line break at `at`: 0, 1 or 2; nullopt when that is not known yet.
    std::optional<qsizetype> lineBreak(qsizetype at) const;

    QIODevice &m_device;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in the buffer: the beginning of the next record
    qint64 m_line = 1;
    char m_separator = '\0'; // not known yet
    bool m_isAtEnd = false;
};

} // namespace portal
