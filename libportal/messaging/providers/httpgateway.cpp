// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/httpgateway.h"

#include <QtCore/QDateTime>
#include <QtCore/QIODevice>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <algorithm>
#include <cstring>

namespace portal {

namespace {

// A body that can be read once. When a gateway hangs up without an answer, Qt sends the same request again by
// itself, POST or not, and somebody gets the same message twice. It cannot do so with a body that does not
// rewind, and reports the lost connection instead.
class OneTimeBody final : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes) : m_bytes(std::move(bytes)) { open(QIODevice::ReadOnly); }

    bool isSequential() const override { return true; }
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 maximum) override
    {
        const qint64 count = std::min<qint64>(maximum, m_bytes.size() - m_read);
        if (count <= 0)
            return -1;
        std::memcpy(data, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool isBeforeTheRequest(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError;
}

// Qt reports a 4xx or 5xx answer as an error too; these ranges mean that a whole answer came.
bool isWholeAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status == 0)
        return false;
    return error == QNetworkReply::NoError ||
           (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError) ||
           error == QNetworkReply::ProtocolInvalidOperationError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error >= QNetworkReply::InternalServerError;
}

QNetworkRequest networkRequest(const GatewayRequest &request)
{
    QNetworkRequest network(request.url);
    for (const auto &[name, value] : request.headers)
        network.setRawHeader(name, value);
    if (!request.contentType.isEmpty())
        network.setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
    network.setRawHeader("User-Agent", "AGLIS-Portal");
    // Nothing is unpacked for us, so that a small answer cannot grow into a large one.
    network.setRawHeader("Accept-Encoding", "identity");
    network.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    network.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    network.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    network.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    network.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Without a copy of its own, Qt has nothing to rewind.
    network.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    network.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    return network;
}

} // namespace

class HttpGateway::Exchange final : public QObject
{
public:
    Exchange(GatewayRequest::Method method, QNetworkReply *reply, std::chrono::milliseconds timeout,
             std::function<void(Exchange *)> ended, Callback done)
        : m_reply(reply), m_ended(std::move(ended)), m_done(std::move(done))
    {
        m_reply->setParent(this);
        m_reply->setReadBufferSize(largestAnswer + 1);
        // Qt does not say of a request without a body that it was sent, so that one is in doubt from the
        // start.
        if (method == GatewayRequest::Method::Get)
            m_answer.doubt = SendOutcome::Doubt::MaybeSent;
        connect(m_reply, &QNetworkReply::requestSent, this,
                [this] { m_answer.doubt = SendOutcome::Doubt::MaybeSent; });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { read(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        m_deadline.setSingleShot(true);
        connect(&m_deadline, &QTimer::timeout, this, [this] { end(GatewayAnswer::Ending::Silent); });
        m_deadline.start(timeout);
    }

    void end(GatewayAnswer::Ending ending)
    {
        m_deadline.stop();
        m_reply->disconnect(this);
        m_answer.ending = ending;
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (ending != GatewayAnswer::Ending::Answered) {
            m_answer.body.clear();
            m_reply->abort();
        } else {
            m_answer.doubt = SendOutcome::Doubt::None;
        }
        m_ended(this);
        m_done(m_answer);
        deleteLater();
    }

private:
    void read()
    {
        m_answer.body += m_reply->read(largestAnswer + 1 - m_answer.body.size());
        if (m_answer.body.size() > largestAnswer)
            end(GatewayAnswer::Ending::TooLarge);
    }

    void finish()
    {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_answer.retryAfter =
            retryAfterFromHeader(m_reply->rawHeader("Retry-After"), QDateTime::currentSecsSinceEpoch());
        const QNetworkReply::NetworkError error = m_reply->error();
        if (isBeforeTheRequest(error))
            m_answer.doubt = SendOutcome::Doubt::None;
        if (error == QNetworkReply::SslHandshakeFailedError) {
            end(GatewayAnswer::Ending::Untrusted);
        } else if (!isWholeAnswer(error, status)) {
            end(m_answer.doubt == SendOutcome::Doubt::None ? GatewayAnswer::Ending::NotReached
                                                           : GatewayAnswer::Ending::Broken);
        } else {
            m_answer.body += m_reply->read(largestAnswer + 1 - m_answer.body.size());
            end(m_answer.body.size() > largestAnswer ? GatewayAnswer::Ending::TooLarge
                                                     : GatewayAnswer::Ending::Answered);
        }
    }

    QNetworkReply *m_reply;
    QTimer m_deadline;
    std::function<void(Exchange *)> m_ended;
    Callback m_done;
    GatewayAnswer m_answer;
};

HttpGateway::HttpGateway(std::chrono::milliseconds timeout)
    : m_network(std::make_unique<QNetworkAccessManager>()), m_timeout(timeout)
{
    m_network->setAutoDeleteReplies(false);
}

HttpGateway::~HttpGateway()
{
    const QSet<Exchange *> underWay = m_underWay;
    for (Exchange *exchange : underWay) {
        exchange->end(GatewayAnswer::Ending::Abandoned);
        delete exchange;
    }
}

void HttpGateway::exchange(const GatewayRequest &request, Callback done)
{
    const QNetworkRequest network = networkRequest(request);
    auto *body = new OneTimeBody(request.body);
    const QByteArray method = request.method == GatewayRequest::Method::Get ? "GET" : "POST";
    QNetworkReply *reply = m_network->sendCustomRequest(network, method, body);
    body->setParent(reply);
    m_underWay.insert(new Exchange(
        request.method, reply, m_timeout, [this](Exchange *ended) { m_underWay.remove(ended); },
        std::move(done)));
}

} // namespace portal
