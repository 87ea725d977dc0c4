// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/trustedproxies.h"

#include <algorithm>

namespace portal::http {

namespace {

// "203.0.113.7", "203.0.113.7:4711", "2001:db8::1", "[2001:db8::1]:4711": null for anything else.
QHostAddress forwardedAddress(const QByteArray &entry)
{
    QByteArray text = entry.trimmed();
    if (text.startsWith('[')) {
        const qsizetype end = text.indexOf(']');
        text = end < 0 ? QByteArray() : text.sliced(1, end - 1);
    } else if (text.count(':') == 1) {
        text.truncate(text.indexOf(':'));
    }
    return normalized(QHostAddress(QString::fromLatin1(text)));
}

} // namespace

Result<TrustedProxies> TrustedProxies::parse(const QStringList &entries)
{
    TrustedProxies proxies;
    for (const QString &entry : entries) {
        const auto [address, bits] = QHostAddress::parseSubnet(entry.trimmed());
        if (address.isNull() || bits < 0) {
            return failure(Error::invalid(
                QStringLiteral("trusted_proxies"), QStringLiteral("format"),
                {QT_TRANSLATE_NOOP("portal", "\"%1\" is not an address or a subnet."), {entry}}));
        }
        proxies.m_subnets.append({address, bits});
    }
    return proxies;
}

bool TrustedProxies::trusts(const QHostAddress &address) const
{
    const QHostAddress plain = normalized(address);
    return std::any_of(m_subnets.begin(), m_subnets.end(), [&plain](const QPair<QHostAddress, int> &subnet) {
        return plain.protocol() == subnet.first.protocol() && plain.isInSubnet(subnet);
    });
}

QHostAddress TrustedProxies::clientAddress(const QHostAddress &peer, const Headers &headers) const
{
    QHostAddress client = normalized(peer);
    if (!trusts(client))
        return client;
    const QList<QByteArray> hops = headers.values("X-Forwarded-For").join(',').split(',');
    for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
        const QHostAddress address = forwardedAddress(*hop);
        if (address.isNull())
            break;
        client = address;
        if (!trusts(client))
            break;
    }
    return client;
}

bool TrustedProxies::clientIsSecure(const QHostAddress &peer, const Headers &headers) const
{
    return trusts(peer) &&
           headers.value("X-Forwarded-Proto").trimmed().compare("https", Qt::CaseInsensitive) == 0;
}

QHostAddress normalized(const QHostAddress &address)
{
    bool isIPv4 = false;
    const quint32 plain = address.toIPv4Address(&isIPv4);
    if (isIPv4)
        return QHostAddress(plain);
    QHostAddress copy = address;
    copy.setScopeId({});
    return copy;
}

} // namespace portal::http
