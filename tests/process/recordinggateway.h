// SPDX-License-Identifier: GPL-3.0-or-later
// RecordingGateway: a Fonnte that accepts every message at once (contracts/fonnte) and remembers it, on a
// thread of its own. It is the phone of everybody in the test: codes are read here. Thread-safe.
#pragma once

#include <QtCore/QHash>
#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <chrono>
#include <condition_variable>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace portal::testing {

struct Arrival
{
    QString phone; ///< digits, with the country's: "6281200000001"
    QString text;
    int epoch = 0; ///< which life of the server sent it

    bool operator==(const Arrival &) const = default;
};

class RecordingGateway
{
public:
    RecordingGateway();
    ~RecordingGateway();

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_port)); }
    /// What arrives from now on is of the next life of the server. To be called while there is none.
    void nextEpoch();
    /// From now on, messages arrive and nothing is answered.
    void fallSilent();

    QList<Arrival> arrivals() const;
    qsizetype arrivalCount() const;
    /// The newest six digits sent to this number; empty if there are none yet.
    QString codeOf(const QString &digits) const;
    /// Waits for the next arrival, or until the time is up.
    void waitForArrival(std::chrono::milliseconds time) const;

private:
    void serve(QTcpSocket *socket);
    QByteArray answer(const QByteArray &target, const QByteArray &body);

    QThread m_thread;
    QTcpServer *m_server = nullptr; // lives on m_thread, and goes with it
    quint16 m_port = 0;

    mutable std::mutex m_mutex; // guards all below
    mutable std::condition_variable m_arrived;
    QList<Arrival> m_arrivals;
    QHash<QString, QString> m_codes;
    int m_epoch = 0;
    bool m_silent = false;
};

} // namespace portal::testing
