// SPDX-License-Identifier: GPL-3.0-or-later
// Dispatcher: between QHttpServer's rules and the routes' handlers. On the I/O thread it answers what needs
// no handler (404, 405, 415, OPTIONS, a full queue); all else runs on the pool: guard, handler, errors and
// exceptions to answers, the common headers, the log line.
#pragma once

#include "libportal/base/text.h"
#include "libportal/http/gate/gate.h"
#include "libportal/http/handlerpool.h"
#include "libportal/http/qtcompat.h"
#include "libportal/http/routetable.h"
#include "libportal/http/served.h"

#include <memory>
#include <mutex>
#include <vector>

namespace portal::http {

class Dispatcher final : public GateHost
{
public:
    /// All outlive the dispatcher, and the dispatcher outlives the pool's tasks. `served` may be empty.
    Dispatcher(const RouteTable &routes, const Translations &translations, HandlerPool &pool,
               ServedObserver served);

    /// Registers one rule per path. The gate belongs to the server already.
    bool serve(QHttpServer &server, Gate &gate);

    Response refusal(int status, const AnswerContext &context) override;
    void refused(int status, const QByteArray &requestId) override;

private:
    struct Answered
    {
        compat::PendingHead pending;
        std::shared_ptr<Exchange> exchange;
    };

    void deliverLater(Answered answered);
    void deliver();
    QFuture<QHttpServerResponse> dispatch(const std::shared_ptr<Exchange> &exchange);
    /// The answer that needs no handler; nullopt if one is needed.
    std::optional<Response> withoutHandler(const Exchange &exchange) const;
    void handle(Portal &portal, Exchange &exchange, const RouteTable::Entry &entry) const;
    Response run(Portal &portal, Exchange &exchange, const RouteTable::Entry &entry) const;
    void finish(Exchange &exchange, Response response) const;

    const RouteTable &m_routes;
    const Translations &m_translations;
    HandlerPool &m_pool;
    const ServedObserver m_served;
    Gate *m_gate = nullptr; // outlives the pool's tasks
    std::mutex m_mutex;
    std::vector<Answered> m_answered;
};

} // namespace portal::http
