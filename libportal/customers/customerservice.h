// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerService: customers from the moment an approved application becomes one: their data, their state,
// their package and whether they may use the portal. Every change names the version it saw and stands in the
// history with who made it and the names of what changed. Lists are CustomerQueue's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/customers/customermatch.h"
#include "libportal/customers/customerworkflow.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/actor.h"
#include "libportal/tickets/ticket.h"

#include <QtCore/QByteArray>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace portal {

class Access;
class ChangeLog;
class Counters;
class CustomerRepository;
class Database;
class Outbox;
class PackageChanges;
class PackageService;
class SettingsService;

enum class PortalAccess { Off, On };

/// Somebody who was a customer before this program was.
struct EarlierCustomer
{
    QString code{}; ///< as they know it; empty: they get the next one
    CustomerStatus status = CustomerStatus::Active;
    Instant since{};  ///< a customer, and connected, where they are or were
    QString reason{}; ///< why suspended or ended
    PortalAccess portal = PortalAccess::On;
};

/// What an application hands over, or a file of another system.
struct NewCustomer
{
    QString registrationNumber{};
    Language language = Language::Indonesian;
    QString fullName{};
    QString email{};
    PhoneNumber phone;
    QByteArray nikSealed{};
    QByteArray nikFingerprint{};
    Address address{};
    QString packageCode{};
    QString packageName{};
    int packageSpeedMbps = 0;
    Rupiah packagePrice{};
    std::optional<EarlierCustomer> earlier{};
};

/// What staff may edit, and customers of their own record, but for the name; all of it is written, and what
/// stays as it is need not pass today's rules. The package changes by a ticket, see ticketCompleted().
struct CustomerEdit
{
    qint64 version = 0; ///< the version seen
    QString fullName{};
    QString email{};
    QString phone{}; ///< as typed
    Language language = Language::Indonesian;
    Address address{};
    std::chrono::milliseconds messageHold{0}; ///< how long the message waits before it may go out
};

struct CustomerStep
{
    CustomerAction action = CustomerAction::Suspend;
    qint64 version = 0; ///< the version seen
    QString reason{};   ///< required to suspend and to end; for staff
};

class PORTAL_EXPORT CustomerService
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        PackageService &packages;
        Outbox &outbox;
        Counters &counters;
        ChangeLog &changes;
    };
    explicit CustomerService(const Parts &parts);
    ~CustomerService();

    /// Inside the caller's transaction: the record with its code; portal access is on. A registration becomes
    /// a customer once: Duplicate on field `registration_number` when it has, on `code` when somebody bears
    /// that already.
    Result<Customer> create(const NewCustomer &customer, const Actor &actor = Actor::system());

    /// To be registered with TicketService::onCompleted: a completed installation makes the customer active,
    /// an upgrade changes the package from the next period (the first of a local month), a dismantling ends
    /// the service. Invalid on `package_code` for a package that does not exist.
    Result<void> ticketCompleted(const Ticket &ticket, const Actor &actor);
    /// Fails as ticketCompleted() would now.
    Result<void> checkCompletion(const Ticket &ticket);

    /// Called inside the transaction of every change of a record that was there before; an error undoes it.
    using Changed =
        std::function<Result<void>(const Customer &before, const Customer &after, const Actor &actor)>;
    void onChanged(Changed listener);

    /// Needs Permission::WorkCustomers, or to be that customer; NotFound.
    Result<Customer> find(const Actor &actor, const QString &code);

    // What staff do with customers, and edit() customers with their own record. All need
    // Permission::WorkCustomers and answer NotFound, Conflict with who changed it meanwhile, and the customer
    // as it is now.

    /// Invalid names every field at fault (`full_name`, `email`, `phone`, `address.…`); on `version` with
    /// code `unchanged` when nothing would be another. Another number may be somebody else's too: families
    /// share one. The old number is told (S17), in the same transaction; that a customer holds the new one
    /// their room has made sure of.
    Result<Customer> edit(const Actor &actor, const QString &code, const CustomerEdit &edit);
    /// What edit() would tell the old number, word for word; empty when it stays. Errors as edit(), but for
    /// Conflict.
    Result<QString> previewEdit(const Actor &actor, const QString &code, const CustomerEdit &edit);
    /// Fails as edit() would now.
    Result<void> checkEdit(const Actor &actor, const QString &code, const CustomerEdit &edit);
    /// One step of the state table. Invalid on `action` where the table has no such step (logged, S21), on
    /// `reason`.
    Result<Customer> step(const Actor &actor, const QString &code, const CustomerStep &step);
    /// Invalid on `portal_access` when it is so already.
    Result<Customer> setPortalAccess(const Actor &actor, const QString &code, PortalAccess access,
                                     qint64 version);
    static constexpr int longestNote = 1000;
    /// A note for colleagues, into the history; changes no version. Invalid on `note`.
    Result<void> addNote(const Actor &actor, const QString &code, const QString &note);

    // For other rooms, which have asked whether the actor may.

    /// Every customer with this number, oldest first: several accounts may share one (S17).
    Result<QList<Customer>> withPhone(const PhoneNumber &phone);
    /// The package of a local day, also of days that are to come; NotFound.
    Result<PackageTerms> packageOn(const QString &code, Day day);
    /// Lets every package change begin whose day has come; returns how many. For the daily housekeeping:
    /// again changes nothing.
    Result<qint64> applyPackageChanges();

    /// Inside the caller's transaction: takes the person out of the record of somebody whose service has
    /// ended (P2). Code, package, city and dates stay; nothing can be done with it any more. Returns the
    /// customer as it was.
    Result<Customer> forget(const Actor &actor, const QString &code);

    /// Customers that are not terminated and share phone, e-mail (lower case), NIK fingerprint (may be empty)
    /// or address key with the given ones.
    Result<QList<CustomerMatch>> matches(const PhoneNumber &phone, const QString &email,
                                         const QByteArray &nikFingerprint, const QString &addressKey);

private:
    struct Edited
    {
        Customer after;
        QStringList fields;
    };
    Result<void> mayTouch(const Actor &actor, const QString &code);
    Result<QString> codeFor(const NewCustomer &customer, Instant now);
    Result<Customer> locked(const QString &code);
    Result<Customer> seen(const QString &code, qint64 version);
    Result<Edited> edited(const Actor &actor, const Customer &before, const CustomerEdit &edit);
    Result<MessageRequest> phoneChanged(const Actor &actor, const Customer &before, const Customer &after);
    Result<Customer> stepped(const Actor &actor, const QString &code, const CustomerStep &step);
    /// Writes `after` and its event, whose action is `action`; the customer as it is then.
    Result<Customer> write(const Actor &actor, const Customer &before, Customer after, const QString &action,
                           const QString &note, const QStringList &fields = {});
    Result<PackageTerms> termsOf(const QString &packageCode);

    Parts m_parts;
    std::unique_ptr<CustomerRepository> m_customers;
    std::unique_ptr<PackageChanges> m_packages;
    QList<Changed> m_changed;
};

} // namespace portal
