// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"

#include <QtCore/QJsonDocument>

#include <arpa/inet.h>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>

namespace portal::testing {

namespace {

int millisLeft(std::chrono::steady_clock::time_point until)
{
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
    return int(std::max<qint64>(0, left.count()));
}

bool wait(int descriptor, short events, std::chrono::steady_clock::time_point until)
{
    pollfd one{descriptor, events, 0};
    return poll(&one, 1, millisLeft(until)) > 0;
}

} // namespace

QJsonObject RawAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

RawClient::RawClient(quint16 port, const char *from)
{
    m_descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in local{};
    local.sin_family = AF_INET;
    inet_pton(AF_INET, from, &local.sin_addr);
    sockaddr_in remote{};
    remote.sin_family = AF_INET;
    remote.sin_port = htons(port);
    remote.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_descriptor < 0 || bind(m_descriptor, reinterpret_cast<sockaddr *>(&local), sizeof local) != 0 ||
        connect(m_descriptor, reinterpret_cast<sockaddr *>(&remote), sizeof remote) != 0) {
        if (m_descriptor >= 0)
            close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

bool RawClient::send(const QByteArray &bytes, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now = ::send(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent),
                                   MSG_NOSIGNAL | MSG_DONTWAIT);
        if (now > 0)
            sent += now;
        else if (now < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        else if (!wait(m_descriptor, POLLOUT, until))
            return false;
    }
    return true;
}

qint64 RawClient::sendNow(const QByteArray &bytes)
{
    const ssize_t sent =
        ::send(m_descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    return sent < 0 && errno == EAGAIN ? 0 : sent;
}

bool RawClient::fill(std::chrono::steady_clock::time_point until)
{
    char buffer[64 * 1024];
    if (!wait(m_descriptor, POLLIN, until))
        return false;
    const ssize_t got = recv(m_descriptor, buffer, sizeof buffer, 0);
    if (got <= 0)
        return false;
    m_received.append(buffer, got);
    return true;
}

RawAnswer RawClient::read(Body body, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    qsizetype end = 0;
    while ((end = m_received.indexOf("\r\n\r\n")) < 0) {
        if (!fill(until))
            return {};
    }
    RawAnswer answer;
    const QList<QByteArray> lines = m_received.first(end).split('\n');
    const int status = lines[0].mid(9, 3).toInt();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        answer.headers.insert(lines[i].first(colon).toLower(), lines[i].sliced(colon + 1).trimmed());
    }
    const qsizetype size = body == Body::None ? 0 : answer.headers.value("content-length").toLongLong();
    while (m_received.size() < end + 4 + size) {
        if (!fill(until))
            return {};
    }
    answer.body = m_received.sliced(end + 4, size);
    m_received.remove(0, end + 4 + size);
    answer.status = status;
    return answer;
}

QByteArray RawClient::readBytes(qsizetype count, std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (m_received.size() < count && fill(until)) {}
    const QByteArray bytes = m_received.first(std::min(count, m_received.size()));
    m_received.remove(0, bytes.size());
    return bytes;
}

bool RawClient::isClosedWithin(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    m_received.clear();
    char buffer[64 * 1024];
    while (wait(m_descriptor, POLLIN, until)) {
        if (recv(m_descriptor, buffer, sizeof buffer, 0) <= 0)
            return true;
    }
    return false;
}

void RawClient::halfClose()
{
    shutdown(m_descriptor, SHUT_WR);
}

void RawClient::reset()
{
    const linger now{1, 0};
    setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(std::exchange(m_descriptor, -1));
}

QByteArray get(const QByteArray &target, const QByteArray &extraFields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + extraFields + "\r\n";
}

} // namespace portal::testing
