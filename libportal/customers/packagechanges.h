// SPDX-License-Identifier: GPL-3.0-or-later
// PackageChanges: which package a customer has on which day. A change is agreed for the next period, so that
// no invoice has two packages, and becomes the customer's own when its day has come. For CustomerService,
// whose transactions and locks these are.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/staff/actor.h"

namespace portal {

class ChangeLog;
class CustomerRepository;
class Database;
class SettingsService;

class PackageChanges
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        SettingsService &settings;
        ChangeLog &changes;
        CustomerRepository &customers;
    };
    explicit PackageChanges(const Parts &parts) : m_parts(parts) {}

    /// Inside the caller's transaction: the package from the next period on, by this ticket. The package that
    /// there is already takes back what was agreed before.
    Result<void> agree(const Actor &actor, const Customer &customer, const PackageTerms &after,
                       const QString &ticketNumber);
    /// Inside the caller's transaction: forgets what has not begun.
    Result<void> forget(const Customer &customer);

    /// The package of a local day.
    Result<PackageTerms> on(const Customer &customer, Day day);

    /// Lets every change begin whose day has come, each customer's in a transaction of its own; how many.
    Result<qint64> applyDue();

private:
    Result<Day> today();
    Result<qint64> apply(const QString &code, Day today);

    Parts m_parts;
};

} // namespace portal
