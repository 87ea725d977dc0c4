// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/admission.h"

#include "libportal/http/trustedproxies.h"

#include <algorithm>

namespace portal::http {

Admission::Verdict Admission::enter(const QHostAddress &address, Peer peer)
{
    if (m_count >= m_limitInAll)
        return Verdict::TooManyInAll;
    int &there = m_perAddress[key(address)];
    if (peer == Peer::Client && there >= m_limitPerAddress)
        return Verdict::TooManyFromThere;
    ++there;
    ++m_count;
    return Verdict::Admitted;
}

void Admission::leave(const QHostAddress &address)
{
    const auto there = m_perAddress.find(key(address));
    if (there == m_perAddress.end())
        return;
    --m_count;
    if (--*there == 0)
        m_perAddress.erase(there);
}

QHostAddress Admission::key(const QHostAddress &address)
{
    const QHostAddress plain = normalized(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain;
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes);
}

} // namespace portal::http
