// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceQueue: what staff see of invoices: lists, queues, sums, one with all that belongs to it. Changes
// nothing but the audit log, where refusals go. Everything needs Permission::WorkInvoices.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/actor.h"
#include "libportal/storage/database.h"

#include <memory>

namespace portal {

class Access;
class CustomerBilling;
class InvoiceListRepository;
class InvoiceService;
class Outbox;
class SettingsService;

/// An invoice with what has to do with it today.
struct InvoiceRecord
{
    InvoiceDetail detail;
    QString customerPhone; ///< E.164, of today
    CustomerStatus customerStatus = CustomerStatus::Active;
    QList<MessageRecord> messages; ///< about it, oldest first
};

class PORTAL_EXPORT InvoiceQueue
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        CustomerBilling &customers;
        Outbox &outbox;
        InvoiceService &invoices;
    };
    explicit InvoiceQueue(const Parts &parts);
    ~InvoiceQueue();

    Result<Page<Invoice>> list(const Actor &actor, const InvoiceFilter &filter, const PageRequest &page);
    Result<InvoiceCount> count(const Actor &actor, const InvoiceFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Invoice>> rows(const Actor &actor, const QStringList &numbers);
    /// Every queue with its filter, as it stands now.
    Result<QList<InvoiceQueueCount>> queues(const Actor &actor);
    /// How many there are of each state and what they come to.
    Result<InvoiceCounts> counts(const Actor &actor);
    /// NotFound.
    Result<InvoiceRecord> record(const Actor &actor, const QString &number);

private:
    Parts m_parts;
    std::unique_ptr<InvoiceListRepository> m_lists;
};

} // namespace portal
