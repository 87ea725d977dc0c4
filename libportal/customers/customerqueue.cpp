// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerqueue.h"

#include "libportal/customers/customerlistrepository.h"
#include "libportal/customers/customerrepository.h"
#include "libportal/messaging/outbox.h"
#include "libportal/staff/access.h"
#include "libportal/tickets/ticketqueue.h"

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("customer");

} // namespace

CustomerQueue::CustomerQueue(const Parts &parts)
    : m_parts(parts),
      m_customers(std::make_unique<CustomerRepository>(parts.database)),
      m_lists(std::make_unique<CustomerListRepository>(parts.database))
{
}

CustomerQueue::~CustomerQueue() = default;

Result<Page<Customer>> CustomerQueue::list(const Actor &actor, const CustomerFilter &filter,
                                           const PageRequest &page)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    return m_lists->list(filter, page);
}

Result<CustomerCount> CustomerQueue::count(const Actor &actor, const CustomerFilter &filter)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    return m_lists->count(filter);
}

Result<QList<Customer>> CustomerQueue::rows(const Actor &actor, const QStringList &codes)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    return m_lists->byCodes(codes);
}

Result<QMap<CustomerStatus, qint64>> CustomerQueue::stats(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    PORTAL_ASSIGN(auto counts, m_lists->countsByStatus());
    for (const CustomerStatus status : allCustomerStatuses())
        counts.insert(status, counts.value(status));
    return counts;
}

Result<QList<CustomerQueueCount>> CustomerQueue::queues(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    QList<CustomerQueueCount> queues;
    for (const CustomerQueueKind kind : allCustomerQueues()) {
        const CustomerFilter filter = customerQueueFilter(kind);
        PORTAL_ASSIGN(const CustomerCount counted, m_lists->count(filter));
        queues.append({kind, filter, counted});
    }
    return queues;
}

Result<QStringList> CustomerQueue::cities(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity));
    return m_lists->cities();
}

Result<CustomerDetail> CustomerQueue::detail(const Actor &actor, const QString &code)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity, code));
    PORTAL_ASSIGN(const auto found, m_customers->byCode(code));
    if (!found)
        return failure(Error::notFound());
    CustomerDetail detail;
    detail.customer = *found;
    PORTAL_ASSIGN(detail.packageChanges, m_customers->packageChanges(found->id));
    PORTAL_ASSIGN(detail.history, m_customers->history(found->id));
    TicketFilter own;
    own.customerCode = code;
    PORTAL_ASSIGN(const Page<TicketRow> tickets,
                  m_parts.tickets.list(actor, own, {.limit = mostTickets, .cursor = {}}));
    detail.tickets = tickets.items;
    detail.ticketCount = tickets.total;
    PORTAL_ASSIGN(detail.messages, messagesOf(detail));
    PORTAL_ASSIGN(const QList<Customer> sharing, m_customers->withPhone(found->phone));
    for (const Customer &other : sharing) {
        if (other.id != found->id)
            detail.sharedNumber.append({other.code, other.fullName, other.status});
    }
    return detail;
}

Result<QList<MessageRecord>> CustomerQueue::messagesOf(const CustomerDetail &detail)
{
    PORTAL_ASSIGN(QList<MessageRecord> messages, m_parts.outbox.about(entity, detail.customer.code));
    if (!detail.customer.registrationNumber.isEmpty()) {
        PORTAL_ASSIGN(const auto earlier, m_parts.outbox.about(QStringLiteral("registration"),
                                                               detail.customer.registrationNumber));
        messages.append(earlier);
    }
    for (const TicketRow &row : detail.tickets) {
        PORTAL_ASSIGN(const auto ofTicket, m_parts.outbox.about(QStringLiteral("ticket"), row.ticket.number));
        messages.append(ofTicket);
    }
    std::ranges::sort(messages, {}, &MessageRecord::id);
    return messages;
}

} // namespace portal
