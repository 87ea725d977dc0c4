// SPDX-License-Identifier: GPL-3.0-or-later
// TicketQueue: what staff see of tickets: lists, counts, one with all that belongs to it, and how much each
// technician has to do. Whoever may not work on any ticket sees their own. Changes nothing but the audit log.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/staffmember.h"
#include "libportal/tickets/deadline.h"
#include "libportal/tickets/ticketlistrepository.h"

#include <memory>

namespace portal {

class Access;
class Outbox;
class SettingsService;
class StaffService;
class TicketPhotos;
class TicketService;

struct TicketDetail
{
    Ticket ticket;
    TicketAge age = TicketAge::Fresh;
    TicketPlace place;
    QString assigneeName;
    QList<TicketEvent> history;
    QList<TicketPhoto> photos;
    QList<MessageRecord> messages;
};

struct DayLoad
{
    Day day;
    qint64 unfinished = 0; ///< visits of the day that are still to be made
    qint64 finished = 0;

    bool operator==(const DayLoad &) const = default;
};

struct TechnicianLoad
{
    Colleague technician;
    QList<DayLoad> days;     ///< every day that was asked for
    qint64 withoutVisit = 0; ///< unfinished, and no visit agreed

    bool operator==(const TechnicianLoad &) const = default;
};

class PORTAL_EXPORT TicketQueue
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        SettingsService &settings;
        StaffService &staff;
        Outbox &outbox;
        TicketService &tickets;
        TicketPhotos &photos;
    };
    explicit TicketQueue(const Parts &parts);
    ~TicketQueue();

    /// Needs Permission::WorkOwnTickets, as do the next four; without WorkTickets the filter's assignee is
    /// whoever asks.
    Result<Page<TicketRow>> list(const Actor &actor, const TicketFilter &filter, const PageRequest &page);
    Result<TicketCount> count(const Actor &actor, const TicketFilter &filter);
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone or another's are
    /// left out.
    Result<QList<TicketRow>> rows(const Actor &actor, const QStringList &numbers);
    /// Every queue with its filter, as it stands now.
    Result<QList<TicketQueueCount>> queues(const Actor &actor);
    /// How the list's colours are made, once for many rows: see ageOf().
    Result<ServiceCalendar> calendar(const Actor &actor);

    /// Errors as TicketService::find().
    Result<TicketDetail> detail(const Actor &actor, const QString &number);

    static constexpr int mostDays = 31;
    /// Every technician by name, also those with nothing to do. Needs Permission::WorkTickets; Invalid on
    /// `to` unless it is from `first` on and at most mostDays are asked for.
    Result<QList<TechnicianLoad>> load(const Actor &actor, Day first, Day last);

private:
    Result<TicketFilter> allowed(const Actor &actor, TicketFilter filter);

    Parts m_parts;
    std::unique_ptr<TicketListRepository> m_lists;
};

} // namespace portal
