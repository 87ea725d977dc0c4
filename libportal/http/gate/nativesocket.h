// SPDX-License-Identifier: GPL-3.0-or-later
// NativeSocket: one connected stream socket of the operating system, non-blocking, closed with its owner.
// The gate uses it in place of QTcpSocket because nothing here calls back: read, write and close do just that
// (QTcpSocket may emit disconnected() inside any of them), a half-close by the client is seen as what it is,
// and no second buffer grows behind the gate's back.
#pragma once

#include <QtCore/QByteArrayView>
#include <QtNetwork/QHostAddress>

#include <utility>

namespace portal::http {

class NativeSocket
{
public:
    enum class Status { Done, WouldBlock, Closed };
    struct Outcome
    {
        Status status;
        qint64 bytes; ///< read or written; more than 0 if Done
    };

    NativeSocket() = default;
    /// Takes over an accepted descriptor; makes it non-blocking and sends small answers without delay.
    explicit NativeSocket(qintptr descriptor);
    ~NativeSocket() { close(); }
    NativeSocket(NativeSocket &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    NativeSocket &operator=(NativeSocket &&other) noexcept;

    bool isOpen() const { return m_descriptor != -1; }
    qintptr descriptor() const { return m_descriptor; }
    QHostAddress peerAddress() const;

    /// Closed means that the peer sends no more, or that the connection broke.
    Outcome read(char *into, qint64 maximum);
    Outcome write(QByteArrayView bytes);
    /// Tells the peer that nothing more comes; it can still be read from.
    void shutDownWriting();
    void close();

private:
    qintptr m_descriptor = -1;
};

} // namespace portal::http
