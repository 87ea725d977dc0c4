// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceListRepository: lists of invoices and what they come to. None may cost more with the years: indexes
// are walked, and counting ends at mostCounted. Changes nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoicefilter.h"
#include "libportal/storage/database.h"

namespace portal {

class PORTAL_EXPORT InvoiceListRepository
{
public:
    /// What is not known without counting is counted up to here.
    static constexpr int mostCounted = 10'000;

    explicit InvoiceListRepository(Database &database) : m_database(database) {}

    /// The cursor is the repository's own.
    Result<Page<Invoice>> list(const InvoiceFilter &filter, const PageRequest &request);
    Result<InvoiceCount> count(const InvoiceFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Invoice>> byNumbers(const QStringList &numbers);
    /// How many there are of each state, and what was paid from an instant on.
    Result<InvoiceCounts> counts(Instant paidFrom);

private:
    Database &m_database;
};

} // namespace portal
