// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/nativesocket.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace portal::http {

namespace {

#ifdef Q_OS_WIN
using Handle = SOCKET;
constexpr int sendFlags = 0;
constexpr int noMoreWrites = SD_SEND;

bool wouldBlock()
{
    return WSAGetLastError() == WSAEWOULDBLOCK;
}
bool wasInterrupted()
{
    return false;
}
void setNonBlocking(Handle handle)
{
    u_long on = 1;
    ioctlsocket(handle, FIONBIO, &on);
}
#else
using Handle = int;
#ifdef MSG_NOSIGNAL
constexpr int sendFlags = MSG_NOSIGNAL;
#else
constexpr int sendFlags = 0;
#endif
constexpr int noMoreWrites = SHUT_WR;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}
bool wasInterrupted()
{
    return errno == EINTR;
}
void setNonBlocking(Handle handle)
{
    fcntl(handle, F_SETFL, fcntl(handle, F_GETFL) | O_NONBLOCK);
    fcntl(handle, F_SETFD, FD_CLOEXEC);
}
#endif

void setOption(Handle handle, int level, int option, int value)
{
    setsockopt(handle, level, option, reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace

NativeSocket::NativeSocket(qintptr descriptor) : m_descriptor(descriptor)
{
    const auto handle = Handle(m_descriptor);
    setNonBlocking(handle);
    setOption(handle, IPPROTO_TCP, TCP_NODELAY, 1);
#ifdef TCP_NOTSENT_LOWAT
    // The kernel takes only what the client is about to get: less memory per slow client, and the pace at
    // which it takes more is the pace at which the client reads.
    setOption(handle, IPPROTO_TCP, TCP_NOTSENT_LOWAT, 128 * 1024);
#endif
#ifdef SO_NOSIGPIPE
    setOption(handle, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
}

NativeSocket &NativeSocket::operator=(NativeSocket &&other) noexcept
{
    if (this != &other) {
        close();
        m_descriptor = std::exchange(other.m_descriptor, -1);
    }
    return *this;
}

QHostAddress NativeSocket::peerAddress() const
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    if (getpeername(Handle(m_descriptor), reinterpret_cast<sockaddr *>(&storage), &size) != 0)
        return {};
    return QHostAddress(reinterpret_cast<const sockaddr *>(&storage));
}

NativeSocket::Outcome NativeSocket::read(char *into, qint64 maximum)
{
    for (;;) {
        const auto got = recv(Handle(m_descriptor), into, size_t(maximum), 0);
        if (got > 0)
            return {Status::Done, qint64(got)};
        if (got < 0 && wasInterrupted())
            continue;
        return {got < 0 && wouldBlock() ? Status::WouldBlock : Status::Closed, 0};
    }
}

NativeSocket::Outcome NativeSocket::write(QByteArrayView bytes)
{
    for (;;) {
        const auto sent = send(Handle(m_descriptor), bytes.data(), size_t(bytes.size()), sendFlags);
        if (sent >= 0)
            return {Status::Done, qint64(sent)};
        if (wasInterrupted())
            continue;
        return {wouldBlock() ? Status::WouldBlock : Status::Closed, 0};
    }
}

void NativeSocket::shutDownWriting()
{
    shutdown(Handle(m_descriptor), noMoreWrites);
}

void NativeSocket::close()
{
    if (m_descriptor == -1)
        return;
#ifdef Q_OS_WIN
    closesocket(Handle(m_descriptor));
#else
    ::close(Handle(m_descriptor));
#endif
    m_descriptor = -1;
}

} // namespace portal::http
