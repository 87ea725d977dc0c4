// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/csvreader.h"

#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>

namespace portal {

namespace {

constexpr qsizetype block = 64 * 1024;
constexpr std::array<char, 3> separators{',', ';', '\t'};

// Of the first line, which is where the columns' names are.
char separatorOf(QByteArrayView line)
{
    std::array<qsizetype, separators.size()> counts{};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == '\n' || c == '\r')
            break;
        for (size_t i = 0; i < separators.size(); ++i)
            counts[i] += c == separators[i] ? 1 : 0;
    }
    return separators[size_t(std::distance(counts.begin(), std::ranges::max_element(counts)))];
}

std::optional<QStringList> decoded(const QList<QByteArray> &cells)
{
    QStringList texts;
    texts.reserve(cells.size());
    for (const QByteArray &cell : cells) {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString text = utf8.decode(cell);
        if (utf8.hasError())
            return std::nullopt;
        texts.append(text);
    }
    return texts;
}

} // namespace

Result<void> CsvReader::fill()
{
    m_buffer.remove(0, m_at);
    m_at = 0;
    const QByteArray more = m_device.read(block);
    if (more.isEmpty()) {
        // A device at its end says so; one that failed does not.
        if (!m_device.atEnd())
            return failure(Error::unavailable(QStringLiteral("the file cannot be read")));
        m_isAtEnd = true;
    }
    m_buffer += more;
    return {};
}

Result<void> CsvReader::begin()
{
    while (!m_isAtEnd && m_buffer.size() < longestRecord && !m_buffer.contains('\n'))
        PORTAL_TRY(fill());
    if (m_buffer.startsWith("\xFF\xFE") || m_buffer.startsWith("\xFE\xFF")) {
        Error error = Error::malformed(QStringLiteral("UTF-16"));
        error.message = {QT_TRANSLATE_NOOP("portal", "Save the file as CSV in UTF-8; this is UTF-16."), {}};
        return failure(std::move(error));
    }
    if (m_buffer.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    m_separator = separatorOf(QByteArrayView(m_buffer).sliced(m_at));
    return {};
}

std::optional<qsizetype> CsvReader::lineBreak(qsizetype at) const
{
    if (m_buffer.at(at) == '\n')
        return 1;
    if (m_buffer.at(at) != '\r')
        return 0;
    if (at + 1 < m_buffer.size())
        return m_buffer.at(at + 1) == '\n' ? 2 : 1;
    return m_isAtEnd ? std::optional<qsizetype>(1) : std::nullopt;
}

CsvReader::Attempt CsvReader::attempt() const
{
    enum class In { CellStart, Plain, Quotes, BehindQuotes };
    Attempt attempt;
    QByteArray cell;
    In in = In::CellStart;
    const auto fault = [&attempt](CsvRecord::Fault kind) {
        attempt.found = Found::Fault;
        attempt.fault = kind;
        return attempt;
    };
    for (qsizetype at = m_at; at < m_buffer.size(); ++at) {
        if (at - m_at >= longestRecord || attempt.cells.size() >= mostCells)
            return fault(CsvRecord::Fault::TooLong);
        const char c = m_buffer.at(at);
        const auto breaks = lineBreak(at);
        if (!breaks)
            return attempt;
        if (in == In::Quotes) {
            if (c == '"')
                in = In::BehindQuotes;
            else
                cell += c;
            if (*breaks > 0)
                ++attempt.lineBreaks;
            if (*breaks == 2)
                cell += m_buffer.at(++at);
        } else if (*breaks > 0) {
            attempt.cells.append(cell);
            attempt.found = Found::Record;
            attempt.end = at + *breaks;
            ++attempt.lineBreaks;
            return attempt;
        } else if (c == m_separator) {
            attempt.cells.append(cell);
            cell.clear();
            in = In::CellStart;
        } else if (c == '"' && in == In::CellStart) {
            in = In::Quotes;
        } else if (in == In::BehindQuotes) {
            if (c != '"')
                return fault(CsvRecord::Fault::Quotes);
            cell += c; // two of them stand for one
            in = In::Quotes;
        } else {
            cell += c;
            in = In::Plain;
        }
    }
    if (!m_isAtEnd)
        return attempt;
    if (in == In::Quotes)
        return fault(CsvRecord::Fault::Quotes);
    attempt.cells.append(cell);
    attempt.found = Found::Record;
    attempt.end = m_buffer.size();
    return attempt;
}

// What is wrong with a record may be one quotation mark too many: whatever follows its first line is looked
// at anew.
Result<void> CsvReader::skipLine()
{
    while (true) {
        for (; m_at < m_buffer.size(); ++m_at) {
            const auto breaks = lineBreak(m_at);
            if (!breaks)
                break;
            if (*breaks > 0) {
                m_at += *breaks;
                ++m_line;
                return {};
            }
        }
        if (m_isAtEnd)
            return {};
        PORTAL_TRY(fill());
    }
}

Result<std::optional<CsvRecord>> CsvReader::next()
{
    if (m_separator == '\0')
        PORTAL_TRY(begin());
    while (true) {
        if (m_at == m_buffer.size()) {
            if (m_isAtEnd)
                return std::nullopt;
            PORTAL_TRY(fill());
            continue;
        }
        const Attempt found = attempt();
        if (found.found == Found::Unfinished) {
            PORTAL_TRY(fill());
            continue;
        }
        CsvRecord record{m_line};
        if (found.found == Found::Fault) {
            record.fault = found.fault;
            PORTAL_TRY(skipLine());
            return record;
        }
        m_at = found.end;
        m_line += found.lineBreaks;
        if (found.cells.size() == 1 && found.cells.first().isEmpty())
            continue;
        if (const auto cells = decoded(found.cells))
            record.cells = *cells;
        else
            record.fault = CsvRecord::Fault::NotUtf8;
        return record;
    }
}

} // namespace portal
