// SPDX-License-Identifier: GPL-3.0-or-later
// PortaldServer: `aglis-portald serve` as a child process, on a free port of 127.0.0.1, to be called, stopped
// and killed. Dies with the test program, however that ends. Its log goes to a file.
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <chrono>
#include <functional>
#include <optional>

namespace portal::testing {

class PortaldServer
{
public:
    /// `options` as on the command line, without `serve` and --listen. `inChild` runs in the child before
    /// the program, as QProcess allows.
    explicit PortaldServer(QStringList options, std::function<void()> inChild = {});
    ~PortaldServer();

    /// Returns once it has printed that it is ready, within a minute; false if it did not.
    bool start();
    bool isRunning() const { return m_process.state() == QProcess::Running; }
    quint16 port() const { return m_port; }
    qint64 processId() const { return m_process.processId(); }
    /// The line it printed when it was ready.
    QByteArray readyLine() const { return m_readyLine; }

    /// SIGKILL; returns when it is gone.
    void kill();
    /// SIGTERM; returns at once.
    void terminate();
    /// The exit code, once it ended by itself within this time; nullopt if it crashed or still runs.
    std::optional<int> exitCode(std::chrono::milliseconds within);
    /// The end of what it wrote to standard error.
    QByteArray log() const;

private:
    QStringList m_options;
    QTemporaryDir m_logs;
    QProcess m_process;
    QByteArray m_readyLine;
    quint16 m_port = 0;
};

} // namespace portal::testing
