// SPDX-License-Identifier: GPL-3.0-or-later
// InstallationControl: what this desk stands on: its data folder and its database. The choice of another
// database counts from the desk's next start; nothing is moved from the one to the other.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QFuture>
#include <QtCore/QObject>

namespace portal::ui {

class InstallationControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~InstallationControl() override;

    virtual QString dataFolder() const = 0;
    /// The SQLite file, also when it is not in use.
    virtual QString sqlitePath() const = 0;
    /// The PostgreSQL address that counts from the next start, without its password; empty: the SQLite file.
    virtual QString databaseUrl() const = 0;
    /// The next start will use another database than this one does.
    virtual bool isRestartNeeded() const = 0;

    /// Connects and answers the server's version ("PostgreSQL 15.4"). Invalid on `url`, Unavailable when it
    /// does not answer or refuses.
    virtual QFuture<Result<QString>> testDatabase(const QString &url) = 0;
    /// For the next start; empty: the SQLite file. Invalid on `url`.
    virtual Result<void> setDatabase(const QString &url) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace portal::ui
