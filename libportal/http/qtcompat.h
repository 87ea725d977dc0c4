// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which QtHttpServer it meets, from Qt 6.4 to 6.11: nothing else has #if QT_VERSION.
// Used inside libportal/http only.
#pragma once

#include "libportal/http/response.h"

#include <QtCore/QFuture>
#include <QtCore/QFutureInterface>
#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtHttpServer/QHttpServerResponse>
#include <QtNetwork/QTcpServer>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtNetwork/QHttpHeaders>
#endif

#include <memory>
#include <utility>

namespace portal::http::compat {

/// Gives the listening TCP server to QHttpServer, which owns it afterwards. False if it would not have it.
inline bool bind(QHttpServer &server, std::unique_ptr<QTcpServer> listening)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (!server.bind(listening.get()))
        return false;
    listening.release();
#else
    server.bind(listening.release());
#endif
    return true;
}

/// The value of one header field, as far as QHttpServer saw it.
inline QByteArray field(const QHttpServerRequest &request, const char *name)
{
    return request.value(QByteArray(name));
}

/// Status and fields of an answer. Its body stays with the gate: QHttpServer would hold it a second time, and
/// cannot send a part of it and wait.
inline QHttpServerResponse head(const Response &response)
{
    const auto status = QHttpServerResponse::StatusCode(response.status());
    QHttpServerResponse head(QByteArray(), QByteArray(), status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders fields;
    for (const HeaderField &one : response.headers().fields())
        fields.append(QLatin1StringView(one.name), one.value);
    head.setHeaders(std::move(fields));
#else
    head.clearHeaders();
    for (const HeaderField &one : response.headers().fields())
        head.addHeader(one.name, one.value);
#endif
    return head;
}

/// The future head that QHttpServer waits for. Copies stand for the same one.
/// Not a QPromise: in Qt 6.4 taking the result out of a future resets its state, so that the promise believes
/// that it was never kept, and its destructor runs the continuation a second time, on nothing.
class PendingHead
{
public:
    PendingHead() : m_future(QFutureInterfaceBase::Started) {}
    QFuture<QHttpServerResponse> future() { return m_future.future(); }
    /// To be called once.
    void finish(const Response &response)
    {
        m_future.reportResult(head(response));
        m_future.reportFinished();
    }

private:
    QFutureInterface<QHttpServerResponse> m_future;
};

/// One rule for one path, whatever the method; `answer` is `QFuture<QHttpServerResponse>(const
/// QHttpServerRequest &)`. False if QHttpServer does not understand the path.
template <typename Answer>
bool route(QHttpServer &server, const QString &path, QObject *context, Answer answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    return server.route(path, context, [answer = std::move(answer)](const QHttpServerRequest &request) {
        return answer(request);
    }) != nullptr;
#else
    Q_UNUSED(context);
    return server.route(
        path, [answer = std::move(answer)](const QHttpServerRequest &request) { return answer(request); });
#endif
}

/// What is answered where no rule fits; `answer` is `QHttpServerResponse(const QHttpServerRequest &)`.
template <typename Answer>
void setMissingHandler(QHttpServer &server, QObject *context, Answer answer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server.setMissingHandler(context, [answer = std::move(answer)](const QHttpServerRequest &request,
                                                                   QHttpServerResponder &responder) {
        responder.sendResponse(answer(request));
    });
#else
    Q_UNUSED(context);
    server.setMissingHandler(
        [answer = std::move(answer)](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            answer(request).write(std::move(responder));
        });
#endif
}

} // namespace portal::http::compat
