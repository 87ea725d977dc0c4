// SPDX-License-Identifier: GPL-3.0-or-later
// HttpGateway: carries one request to a gateway and brings back what came of it, exactly once.
// One deadline for the whole call, no redirects, certificates checked, no cookies, answers capped, and no
// request is ever sent twice by itself. It does not understand what it carries.
#pragma once

#include "libportal/base/export.h"
#include "libportal/messaging/providers/gatewayexchange.h"

#include <QtCore/QSet>

#include <functional>
#include <memory>

class QNetworkAccessManager;

namespace portal {

class PORTAL_EXPORT HttpGateway
{
public:
    using Callback = std::function<void(const GatewayAnswer &)>;

    static constexpr std::chrono::seconds defaultTimeout{20};
    static constexpr qint64 largestAnswer = 256 * 1024; ///< bytes of body

    /// `timeout` is for the whole call, from the first packet to the last byte of the answer.
    explicit HttpGateway(std::chrono::milliseconds timeout = defaultTimeout);
    /// Ends what is under way as Abandoned, and calls back before it returns.
    ~HttpGateway();
    HttpGateway(const HttpGateway &) = delete;
    HttpGateway &operator=(const HttpGateway &) = delete;

    /// Returns at once; calls back once, on this thread, never from within this call. Six calls to a host run
    /// at the same time; more wait their turn, within the same timeout.
    void exchange(const GatewayRequest &request, Callback done);

private:
    class Exchange;

    std::unique_ptr<QNetworkAccessManager> m_network;
    std::chrono::milliseconds m_timeout;
    QSet<Exchange *> m_underWay;
};

} // namespace portal
