// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceRepository: the rows of invoices and their lines. Decides nothing; lists are
// InvoiceListRepository's.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/invoices/invoice.h"
#include "libportal/storage/database.h"

namespace portal {

class PORTAL_EXPORT InvoiceRepository
{
public:
    explicit InvoiceRepository(Database &database) : m_database(database) {}

    /// "i.id, i.number, …": `i` is the table. And a row that begins with them.
    static const QString &columns();
    static Invoice read(const Row &row);

    // Reads.
    Result<std::optional<Invoice>> byNumber(const QString &number);
    Result<QList<InvoiceLine>> lines(const QString &number);
    /// Who of the customers between the two ids (both included) has one of the monthly run.
    Result<QList<CustomerId>> billed(BillingMonth month, CustomerId first, CustomerId last);
    enum class Reminder { BeforeDue, AfterDue };
    /// Unpaid ones that were due on or before `lastDue`, not before `firstDue`, without that reminder yet.
    Result<QList<Invoice>> toRemind(Reminder reminder, Day firstDue, Day lastDue, int limit);
    /// Pending ones whose due date lies before `today`.
    Result<QList<Invoice>> toTurnOverdue(Day today, int limit);

    // Writes, inside the caller's transaction.
    /// Duplicate for a second one of the monthly run, or in place of the same cancelled one.
    Result<void> insert(const QList<InvoiceDetail> &invoices);
    /// The state, and what goes with it; false when `version` is not the stored one any more.
    Result<bool> close(const Invoice &invoice, qint64 version);
    Result<void> turnOverdue(const QList<Invoice> &invoices);
    /// Takes the names out of those issued before `day` to customers who were erased; returns how many.
    Result<qint64> forgetNamesBefore(Day day);
    Result<void> markReminded(Reminder reminder, const QList<Invoice> &invoices, Instant at);

private:
    Database &m_database;
};

} // namespace portal
