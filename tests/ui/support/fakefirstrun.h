// SPDX-License-Identifier: GPL-3.0-or-later
// FakeFirstRun: remembers what the first-run assistant asked for, and refuses what it is told to.
#pragma once

#include "libportal/messaging/gatewaysetup.h"
#include "libportal/messaging/gatewaytrial.h"
#include "tests/ui/support/fakeservercontrol.h"
#include "ui/firstrun/firstrunactions.h"

namespace portal::testing {

class FakeFirstRun final : public ui::FirstRunActions
{
public:
    QFuture<Result<void>> applyBrand(const BrandSettings &wanted) override
    {
        brand = wanted;
        return answer(QStringLiteral("brand"));
    }
    QFuture<Result<void>> applyMessaging(const MessagingSettings &wanted,
                                         const QMap<QString, QString> &given) override
    {
        messaging = wanted;
        secrets = given;
        return answer(QStringLiteral("messaging"));
    }
    QFuture<Result<void>> createAdministrator(const NewStaff &wanted) override
    {
        administrator = wanted;
        return answer(QStringLiteral("administrator"));
    }
    QFuture<Result<void>> applyServer(const ui::ServerSettings &wanted) override
    {
        server = wanted;
        return answer(QStringLiteral("server"));
    }
    QFuture<Result<QList<TrialAnswer>>> sendTest(const GatewayTest &) override
    {
        calls.append(QStringLiteral("test"));
        return atOnce(Result<QList<TrialAnswer>>(QList<TrialAnswer>()));
    }
    QFuture<Result<void>> makeDemoData() override
    {
        Q_EMIT demoProgress(1);
        return answer(QStringLiteral("demo"));
    }

    BrandSettings brand;
    MessagingSettings messaging;
    QMap<QString, QString> secrets;
    NewStaff administrator;
    ui::ServerSettings server;
    QStringList calls;
    QMap<QString, Error> refusals; ///< by call

private:
    QFuture<Result<void>> answer(const QString &call)
    {
        calls.append(call);
        if (refusals.contains(call))
            return atOnce(Result<void>(failure(refusals.value(call))));
        return atOnce(Result<void>());
    }
};

} // namespace portal::testing
