// SPDX-License-Identifier: GPL-3.0-or-later
// Load: applicants and a member of staff who work on a server as fast as it lets them, each on a thread and a
// connection of their own, and note in the ledger what they were told. When the server goes away they wait
// for the next one and go on where they were: a submission that got no answer is sent again.
#pragma once

#include "tests/process/ledger.h"
#include "tests/process/recordinggateway.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace portal::testing {

class Load
{
public:
    /// The token is a supervisor's.
    Load(Ledger &ledger, const RecordingGateway &gateway, const QString &staffToken);
    /// Stops.
    ~Load();

    void start(int applicants);
    /// A server is ready at this port.
    void serverAt(quint16 port);
    /// Returns when every call under way has ended.
    void stop();

private:
    class Worker;
    class ApplicantWorker;
    class StaffWorker;

    void run(Worker &worker);

    Ledger &m_ledger;
    const RecordingGateway &m_gateway;
    QString m_staffToken;
    std::vector<std::unique_ptr<Worker>> m_workers;
    std::vector<std::thread> m_threads;
    std::atomic<int> m_nextApplicant = 1;

    std::mutex m_mutex; // guards the three below
    std::condition_variable m_changed;
    quint16 m_port = 0;
    int m_generation = 0;
    bool m_stopping = false;
};

} // namespace portal::testing
