// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsrepository.h"

namespace portal {

namespace {

const QString selectByName =
    QStringLiteral("SELECT value, version, updated_by FROM settings WHERE name = :name");
const QString insertFirst =
    QStringLiteral("INSERT INTO settings (name, value, version, updated_at, updated_by) "
                   "VALUES (:name, :value, 1, :now, :by) ON CONFLICT (name) DO NOTHING");
const QString updateSeen =
    QStringLiteral("UPDATE settings SET value = :value, version = version + 1, updated_at = :now, "
                   "updated_by = :by WHERE name = :name AND version = :version");

} // namespace

Result<std::optional<SettingsRepository::Stored>> SettingsRepository::find(const QString &name)
{
    return m_database.one(selectByName, {{QStringLiteral("name"), name}}, [](const Row &row) {
        return Stored{row.text(0), row.integer(1), row.text(2)};
    });
}

Result<bool> SettingsRepository::replace(const QString &name, const QString &value, const QString &updatedBy,
                                         qint64 version)
{
    Bindings bindings{{QStringLiteral("name"), name},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("now"), toSql(m_clock.now())},
                      {QStringLiteral("by"), updatedBy}};
    if (version != 0)
        bindings.append({QStringLiteral("version"), version});
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(version == 0 ? insertFirst : updateSeen, bindings));
    return changed == 1;
}

} // namespace portal
