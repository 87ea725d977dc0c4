// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/recordinggateway.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

namespace portal::testing {

namespace {

struct Frame
{
    qsizetype size = 0; ///< 0: not all of it is there yet
    QByteArray target;
    QByteArray body;
};

Frame firstRequest(const QByteArray &bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return {};
    const QByteArray fields = bytes.first(head).toLower() + "\r\n";
    const qsizetype length = fields.indexOf("\r\ncontent-length:");
    qsizetype body = 0;
    if (length >= 0) {
        const qsizetype value = length + qsizetype(sizeof "\r\ncontent-length:") - 1;
        body = fields.sliced(value, fields.indexOf('\r', value) - value).trimmed().toLongLong();
    }
    if (bytes.size() < head + 4 + body)
        return {};
    return {head + 4 + body, bytes.first(head).split(' ').value(1), bytes.sliced(head + 4, body)};
}

} // namespace

RecordingGateway::RecordingGateway()
{
    m_server = new QTcpServer;
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    m_thread.start();
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
}

RecordingGateway::~RecordingGateway()
{
    m_thread.quit();
    m_thread.wait();
}

void RecordingGateway::serve(QTcpSocket *socket)
{
    auto unread = std::make_shared<QByteArray>();
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, unread] {
        *unread += socket->readAll();
        for (Frame frame; (frame = firstRequest(*unread)).size > 0; unread->remove(0, frame.size)) {
            const QByteArray json = answer(frame.target, frame.body);
            if (json.isEmpty())
                continue;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                          QByteArray::number(json.size()) + "\r\n\r\n" + json);
        }
    });
}

QByteArray RecordingGateway::answer(const QByteArray &target, const QByteArray &body)
{
    static const QRegularExpression sixDigits(QStringLiteral("\\*(\\d{6})\\*"));
    const std::scoped_lock lock(m_mutex);
    if (!target.endsWith("/send"))
        return R"({"status":true,"device_status":"connect","quota":"100000"})";
    const QUrlQuery form(QString::fromLatin1(QByteArray(body).replace('+', "%20")));
    const Arrival arrival{form.queryItemValue(QStringLiteral("target"), QUrl::FullyDecoded),
                          form.queryItemValue(QStringLiteral("message"), QUrl::FullyDecoded), m_epoch};
    m_arrivals.append(arrival);
    if (const auto found = sixDigits.match(arrival.text); found.hasMatch())
        m_codes.insert(arrival.phone, found.captured(1));
    m_arrived.notify_all();
    if (m_silent)
        return {};
    return R"({"status":true,"detail":"success! message in queue","id":[")" +
           QByteArray::number(m_arrivals.size()) + R"("],"process":"pending"})";
}

void RecordingGateway::nextEpoch()
{
    // What the dead server had sent lies in the kernel by now; it is read first, or it would count as the
    // next one's.
    QMetaObject::invokeMethod(
        m_server,
        [this] {
            while (m_server->waitForNewConnection(0)) {}
            for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>()) {
                while (socket->waitForReadyRead(0)) {}
            }
            const std::scoped_lock lock(m_mutex);
            ++m_epoch;
        },
        Qt::BlockingQueuedConnection);
}

void RecordingGateway::fallSilent()
{
    const std::scoped_lock lock(m_mutex);
    m_silent = true;
}

QList<Arrival> RecordingGateway::arrivals() const
{
    const std::scoped_lock lock(m_mutex);
    return m_arrivals;
}

qsizetype RecordingGateway::arrivalCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_arrivals.size();
}

QString RecordingGateway::codeOf(const QString &digits) const
{
    const std::scoped_lock lock(m_mutex);
    return m_codes.value(digits);
}

void RecordingGateway::waitForArrival(std::chrono::milliseconds time) const
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, time, [this, count = m_arrivals.size()] { return m_arrivals.size() > count; });
}

} // namespace portal::testing
