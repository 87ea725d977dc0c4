// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/dispatcher.h"

#include "libportal/http/errorresponse.h"
#include "libportal/http/finishing.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace portal::http {

Q_LOGGING_CATEGORY(lcHttp, "portal.http")

namespace {

AnswerContext contextOf(const Request &request)
{
    return {request.language(), request.id()};
}

bool accepts(const Route &route, const Request &request)
{
    if (request.body().isEmpty())
        return true;
    const QByteArray type = request.contentType();
    return std::any_of(route.acceptedContentTypes.begin(), route.acceptedContentTypes.end(),
                       [&type](const QByteArray &accepted) { return accepted == "*/*" || accepted == type; });
}

// Id, method, pattern, status, milliseconds. Not the path itself: it may hold a name or an address (P4).
void logAnswer(const Exchange &exchange)
{
    const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - exchange.begun;
    qCInfo(lcHttp).noquote().nospace()
        << exchange.request.id() << ' ' << methodName(exchange.request.method()) << ' '
        << (exchange.path ? exchange.path->pattern : QStringLiteral("-")) << ' ' << exchange.response.status()
        << ' ' << QString::number(time.count(), 'f', 1) << "ms";
}

QFuture<QHttpServerResponse> ready(const Response &response)
{
    compat::PendingHead pending;
    pending.finish(response);
    return pending.future();
}

} // namespace

Dispatcher::Dispatcher(const RouteTable &routes, const Translations &translations, HandlerPool &pool,
                       ServedObserver served)
    : m_routes(routes), m_translations(translations), m_pool(pool), m_served(std::move(served))
{
}

bool Dispatcher::serve(QHttpServer &server, Gate &gate)
{
    m_gate = &gate;
    // The gate has found the route already; the number in the request leads back to it, whichever rule fits.
    const auto exchangeOf = [&gate](const QHttpServerRequest &request) {
        return gate.exchange(compat::field(request, Gate::exchangeField).toULongLong());
    };
    for (std::size_t i = 0; i < m_routes.paths().size(); ++i) {
        if (!compat::route(server, gate.shownPath(i), &gate,
                           [this, exchangeOf](const QHttpServerRequest &request) {
                               return dispatch(exchangeOf(request));
                           }))
            return false;
    }
    compat::setMissingHandler(server, &gate, [this, exchangeOf](const QHttpServerRequest &request) {
        const std::shared_ptr<Exchange> exchange = exchangeOf(request);
        if (!exchange)
            return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
        finish(*exchange, statusResponse(404, contextOf(exchange->request), m_translations));
        return compat::head(exchange->response);
    });
    return true;
}

QFuture<QHttpServerResponse> Dispatcher::dispatch(const std::shared_ptr<Exchange> &exchange)
{
    if (!exchange)
        return ready(Response::empty(500));
    if (std::optional<Response> response = withoutHandler(*exchange)) {
        finish(*exchange, std::move(*response));
        return ready(exchange->response);
    }
    Request &request = exchange->request;
    const RouteTable::Entry *entry = exchange->path->find(request.method());
    request.setCaptures(entry->capture(request.segments()));

    compat::PendingHead pending;
    const bool queued = m_pool.submit([this, pending, exchange, entry](Portal &portal) {
        handle(portal, *exchange, *entry);
        deliverLater({pending, exchange});
    });
    if (!queued) {
        finish(*exchange, statusResponse(503, contextOf(request), m_translations));
        return ready(exchange->response);
    }
    return pending.future();
}

// On a handler's thread. One event brings all answers that are there when it arrives.
void Dispatcher::deliverLater(Answered answered)
{
    const std::lock_guard lock(m_mutex);
    m_answered.push_back(std::move(answered));
    if (m_answered.size() == 1)
        QMetaObject::invokeMethod(
            m_gate, [this] { deliver(); }, Qt::QueuedConnection);
}

// On the I/O thread: the futures are finished on the thread that attached itself to them.
void Dispatcher::deliver()
{
    std::vector<Answered> answered;
    {
        const std::lock_guard lock(m_mutex);
        answered.swap(m_answered);
    }
    for (Answered &one : answered)
        one.pending.finish(one.exchange->response);
}

std::optional<Response> Dispatcher::withoutHandler(const Exchange &exchange) const
{
    const Request &request = exchange.request;
    const AnswerContext context = contextOf(request);
    if (!exchange.path)
        return statusResponse(404, context, m_translations);
    if (request.method() == Method::Options)
        return Response::noContent().setHeader("Allow", exchange.path->allow());
    const RouteTable::Entry *entry = exchange.path->find(request.method());
    if (!entry)
        return statusResponse(405, context, m_translations).setHeader("Allow", exchange.path->allow());
    if (!accepts(*entry->route, request))
        return statusResponse(415, context, m_translations);
    return std::nullopt;
}

void Dispatcher::handle(Portal &portal, Exchange &exchange, const RouteTable::Entry &entry) const
{
    if (exchange.abandoned) // whoever asked is gone, and nothing has been done yet
        return finish(exchange, statusResponse(503, contextOf(exchange.request), m_translations));
    const QByteArray id = exchange.request.id();
    Response response;
    try {
        response = run(portal, exchange, entry);
    } catch (const std::exception &exception) {
        qCCritical(lcHttp).noquote() << id << "handler threw:" << exception.what();
        response = statusResponse(500, contextOf(exchange.request), m_translations);
    } catch (...) {
        qCCritical(lcHttp).noquote() << id << "handler threw something";
        response = statusResponse(500, contextOf(exchange.request), m_translations);
    }
    finish(exchange, std::move(response));
}

Response Dispatcher::run(Portal &portal, Exchange &exchange, const RouteTable::Entry &entry) const
{
    const auto failed = [&](const Error &error) {
        if (!error.detail.isEmpty()) {
            if (error.code == ErrorCode::Internal || error.code == ErrorCode::Unavailable)
                qCWarning(lcHttp).noquote()
                    << exchange.request.id() << errorCodeName(error.code) << error.detail;
            else
                qCInfo(lcHttp).noquote()
                    << exchange.request.id() << errorCodeName(error.code) << error.detail;
        }
        return errorResponse(error, contextOf(exchange.request), m_translations);
    };
    Result<Identity> identity = entry.route->guard.check(portal, exchange.request);
    if (!identity)
        return failed(identity.error());
    exchange.request.setIdentity(std::move(*identity));
    Result<Response> response = entry.route->handler(portal, exchange.request);
    if (!response)
        return failed(response.error());
    makeConditional(*response, exchange.request);
    return std::move(*response);
}

void Dispatcher::finish(Exchange &exchange, Response response) const
{
    if (!response.isSendable()) {
        qCCritical(lcHttp).noquote() << exchange.request.id() << "a header of the answer would split lines";
        response = statusResponse(500, contextOf(exchange.request), m_translations);
    }
    addCommonHeaders(response, exchange.request.id(),
                     exchange.request.isSecure() ? Request::Transport::Secure : Request::Transport::Plain);
    exchange.response = std::move(response);
    logAnswer(exchange);
    if (!m_served)
        return;
    const auto time = std::chrono::steady_clock::now() - exchange.begun;
    m_served({.method = exchange.request.method(),
              .route = exchange.path ? exchange.path->pattern : QString(),
              .status = exchange.response.status(),
              .duration = std::chrono::duration_cast<std::chrono::microseconds>(time)});
}

Response Dispatcher::refusal(int status, const AnswerContext &context)
{
    Response response = statusResponse(status, context, m_translations);
    addCommonHeaders(response, context.requestId, Request::Transport::Plain);
    return response;
}

void Dispatcher::refused(int status, const QByteArray &requestId)
{
    qCInfo(lcHttp).noquote().nospace() << requestId << " refused " << status;
    if (m_served)
        m_served({.method = {}, .route = {}, .status = status, .duration = {}});
}

} // namespace portal::http
