// SPDX-License-Identifier: GPL-3.0-or-later
// RequestReader: HTTP/1.1 bytes to whole requests, strictly (RFC 9112): whatever two readers could
// understand differently is refused, so that no request can hide in another one.
// Pure: it knows no socket and no clock. One reader serves a connection; requests follow each other.
#pragma once

#include "libportal/http/export.h"
#include "libportal/http/gate/limits.h"
#include "libportal/http/request.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace portal::http {

class PORTAL_HTTP_EXPORT RequestReader
{
public:
    enum class Progress {
        NeedsBytes, ///< everything fed was read; feed() more
        HeadRead,   ///< request() has all but its body: call allowBody()
        Complete,   ///< request() is whole: take it, then next()
        Refused,    ///< refusal() says with which status; nothing more is read
    };

    explicit RequestReader(const Limits &limits) : m_limits(limits) {}

    /// Hands over bytes as they came, however they were cut. To be called when advance() says NeedsBytes.
    void feed(QByteArrayView bytes);
    /// Reads on. Bytes behind a complete request wait for next().
    Progress advance();
    /// Says how many bytes the body may have; reading goes on with advance().
    void allowBody(qint64 maximumBytes) { m_bodyLimit = maximumBytes; }
    /// Forgets the complete request and begins the next one.
    void next();

    /// True if bytes of the present request, or of one behind it, have come.
    bool hasStarted() const
    {
        return m_stage != Stage::RequestLine || m_offset < m_buffer.size() || m_headBytes > 0;
    }
    bool isReadingBody() const { return m_stage >= Stage::FixedBody && m_stage < Stage::Complete; }
    /// Bytes of the body read so far.
    qint64 bodySize() const { return m_body.size(); }

    /// The status to refuse with: 400, 413, 414, 417, 431, 501 or 505.
    int refusal() const { return m_refusal; }
    /// The request with method, target and headers; with its body once it is complete.
    Request takeRequest();
    const Request &request() const { return m_request; }
    /// What the client wants of the connection: HTTP/1.0 and `Connection: close` want it closed.
    bool wantsKeepAlive() const { return m_keepAlive; }
    /// `Expect: 100-continue`, and no byte of the body has come yet.
    bool awaitsContinue() const;

private:
    enum class Stage {
        RequestLine,
        Fields,
        Head, // all fields read, waiting for the body's limit
        FixedBody,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        LastChunkEnd,
        Complete,
        Refused,
    };
    enum class Line { Whole, Partial, Broken };

    Line takeLine(QByteArrayView &line, qint64 limit);
    void readRequestLine(QByteArrayView line);
    void readField(QByteArrayView line);
    void finishHead();
    bool readFraming();
    bool readConnectionOptions();
    void beginBody();
    void readFixedBody();
    void readChunkSize(QByteArrayView line);
    void readChunkData();
    void refuse(int status);

    Limits m_limits;
    QByteArray m_buffer;
    qsizetype m_offset = 0;  // what stands before was read
    qsizetype m_scanned = 0; // no line feed stands between m_offset and here
    Stage m_stage = Stage::RequestLine;
    int m_refusal = 0;

    Request m_request;
    Headers m_fields;
    QByteArray m_body;
    qint64 m_headBytes = 0;
    qint64 m_remaining = 0; // of the body or of the present chunk
    qint64 m_bodyLimit = -1;
    int m_minorVersion = 1;
    bool m_skippedEmptyLine = false;
    bool m_chunked = false;
    bool m_keepAlive = true;
    bool m_expectsContinue = false;
};

} // namespace portal::http
