// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/gate/connection.h"

#include "libportal/http/gate/answerhead.h"
#include "libportal/http/gate/gate.h"
#include "libportal/http/requestid.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>

namespace portal::http {

namespace {

// Answers up to this size go out with their head in one call.
constexpr qint64 smallAnswer = 64 * 1024;
constexpr qint64 deviceSlice = 64 * 1024;
// How often a lingering client is read from before others have their turn.
constexpr int drainTurns = 4;

} // namespace

Connection::Connection(quint64 number, NativeSocket socket, const QHostAddress &peer, Gate &gate)
    : m_number(number),
      m_gate(gate),
      m_socket(std::move(socket)),
      m_peer(peer),
      m_readNotifier(m_socket.descriptor(), QSocketNotifier::Read),
      m_writeNotifier(m_socket.descriptor(), QSocketNotifier::Write),
      m_reader(gate.limits())
{
    m_writeNotifier.setEnabled(false);
    connect(&m_readNotifier, &QSocketNotifier::activated, this, &Connection::readable);
    connect(&m_writeNotifier, &QSocketNotifier::activated, this, &Connection::flush);
    enter(Phase::Idle, m_gate.limits().idleTime);
}

Connection::~Connection()
{
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    if (m_gateSocket)
        m_gateSocket->forget();
}

void Connection::enter(Phase phase, std::chrono::milliseconds time)
{
    m_phase = phase;
    m_windowBytes = 0;
    m_deadline = std::chrono::steady_clock::now() + time;
}

void Connection::setReading(bool on)
{
    // Switching costs a search among all descriptors: not done when nothing changes.
    if (m_readNotifier.isEnabled() != on)
        m_readNotifier.setEnabled(on);
}

void Connection::readable()
{
    switch (m_phase) {
    case Phase::Handling:
    case Phase::Writing:
        return setReading(false); // later; only a client that pipelines costs this switch
    case Phase::Lingering:
        return drain();
    case Phase::Closed:
        return;
    case Phase::Idle:
    case Phase::Head:
    case Phase::Body:
        break;
    }
    std::vector<char> &scratch = m_gate.scratch();
    const auto [status, bytes] = m_socket.read(scratch.data(), qint64(scratch.size()));
    if (status == NativeSocket::Status::Closed)
        return close();
    if (status == NativeSocket::Status::WouldBlock)
        return;
    m_windowBytes += bytes;
    m_reader.feed(QByteArrayView(scratch.data(), bytes));
    pump();
}

// Reads requests out of what has come, one after the other, until bytes lack or a handler is at work.
void Connection::pump()
{
    if (m_pumping || (m_phase != Phase::Idle && m_phase != Phase::Head && m_phase != Phase::Body))
        return;
    const QScopedValueRollback guard(m_pumping, true);
    while (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body) {
        switch (m_reader.advance()) {
        case RequestReader::Progress::NeedsBytes:
            if (m_reader.isReadingBody()) {
                if (const int refusal = holdBody())
                    return refuse(refusal);
                if (m_phase != Phase::Body)
                    enter(Phase::Body, m_gate.limits().rateWindow);
            } else if (m_phase == Phase::Idle && m_reader.hasStarted()) {
                enter(Phase::Head, m_gate.limits().headTime);
            }
            return setReading(true);
        case RequestReader::Progress::HeadRead:
            if (!beginBody())
                return;
            break;
        case RequestReader::Progress::Complete:
            if (const int refusal = holdBody())
                return refuse(refusal);
            beginExchange();
            break;
        case RequestReader::Progress::Refused:
            return refuse(m_reader.refusal());
        }
    }
}

void Connection::pumpLater()
{
    QMetaObject::invokeMethod(this, &Connection::pump, Qt::QueuedConnection);
}

// The client has its share and the route decides how large a body may be, before any of it is read. False if
// the request is refused or the client is gone.
bool Connection::beginBody()
{
    const Request &request = m_reader.request();
    m_share = m_gate.beginShare(m_gate.proxies().clientAddress(m_peer, request.headers()));
    if (!m_share) {
        refuse(429);
        return false;
    }
    m_path = m_gate.routes().match(request.method(), request.segments());
    const RouteTable::Entry *entry = m_path ? m_path->find(request.method()) : nullptr;
    const qint64 usual = m_gate.limits().bodyBytes;
    const qint64 allowed = entry ? entry->route->bodyLimit.value_or(usual) : usual;
    if (allowed > usual && !entry->route->guard.hasWhatItNeeds(request)) {
        refuse(401); // the guard would say the same, when megabytes have come
        return false;
    }
    m_reader.allowBody(allowed);
    if (m_reader.awaitsContinue() && m_reader.advance() == RequestReader::Progress::NeedsBytes &&
        m_socket.write("HTTP/1.1 100 Continue\r\n\r\n").status == NativeSocket::Status::Closed) {
        close();
        return false;
    }
    return true;
}

// The status to refuse with if the body is more than there is room for; 0 if all is well.
int Connection::holdBody()
{
    switch (m_share->hold(std::max<qint64>(0, m_reader.bodySize() - m_gate.limits().bodyBytes))) {
    case ClientShares::Verdict::Granted:
        return 0;
    case ClientShares::Verdict::TooMuchInAll:
        return 503;
    case ClientShares::Verdict::TooMuchFromThere:
        return 429;
    }
    return 503;
}

void Connection::beginExchange()
{
    m_keepAlive =
        m_reader.wantsKeepAlive() && ++m_requests < m_gate.limits().requestsPerConnection && !m_finishing;
    m_exchange = std::make_shared<Exchange>();
    m_exchange->begun = std::chrono::steady_clock::now();
    m_exchange->request = m_reader.takeRequest();
    Request &request = m_exchange->request;
    m_exchange->path = m_path;
    request.setClientAddress(m_gate.proxies().clientAddress(m_peer, request.headers()));
    request.setTransport(m_gate.proxies().clientIsSecure(m_peer, request.headers())
                             ? Request::Transport::Secure
                             : Request::Transport::Plain);
    const QByteArray id = request.header("X-Request-Id");
    request.setId(isWellFormedRequestId(id) ? id : makeRequestId());

    enter(Phase::Handling, m_gate.limits().handlingTime);
    if (!m_gateSocket)
        m_gateSocket = m_gate.attach(this, m_peer);
    m_awaitingHead = true;
    {
        // An answer that comes inside this call is sent after it: QHttpServer is still at work on the socket.
        const QScopedValueRollback guard(m_showing, true);
        m_gateSocket->show(m_gate.shownRequest(*m_exchange, m_number));
    }
    if (m_phase == Phase::Handling && !m_awaitingHead)
        answer();
}

void Connection::headWritten(const QByteArray &head)
{
    m_awaitingHead = false;
    if (m_phase == Phase::Handling) {
        m_head = head;
        if (!m_showing)
            answer();
        return;
    }
    // Too late: the client has left or was told so. Only now may the exchange go.
    m_exchange.reset();
    m_share.reset();
    if (m_phase == Phase::Closed)
        m_gate.retire(m_number);
}

void Connection::hungUp()
{
    m_gateSocket.clear();
    if (std::exchange(m_awaitingHead, false)) {
        m_head.clear();
        if (m_phase == Phase::Closed)
            m_gate.retire(m_number);
        else if (!m_showing && m_phase == Phase::Handling)
            refuse(500);
    }
}

void Connection::answer()
{
    if (m_head.isEmpty()) // QHttpServer hung up instead of answering
        return refuse(500);
    const Method method = m_exchange->request.method();
    send(std::exchange(m_head, QByteArray()), m_exchange->response, method);
}

void Connection::refuse(int status)
{
    m_keepAlive = false;
    setReading(false);
    AnswerContext context{Language::Indonesian, requestId()};
    Method method = m_reader.request().method();
    if (m_exchange) {
        context.language = m_exchange->request.language();
        method = m_exchange->request.method();
        m_exchange->abandoned = true;
    } else {
        context.language = m_reader.request().language();
    }
    const Response response = m_gate.host().refusal(status, context);
    m_gate.host().refused(status, context.requestId);
    send(plainHead(response), response, method);
}

QByteArray Connection::requestId() const
{
    if (m_exchange)
        return m_exchange->request.id();
    const QByteArray id = m_reader.request().header("X-Request-Id");
    return isWellFormedRequestId(id) ? id : makeRequestId();
}

void Connection::send(QByteArrayView head, const Response &response, Method method)
{
    const auto connection =
        m_keepAlive ? AnswerFraming::Connection::KeepAlive : AnswerFraming::Connection::Close;
    m_out = answerHead(head, {declaredLength(response), connection, m_gate.date()});
    m_outAt = 0;
    if (method != Method::Head && declaredLength(response)) {
        if (response.device()) {
            m_device = response.device();
            m_deviceLeft = response.bodySize();
        } else if (response.bodySize() <= smallAnswer) {
            m_out.append(response.body());
        } else {
            m_outNext = response.body();
        }
    }
    enter(Phase::Writing, m_gate.limits().rateWindow);
    flush();
}

void Connection::flush()
{
    if (m_phase != Phase::Writing)
        return m_writeNotifier.setEnabled(false);
    while (m_outAt < m_out.size() || refill()) {
        const auto [status, bytes] = m_socket.write(QByteArrayView(m_out).sliced(m_outAt));
        if (status == NativeSocket::Status::Closed)
            return close();
        if (status == NativeSocket::Status::WouldBlock)
            return m_writeNotifier.setEnabled(true);
        m_outAt += bytes;
        m_windowBytes += bytes;
    }
    if (m_writeNotifier.isEnabled())
        m_writeNotifier.setEnabled(false);
    if (m_deviceLeft > 0)
        return close(); // the device has less than it said: cutting is the only way left to tell
    answerSent();
}

// The next bytes to write, after those in m_out; false if there are none.
bool Connection::refill()
{
    m_outAt = 0;
    m_out = std::exchange(m_outNext, QByteArray());
    if (m_out.isEmpty() && m_deviceLeft > 0) {
        m_out = m_device->read(std::min(m_deviceLeft, deviceSlice));
        m_deviceLeft -= m_out.size();
        // An empty slice leaves m_deviceLeft above zero, which flush() takes for what it is.
    }
    return !m_out.isEmpty();
}

void Connection::answerSent()
{
    m_out = QByteArray();
    m_device.reset();
    if (!m_awaitingHead) {
        m_exchange.reset();
        m_share.reset();
    }
    if (m_finishing) // the kernel delivers what is written; nobody waits for the client to close its side
        return close();
    if (!m_keepAlive)
        return linger();
    m_reader.next();
    enter(Phase::Idle, m_gate.limits().idleTime);
    if (!m_reader.hasStarted())
        setReading(true);
    else if (!m_pumping) // not from here: QHttpServer may be on the stack, and must not be shown the next yet
        pumpLater();
}

void Connection::linger()
{
    m_socket.shutDownWriting();
    enter(Phase::Lingering, m_gate.limits().lingerTime);
    setReading(true);
}

void Connection::drain()
{
    std::vector<char> &scratch = m_gate.scratch();
    for (int turn = 0; turn < drainTurns; ++turn) {
        const auto [status, bytes] = m_socket.read(scratch.data(), qint64(scratch.size()));
        if (status == NativeSocket::Status::WouldBlock)
            return;
        m_lingered += bytes;
        if (status == NativeSocket::Status::Closed || m_lingered > m_gate.limits().lingerBytes)
            return close();
    }
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_deadline = TimePoint::max();
    m_readNotifier.setEnabled(false);
    m_writeNotifier.setEnabled(false);
    m_socket.close();
    m_gate.socketClosed(m_peer);
    m_out = m_outNext = QByteArray();
    m_device.reset();
    if (m_awaitingHead) {
        m_exchange->abandoned = true;
        return;
    }
    m_exchange.reset();
    m_share.reset();
    m_gate.retire(m_number);
}

void Connection::finishUp()
{
    m_finishing = true;
    m_keepAlive = false;
    if (m_phase == Phase::Idle || m_phase == Phase::Lingering)
        close();
}

void Connection::timeOut(TimePoint now)
{
    const Limits &limits = m_gate.limits();
    const auto keepsPace = [&](qint64 perSecond) {
        return m_windowBytes * 1000 >= perSecond * limits.rateWindow.count();
    };
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Lingering:
        return close();
    case Phase::Head:
        return refuse(408);
    case Phase::Body:
        if (!keepsPace(limits.bodyBytesPerSecond))
            return refuse(408);
        break;
    case Phase::Handling:
        return refuse(503);
    case Phase::Writing:
        if (!keepsPace(limits.answerBytesPerSecond))
            return close();
        break;
    case Phase::Closed:
        return;
    }
    m_windowBytes = 0;
    m_deadline = now + limits.rateWindow;
}

} // namespace portal::http
