// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerQueue: what staff see of customers: lists, counts, one with all that belongs to them. Changes
// nothing but the audit log, where refusals go. Everything needs Permission::WorkCustomers.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/customers/customerfilter.h"
#include "libportal/messaging/message.h"
#include "libportal/storage/database.h"
#include "libportal/tickets/ticketfilter.h"

#include <memory>

namespace portal {

class Access;
class CustomerListRepository;
class CustomerRepository;
class Outbox;
class TicketQueue;

/// Another account on the same phone number.
struct SharedNumber
{
    QString code;
    QString fullName;
    CustomerStatus status = CustomerStatus::Active;

    bool operator==(const SharedNumber &) const = default;
};

struct CustomerDetail
{
    Customer customer;
    QList<PackageChange> packageChanges; ///< by first day, those to come too
    QList<CustomerEvent> history;        ///< oldest first
    QList<TicketRow> tickets;            ///< newest first, at most mostTickets
    qint64 ticketCount = 0;
    /// About them, their application and the tickets above; oldest first.
    QList<MessageRecord> messages;
    QList<SharedNumber> sharedNumber;
};

class PORTAL_EXPORT CustomerQueue
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        Access &access;
        Outbox &outbox;
        TicketQueue &tickets;
    };
    explicit CustomerQueue(const Parts &parts);
    ~CustomerQueue();

    static constexpr int mostTickets = 20;

    /// What a search finds comes in the order in which it was entered.
    Result<Page<Customer>> list(const Actor &actor, const CustomerFilter &filter, const PageRequest &page);
    Result<CustomerCount> count(const Actor &actor, const CustomerFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Customer>> rows(const Actor &actor, const QStringList &codes);
    /// How many there are in each state; from kept counts.
    Result<QMap<CustomerStatus, qint64>> stats(const Actor &actor);
    /// Every queue with its filter, as it stands now.
    Result<QList<CustomerQueueCount>> queues(const Actor &actor);
    /// Where customers live, in alphabetical order: for a filter.
    Result<QStringList> cities(const Actor &actor);
    /// NotFound.
    Result<CustomerDetail> detail(const Actor &actor, const QString &code);

private:
    Result<QList<MessageRecord>> messagesOf(const CustomerDetail &detail);

    Parts m_parts;
    std::unique_ptr<CustomerRepository> m_customers;
    std::unique_ptr<CustomerListRepository> m_lists;
};

} // namespace portal
