// SPDX-License-Identifier: GPL-3.0-or-later
// Random: the chance that demo data is made of. The same seed gives the same sequence on every machine, which
// the standard library's distributions do not promise.
#pragma once

#include <QtCore/QList>

#include <chrono>
#include <initializer_list>

namespace portal {

class Random
{
public:
    explicit Random(quint64 seed) : m_state(seed) {}
    /// A sequence of its own for the `number`th thing of a seed.
    static Random of(quint64 seed, qint64 number);

    quint64 next();
    /// 0 to `count` - 1.
    int below(int count) { return int(next() % quint64(count)); }
    /// `least` to `most`, both included.
    int between(int least, int most) { return least + below(most - least + 1); }
    /// 0 to just under 1.
    double unit() { return double(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }

    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list[below(int(list.size()))];
    }
    /// A position, the more often the greater its weight.
    int weighted(const QList<int> &weights);
    /// As long as waiting takes: `mean` on average, mostly less, at most four times as much.
    std::chrono::milliseconds wait(std::chrono::milliseconds mean);

private:
    quint64 m_state;
};

} // namespace portal
