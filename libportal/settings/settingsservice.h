// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsService: reads and writes the settings' structs. Every reader gets the stored value or the
// product's default; writers name the version they saw.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/settings/settings.h"
#include "libportal/staff/actor.h"

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class SettingsRepository;
enum class Permission;

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
    ~SettingsService();

    // Internal when what is stored cannot be read: a default in its place would lose it in silence.
    // A field that is not stored has its default; fields of newer programs are skipped.
    Result<Versioned<BrandSettings>> brand();
    Result<Versioned<CodeSettings>> codes();
    Result<Versioned<MessagingSettings>> messaging();
    Result<Versioned<RegistrationSettings>> registration();
    Result<Versioned<ServiceHours>> serviceHours();
    Result<Versioned<InvoiceSettings>> invoices();

    /// Needs Permission::ManageSettings (ManageGateways for messaging). What is stored is what
    /// settingsrules.h makes of it: trimmed, phones and colours in one form. Invalid names the fields at
    /// fault
    /// ("portal_url", "cs_phone", …); Conflict when `version` is not the stored one. The audit log gets the
    /// names of the fields that changed.
    Result<void> setBrand(const Actor &actor, const BrandSettings &value, qint64 version);
    Result<void> setCodes(const Actor &actor, const CodeSettings &value, qint64 version);
    Result<void> setMessaging(const Actor &actor, const MessagingSettings &value, qint64 version);
    Result<void> setRegistration(const Actor &actor, const RegistrationSettings &value, qint64 version);
    /// Deadlines that are set already stay as they are.
    Result<void> setServiceHours(const Actor &actor, const ServiceHours &value, qint64 version);
    Result<void> setInvoices(const Actor &actor, const InvoiceSettings &value, qint64 version);

private:
    template <typename T>
    Result<Versioned<T>> read();
    template <typename T>
    Result<void> write(const Actor &actor, Permission permission, const T &value, qint64 version);

    Database &m_database;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
    std::unique_ptr<SettingsRepository> m_stored;
};

} // namespace portal
