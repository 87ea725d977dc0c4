// SPDX-License-Identifier: GPL-3.0-or-later
// DemoData: fills an empty database with two years of a provider that does not exist: applications in every
// state with their histories, tickets, customers, messages. The same seed, size and day give the same data.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"

#include <functional>

namespace portal {

class ChangeLog;
class Database;
class PackageService;
class SettingsService;
class Vault;

struct DemoRequest
{
    qint64 registrations = 2000;
    qint64 customers = 500; ///< those that applied here among them
    quint64 seed = 1;

    bool operator==(const DemoRequest &) const = default;
};

struct DemoSummary
{
    qint64 registrations = 0;
    qint64 customers = 0;
    qint64 tickets = 0;
    qint64 messages = 0;
    qint64 invoices = 0;
    qint64 rows = 0; ///< in all tables
};

class DemoData
{
public:
    static constexpr qint64 mostRegistrations = 10'000'000;

    /// All outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        SettingsService &settings;
        PackageService &packages;
        ChangeLog &changes;
    };
    explicit DemoData(const Parts &parts) : m_parts(parts) {}

    /// How far it is, 0 to 1.
    using Progress = std::function<void(double share)>;

    /// All of it or, after an error, nothing (but the product's packages, if there were none). Invalid on
    /// `registrations` or `customers` out of range, on `database` when it holds anything already.
    Result<DemoSummary> make(const DemoRequest &request, const Progress &progress = {});

private:
    Parts m_parts;
};

} // namespace portal
