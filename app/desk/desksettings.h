// SPDX-License-Identifier: GPL-3.0-or-later
// DeskSettings: what a desk has to know before it can open its database: which one, and where its server
// listens. In an INI file of the data folder; the database's address may hold a password and is kept with the
// secrets (S30).
#pragma once

#include "libportal/base/result.h"
#include "libportal/security/secretstore.h"
#include "ui/frame/servercontrol.h"

#include <QtCore/QString>

namespace portal::app {

class DeskSettings
{
public:
    explicit DeskSettings(const QString &folder);

    const QString &folder() const { return m_folder; }
    QString personalFile() const; ///< for PersonalSettings

    ui::ServerSettings server() const;
    void setServer(const ui::ServerSettings &server);

    /// Empty: the SQLite file. Errors as SecretStore::read().
    static Result<QString> databaseUrl(const SecretStore &secrets);
    static Result<void> setDatabaseUrl(SecretStore &secrets, const QString &url);

private:
    const QString m_folder;
};

} // namespace portal::app
