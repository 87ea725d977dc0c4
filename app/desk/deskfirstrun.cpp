// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/deskfirstrun.h"

#include "libportal/base/whenanswered.h"
#include "libportal/demo/demodata.h"
#include "libportal/messaging/gatewaysecrets.h"
#include "libportal/messaging/gatewaysetup.h"
#include "libportal/packages/packageservice.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/staffservice.h"

namespace portal::app {

namespace {

Result<void> onlyWhileNew(Portal &portal)
{
    PORTAL_ASSIGN(const bool isNew, isNewInstallation(portal));
    if (!isNew)
        return failure(Error::forbidden(QStringLiteral("the first run is over")));
    return {};
}

} // namespace

Result<bool> isNewInstallation(Portal &portal)
{
    PORTAL_ASSIGN(const auto staff, portal.staff().list(Actor::system(), {1, {}}));
    return staff.total == 0;
}

DeskFirstRun::DeskFirstRun(const PortalContext &context, ui::ServerControl &server)
    : m_context(context),
      m_server(server),
      m_trial(context.source, context.clock, context.keys),
      m_worker(QStringLiteral("first-run"), [&context] { return Portal::open(context); })
{
}

QFuture<Result<void>> DeskFirstRun::applyBrand(const BrandSettings &brand)
{
    return m_worker.run([brand](Portal &portal) -> Result<void> {
        PORTAL_TRY(onlyWhileNew(portal));
        PORTAL_ASSIGN(const auto now, portal.settings().brand());
        return portal.settings().setBrand(Actor::system(), brand, now.version);
    });
}

QFuture<Result<void>> DeskFirstRun::applyMessaging(const MessagingSettings &messaging,
                                                   const QMap<QString, QString> &secrets)
{
    return m_worker.run([messaging, secrets](Portal &portal) -> Result<void> {
        PORTAL_TRY(onlyWhileNew(portal));
        for (auto secret = secrets.cbegin(); secret != secrets.cend(); ++secret)
            PORTAL_TRY(portal.gatewaySetup().setSecret(Actor::system(), secret.key(), secret.value()));
        PORTAL_TRY(GatewaySetup::checkChain(messaging));
        PORTAL_ASSIGN(const auto now, portal.settings().messaging());
        return portal.settings().setMessaging(Actor::system(), messaging, now.version);
    });
}

QFuture<Result<void>> DeskFirstRun::createAdministrator(const NewStaff &administrator)
{
    return m_worker.run([administrator](Portal &portal) -> Result<void> {
        PORTAL_TRY(onlyWhileNew(portal));
        NewStaff staff = administrator;
        staff.role = Role::Admin;
        PORTAL_TRY(portal.staff().add(Actor::system(), staff));
        return {};
    });
}

QFuture<Result<void>> DeskFirstRun::applyServer(const ui::ServerSettings &server)
{
    return m_server.apply(server);
}

QFuture<Result<QList<TrialAnswer>>> DeskFirstRun::sendTest(const GatewayTest &test)
{
    QFutureInterface<Result<QList<TrialAnswer>>> answer(QFutureInterfaceBase::Started);
    const auto plan = m_worker.run([test](Portal &portal) -> Result<GatewayTrialPlan> {
        PORTAL_TRY(onlyWhileNew(portal));
        return portal.gatewaySetup().planTest(Actor::system(), test);
    });
    whenAnswered(plan, this, [this, answer](const Result<GatewayTrialPlan> &made) mutable {
        if (!made) {
            answer.reportResult(failure(made.error()));
            answer.reportFinished();
            return;
        }
        whenAnswered(m_trial.send(*made), this, [answer](const Result<QList<TrialAnswer>> &answers) mutable {
            answer.reportResult(answers);
            answer.reportFinished();
        });
    });
    return answer.future();
}

QFuture<Result<void>> DeskFirstRun::makeDemoData()
{
    return m_worker.run([this](Portal &portal) -> Result<void> {
        const Vault vault(m_context.keys);
        DemoData demo({portal.database(), m_context.clock, vault, portal.settings(), portal.packages(),
                       portal.changes()});
        PORTAL_TRY(demo.make(DemoRequest(), [this](double share) { Q_EMIT demoProgress(share); }));
        return {};
    });
}

} // namespace portal::app
