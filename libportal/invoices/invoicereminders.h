// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceReminders: what time does to invoices: pending becomes overdue once the due date is over where the
// provider is, and customers are reminded before and after it, once each (settings). For housekeeping.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoicedraft.h"

#include <memory>

namespace portal {

class ChangeLog;
class InvoiceRepository;
class Outbox;
class SettingsService;

struct ReminderReport
{
    qint64 turnedOverdue = 0;
    qint64 remindedBefore = 0;
    qint64 remindedAfter = 0;

    bool operator==(const ReminderReport &) const = default;
};

class PORTAL_EXPORT InvoiceReminders
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        SettingsService &settings;
        CustomerBilling &customers;
        Outbox &outbox;
        ChangeLog &changes;
    };
    explicit InvoiceReminders(const Parts &parts);
    ~InvoiceReminders();

    /// Everything that has become due, in batches of one transaction each; again does nothing. An invoice is
    /// reminded of before its due date only on a later day than it was issued; after a long pause only what
    /// is less than a month overdue is reminded of.
    Result<ReminderReport> runIfDue();

private:
    Result<InvoiceTerms> terms();
    Result<qint64> turnOverdue(const InvoiceTerms &terms);
    enum class When { BeforeDue, AfterDue };
    Result<qint64> remind(const InvoiceTerms &terms, When when);

    Parts m_parts;
    std::unique_ptr<InvoiceRepository> m_invoices;
};

} // namespace portal
