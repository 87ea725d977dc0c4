// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicequeue.h"

#include "libportal/customers/customerbilling.h"
#include "libportal/invoices/invoicelistrepository.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("invoice");

} // namespace

InvoiceQueue::InvoiceQueue(const Parts &parts)
    : m_parts(parts), m_lists(std::make_unique<InvoiceListRepository>(parts.database))
{
}

InvoiceQueue::~InvoiceQueue() = default;

Result<Page<Invoice>> InvoiceQueue::list(const Actor &actor, const InvoiceFilter &filter,
                                         const PageRequest &page)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    return m_lists->list(filter, page);
}

Result<InvoiceCount> InvoiceQueue::count(const Actor &actor, const InvoiceFilter &filter)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    return m_lists->count(filter);
}

Result<QList<Invoice>> InvoiceQueue::rows(const Actor &actor, const QStringList &numbers)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    return m_lists->byNumbers(numbers);
}

Result<QList<InvoiceQueueCount>> InvoiceQueue::queues(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    QList<InvoiceQueueCount> queues;
    for (const InvoiceQueueKind kind : allInvoiceQueues()) {
        const InvoiceFilter filter = invoiceQueueFilter(kind, brand.value.zone, m_parts.clock.now());
        PORTAL_ASSIGN(const InvoiceCount counted, m_lists->count(filter));
        queues.append({kind, filter, counted});
    }
    return queues;
}

Result<InvoiceCounts> InvoiceQueue::counts(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkInvoices, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const Zone zone = brand.value.zone;
    const Day today = zone.dayOf(m_parts.clock.now());
    return m_lists->counts(zone.startOf(BillingMonth::of(today).firstDay()));
}

Result<InvoiceRecord> InvoiceQueue::record(const Actor &actor, const QString &number)
{
    InvoiceRecord record;
    PORTAL_ASSIGN(record.detail, m_parts.invoices.find(actor, number));
    PORTAL_ASSIGN(const BillingCustomer customer,
                  m_parts.customers.byCode(record.detail.invoice.recipient.code));
    record.customerPhone = customer.phone;
    record.customerStatus = customer.status;
    PORTAL_ASSIGN(record.messages, m_parts.outbox.about(entity, number));
    return record;
}

} // namespace portal
