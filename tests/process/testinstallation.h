// SPDX-License-Identifier: GPL-3.0-or-later
// TestInstallation: a data folder, and on PostgreSQL a database, that aglis-portald processes work on and
// that is gone with the test. The test's own library looks at the same data from beside.
#pragma once

#include "libportal/portal.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QTemporaryDir>

namespace portal::testing {

class TestInstallation
{
public:
    /// Migrated by the program itself, with limits that load tests do not meet.
    explicit TestInstallation(Dialect dialect);
    ~TestInstallation();

    QString folder() const { return m_folder; }
    QString databaseFile() const { return m_folder + QStringLiteral("/portal.sqlite"); }
    /// --data, and --database where it is PostgreSQL.
    QStringList options() const;
    /// The options after a sub-command's words.
    QStringList command(const QStringList &words) const { return words + options(); }

    std::unique_ptr<Database> database() const;
    std::unique_ptr<Portal> library() const;
    /// Whose messages go to a Fonnte that is really at this address.
    void useGateway(const QUrl &baseUrl);
    /// The token of a supervisor who has signed in.
    QString supervisorToken() const;

private:
    void liftLimits();

    QTemporaryDir m_parent;
    QString m_folder;
    std::unique_ptr<TestDatabase> m_postgres;
    std::unique_ptr<DatabaseSource> m_source;
    FileSecretStore m_secrets;
    std::unique_ptr<KeyRing> m_keys;
    SystemClock m_clock;
    std::unique_ptr<PortalContext> m_context;
};

} // namespace portal::testing
