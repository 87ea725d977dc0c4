// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/gatesocket.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace portal::http {

namespace {

constexpr qsizetype usualHead = 1024; // bytes; most heads fit without growing

} // namespace

GateSocket::GateSocket(Listener *listener, const QHostAddress &peer, QObject *parent)
    : QTcpSocket(parent), m_listener(listener)
{
    setOpenMode(QIODevice::ReadWrite);
    setPeerAddress(peer);
    setSocketState(ConnectedState);
}

GateSocket::~GateSocket()
{
    // The base class would try to abort a connection it never had.
    m_listener = nullptr;
    setSocketState(UnconnectedState);
}

void GateSocket::show(const QByteArray &request)
{
    m_request = request;
    m_read = 0;
    m_answer = QByteArray();
    m_answer.reserve(usualHead);
    m_headDone = false;
    Q_EMIT readyRead();
}

void GateSocket::forget()
{
    m_listener = nullptr;
    hangUp();
    deleteLater();
}

qint64 GateSocket::bytesAvailable() const
{
    return m_request.size() - m_read + QIODevice::bytesAvailable();
}

void GateSocket::disconnectFromHost()
{
    hangUp();
}

void GateSocket::close()
{
    hangUp();
}

void GateSocket::hangUp()
{
    if (state() == UnconnectedState)
        return;
    setSocketState(UnconnectedState);
    if (Listener *listener = std::exchange(m_listener, nullptr))
        listener->hungUp();
    Q_EMIT disconnected();
}

qint64 GateSocket::readData(char *data, qint64 maximum)
{
    const qint64 size = std::min(maximum, qint64(m_request.size() - m_read));
    std::memcpy(data, m_request.constData() + m_read, size_t(size));
    m_read += size;
    return size;
}

qint64 GateSocket::writeData(const char *data, qint64 size)
{
    if (m_headDone)
        return size; // a body: the gate has it already
    // QHttpServer writes word by word: the end is looked for only where a line ends.
    const qsizetype from = std::max<qsizetype>(0, m_answer.size() - 3);
    m_answer.append(data, size);
    if (!std::memchr(data, '\n', size_t(size)))
        return size;
    const qsizetype end = m_answer.indexOf("\r\n\r\n", from);
    if (end >= 0) {
        m_headDone = true;
        m_answer.truncate(end + 4);
        if (m_listener)
            m_listener->headWritten(m_answer);
    }
    return size;
}

} // namespace portal::http
