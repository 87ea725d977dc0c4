// SPDX-License-Identifier: GPL-3.0-or-later
// PrivatePostgres: a PostgreSQL cluster of this test's own, on a port of 127.0.0.1, that may be stopped as
// hard as one likes. Gone with the object, and its processes with the test program.
#pragma once

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

namespace portal::testing {

class PrivatePostgres
{
public:
    PrivatePostgres();
    ~PrivatePostgres();

    bool isInstalled() const { return !m_programs.isEmpty(); }
    /// initdb; some seconds.
    bool create();
    /// Returns once it answers, always at the same port.
    bool start();
    /// Without finishing anything: like a crash. Returns when it is gone.
    bool stopAtOnce();
    /// For AGLIS_TEST_POSTGRES.
    QString url() const;

private:
    bool answers() const;

    QString m_programs; // folder of initdb and postgres; empty: not installed
    QTemporaryDir m_folder;
    QProcess m_server;
    quint16 m_port = 0;
};

} // namespace portal::testing
