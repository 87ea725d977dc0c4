// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/gatewaysetup.h"

#include "libportal/security/secretstore.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>

namespace portal {

namespace {

const QString entity = QStringLiteral("gateway");

// Nothing else that the store keeps can be named: not the keyring above all.
bool isGatewaySecret(const QString &name)
{
    static const QRegularExpression shape(
        QStringLiteral(R"(\Amessaging\.[a-z0-9][a-z0-9-]{0,31}\.[A-Za-z][A-Za-z0-9]{0,39}\z)"));
    return shape.match(name).hasMatch();
}

Error missingSecret(const ProviderSecret &secret)
{
    return Error::invalid(QStringLiteral("secrets.") + secret.key, QStringLiteral("required"),
                          {QT_TRANSLATE_NOOP("portal", "The gateway needs this."), {}});
}

} // namespace

Result<QList<GatewaySecretState>> GatewaySetup::secrets(const Actor &actor, const QJsonObject &provider)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageGateways, entity));
    PORTAL_ASSIGN(const ProviderSettings line, providerSettingsFromJson(provider));
    QList<GatewaySecretState> states;
    for (const ProviderSecret &secret : secretsOf(line)) {
        PORTAL_ASSIGN(const bool isKept, m_secrets.isKept(secret.name));
        states.append({secret, isKept});
    }
    return states;
}

Result<bool> GatewaySetup::hasSecret(const Actor &actor, const QString &name)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageGateways, entity));
    if (!isGatewaySecret(name))
        return failure(Error::notFound());
    return m_secrets.isKept(name);
}

Result<void> GatewaySetup::setSecret(const Actor &actor, const QString &name, const QString &value)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageGateways, entity));
    if (!isGatewaySecret(name))
        return failure(Error::notFound());
    const QString trimmed = value.trimmed(); // a token is pasted with a line break after it
    const QString line = name.section(u'.', 1, 1);
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.audit.append(
        {0,
         {},
         actor.key(),
         trimmed.isEmpty() ? QStringLiteral("gateway.secret_removed") : QStringLiteral("gateway.secret_set"),
         entity,
         line,
         name.section(u'.', 2)}));
    PORTAL_TRY(m_parts.changes.record(entity, line));
    PORTAL_TRY(m_secrets.set(name, trimmed)); // last: what the store refuses is not told
    return transaction.commit();
}

Result<QString> GatewaySetup::webhookPath(const Actor &actor, const QJsonObject &provider)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageGateways, entity));
    PORTAL_ASSIGN(const ProviderSettings line, providerSettingsFromJson(provider));
    return m_secrets.webhookPath(line);
}

Result<void> GatewaySetup::checkChain(const MessagingSettings &messaging)
{
    QList<FieldError> faults;
    for (qsizetype i = 0; i < messaging.providers.size(); ++i) {
        const auto line = providerSettingsFromJson(messaging.providers[i]);
        if (line)
            continue;
        for (FieldError fault : line.error().fields) {
            fault.field = QStringLiteral("providers.%1.%2").arg(i).arg(fault.field);
            faults.append(fault);
        }
    }
    if (!faults.isEmpty())
        return failure(Error::invalid(faults));
    return {};
}

Result<GatewayTrialPlan> GatewaySetup::planTest(const Actor &actor, const GatewayTest &test)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageGateways, entity));
    GatewayTrialPlan plan{.lines = {}, .secrets = {}, .message = {.to = test.to}};
    if (!test.provider.isEmpty()) {
        PORTAL_ASSIGN(const ProviderSettings line, providerSettingsFromJson(test.provider));
        plan.lines.append(line);
    } else {
        PORTAL_ASSIGN(const auto messaging, m_parts.settings.messaging());
        for (const QJsonObject &entry : messaging.value.providers) {
            PORTAL_ASSIGN(const ProviderSettings line, providerSettingsFromJson(entry));
            plan.lines.append(line);
        }
        if (plan.lines.isEmpty())
            plan.lines.append(ProviderSettings()); // the built-in simulator
    }
    QStringList names;
    for (const ProviderSettings &line : plan.lines) {
        names.append(line.name);
        for (const ProviderSecret &secret : secretsOf(line)) {
            const QString typed = test.secrets.value(secret.key).trimmed();
            const QString value =
                typed.isEmpty() || test.provider.isEmpty() ? m_secrets.value(secret.name) : typed;
            if (value.isEmpty() && secret.need == ProviderSecret::Need::Required && !test.provider.isEmpty())
                return failure(missingSecret(secret));
            plan.secrets.insert(secret.name, value);
        }
    }
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    // Below all ids of the outbox, and never the same twice: the simulator keeps each message once.
    constexpr qint64 highest = qint64(1) << 52;
    plan.message.id = -1 - qint64(QRandomGenerator::system()->bounded(highest));
    plan.message.language = test.language;
    plan.message.templateKey = QStringLiteral("custom");
    plan.message.text = m_parts.translations.text(
        {QT_TRANSLATE_NOOP("portal", "Test message from %1: this gateway works."), {brand.value.name}},
        test.language);
    plan.message.templateParameters = {plan.message.text};
    PORTAL_TRY(m_parts.audit.append(
        {0, {}, actor.key(), QStringLiteral("gateway.tested"), entity, names.join(u' '), {}}));
    return plan;
}

} // namespace portal
