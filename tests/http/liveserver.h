// SPDX-License-Identifier: GPL-3.0-or-later
// LiveServer: a real HttpServer with the tests' routes on a free port of 127.0.0.1.
#pragma once

#include "tests/http/rawclient.h"
#include "tests/http/testroutes.h"

namespace portal::testing {

class LiveServer
{
public:
    explicit LiveServer(http::ServerSettings settings = {});
    ~LiveServer();

    quint16 port() const { return m_port; }
    RawClient client(const char *from = "127.0.0.1") const { return RawClient(m_port, from); }
    http::HttpServer &server() { return m_server; }
    Probe &probe() { return m_probe; }

    /// How long a client from elsewhere waits for GET /empty on a new connection; for ever if it is not
    /// served.
    std::chrono::milliseconds honestTime() const;

private:
    Probe m_probe;
    Translations m_translations;
    http::HttpServer m_server;
    quint16 m_port = 0;
};

} // namespace portal::testing
