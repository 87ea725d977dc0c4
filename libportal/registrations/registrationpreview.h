// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationPreview: what a step, a message or a new customer would say and whether it would be refused
// now, before anything is done. Changes nothing but the audit log, where refusals go.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/registrations/registrationservice.h"

#include <memory>

namespace portal {

class Access;
class Database;
class Outbox;
class RegistrationRepository;
class SettingsService;

class PORTAL_EXPORT RegistrationPreview
{
public:
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        Outbox &outbox;
    };
    explicit RegistrationPreview(const Parts &parts);
    ~RegistrationPreview();

    /// The message a step would send, word for word; empty when it sends none. Errors as
    /// RegistrationService::step(), but for Conflict: a preview may be of what stands now.
    Result<QString> step(const Actor &actor, const QString &number, const StepRequest &request);
    /// Fails as RegistrationService::step() would now.
    Result<void> checkStep(const Actor &actor, const QString &number, const StepRequest &request);

    /// The message of the first item that would not be refused; empty when there is none or it sends none.
    Result<QString> bulk(const Actor &actor, const StepRequest &request, const QList<BulkItem> &items);
    /// For each item what RegistrationService::bulk() would answer now, with the version that was seen.
    Result<QList<BulkOutcome>> checkBulk(const Actor &actor, const StepRequest &request,
                                         const QList<BulkItem> &items);

    /// The message to a new customer; where code and ticket number are not known yet, "AGL-…" and "TKT-…".
    Result<QString> customer(const Actor &actor, const QString &number);
    /// Fails as RegistrationService::createCustomer() would now.
    Result<void> checkCustomer(const Actor &actor, const QString &number, qint64 version);

    /// A text of staff's own as it would go out. Errors as RegistrationService::sendMessage().
    Result<QString> message(const Actor &actor, const QString &number, const QString &text);

private:
    Result<Registration> find(const Actor &actor, Permission permission, const QString &number);
    /// The application as the step would leave it.
    Result<Registration> stepped(const Actor &actor, const Registration &now, const StepRequest &request);

    Parts m_parts;
    std::unique_ptr<RegistrationRepository> m_registrations;
};

} // namespace portal
