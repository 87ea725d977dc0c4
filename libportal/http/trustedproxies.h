// SPDX-License-Identifier: GPL-3.0-or-later
// TrustedProxies: whose X-Forwarded-For is believed, and what a request's client address therefore is.
// Nobody's by default: a header that anybody can write says nothing about who they are.
#pragma once

#include "libportal/base/result.h"
#include "libportal/http/export.h"
#include "libportal/http/headers.h"

#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QStringList>
#include <QtNetwork/QHostAddress>

namespace portal::http {

class PORTAL_HTTP_EXPORT TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Addresses and subnets ("127.0.0.1", "::1", "10.0.0.0/8"); `Invalid` on `trusted_proxies` otherwise.
    static Result<TrustedProxies> parse(const QStringList &entries);

    bool trusts(const QHostAddress &address) const;
    /// The right-most address of X-Forwarded-For that is not one of ours, if the peer is; else the peer.
    /// What is not an address ends the search: only what our own proxies wrote is believed.
    QHostAddress clientAddress(const QHostAddress &peer, const Headers &headers) const;
    /// True if a trusted peer says that the client came by TLS (X-Forwarded-Proto: https).
    bool clientIsSecure(const QHostAddress &peer, const Headers &headers) const;

private:
    QList<QPair<QHostAddress, int>> m_subnets;
};

/// IPv4-mapped IPv6 addresses as plain IPv4, and no scope id, so that one client has one address.
PORTAL_HTTP_EXPORT QHostAddress normalized(const QHostAddress &address);

} // namespace portal::http
