// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/loadgenerator.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace portal::bench {

namespace {

using Clock = std::chrono::steady_clock;

struct Connection
{
    int descriptor = -1;
    Clock::time_point asked;
    QByteArray received{};
};

int connectedTo(quint16 port)
{
    const int descriptor = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(descriptor, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return descriptor;
    close(descriptor);
    return -1;
}

/// The size of the whole answer; 0 while it is not all there.
qsizetype wholeAnswer(const QByteArray &bytes)
{
    static constexpr char field[] = "\r\nContent-Length: ";
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const void *found = memmem(bytes.constData(), size_t(head), field, sizeof field - 1);
    const qsizetype body = found ? std::atoll(static_cast<const char *>(found) + sizeof field - 1) : 0;
    return bytes.size() >= head + 4 + body ? head + 4 + body : 0;
}

double millis(std::vector<qint64> &nanoseconds, double share)
{
    if (nanoseconds.empty())
        return 0;
    const auto at = nanoseconds.begin() + std::ptrdiff_t(double(nanoseconds.size() - 1) * share);
    std::nth_element(nanoseconds.begin(), at, nanoseconds.end());
    return double(*at) / 1e6;
}

} // namespace

LoadFigures LoadGenerator::run(const QList<QByteArray> &targets, std::chrono::milliseconds time) const
{
    QList<QByteArray> requests;
    for (const QByteArray &target : targets)
        requests.append("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

    LoadFigures figures;
    const int poll = epoll_create1(EPOLL_CLOEXEC);
    std::vector<Connection> connections(static_cast<size_t>(m_connections));
    qsizetype next = 0;
    const auto ask = [&](Connection &connection) {
        const QByteArray &request = requests[next];
        next = (next + 1) % requests.size();
        connection.asked = Clock::now();
        if (send(connection.descriptor, request.constData(), size_t(request.size()), MSG_NOSIGNAL) !=
            request.size())
            ++figures.failures;
    };
    for (Connection &connection : connections) {
        connection.descriptor = connectedTo(m_port);
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.ptr = &connection;
        if (connection.descriptor < 0 || epoll_ctl(poll, EPOLL_CTL_ADD, connection.descriptor, &event) != 0) {
            ++figures.failures;
            continue;
        }
        ask(connection);
    }

    std::vector<qint64> taken;
    taken.reserve(1'000'000);
    const auto begun = Clock::now() + time / 10;
    const auto until = begun + time;
    std::vector<epoll_event> events(connections.size());
    for (auto now = Clock::now(); now < until; now = Clock::now()) {
        const int count = epoll_wait(poll, events.data(), int(events.size()), 100);
        for (int i = 0; i < count; ++i) {
            auto &connection = *static_cast<Connection *>(events[size_t(i)].data.ptr);
            char buffer[16 * 1024];
            const ssize_t got = recv(connection.descriptor, buffer, sizeof buffer, 0);
            if (got <= 0) {
                ++figures.failures;
                epoll_ctl(poll, EPOLL_CTL_DEL, connection.descriptor, nullptr);
                continue;
            }
            connection.received.append(buffer, got);
            if (wholeAnswer(connection.received) == 0)
                continue;
            const auto answered = Clock::now();
            if (answered >= begun)
                taken.push_back(std::chrono::nanoseconds(answered - connection.asked).count());
            if (!connection.received.startsWith("HTTP/1.1 200 "))
                ++figures.failures;
            connection.received.clear();
            ask(connection);
        }
    }
    for (const Connection &connection : connections) {
        if (connection.descriptor >= 0)
            close(connection.descriptor);
    }
    close(poll);
    figures.perSecond = double(taken.size()) / std::chrono::duration<double>(time).count();
    figures.medianMillis = millis(taken, 0.5);
    figures.p99Millis = millis(taken, 0.99);
    return figures;
}

} // namespace portal::bench
