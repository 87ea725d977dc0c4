// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/installation.h"

#include "libportal/faq/faqservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/security/credentialsecretstore.h"
#include "libportal/security/keychainsecretstore.h"
#include "libportal/security/sodium.h"
#include "libportal/storage/integrity.h"
#include "libportal/storage/migrator.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace portal::app {

namespace {

Result<QString> dataFolder(const QString &path, Installation::Schema schema)
{
    const auto refused = [](const Text &why) {
        return failure(Error::invalid(QStringLiteral("data"), QStringLiteral("folder"), why));
    };
    if (path.isEmpty())
        return failure(
            Error::invalid(QStringLiteral("usage"), QStringLiteral("required"),
                           {QT_TRANSLATE_NOOP("portal", "Name the data folder with --data DIR."), {}}));
    const bool existed = QFileInfo::exists(path);
    if (!existed && schema != Installation::Schema::Migrate) // what only looks makes nothing
        return refused({QT_TRANSLATE_NOOP("portal", "There is no data folder %1."), {path}});
    if (!QDir().mkpath(path) || !QFileInfo(path).isDir())
        return refused({QT_TRANSLATE_NOOP("portal", "The data folder cannot be made: %1"), {path}});
    if (!existed) // a folder that is there already keeps the rights its owner gave it
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (!QFileInfo(path).isWritable())
        return refused({QT_TRANSLATE_NOOP("portal", "The data folder cannot be written to: %1"), {path}});
    return QFileInfo(path).absoluteFilePath();
}

// Packages are never deleted, so that none at all means: never had any.
Result<void> addPackagesToNew(Portal &portal)
{
    PORTAL_ASSIGN(const auto packages, portal.packages().all(Actor::system()));
    if (!packages.isEmpty())
        return {};
    const auto added = portal.packages().addDefaults(Actor::system());
    if (!added && added.error().code != ErrorCode::Duplicate) // another server does the same right now
        return failure(added.error());
    return {};
}

// Something to sell and something to answer from the start.
Result<void> addDefaultsToNew(const PortalContext &context)
{
    PORTAL_ASSIGN(const auto portal, Portal::open(context));
    PORTAL_TRY(addPackagesToNew(*portal));
    PORTAL_TRY(portal->faq().addDefaults(Actor::system()));
    return {};
}

} // namespace

Result<std::unique_ptr<Installation>>
Installation::open(const QString &folder, const DatabaseUrl &databaseUrl, Schema schema, Secrets secrets)
{
    PORTAL_TRY(initSodium());
    std::unique_ptr<Installation> installation(new Installation);
    PORTAL_ASSIGN(installation->m_folder, dataFolder(folder, schema));
    installation->m_fileSecrets =
        std::make_unique<FileSecretStore>(installation->m_folder + QStringLiteral("/keys.json"));
    const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); // set by systemd
    const QString keychain = KeychainSecretStore::listIn(installation->m_folder);
    if (!credentials.isEmpty())
        installation->m_above =
            std::make_unique<CredentialSecretStore>(credentials, *installation->m_fileSecrets);
    else if (secrets == Secrets::Keychain || QFileInfo::exists(keychain))
        installation->m_above = std::make_unique<KeychainSecretStore>(keychain, *installation->m_fileSecrets);
    installation->m_secrets =
        installation->m_above ? installation->m_above.get() : installation->m_fileSecrets.get();
    PORTAL_ASSIGN(installation->m_keys, KeyRing::open(*installation->m_secrets));
    PORTAL_ASSIGN(installation->m_databaseUrl, databaseUrl(*installation->m_secrets));

    installation->m_source = std::make_unique<DatabaseSource>(DatabaseConfig{
        installation->m_folder + QStringLiteral("/portal.sqlite"), installation->m_databaseUrl});
    PORTAL_ASSIGN(const auto database, installation->m_source->open());
    Migrator migrator(*database, installation->m_clock);
    if (schema == Schema::Migrate) {
        PORTAL_ASSIGN(installation->m_migrated, migrator.migrate());
        PORTAL_TRY(checkWritable(*database)); // said now, not to the first applicant
    } else if (schema == Schema::MustBeCurrent) {
        PORTAL_TRY(migrator.check());
    }
    installation->m_context = std::make_unique<PortalContext>(
        PortalContext{*installation->m_source, *installation->m_keys, *installation->m_secrets,
                      installation->m_clock, installation->m_folder});
    if (schema == Schema::Migrate)
        PORTAL_TRY(addDefaultsToNew(*installation->m_context));
    return installation;
}

} // namespace portal::app
