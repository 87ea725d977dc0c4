// SPDX-License-Identifier: GPL-3.0-or-later
// TicketListRepository: lists and counts of tickets with whom they are for, and how much technicians have to
// do. None may cost more with the years: indexes are walked, and counting ends at mostCounted. Changes
// nothing.
#pragma once

#include "libportal/addresses/address.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"
#include "libportal/tickets/ticketfilter.h"

#include <QtCore/QMap>

namespace portal {

/// Where to go, and whom to ask for.
struct TicketPlace
{
    QString personName;
    QString personPhone; ///< E.164
    Address address;

    bool operator==(const TicketPlace &) const = default;
};

struct PlannedWork
{
    StaffId assigneeId;
    std::optional<Day> day; ///< nullopt: no visit agreed
    qint64 unfinished = 0;
    qint64 finished = 0;
};

class TicketListRepository
{
public:
    static constexpr int mostCounted = 10'000;

    explicit TicketListRepository(Database &database) : m_database(database) {}

    Result<Page<TicketRow>> list(const TicketFilter &filter, const PageRequest &page);
    Result<TicketCount> count(const TicketFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    Result<QList<TicketRow>> byNumbers(const QStringList &numbers);
    /// Of the customer, or else of the application; empty when neither is there.
    Result<TicketPlace> place(const Ticket &ticket);
    /// Visits of the local days from `first` to `last`, cancelled ones aside, and unfinished work without a
    /// visit; by assignee.
    Result<QList<PlannedWork>> planned(Day first, Day last, Zone zone);

private:
    Database &m_database;
};

} // namespace portal
