// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/demoinstallation.h"

#include "libportal/storage/migrator.h"
#include "tests/bench/benchtable.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QProcess>

#include <algorithm>
#include <cstdio>
#include <random>

namespace portal::bench {

namespace {

const QString finishedMark = QStringLiteral("/filled");

/// Names the schema: data that was made for another one is made anew.
QByteArray schemaMark()
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Migration &migration : Migrator::builtIn())
        hash.addData(migration.sql.toUtf8());
    return hash.result().toHex();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QList<qint64> DemoInstallation::sizes()
{
    QList<qint64> sizes;
    const QString wanted = qEnvironmentVariable("AGLIS_BENCH_ROWS", QStringLiteral("10000,100000,1000000"));
    for (const QString &size : wanted.split(u','))
        sizes.append(size.toLongLong());
    return sizes;
}

DemoInstallation::DemoInstallation(Dialect dialect, qint64 applications)
{
    DatabaseConfig config;
    if (dialect == Dialect::PostgreSql) {
        m_folder = m_temporary.filePath(QStringLiteral("data"));
        m_postgres = std::make_unique<testing::TestDatabase>(dialect, testing::TestDatabase::Content::Empty);
        config.postgresUrl = m_postgres->config().postgresUrl;
    } else {
        const QDir kept(benchFolder() + QStringLiteral("/data"));
        kept.mkpath(QStringLiteral("."));
        m_folder = QFileInfo(kept.filePath(QString::number(applications))).absoluteFilePath();
        config.sqliteFile = m_folder + QStringLiteral("/portal.sqlite");
    }
    m_source = std::make_unique<DatabaseSource>(config);
    if (contentOf(m_folder + finishedMark) != schemaMark()) {
        QDir(m_folder).removeRecursively();
        fill(applications);
    }
}

QStringList DemoInstallation::place() const
{
    QStringList place{QStringLiteral("--data"), m_folder};
    if (m_postgres)
        place += {QStringLiteral("--database"), m_postgres->config().postgresUrl};
    return place;
}

QStringList DemoInstallation::options() const
{
    return place() + QStringList{QStringLiteral("--limit-requests"), QStringLiteral("1000000"),
                                 QStringLiteral("--limit-connections-address"), QStringLiteral("2000")};
}

void DemoInstallation::fill(qint64 applications) const
{
    QStringList words{QStringLiteral("migrate")};
    if (applications > 0) {
        std::fprintf(stderr, "making demo data: %lld applications\n", applications);
        words = {QStringLiteral("demo"),
                 QStringLiteral("--registrations"),
                 QString::number(applications),
                 QStringLiteral("--customers"),
                 QString::number(applications / 2),
                 QStringLiteral("--seed"),
                 QStringLiteral("1")};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(PORTALD_PROGRAM), words + place());
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the demo data could not be made");
    QFile mark(m_folder + finishedMark);
    if (!mark.open(QIODevice::WriteOnly) || mark.write(schemaMark()) < 0)
        qFatal("the data folder cannot be written");
}

QList<QByteArray> DemoInstallation::numbers(int most) const
{
    const auto database = m_source->open();
    if (!database)
        qFatal("the demo data cannot be read");
    const qint64 count =
        (*database)->integer(QStringLiteral("SELECT count(*) FROM registrations")).value_or(0);
    auto numbers = (*database)->all(QStringLiteral("SELECT number FROM registrations WHERE id % :step = 0"),
                                    {{QStringLiteral("step"), std::max<qint64>(1, count / most)}},
                                    [](const Row &row) { return row.text(0).toLatin1(); });
    if (!numbers)
        qFatal("the demo data cannot be read");
    std::shuffle(numbers->begin(), numbers->end(), std::mt19937(1));
    return *numbers;
}

} // namespace portal::bench
