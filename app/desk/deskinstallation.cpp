// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskinstallation.h"

#include "app/desk/desksettings.h"
#include "libportal/storage/integrity.h"

#include <QtCore/QUrl>

namespace portal::app {

namespace {

Result<void> checked(const QString &url)
{
    const QUrl parsed(url);
    const bool postgres = parsed.scheme() == u"postgresql" || parsed.scheme() == u"postgres";
    if (url.isEmpty() || (parsed.isValid() && postgres && !parsed.host().isEmpty()))
        return {};
    return failure(Error::invalid(
        QStringLiteral("url"), QStringLiteral("format"),
        {QT_TRANSLATE_NOOP("portal", "Write an address like postgresql://user@host/name."), {}}));
}

} // namespace

DeskInstallation::DeskInstallation(Installation &installation)
    : m_installation(installation),
      m_inUse(installation.databaseUrl()),
      m_next(m_inUse),
      m_worker(QStringLiteral("database-test"),
               []() -> Result<std::unique_ptr<Nothing>> { return std::make_unique<Nothing>(); })
{
}

QString DeskInstallation::dataFolder() const
{
    return m_installation.folder();
}

QString DeskInstallation::sqlitePath() const
{
    return m_installation.folder() + QStringLiteral("/portal.sqlite");
}

QString DeskInstallation::databaseUrl() const
{
    return QUrl(m_next).toDisplayString(QUrl::RemovePassword);
}

QFuture<Result<QString>> DeskInstallation::testDatabase(const QString &url)
{
    return m_worker.run([url, path = sqlitePath()](Nothing &) -> Result<QString> {
        PORTAL_TRY(checked(url));
        const DatabaseSource source(DatabaseConfig{path, url});
        PORTAL_ASSIGN(const auto database, source.open());
        return serverVersion(*database);
    });
}

Result<void> DeskInstallation::setDatabase(const QString &url)
{
    PORTAL_TRY(checked(url));
    PORTAL_TRY(DeskSettings::setDatabaseUrl(m_installation.secrets(), url));
    m_next = url;
    Q_EMIT changed();
    return {};
}

} // namespace portal::app
