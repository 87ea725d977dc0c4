// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsService: reads and writes the settings' structs. Every reader gets the stored value or the
// product's default; writers name the version they saw.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/actor.h"

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;

template <typename T>
struct Versioned
{
    T value;
    qint64 version = 0; ///< 0: never stored, the default
};

class PORTAL_EXPORT SettingsService
{
public:
    SettingsService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                    ChangeLog &changes);

    Result<Versioned<BrandSettings>> brand();
    Result<Versioned<CodeSettings>> codes();
    Result<Versioned<MessagingSettings>> messaging();
    Result<Versioned<RegistrationSettings>> registration();

    /// Needs Permission::ManageSettings (ManageGateways for messaging). Invalid names the field at fault
    /// ("portal_url", "zone", …); Conflict when `version` is not the stored one.
    Result<void> setBrand(const Actor &actor, const BrandSettings &value, qint64 version);
    Result<void> setCodes(const Actor &actor, const CodeSettings &value, qint64 version);
    Result<void> setMessaging(const Actor &actor, const MessagingSettings &value, qint64 version);
    Result<void> setRegistration(const Actor &actor, const RegistrationSettings &value, qint64 version);

private:
    Result<std::optional<std::pair<QJsonObject, qint64>>> read(const QString &name);
    Result<void> write(const Actor &actor, const QString &name, const QJsonObject &value, qint64 version);

    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
};

} // namespace portal
