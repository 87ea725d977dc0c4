// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace portal {

Random Random::of(quint64 seed, qint64 number)
{
    Random mixed(seed + quint64(number) * 0xd1342543de82ef95);
    return Random(mixed.next());
}

// SplitMix64 (Steele, Lea, Flood 2014).
quint64 Random::next()
{
    quint64 z = m_state += 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

int Random::weighted(const QList<int> &weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    for (int i = 0; i < int(weights.size()); ++i) {
        left -= weights[i];
        if (left < 0)
            return i;
    }
    return 0;
}

std::chrono::milliseconds Random::wait(std::chrono::milliseconds mean)
{
    constexpr double most = 4;
    const double times = std::min(-std::log(1 - unit()), most);
    return std::chrono::milliseconds(qint64(double(mean.count()) * times));
}

} // namespace portal
