// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/privatepostgres.h"

#include "libportal/storage/database.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace portal::testing {

namespace {

constexpr int patience = 60'000; // ms

QString programsFolder()
{
    if (const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb")); !found.isEmpty())
        return QFileInfo(QFileInfo(found).canonicalFilePath()).path();
    const QDir versions(QStringLiteral("/usr/lib/postgresql")); // Debian keeps them out of PATH
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Reversed)) {
        const QString bin = versions.filePath(version + QStringLiteral("/bin"));
        if (QFileInfo(bin + QStringLiteral("/initdb")).isExecutable())
            return bin;
    }
    return {};
}

/// PostgreSQL refuses to run as root; its package brings a user for it.
const passwd *owner()
{
    return ::geteuid() == 0 ? ::getpwnam("postgres") : nullptr;
}

std::function<void()> asOwner()
{
    const passwd *user = owner();
    const uid_t uid = user ? user->pw_uid : ::geteuid();
    const gid_t gid = user ? user->pw_gid : ::getegid();
    return [uid, gid] {
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
#endif
        if (uid != ::geteuid() && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(125);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // changing the user cleared it
#endif
    };
}

} // namespace

PrivatePostgres::PrivatePostgres() : m_programs(programsFolder())
{
    if (::geteuid() == 0 && !owner())
        m_programs.clear();
    m_server.setChildProcessModifier(asOwner());
    m_server.setWorkingDirectory(m_folder.path());
    m_server.setStandardOutputFile(QProcess::nullDevice());
    m_server.setStandardErrorFile(QProcess::nullDevice());
}

PrivatePostgres::~PrivatePostgres()
{
    if (m_server.state() != QProcess::NotRunning)
        stopAtOnce();
}

bool PrivatePostgres::create()
{
    if (const passwd *user = owner())
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
            return false;
    QTcpServer free;
    free.listen(QHostAddress::LocalHost);
    m_port = free.serverPort();
    QProcess initdb;
    initdb.setChildProcessModifier(asOwner());
    initdb.setWorkingDirectory(m_folder.path());
    initdb.start(m_programs + QStringLiteral("/initdb"),
                 {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"),
                  QStringLiteral("portal"), QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                  QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    return initdb.waitForFinished(patience) && initdb.exitStatus() == QProcess::NormalExit &&
           initdb.exitCode() == 0;
}

bool PrivatePostgres::start()
{
    m_server.start(m_programs + QStringLiteral("/postgres"),
                   {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-p"),
                    QString::number(m_port), QStringLiteral("-k"), m_folder.path(), QStringLiteral("-c"),
                    QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
                    QStringLiteral("shared_buffers=32MB")});
    return m_server.waitForStarted() && QTest::qWaitFor([this] { return answers(); }, patience);
}

bool PrivatePostgres::stopAtOnce()
{
    ::kill(pid_t(m_server.processId()), SIGQUIT);
    return m_server.waitForFinished(patience);
}

bool PrivatePostgres::answers() const
{
    return DatabaseSource({{}, url()}).open().has_value();
}

QString PrivatePostgres::url() const
{
    return QStringLiteral("postgresql://portal@127.0.0.1:%1/postgres").arg(m_port);
}

} // namespace portal::testing
