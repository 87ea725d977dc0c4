// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerListRepository: lists and counts of customers, none of which may cost more with the years: it reads
// kept counts and indexes, and counts no further than mostCounted. Changes nothing.
#pragma once

#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/customers/customerfilter.h"
#include "libportal/storage/database.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portal {

class CustomerListRepository
{
public:
    /// What is not known without counting is counted up to here.
    static constexpr int mostCounted = 10'000;

    explicit CustomerListRepository(Database &database) : m_database(database) {}

    Result<Page<Customer>> list(const CustomerFilter &filter, const PageRequest &page);
    /// How many a list would show.
    Result<CustomerCount> count(const CustomerFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<Customer>> byCodes(const QStringList &codes);
    /// From kept counts, not by counting.
    Result<QMap<CustomerStatus, qint64>> countsByStatus();
    /// All that there are, in alphabetical order.
    Result<QStringList> cities();

private:
    Database &m_database;
};

} // namespace portal
