// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/liveserver.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>

namespace portal::testing {

LiveServer::LiveServer(http::ServerSettings settings)
    : m_server(testRoutes(m_probe), std::move(settings), noPortals(), m_translations)
{
    // Thousands of requests: their log lines would bury what the test has to say.
    QLoggingCategory::setFilterRules(QStringLiteral("portal.http*.info=false"));
    if (const auto port = m_server.start())
        m_port = *port;
    else
        qCritical("%s", qPrintable(port.error().detail));
}

LiveServer::~LiveServer()
{
    m_probe.released = true;
}

std::chrono::milliseconds LiveServer::honestTime() const
{
    QElapsedTimer timer;
    timer.start();
    RawClient honest = client("127.0.0.99");
    if (honest.call(get("/empty", "Connection: close\r\n")).status != 204)
        return std::chrono::milliseconds::max();
    return std::chrono::milliseconds(timer.elapsed());
}

} // namespace portal::testing
