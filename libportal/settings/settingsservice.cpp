// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsservice.h"

#include "libportal/settings/settingscodec.h"
#include "libportal/settings/settingsrepository.h"
#include "libportal/settings/settingsrules.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QJsonDocument>

namespace portal {

namespace {

const QString entity = QStringLiteral("settings");

Result<QJsonObject> parsed(const QString &name, const QString &stored)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8(), &fault);
    if (!document.isObject()) {
        return failure(Error::internal(
            QStringLiteral("stored settings '%1' are no JSON object: %2").arg(name, fault.errorString())));
    }
    return document.object();
}

QStringList changedKeys(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys;
    for (auto field = after.begin(); field != after.end(); ++field) {
        if (before.value(field.key()) != field.value())
            keys.append(field.key());
    }
    return keys;
}

} // namespace

SettingsService::SettingsService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                                 ChangeLog &changes)
    : m_database(database),
      m_access(access),
      m_audit(audit),
      m_changes(changes),
      m_stored(std::make_unique<SettingsRepository>(database, clock))
{
}

SettingsService::~SettingsService() = default;

template <typename T>
Result<Versioned<T>> SettingsService::read()
{
    const QString name = settingsName<T>();
    PORTAL_ASSIGN(const auto stored, m_stored->find(name));
    if (!stored)
        return Versioned<T>{};
    PORTAL_ASSIGN(const QJsonObject object, parsed(name, stored->value));
    PORTAL_ASSIGN(T value, settingsFromJson<T>(object));
    return Versioned<T>{std::move(value), stored->version};
}

template <typename T>
Result<void> SettingsService::write(const Actor &actor, Permission permission, const T &value, qint64 version)
{
    const QString name = settingsName<T>();
    PORTAL_TRY(m_access.require(actor, permission, entity, name));
    PORTAL_ASSIGN(const T checked, checkedSettings(value));

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto stored, m_stored->find(name));
    const qint64 storedVersion = stored ? stored->version : 0;
    if (storedVersion != version)
        return failure(Error::conflict(storedVersion, stored ? stored->updatedBy : QString()));
    // What cannot be read can still be replaced: it is the way to mend it.
    const QJsonObject before =
        stored ? parsed(name, stored->value).value_or(QJsonObject()) : settingsToJson(T());
    QJsonObject after = before; // a newer program's fields stay
    const QJsonObject fields = settingsToJson(checked);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        after.insert(field.key(), field.value());

    const QString text = QString::fromUtf8(QJsonDocument(after).toJson(QJsonDocument::Compact));
    PORTAL_ASSIGN(const bool replaced, m_stored->replace(name, text, actor.name, version));
    if (!replaced) { // somebody stored another version between the two statements
        PORTAL_ASSIGN(const auto newer, m_stored->find(name));
        return failure(newer ? Error::conflict(newer->version, newer->updatedBy) : Error::conflict(0, {}));
    }
    PORTAL_TRY(m_changes.record(entity, name));
    PORTAL_TRY(m_audit.append({0,
                               {},
                               actor.key(),
                               QStringLiteral("settings.changed"),
                               entity,
                               name,
                               changedKeys(before, after).join(QStringLiteral(", "))}));
    return transaction.commit();
}

Result<Versioned<BrandSettings>> SettingsService::brand()
{
    return read<BrandSettings>();
}

Result<Versioned<CodeSettings>> SettingsService::codes()
{
    return read<CodeSettings>();
}

Result<Versioned<MessagingSettings>> SettingsService::messaging()
{
    return read<MessagingSettings>();
}

Result<Versioned<RegistrationSettings>> SettingsService::registration()
{
    return read<RegistrationSettings>();
}

Result<Versioned<ServiceHours>> SettingsService::serviceHours()
{
    return read<ServiceHours>();
}

Result<void> SettingsService::setBrand(const Actor &actor, const BrandSettings &value, qint64 version)
{
    return write(actor, Permission::ManageSettings, value, version);
}

Result<void> SettingsService::setCodes(const Actor &actor, const CodeSettings &value, qint64 version)
{
    return write(actor, Permission::ManageSettings, value, version);
}

Result<void> SettingsService::setMessaging(const Actor &actor, const MessagingSettings &value, qint64 version)
{
    return write(actor, Permission::ManageGateways, value, version);
}

Result<void> SettingsService::setRegistration(const Actor &actor, const RegistrationSettings &value,
                                              qint64 version)
{
    return write(actor, Permission::ManageSettings, value, version);
}

Result<void> SettingsService::setServiceHours(const Actor &actor, const ServiceHours &value, qint64 version)
{
    return write(actor, Permission::ManageSettings, value, version);
}

Result<Versioned<InvoiceSettings>> SettingsService::invoices()
{
    return read<InvoiceSettings>();
}

Result<void> SettingsService::setInvoices(const Actor &actor, const InvoiceSettings &value, qint64 version)
{
    return write(actor, Permission::ManageSettings, value, version);
}

} // namespace portal
