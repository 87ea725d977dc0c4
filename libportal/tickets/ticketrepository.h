// SPDX-License-Identifier: GPL-3.0-or-later
// TicketRepository: the rows of tickets and of their history, which only grows. Decides nothing.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"
#include "libportal/tickets/ticket.h"

namespace portal {

class PORTAL_EXPORT TicketRepository
{
public:
    explicit TicketRepository(Database &database);

    // Reads.
    Result<std::optional<Ticket>> byNumber(const QString &number);
    /// The oldest unfinished one of a type.
    Result<std::optional<Ticket>> unfinished(const QString &registrationNumber, TicketType type);
    /// The newest of a type, finished or not.
    Result<std::optional<Ticket>> latest(const QString &registrationNumber, TicketType type);
    /// Numbers of the unfinished ones, in order.
    Result<QStringList> unfinishedNumbers(const QString &registrationNumber);
    /// Oldest first.
    Result<QList<TicketEvent>> history(TicketId id);
    /// The name of whoever changed it last, as people read it; empty for the system.
    Result<QString> lastChangedBy(TicketId id);

    /// Oldest first.
    Result<QList<TicketPhoto>> photos(TicketId id);
    /// Ids of the photos of those that removeOfRegistration() takes out.
    Result<QStringList> photosOfRegistration(const QString &registrationNumber);
    /// The same for removeOfCustomer().
    Result<QStringList> photosOfCustomer(const QString &customerCode);

    // Writes, inside the caller's transaction.
    Result<TicketId> insert(const Ticket &ticket);
    /// Writes state, version, assignee and times if the row still has version `seen`; false if not.
    Result<bool> update(const Ticket &ticket, qint64 seen);
    Result<void> append(TicketId id, const TicketEvent &event);
    Result<void> insertPhotoOf(TicketId id, const TicketPhoto &photo);
    /// Takes out those of a registration that belong to no customer, with their histories; gives their
    /// numbers.
    Result<QStringList> removeOfRegistration(const QString &registrationNumber);
    /// The same of all of a customer.
    Result<QStringList> removeOfCustomer(const QString &customerCode);

private:
    Database &m_database;
};

} // namespace portal
