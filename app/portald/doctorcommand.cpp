// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at everything an operator would have to look at: folder, keys, schema, database, audit chain, clock,
// disk, gateways, queue, public address and the proxy in front (S23). Changes nothing.
#include "app/portald/commands.h"
#include "app/portald/installationoptions.h"

#include "libportal/messaging/gatewayservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/providers/providersettings.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/integrity.h"
#include "libportal/storage/migrator.h"

#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>
#include <QtCore/QUrl>
#include <QtNetwork/QTcpSocket>

namespace portal::app {

namespace {

constexpr qint64 leastFreeBytes = 1024LL * 1024 * 1024;
constexpr std::chrono::minutes longestWait{15};
constexpr std::chrono::seconds mostClockDrift{5};
constexpr int proxyTimeout = 500; // ms

struct Finding
{
    enum class State { Good, Warning, Bad };
    QString check;
    State state = State::Good;
    QString words;
};

QString stateName(Finding::State state)
{
    switch (state) {
    case Finding::State::Good:
        return QStringLiteral("ok");
    case Finding::State::Warning:
        return QStringLiteral("warning");
    case Finding::State::Bad:
        return QStringLiteral("bad");
    }
    return {};
}

class Doctor
{
public:
    Doctor(Installation &installation, const Console &console)
        : m_installation(installation), m_console(console)
    {
    }

    QList<Finding> examine()
    {
        folder();
        disk();
        auto database = m_installation.source().open();
        if (!database) {
            bad("database", m_console.words(database.error().message) + u' ' + database.error().detail);
            return m_findings;
        }
        if (!schema(**database))
            return m_findings;
        content(**database);
        auto portal = Portal::open(m_installation.context());
        if (!portal) {
            bad("database", m_console.words(portal.error().message));
            return m_findings;
        }
        messages(**portal);
        publicAddress(**portal);
        return m_findings;
    }

private:
    void good(const char *check, const QString &words) { add(check, Finding::State::Good, words); }
    void warn(const char *check, const QString &words) { add(check, Finding::State::Warning, words); }
    void bad(const char *check, const QString &words) { add(check, Finding::State::Bad, words); }
    void add(const char *check, Finding::State state, const QString &words)
    {
        m_findings.append({QLatin1String(check), state, words});
    }

    void folder()
    {
        const auto rights = QFileInfo(m_installation.folder()).permissions();
        if (rights & (QFile::WriteGroup | QFile::WriteOther | QFile::ReadOther))
            warn("folder",
                 QStringLiteral("Others can read or write %1: chmod 700 it.").arg(m_installation.folder()));
        else
            good("folder", m_installation.folder());
        good("keys", QStringLiteral("%1 keys, newest %2")
                         .arg(m_installation.keys().ids().size())
                         .arg(m_installation.keys().newest().text()));
    }

    void disk()
    {
        const qint64 free = QStorageInfo(m_installation.folder()).bytesAvailable();
        const QString words = QStringLiteral("%1 MiB free").arg(free / (1024 * 1024));
        free < leastFreeBytes ? warn("disk", words + QStringLiteral(": make room.")) : good("disk", words);
    }

    bool schema(Database &database)
    {
        const auto current = Migrator(database, m_installation.clock()).check();
        if (!current) {
            QString words = current.error().detail;
            for (const FieldError &field : current.error().fields)
                words = m_console.words(field.message);
            bad("schema", words + QStringLiteral(" Run: aglis-portald migrate."));
            return false;
        }
        good("schema", QStringLiteral("version %1").arg(Migrator::builtIn().last().version));
        return true;
    }

    void content(Database &database)
    {
        const auto problems = integrityProblems(database);
        if (!problems)
            bad("integrity", m_console.words(problems.error().message));
        else if (problems->isEmpty())
            good("integrity", QStringLiteral("sound"));
        else
            bad("integrity", problems->join(QStringLiteral("; ")));

        const auto broken = AuditLog(database, m_installation.clock()).firstBroken();
        if (!broken)
            bad("audit log", m_console.words(broken.error().message));
        else if (*broken)
            bad("audit log",
                QStringLiteral("The chain is broken at entry %1: it was altered.").arg(**broken));
        else
            good("audit log", QStringLiteral("whole"));

        const auto ahead = databaseClockAhead(database, m_installation.clock());
        if (ahead && std::chrono::abs(*ahead) > mostClockDrift)
            warn("clock",
                 QStringLiteral("The database's clock differs by %1 s: codes expire at the wrong time.")
                     .arg(ahead->count() / 1000));
        else if (ahead)
            good("clock", toRfc3339(m_installation.clock().now()));
    }

    void messages(Portal &portal)
    {
        const auto settings = portal.settings().messaging();
        if (!settings) {
            bad("gateways", m_console.words(settings.error().message));
            return;
        }
        if (settings->value.providers.isEmpty())
            warn("gateways", QStringLiteral("None is configured: messages go to the simulator only."));
        for (const QJsonObject &object : settings->value.providers)
            gateway(object);
        stoppedGateways(portal);

        const auto counts = portal.outbox().counts();
        if (!counts) {
            bad("messages", m_console.words(counts.error().message));
            return;
        }
        const QString words =
            QStringLiteral("%1 waiting, %2 failed").arg(counts->waiting).arg(counts->failed);
        const Instant now = m_installation.clock().now();
        const bool stuck = counts->oldestWaiting && now - *counts->oldestWaiting > longestWait &&
                           !counts->isLookedAt(now, longestWait);
        stuck ? warn("messages",
                     words + QStringLiteral("; the oldest has waited too long: is a server running?"))
              : good("messages", words);
    }

    void stoppedGateways(Portal &portal)
    {
        const auto states =
            GatewayService(portal.database(), m_installation.clock(), portal.access(), portal.changes())
                .states(Actor::system());
        if (!states) {
            bad("gateways", m_console.words(states.error().message));
            return;
        }
        for (const ProviderState &state : *states) {
            if (state.condition == ProviderCondition::Stopped)
                warn("gateways", QStringLiteral("%1 sends nothing until it is seen to: %2")
                                     .arg(state.provider, state.reason));
        }
    }

    void gateway(const QJsonObject &object)
    {
        const auto provider = providerSettingsFromJson(object);
        if (!provider) {
            bad("gateways", QStringLiteral("A gateway's settings cannot be read."));
            return;
        }
        for (const ProviderSecret &secret : secretsOf(*provider)) {
            const auto value = m_installation.secrets().read(secret.name);
            if (secret.need == ProviderSecret::Need::Required && (!value || !*value)) {
                bad("gateways",
                    QStringLiteral("%1: the secret %2 is missing.").arg(provider->name, secret.name));
                return;
            }
        }
        good("gateways", QStringLiteral("%1 (%2)").arg(provider->name, providerKindName(provider->kind)));
    }

    void publicAddress(Portal &portal)
    {
        const auto brand = portal.settings().brand();
        if (!brand) {
            bad("public address", m_console.words(brand.error().message));
            return;
        }
        const QUrl url(brand->value.portalUrl);
        if (url.scheme() != u"https") {
            warn("public address", QStringLiteral("%1 is not https: fit for trying things out only.")
                                       .arg(brand->value.portalUrl));
            return;
        }
        good("public address", brand->value.portalUrl);
        QTcpSocket probe;
        probe.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port(443)));
        if (probe.waitForConnected(proxyTimeout))
            good("proxy", QStringLiteral("something answers on port %1").arg(url.port(443)));
        else
            warn("proxy", QStringLiteral("Nothing listens on port %1 of this machine. Put Caddy in front: "
                                         "packaging/caddy.")
                              .arg(url.port(443)));
    }

    Installation &m_installation;
    const Console &m_console;
    QList<Finding> m_findings;
};

} // namespace

int doctorCommand(const QStringList &words, Console &console)
{
    const auto arguments = Arguments::parse(words, installationOptions(), 0);
    if (!arguments)
        return console.failed(arguments.error());
    const auto installation = openInstallation(*arguments, Installation::Schema::AsItIs);
    if (!installation)
        return console.failed(installation.error());
    const QList<Finding> findings = Doctor(**installation, console).examine();
    QJsonArray items;
    bool healthy = true;
    for (const Finding &finding : findings) {
        healthy = healthy && finding.state != Finding::State::Bad;
        items.append(QJsonObject{{QStringLiteral("check"), finding.check},
                                 {QStringLiteral("state"), stateName(finding.state)},
                                 {QStringLiteral("detail"), finding.words}});
        if (!arguments->isSet(QStringLiteral("json")))
            console.line(QStringLiteral("%1 %2 %3")
                             .arg(stateName(finding.state), -8)
                             .arg(finding.check, -15)
                             .arg(finding.words));
    }
    if (arguments->isSet(QStringLiteral("json")))
        console.json({{QStringLiteral("healthy"), healthy}, {QStringLiteral("checks"), items}});
    return healthy ? Console::Done : Console::Failed;
}

} // namespace portal::app
