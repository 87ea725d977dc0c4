// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationService: what staff do with an application: every step of the state table, notes, messages,
// bulk steps, and the customer it becomes. Each use case is one transaction together with its message (S31).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/messaging/message.h"
#include "libportal/registrations/registration.h"
#include "libportal/registrations/steprules.h"
#include "libportal/registrations/workflow.h"
#include "libportal/tickets/ticket.h"

#include <memory>

namespace portal {

class Access;
class ChangeLog;
class CustomerService;
class Database;
class Outbox;
class RegistrationRepository;
class SettingsService;
class TicketService;
class Vault;

struct Conversion
{
    QString customerCode;
    QString ticketNumber;

    bool operator==(const Conversion &) const = default;
};

struct BulkItem
{
    QString number;
    qint64 version = 0;
};

struct BulkOutcome
{
    QString number;
    std::optional<Error> error; ///< none: done
    qint64 version = 0;         ///< the new one, when done
};

class PORTAL_EXPORT RegistrationService
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        Access &access;
        SettingsService &settings;
        CustomerService &customers;
        TicketService &tickets;
        Outbox &outbox;
        ChangeLog &changes;
        const Translations &translations;
    };
    explicit RegistrationService(const Parts &parts);
    ~RegistrationService();

    /// One step of the state table. Forbidden (and logged), NotFound, Conflict with who changed it meanwhile,
    /// Invalid on `action` where the table has no such step and on the input that is missing or wrong.
    Result<Registration> step(const Actor &actor, const QString &number, const StepRequest &request);

    static constexpr qsizetype mostBulkItems = 200;
    /// The same step for many; each is its own transaction and has its own outcome. Needs
    /// Permission::BulkRegistrations; only verify and reject; at most mostBulkItems.
    Result<QList<BulkOutcome>> bulk(const Actor &actor, const StepRequest &request,
                                    const QList<BulkItem> &items);

    /// Whether bulk() takes such a step for so many.
    static Result<void> checkBulk(const StepRequest &request, const QList<BulkItem> &items);
    /// The step of one item.
    static StepRequest bulkStep(const StepRequest &request, const BulkItem &item);

    /// An approved application becomes a customer with an installation ticket, once; again gives the same.
    Result<Conversion> createCustomer(const Actor &actor, const QString &number, qint64 version);

    /// A note for colleagues, into the history; changes no state and no version.
    Result<void> addNote(const Actor &actor, const QString &number, const QString &note);

    /// A WhatsApp text of staff's own to the applicant, at most 1,000 characters.
    Result<MessageId> sendMessage(const Actor &actor, const QString &number, const QString &text);

    /// Who works on it. CS may take what nobody has; giving it to or taking it from another needs
    /// Permission::TakeOverWork. An invalid id puts it back.
    Result<Registration> assign(const Actor &actor, const QString &number, qint64 version, StaffId assignee);

    /// To be registered with TicketService::onCompleted: a completed survey ticket completes the survey.
    Result<void> ticketCompleted(const Ticket &ticket, const Actor &actor);

private:
    friend class TrackingService; // cancels for the applicant, who is no staff

    Result<Registration> stepForApplicant(const QString &number, const StepRequest &request);
    Result<Registration> stepInside(const Actor &actor, const QString &number, const StepRequest &request);
    Result<Conversion> convert(const Actor &actor, const QString &number, qint64 version);
    /// Passes the result on; a refusal by the state goes to the audit log as one by the role does (S21).
    template <typename T>
    Result<T> logRefusal(Result<T> result, const Actor &actor, const QString &action, const QString &number);
    Result<void> followUp(const Actor &actor, const Registration &before, const Registration &after,
                          const StepRequest &request);
    QString titleOf(const Text &title, const Registration &about) const;

    Parts m_parts;
    std::unique_ptr<RegistrationRepository> m_registrations;
};

} // namespace portal
