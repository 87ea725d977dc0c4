// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsRepository: the table `settings`, one row of JSON text per name. Knows no meaning.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

#include <QtCore/QString>

namespace portal {

class SettingsRepository
{
public:
    struct Stored
    {
        QString value; ///< JSON text
        qint64 version = 0;
        QString updatedBy; ///< a name that may be shown; empty for the system
    };

    SettingsRepository(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    /// nullopt when it was never stored.
    Result<std::optional<Stored>> find(const QString &name);
    /// False when the stored version is not `version` any more; 0 stands for "never stored".
    Result<bool> replace(const QString &name, const QString &value, const QString &updatedBy, qint64 version);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
