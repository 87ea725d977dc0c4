// SPDX-License-Identifier: GPL-3.0-or-later
// LoadGenerator: keep-alive connections that send GETs one after the other, all from one thread by epoll, and
// measure how many are answered and how long each takes. Linux.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <chrono>

namespace portal::bench {

struct LoadFigures
{
    double perSecond = 0;
    double medianMillis = 0;
    double p99Millis = 0;
    qint64 failures = 0; ///< answers other than 200, connections that ended
};

class LoadGenerator
{
public:
    LoadGenerator(quint16 port, int connections) : m_port(port), m_connections(connections) {}

    /// The targets are asked for in turn, for this long, after a warm-up of a tenth of it.
    LoadFigures run(const QList<QByteArray> &targets, std::chrono::milliseconds time) const;

private:
    quint16 m_port;
    int m_connections;
};

} // namespace portal::bench
