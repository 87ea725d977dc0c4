// SPDX-License-Identifier: GPL-3.0-or-later
// DeskFirstRun: carries out what the first-run assistant asks for, as the system itself, and only while
// nobody works here yet.
#pragma once

#include "libportal/base/worker.h"
#include "libportal/messaging/gatewaytrial.h"
#include "libportal/portal.h"
#include "ui/firstrun/firstrunactions.h"

namespace portal::app {

class DeskFirstRun final : public ui::FirstRunActions
{
    Q_OBJECT

public:
    /// Both outlive this.
    DeskFirstRun(const PortalContext &context, ui::ServerControl &server);

    QFuture<Result<void>> applyBrand(const BrandSettings &brand) override;
    QFuture<Result<void>> applyMessaging(const MessagingSettings &messaging,
                                         const QMap<QString, QString> &secrets) override;
    QFuture<Result<void>> createAdministrator(const NewStaff &administrator) override;
    QFuture<Result<void>> applyServer(const ui::ServerSettings &server) override;
    QFuture<Result<QList<TrialAnswer>>> sendTest(const GatewayTest &test) override;
    QFuture<Result<void>> makeDemoData() override;

private:
    const PortalContext &m_context;
    ui::ServerControl &m_server;
    GatewayTrial m_trial;
    Worker<Portal> m_worker;
};

/// Whether nobody works here yet.
Result<bool> isNewInstallation(Portal &portal);

} // namespace portal::app
