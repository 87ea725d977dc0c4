// SPDX-License-Identifier: GPL-3.0-or-later
// DeskInstallation: tells the windows which folder and database the desk stands on, and keeps another choice
// for the next start.
#pragma once

#include "app/common/installation.h"
#include "libportal/base/worker.h"
#include "ui/frame/installationcontrol.h"

namespace portal::app {

class DeskInstallation final : public ui::InstallationControl
{
    Q_OBJECT

public:
    /// The installation outlives this.
    explicit DeskInstallation(Installation &installation);

    QString dataFolder() const override;
    QString sqlitePath() const override;
    QString databaseUrl() const override;
    bool isRestartNeeded() const override { return m_next != m_inUse; }
    QFuture<Result<QString>> testDatabase(const QString &url) override;
    Result<void> setDatabase(const QString &url) override;

private:
    struct Nothing
    {
    };

    Installation &m_installation;
    const QString m_inUse;
    QString m_next;
    Worker<Nothing> m_worker;
};

} // namespace portal::app
