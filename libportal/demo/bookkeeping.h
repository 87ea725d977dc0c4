// SPDX-License-Identifier: GPL-3.0-or-later
// Bookkeeping: the invoices of the last whole months, for each customer as the monthly run would have made
// them: nearly all paid, some overdue, a few cancelled. The present month is left to whoever shows the run.
// And who of the customers uses the portal, and when.
#pragma once

#include "libportal/customers/customer.h"
#include "libportal/demo/random.h"
#include "libportal/invoices/invoicedraft.h"

#include <map>

namespace portal {

class DemoRepository;
class Vault;

class Bookkeeping
{
public:
    static constexpr int months = 2;
    static constexpr int portalDays = 60; ///< how far back the portal's use goes

    /// All outlive it.
    struct Parts
    {
        DemoRepository &repository;
        const Vault &vault;
        const BrandSettings &brand;
        const InvoiceSettings &invoices;
        quint64 seed;
        Instant now;
    };
    explicit Bookkeeping(const Parts &parts) : m_parts(parts) {}

    /// Customers in the order of their ids, from 1 on.
    void remember(const Customer &customer);

    /// Writes everything, inside the transaction that the repository writes in; `counters` are those of the
    /// invoices' numbers.
    Result<void> write(std::map<std::pair<QString, QString>, qint64> &counters);
    qint64 invoices() const { return m_invoices; }

private:
    struct Payer
    {
        BillingCustomer customer;
        std::optional<Instant> until; ///< the end of the service
    };

    Result<void> writeMonth(BillingMonth month, int age,
                            std::map<std::pair<QString, QString>, qint64> &counters);
    Result<void> writeUse(const Payer &payer);
    void settle(Invoice &invoice, CustomerStatus status, int age, Random &random) const;

    Parts m_parts;
    QList<Payer> m_payers;
    qint64 m_invoices = 0;
};

} // namespace portal
