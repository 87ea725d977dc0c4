// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/requestreader.h"

#include <algorithm>

namespace portal::http {

namespace {

// "HTTP/1.1" and the blanks around it, and room for the longest method.
constexpr qint64 requestLineOverhead = 64;
constexpr qsizetype longestMethod = 32;
// 15 hexadecimal digits cannot overflow; a longer chunk size is an attack.
constexpr qsizetype longestChunkSize = 15;
constexpr qsizetype longestContentLength = 18;

QByteArrayView trimmedBlanks(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isDigits(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// RFC 3986 reg-name, IPv4, [IPv6] and a port; what a Host may be written with.
bool isHost(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
               c == '-' || c == '_' || c == ':' || c == '[' || c == ']' || c == '%' || c == '~';
    });
}

// "http://host/path" as sent to proxies: servers must understand it too (RFC 9112, 3.2.2).
QByteArrayView originForm(QByteArrayView target)
{
    for (const QByteArrayView scheme : {QByteArrayView("http://"), QByteArrayView("https://")}) {
        if (target.startsWith(scheme)) {
            const qsizetype slash = target.indexOf('/', scheme.size());
            const QByteArrayView host = slash < 0 ? target.sliced(scheme.size())
                                                  : target.sliced(scheme.size(), slash - scheme.size());
            if (host.isEmpty() || !isHost(host))
                return {};
            return slash < 0 ? QByteArrayView("/") : target.sliced(slash);
        }
    }
    return target;
}

} // namespace

void RequestReader::feed(QByteArrayView bytes)
{
    if (m_stage == Stage::Refused)
        return;
    // What was read leaves the buffer before more comes in: a body of one-byte chunks holds no more than one
    // of a single chunk.
    m_buffer.remove(0, m_offset);
    m_scanned -= std::min(m_scanned, m_offset);
    m_offset = 0;
    m_buffer.append(bytes);
}

RequestReader::Progress RequestReader::advance()
{
    for (;;) {
        switch (m_stage) {
        case Stage::RequestLine:
        case Stage::Fields:
        case Stage::ChunkSize:
        case Stage::ChunkEnd:
        case Stage::LastChunkEnd: {
            const bool inHead = m_stage == Stage::RequestLine || m_stage == Stage::Fields;
            QByteArrayView line;
            switch (takeLine(line, inHead ? m_limits.headBytes - m_headBytes : longestChunkSize + 2)) {
            case Line::Partial:
                return Progress::NeedsBytes;
            case Line::Broken:
                return Progress::Refused;
            case Line::Whole:
                break;
            }
            if (m_stage == Stage::RequestLine)
                readRequestLine(line);
            else if (m_stage == Stage::Fields)
                readField(line);
            else if (m_stage == Stage::ChunkSize)
                readChunkSize(line);
            else if (!line.isEmpty()) // a chunk longer than it said, or trailer fields, which nobody here
                                      // reads
                refuse(400);
            else
                m_stage = m_stage == Stage::ChunkEnd ? Stage::ChunkSize : Stage::Complete;
            break;
        }
        case Stage::Head:
            if (m_bodyLimit < 0)
                return Progress::HeadRead;
            beginBody();
            break;
        case Stage::FixedBody:
            readFixedBody();
            if (m_stage == Stage::FixedBody)
                return Progress::NeedsBytes;
            break;
        case Stage::ChunkData:
            readChunkData();
            if (m_stage == Stage::ChunkData)
                return Progress::NeedsBytes;
            break;
        case Stage::Complete:
            return Progress::Complete;
        case Stage::Refused:
            return Progress::Refused;
        }
    }
}

void RequestReader::next()
{
    // What was read is given back at once: an idle connection holds no buffer.
    if (m_offset >= m_buffer.size())
        m_buffer = QByteArray();
    else
        m_buffer.remove(0, m_offset);
    m_offset = 0;
    m_scanned = 0;
    m_stage = Stage::RequestLine;
    m_request = Request();
    m_fields = Headers();
    m_body = QByteArray();
    m_headBytes = 0;
    m_remaining = 0;
    m_bodyLimit = -1;
    m_minorVersion = 1;
    m_skippedEmptyLine = false;
    m_chunked = false;
    m_keepAlive = true;
    m_expectsContinue = false;
}

Request RequestReader::takeRequest()
{
    m_request.setBody(std::move(m_body));
    m_body = QByteArray();
    return std::move(m_request);
}

bool RequestReader::awaitsContinue() const
{
    return m_expectsContinue && m_body.isEmpty() && m_offset >= m_buffer.size();
}

// The next line without its CR LF. `limit` bounds the line with its ending; a line feed without carriage
// return, or a carriage return that no line feed follows, is broken (RFC 9112, 2.2 allows to refuse both).
RequestReader::Line RequestReader::takeLine(QByteArrayView &line, qint64 limit)
{
    const bool inHead = m_stage == Stage::RequestLine || m_stage == Stage::Fields;
    const auto tooLong = [&] {
        refuse(m_stage == Stage::RequestLine ? 414 : inHead ? 431 : 400);
        return Line::Broken;
    };
    if (m_stage == Stage::RequestLine)
        limit = std::min(limit, m_limits.targetBytes + requestLineOverhead);

    const qsizetype feedAt = m_buffer.indexOf('\n', std::max(m_scanned, m_offset));
    if (feedAt < 0) {
        m_scanned = m_buffer.size();
        if (m_buffer.size() - m_offset > limit)
            return tooLong();
        // Nothing that begins like this becomes a request: rubbish is told apart before it is complete.
        const QByteArrayView begun = QByteArrayView(m_buffer).sliced(m_offset);
        if (m_stage == Stage::RequestLine && !begun.isEmpty() && begun.front() != '\r' &&
            !isToken(begun.first(1))) {
            refuse(400);
            return Line::Broken;
        }
        return Line::Partial;
    }
    const qsizetype length = feedAt + 1 - m_offset;
    if (length > limit)
        return tooLong();
    line = QByteArrayView(m_buffer).sliced(m_offset, length - 1);
    if (!line.endsWith('\r')) {
        refuse(400);
        return Line::Broken;
    }
    line.chop(1);
    if (line.contains('\r') || line.contains('\0')) {
        refuse(400);
        return Line::Broken;
    }
    m_offset += length;
    m_scanned = m_offset;
    if (inHead)
        m_headBytes += length;
    return Line::Whole;
}

void RequestReader::readRequestLine(QByteArrayView line)
{
    if (line.isEmpty()) {
        // One empty line before a request is what some old clients leave behind a body (RFC 9112, 2.2).
        if (m_skippedEmptyLine)
            return refuse(400);
        m_skippedEmptyLine = true;
        return;
    }
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last <= first)
        return refuse(400);
    const QByteArrayView methodText = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);

    if (!isToken(methodText) || methodText.size() > longestMethod || target.isEmpty() || !isVisible(target))
        return refuse(400);
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigits(version.sliced(5, 1)) ||
        version[6] != '.' || !isDigits(version.sliced(7, 1)))
        return refuse(400);
    if (version[5] != '1' || version[7] > '1')
        return refuse(505);
    m_minorVersion = version[7] - '0';
    if (target.size() > m_limits.targetBytes)
        return refuse(414);
    const std::optional<Method> method = methodFromName(methodText);
    if (!method)
        return refuse(501);
    m_request.setMethod(*method);
    if (target.contains('#') || !m_request.setTarget(originForm(target)))
        return refuse(400);
    m_stage = Stage::Fields;
}

void RequestReader::readField(QByteArrayView line)
{
    if (line.isEmpty())
        return finishHead();
    if (m_fields.fields().size() >= m_limits.headerFields)
        return refuse(431);
    // A line that begins with a blank continues the one before (obsolete folding), a blank before the colon
    // is read as part of the name by some and not by others: neither is a token, so both are refused here.
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !m_fields.append(line.first(colon).toByteArray(),
                                       trimmedBlanks(line.sliced(colon + 1)).toByteArray()))
        return refuse(400);
}

void RequestReader::finishHead()
{
    for (const char *single : {"Content-Length", "Transfer-Encoding", "Host", "Content-Type", "Authorization",
                               "Expect", "X-Request-Id", "Idempotency-Key"}) {
        if (m_fields.values(single).size() > 1)
            return refuse(400);
    }
    const bool hasHost = m_fields.contains("Host");
    if ((!hasHost && m_minorVersion == 1) || (hasHost && !isHost(m_fields.value("Host"))))
        return refuse(400);
    if (!readFraming() || !readConnectionOptions())
        return;
    m_request.setHeaders(std::move(m_fields));
    m_fields = Headers();
    m_stage = Stage::Head;
}

// How long the body is. Sets m_chunked, m_remaining; false if it was refused.
bool RequestReader::readFraming()
{
    const bool hasLength = m_fields.contains("Content-Length");
    if (m_fields.contains("Transfer-Encoding")) {
        // Both together is the classic of smuggling; chunked is unknown to HTTP/1.0 (RFC 9112, 6.1).
        if (hasLength || m_minorVersion == 0) {
            refuse(400);
            return false;
        }
        if (m_fields.value("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) != 0) {
            refuse(501);
            return false;
        }
        m_chunked = true;
        return true;
    }
    if (hasLength) {
        const QByteArray length = m_fields.value("Content-Length");
        if (!isDigits(length)) {
            refuse(400);
            return false;
        }
        if (length.size() > longestContentLength) {
            refuse(413);
            return false;
        }
        m_remaining = length.toLongLong();
    }
    return true;
}

bool RequestReader::readConnectionOptions()
{
    m_keepAlive = m_minorVersion == 1;
    for (const QByteArray &value : m_fields.values("Connection")) {
        for (const QByteArray &option : value.split(',')) {
            if (option.trimmed().compare("close", Qt::CaseInsensitive) == 0)
                m_keepAlive = false;
        }
    }
    // HTTP/1.0 knows no expectations: there the field is ignored (RFC 9110, 10.1.1).
    if (m_fields.contains("Expect") && m_minorVersion == 1) {
        if (m_fields.value("Expect").compare("100-continue", Qt::CaseInsensitive) != 0) {
            refuse(417);
            return false;
        }
        m_expectsContinue = m_chunked || m_remaining > 0;
    }
    return true;
}

void RequestReader::beginBody()
{
    if (m_chunked) {
        m_stage = Stage::ChunkSize;
    } else if (m_remaining > m_bodyLimit) {
        refuse(413);
    } else {
        m_stage = m_remaining > 0 ? Stage::FixedBody : Stage::Complete;
    }
}

void RequestReader::readFixedBody()
{
    const qint64 take = std::min(m_remaining, qint64(m_buffer.size() - m_offset));
    m_body.append(QByteArrayView(m_buffer).sliced(m_offset, take));
    m_offset += take;
    m_scanned = m_offset;
    m_remaining -= take;
    if (m_remaining == 0) {
        m_stage = Stage::Complete;
    } else {
        m_buffer.clear();
        m_offset = m_scanned = 0;
    }
}

void RequestReader::readChunkSize(QByteArrayView line)
{
    // Extensions (";name=value") are read differently by different programs, and used by none of ours.
    if (line.isEmpty() || line.size() > longestChunkSize)
        return refuse(400);
    bool isNumber = false;
    const bool isPlain = std::all_of(line.begin(), line.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
    m_remaining = line.toByteArray().toLongLong(&isNumber, 16);
    if (!isPlain || !isNumber)
        return refuse(400);
    if (m_remaining > m_bodyLimit - m_body.size())
        return refuse(413);
    m_stage = m_remaining > 0 ? Stage::ChunkData : Stage::LastChunkEnd;
}

void RequestReader::readChunkData()
{
    readFixedBody();
    if (m_stage == Stage::Complete)
        m_stage = Stage::ChunkEnd;
}

void RequestReader::refuse(int status)
{
    m_refusal = status;
    m_stage = Stage::Refused;
    m_buffer = QByteArray();
    m_body = QByteArray();
    m_offset = m_scanned = 0;
}

} // namespace portal::http
