// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/systemsignals.h"

#include <QtCore/QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#include <unistd.h>
#else
#include <windows.h>
#endif

namespace portal::app {

#ifdef Q_OS_UNIX

namespace {

// A signal handler may do next to nothing: it writes one byte, and the event loop reads it.
int wakePipe[2] = {-1, -1};

void wake(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &byte, 1);
}

} // namespace

SystemSignals::SystemSignals(QObject *parent) : QObject(parent)
{
    if (::pipe2(wakePipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(wakePipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(wakePipe[0], &byte, 1) == 1) {}
        Q_EMIT stopRequested();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    ::sigaction(SIGTERM, &action, nullptr);
    ::sigaction(SIGINT, &action, nullptr);
}

SystemSignals::~SystemSignals()
{
    ::signal(SIGTERM, SIG_DFL);
    ::signal(SIGINT, SIG_DFL);
    m_notifier.reset();
    for (int &end : wakePipe) {
        ::close(end);
        end = -1;
    }
}

#else

namespace {

SystemSignals *listening = nullptr; // the console's handler is called on a thread of Windows' own

BOOL WINAPI wake(DWORD)
{
    if (listening)
        QMetaObject::invokeMethod(listening, &SystemSignals::stopRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

SystemSignals::SystemSignals(QObject *parent) : QObject(parent)
{
    listening = this;
    SetConsoleCtrlHandler(wake, TRUE);
}

SystemSignals::~SystemSignals()
{
    SetConsoleCtrlHandler(wake, FALSE);
    listening = nullptr;
}

#endif

} // namespace portal::app
