// SPDX-License-Identifier: GPL-3.0-or-later
// GateSocket: what QHttpServer takes for a client: a QTcpSocket without a descriptor. The gate puts one
// rebuilt request in, QHttpServer writes the head of an answer out, and it never meets the network.
// It stays connected until the gate is done with it, so that QHttpServer never sees a client leave while a
// handler works (in Qt 6.4 that is a use after free, QTBUG-105202).
#pragma once

#include <QtCore/QByteArray>
#include <QtNetwork/QTcpSocket>

namespace portal::http {

class GateSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    /// Hears what QHttpServer does with the socket; may be let go of with forget().
    class Listener
    {
    public:
        /// The head of an answer is complete: status line, fields, empty line.
        virtual void headWritten(const QByteArray &head) = 0;
        /// QHttpServer closed the socket by itself, without or after an answer.
        virtual void hungUp() = 0;

    protected:
        ~Listener() = default;
    };

    GateSocket(Listener *listener, const QHostAddress &peer, QObject *parent);
    ~GateSocket() override;

    /// Shows QHttpServer these bytes. Its handlers run inside this call; the answer may come inside it too.
    void show(const QByteArray &request);
    /// No more calls to the listener; the socket ends its connection and deletes itself later.
    void forget();

    qint64 bytesAvailable() const override;
    bool isSequential() const override { return true; }
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    void hangUp();

    Listener *m_listener;
    QByteArray m_request;
    qsizetype m_read = 0;
    QByteArray m_answer;
    bool m_headDone = false;
};

} // namespace portal::http
