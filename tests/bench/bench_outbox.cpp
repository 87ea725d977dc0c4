// SPDX-License-Identifier: GPL-3.0-or-later
// B7: the outbox to a local gateway that answers at once, pacing off, against the same HTTP posts in a bare
// loop with as many under way.
#include "libportal/messaging/dispatcherthread.h"
#include "libportal/messaging/providers/fonntecodec.h"
#include "libportal/messaging/providers/httpgateway.h"
#include "tests/bench/benchtable.h"
#include "tests/libportal/messaging/messagingfixture.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

#include <atomic>
#include <cstdio>
#include <thread>

using namespace portal;
using namespace std::chrono_literals;
using portal::testing::MessagingFixture;
using portal::testing::TestDatabase;

namespace {

constexpr int messages = 8000;
constexpr int rounds = 3;
constexpr int atOnce = 16;

/// Answers every POST with the same acceptance, on a thread of its own.
class InstantGateway
{
public:
    InstantGateway()
    {
        m_thread.start();
        m_server = new QTcpServer;
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        m_server->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
        QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection())
                serve(socket);
        });
    }
    ~InstantGateway()
    {
        m_thread.quit();
        m_thread.wait();
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    int answered() const { return m_answered; }

private:
    void serve(QTcpSocket *socket)
    {
        auto unread = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, unread] {
            *unread += socket->readAll();
            for (qsizetype end = 0; (end = wholeRequest(*unread)) > 0; unread->remove(0, end)) {
                socket->write(m_answer);
                ++m_answered;
            }
        });
    }
    static qsizetype wholeRequest(const QByteArray &bytes)
    {
        const qsizetype head = bytes.indexOf("\r\n\r\n");
        const qsizetype length = bytes.toLower().indexOf("content-length: ");
        if (head < 0 || length < 0)
            return 0;
        const qsizetype lineEnd = bytes.indexOf('\r', length);
        const qsizetype body = bytes.mid(length + 16, lineEnd - length - 16).toInt();
        return bytes.size() >= head + 4 + body ? head + 4 + body : 0;
    }

    const QByteArray m_body =
        R"({"status":true,"detail":"success! message in queue","id":["90000001"],"requestid":3000001})";
    const QByteArray m_answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
                                QByteArray::number(m_body.size()) + "\r\n\r\n" + m_body;
    QThread m_thread;
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    std::atomic<int> m_answered = 0;
};

double perSecond(int count, const QElapsedTimer &timer)
{
    return count * 1e9 / double(timer.nsecsElapsed());
}

/// The same posts, as fast as the same client can: each that ends begins the next.
class BareLoop : public QObject
{
public:
    BareLoop(const QUrl &url, const GatewayRequest &request) : m_request(request)
    {
        m_request.url.setPort(url.port());
    }
    double run()
    {
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < atOnce; ++i)
            next();
        QCoreApplication::exec();
        return perSecond(messages, timer);
    }

private:
    void next()
    {
        if (m_begun == messages)
            return;
        ++m_begun;
        m_gateway.exchange(m_request, [this](const GatewayAnswer &) {
            if (++m_done == messages)
                QCoreApplication::quit();
            else
                next();
        });
    }

    HttpGateway m_gateway;
    GatewayRequest m_request;
    int m_begun = 0;
    int m_done = 0;
};

double bareLoop()
{
    const InstantGateway gateway;
    const OutgoingMessage message{.id = 1,
                                  .to = MessagingFixture::phone(),
                                  .text = QString(300, QLatin1Char('a')),
                                  .templateKey = QStringLiteral("registration.received")};
    BareLoop loop(gateway.url(), FonnteCodec(gateway.url(), QStringLiteral("token")).sendRequest(message));
    return loop.run();
}

double throughOutbox(Dialect dialect)
{
    MessagingFixture fixture(dialect);
    const InstantGateway gateway;
    {
        auto transaction = Transaction::begin(*fixture.database).value();
        for (int i = 1; i <= messages; ++i)
            (void)fixture.outbox.enqueue(fixture.received(QStringLiteral("REG-%1").arg(i), i)).value();
        (void)transaction.commit();
    }
    DispatcherOptions options;
    options.mostAtOnce = atOnce;
    options.settings.perMinute = options.settings.perDay = options.settings.newContactsPerDay = 0;
    ProviderSettings line;
    line.kind = ProviderKind::Fonnte;
    line.name = QStringLiteral("utama");
    line.baseUrl = gateway.url();
    options.settings.providers = {providerSettingsToJson(line)};
    DispatcherThread thread({fixture.testDatabase.source(), fixture.vault, fixture.clock}, options,
                            [](const QString &) { return QStringLiteral("token"); });
    QElapsedTimer timer;
    timer.start();
    thread.start();
    while (gateway.answered() < messages ||
           fixture.number(QStringLiteral("SELECT count(*) FROM outbox WHERE state = 'accepted'")) < messages)
        std::this_thread::sleep_for(1ms);
    return perSecond(messages, timer);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    bench::BenchTable table(QStringLiteral("B7"));
    for (const Dialect dialect : TestDatabase::dialects()) {
        QList<double> figures;
        QList<double> baselines;
        for (int round = 0; round < rounds; ++round) {
            baselines.append(bareLoop());
            figures.append(throughOutbox(dialect));
        }
        table.add(
            QStringLiteral("outbox to a gateway that answers at once (%1)").arg(TestDatabase::name(dialect)),
            QStringLiteral("messages/s"), bench::median(figures), bench::median(baselines));
    }
    return table.finish() ? 0 : 1;
}
