// SPDX-License-Identifier: GPL-3.0-or-later
// Admission: counts open connections in all and per address, and says whether one more may come in.
// An IPv6 network of 64 bits is one address: its owner has 2^64 of them for the asking.
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QHash>
#include <QtNetwork/QHostAddress>

namespace portal::http {

class PORTAL_HTTP_EXPORT Admission
{
public:
    enum class Verdict { Admitted, TooManyInAll, TooManyFromThere };

    Admission(int inAll, int perAddress) : m_limitInAll(inAll), m_limitPerAddress(perAddress) {}

    /// A trusted proxy brings everybody's connections: only the cap in all holds for it.
    enum class Peer { Client, TrustedProxy };
    /// Counts the connection if it is admitted; each admitted one is given back once by leave().
    Verdict enter(const QHostAddress &address, Peer peer = Peer::Client);
    void leave(const QHostAddress &address);
    int count() const { return m_count; }

    /// The address that is counted for this one: itself (IPv4, also mapped), or its /64.
    static QHostAddress key(const QHostAddress &address);

private:
    int m_limitInAll;
    int m_limitPerAddress;
    int m_count = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace portal::http
