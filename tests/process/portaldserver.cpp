// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/portaldserver.h"

#include "tests/process/portaldcommand.h"

#include <QtCore/QFile>
#include <QtCore/QUrl>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace portal::testing {

namespace {

constexpr std::chrono::seconds startPatience{60};
constexpr qsizetype shownLog = 2000; // bytes

} // namespace

PortaldServer::PortaldServer(QStringList options, std::function<void()> inChild)
    : m_options(std::move(options))
{
    m_process.setStandardErrorFile(m_logs.filePath(QStringLiteral("server.log")), QIODevice::Append);
    m_process.setChildProcessModifier([inChild = std::move(inChild)] {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
        if (inChild)
            inChild();
    });
}

PortaldServer::~PortaldServer()
{
    kill();
}

bool PortaldServer::start()
{
    m_port = 0;
    m_process.start(portaldProgram(), QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                                  QStringLiteral("127.0.0.1:0")} +
                                          m_options);
    const auto until = std::chrono::steady_clock::now() + startPatience;
    while (!m_process.canReadLine() && std::chrono::steady_clock::now() < until) {
        if (!m_process.waitForReadyRead(1000) && m_process.state() == QProcess::NotRunning)
            return false;
    }
    m_readyLine = m_process.readLine();
    const qsizetype address = m_readyLine.indexOf("http://");
    if (address < 0)
        return false;
    m_port = quint16(QUrl(QString::fromLatin1(m_readyLine.sliced(address).trimmed())).port(0));
    return m_port != 0;
}

void PortaldServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void PortaldServer::terminate()
{
    m_process.terminate();
}

std::optional<int> PortaldServer::exitCode(std::chrono::milliseconds within)
{
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(int(within.count())))
        return std::nullopt;
    if (m_process.exitStatus() != QProcess::NormalExit)
        return std::nullopt;
    return m_process.exitCode();
}

QByteArray PortaldServer::log() const
{
    QFile file(m_logs.filePath(QStringLiteral("server.log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(shownLog) : QByteArray();
}

} // namespace portal::testing
