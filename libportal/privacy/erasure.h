// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure: forgets a person who asks for it and whom nothing binds to the provider any more (P2; UU PDP
// 27/2022, Ps. 43-44), and says what has to stay. What grows old by itself is RetentionService's.
#pragma once

#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/registrations/registration.h"
#include "libportal/staff/actor.h"

#include <QtCore/QList>

#include <optional>

namespace portal {

class Access;
class AuditLog;
class BlobStore;
class CustomerService;
class Database;
class InvoiceQueue;
class Outbox;
class PortalSessions;
class PortalSignIn;
class RegistrationQueue;
class RegistrationRetention;
class TicketQueue;
class TicketService;

/// What erasing a person does, and what stands against it.
struct ErasurePlan
{
    enum class Obstacle {
        ApplicationOpen, ///< to be rejected or cancelled first
        ServiceRuns,     ///< to be ended first
        TicketsOpen,     ///< to be completed or cancelled first
        InvoicesOpen,    ///< to be paid or cancelled first
        ErasedAlready,
    };

    QString customerCode;      ///< empty: they only applied
    QString applicationNumber; ///< empty: none is held any more
    QString name;
    QList<Obstacle> obstacles; ///< empty: nothing stands against it

    // What goes, besides the person's record itself.
    qint64 tickets = 0;
    qint64 messages = 0;
    qint64 photos = 0; ///< of the identity card and in tickets

    // What tax law makes stay, with the name and address that are printed there: books are kept for ten years
    // from the end of their tax year (UU KUP, Ps. 28 (11)).
    qint64 invoices = 0;
    std::optional<int> invoicesUntil; ///< the end of this year; none: there are no invoices

    bool operator==(const ErasurePlan &) const = default;
};

PORTAL_EXPORT Text obstacleText(ErasurePlan::Obstacle obstacle);

class PORTAL_EXPORT Erasure
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        Access &access;
        AuditLog &audit;
        RegistrationQueue &registrations;
        RegistrationRetention &retention;
        CustomerService &customers;
        TicketQueue &ticketQueue;
        TicketService &tickets;
        InvoiceQueue &invoices;
        Outbox &outbox;
        PortalSessions &sessions;
        PortalSignIn &signIn;
        BlobStore &blobs;
    };
    explicit Erasure(const Parts &parts) : m_parts(parts) {}

    // Of a customer's code or an application's number, which leads to the customer it became. Both need
    // Permission::ErasePeople and answer NotFound.

    /// What erase() would do now.
    Result<ErasurePlan> plan(const Actor &actor, const QString &codeOrNumber);
    /// For ever. What it did. One-time codes, which a day's limits are counted by, go with the daily run
    /// (P3). Invalid on `person` where something stands against it, which is named.
    Result<ErasurePlan> erase(const Actor &actor, const QString &codeOrNumber);

private:
    struct Person;
    struct Done
    {
        ErasurePlan plan;
        QStringList pictures; // BlobStore names
    };

    Result<Person> find(const QString &codeOrNumber);
    Result<Done> takeOut(const Actor &actor, const QString &codeOrNumber);
    Result<void> takeOutCustomer(const Actor &actor, const Person &person, Done &done);
    Result<bool> isOthersPhone(const Person &person, const QString &phone);

    Parts m_parts;
};

} // namespace portal
