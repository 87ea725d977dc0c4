// SPDX-License-Identifier: GPL-3.0-or-later
// FirstRunActions: what the first-run assistant needs done in an installation in which nobody works yet, so
// that no session is asked for. Each call is refused with Forbidden once there is a member of staff.
#pragma once

#include "libportal/settings/settings.h"
#include "libportal/staff/staffmember.h"
#include "ui/frame/servercontrol.h"

#include <QtCore/QFuture>
#include <QtCore/QMap>
#include <QtCore/QObject>

namespace portal {
struct GatewayTest; // libportal/messaging/gatewaysetup.h
struct TrialAnswer; // libportal/messaging/gatewaytrial.h
} // namespace portal

namespace portal::ui {

class FirstRunActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~FirstRunActions() override;

    // Errors of the first three are those of SettingsService and StaffService.

    virtual QFuture<Result<void>> applyBrand(const BrandSettings &brand) = 0;
    /// `secrets` by ProviderSecret::name: into the secret store, never the database (S30).
    virtual QFuture<Result<void>> applyMessaging(const MessagingSettings &messaging,
                                                 const QMap<QString, QString> &secrets) = 0;
    /// As administrator, whatever `administrator.role` says. The assistant calls it last, so that one that
    /// was broken off begins anew. Slow: hashes the password.
    virtual QFuture<Result<void>> createAdministrator(const NewStaff &administrator) = 0;
    virtual QFuture<Result<void>> applyServer(const ServerSettings &server) = 0;

    /// Through a gateway that need not be saved yet; what it answered. Errors are those of
    /// MessagesApi::sendTest().
    virtual QFuture<Result<QList<TrialAnswer>>> sendTest(const GatewayTest &test) = 0;

    /// Fills the empty database with invented data; demoProgress() tells how far it is. All or nothing.
    virtual QFuture<Result<void>> makeDemoData() = 0;

Q_SIGNALS:
    void demoProgress(double share); ///< 0 to 1
};

} // namespace portal::ui
