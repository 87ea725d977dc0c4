// SPDX-License-Identifier: GPL-3.0-or-later
// ClientShares: what the requests of each client hold at the moment: how many there are, and how much of the
// budget of large bodies. Counted by the client's own address, also where a trusted proxy brings everybody's
// requests. It knows no connection; what a request holds is given back when its Share goes.
#pragma once

#include "libportal/http/export.h"

#include <QtCore/QHash>
#include <QtNetwork/QHostAddress>

#include <optional>

namespace portal::http {

class PORTAL_HTTP_EXPORT ClientShares
{
public:
    enum class Verdict { Granted, TooMuchInAll, TooMuchFromThere };

    /// What one request holds; gives it back at its end. The ClientShares it is of outlives it.
    class PORTAL_HTTP_EXPORT Share
    {
    public:
        Share(Share &&other) noexcept;
        Share &operator=(Share &&other) noexcept;
        ~Share();

        /// Asks for so many bytes of the budget altogether, those it has already included.
        Verdict hold(qint64 bytes);

    private:
        friend class ClientShares;
        Share(ClientShares &shares, const QHostAddress &client) : m_shares(&shares), m_client(client) {}

        void giveBack();

        ClientShares *m_shares; // nullptr: moved away
        QHostAddress m_client;
        qint64 m_bytes = 0;
    };

    /// One address may hold a quarter of `bytesInAll`.
    ClientShares(int requestsPerAddress, qint64 bytesInAll)
        : m_requestLimit(requestsPerAddress), m_byteLimit(bytesInAll)
    {
    }

    /// A proxy of ours that speaks for itself has no number of requests of its own.
    enum class Asker { Client, TrustedProxy };
    /// A place for one more request; nullopt if this address has as many as it may. IPv6 counts by /64.
    std::optional<Share> begin(const QHostAddress &client, Asker asker = Asker::Client);

private:
    struct Held
    {
        int requests = 0;
        qint64 bytes = 0;
    };

    int m_requestLimit;
    qint64 m_byteLimit;
    qint64 m_bytes = 0;
    QHash<QHostAddress, Held> m_held;
};

} // namespace portal::http
