// SPDX-License-Identifier: GPL-3.0-or-later
// RawClient: a TCP client that sends exactly the bytes it is told, in the order and at the pace it is told,
// and reads answers as they come. Every call is bounded in time. POSIX only: half-closing needs it.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>

#include <chrono>
#include <utility>

namespace portal::testing {

struct RawAnswer
{
    int status = 0; ///< 0: the connection ended, or time ran out, before a whole answer was there
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QJsonObject json() const;
};

class RawClient
{
public:
    static constexpr std::chrono::milliseconds patience{10000};

    /// Connects to 127.0.0.1, from this local address (any of 127.0.0.0/8).
    explicit RawClient(quint16 port, const char *from = "127.0.0.1");
    ~RawClient();
    RawClient(RawClient &&other) noexcept
        : m_descriptor(std::exchange(other.m_descriptor, -1)), m_received(std::move(other.m_received))
    {
    }
    RawClient &operator=(RawClient &&) = delete;

    bool isConnected() const { return m_descriptor >= 0; }
    /// False if not everything could be sent.
    bool send(const QByteArray &bytes, std::chrono::milliseconds time = patience);
    /// Sends as much as the kernel takes at once; gives the number of bytes, -1 if the connection is broken.
    qint64 sendNow(const QByteArray &bytes);
    /// The next answer; `bodiless` for those to HEAD.
    enum class Body { Expected, None };
    RawAnswer read(Body body = Body::Expected, std::chrono::milliseconds time = patience);
    RawAnswer call(const QByteArray &request) { return send(request) ? read() : RawAnswer{}; }
    /// Up to this many bytes of whatever comes; fewer at the end of the connection or of time.
    QByteArray readBytes(qsizetype count, std::chrono::milliseconds time = patience);
    /// True once the server has closed, within this time; bytes before are thrown away.
    bool isClosedWithin(std::chrono::milliseconds time);
    /// Ends the sending direction only.
    void halfClose();
    /// Breaks the connection with a reset.
    void reset();

private:
    bool fill(std::chrono::steady_clock::time_point until);

    int m_descriptor = -1;
    QByteArray m_received;
};

/// GET with a Host, nothing else.
QByteArray get(const QByteArray &target, const QByteArray &extraFields = {});

} // namespace portal::testing
