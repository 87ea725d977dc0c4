// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/testinstallation.h"

#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "tests/process/portaldcommand.h"

namespace portal::testing {

namespace {

template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s", what, qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

TestInstallation::TestInstallation(Dialect dialect)
    : m_folder(m_parent.filePath(QStringLiteral("data"))), m_secrets(m_folder + QStringLiteral("/keys.json"))
{
    DatabaseConfig config{.sqliteFile = databaseFile(), .postgresUrl = {}};
    if (dialect == Dialect::PostgreSql) {
        m_postgres = std::make_unique<TestDatabase>(dialect, TestDatabase::Content::Empty);
        config.postgresUrl = m_postgres->config().postgresUrl;
    }
    m_source = std::make_unique<DatabaseSource>(config);
    const CommandOutcome migrated = runPortald(command({QStringLiteral("migrate")}));
    if (migrated.exitCode != 0)
        qFatal("migrate: %s", migrated.errors.constData());
    m_keys = must(KeyRing::open(m_secrets), "keys");
    m_context =
        std::make_unique<PortalContext>(PortalContext{*m_source, *m_keys, m_secrets, m_clock, m_folder});
    liftLimits();
}

TestInstallation::~TestInstallation()
{
    m_source.reset();
}

QStringList TestInstallation::options() const
{
    QStringList options{QStringLiteral("--data"), m_folder};
    if (m_postgres)
        options += {QStringLiteral("--database"), m_postgres->config().postgresUrl};
    return options;
}

std::unique_ptr<Database> TestInstallation::database() const
{
    return must(m_source->open(), "database");
}

std::unique_ptr<Portal> TestInstallation::library() const
{
    return must(Portal::open(*m_context), "library");
}

void TestInstallation::liftLimits()
{
    constexpr int many = 100'000;
    const auto portal = library();
    auto codes = must(portal->settings().codes(), "settings");
    codes.value.sendsPerAddressAndHour = many;
    codes.value.sendsPerMinute = many;
    must(portal->settings().setCodes(Actor::system(), codes.value, codes.version), "code settings");
    auto messaging = must(portal->settings().messaging(), "settings");
    messaging.value.perMinute = 0;
    messaging.value.perDay = 10 * many;
    messaging.value.newContactsPerDay = 10 * many;
    must(portal->settings().setMessaging(Actor::system(), messaging.value, messaging.version),
         "messaging settings");
}

void TestInstallation::useGateway(const QUrl &baseUrl)
{
    ProviderSettings line;
    line.kind = ProviderKind::Fonnte;
    line.name = QStringLiteral("utama");
    line.baseUrl = baseUrl;
    const Vault vault(*m_keys);
    GatewaySecrets secrets(m_secrets, vault);
    for (const ProviderSecret &secret : secretsOf(line)) {
        if (secret.need == ProviderSecret::Need::Required)
            must(secrets.set(secret.name, QStringLiteral("rahasia-uji")), "gateway token");
    }
    const auto portal = library();
    auto messaging = must(portal->settings().messaging(), "settings");
    messaging.value.providers = {providerSettingsToJson(line)};
    must(portal->settings().setMessaging(Actor::system(), messaging.value, messaging.version), "gateway");
}

QString TestInstallation::supervisorToken() const
{
    const QString username = QStringLiteral("penyelia");
    const QString password = QStringLiteral("kuda laut biru tujuh belas");
    const auto portal = library();
    must(portal->staff().add(Actor::system(), {.username = username,
                                               .fullName = QStringLiteral("Petugas Uji"),
                                               .role = Role::Supervisor,
                                               .password = password}),
         "supervisor");
    const auto signedIn = portal->staffSignIn().signIn(
        {.username = username, .password = password, .secondFactorCode = {}}, {});
    return QString::fromLatin1(must(signedIn, "sign in").token);
}

} // namespace portal::testing
