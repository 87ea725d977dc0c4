// SPDX-License-Identifier: GPL-3.0-or-later
// Ticket: work in the field or for a customer. Belongs to a registration, a customer or both.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/text.h"
#include "libportal/staff/actor.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace portal {

using TicketId = Id<struct TicketTag>;

enum class TicketType { Survey, Installation, Repair, Upgrade, Dismantle };
enum class TicketStatus { Open, Assigned, InProgress, OnHold, Completed, Cancelled };
enum class TicketPriority { Low, Normal, High };

/// The stable names ("in_progress"), as stored and on the wire, and back.
PORTAL_EXPORT QString ticketTypeName(TicketType type);
PORTAL_EXPORT QString ticketStatusName(TicketStatus status);
PORTAL_EXPORT QString ticketPriorityName(TicketPriority priority);
PORTAL_EXPORT std::optional<TicketType> ticketTypeFromName(QStringView name);
PORTAL_EXPORT std::optional<TicketStatus> ticketStatusFromName(QStringView name);
PORTAL_EXPORT std::optional<TicketPriority> ticketPriorityFromName(QStringView name);
PORTAL_EXPORT QList<TicketStatus> allTicketStatuses();
/// What a person reads.
PORTAL_EXPORT Text ticketTypeText(TicketType type);
PORTAL_EXPORT Text ticketStatusText(TicketStatus status);
PORTAL_EXPORT Text ticketPriorityText(TicketPriority priority);

struct Ticket
{
    TicketId id;
    QString number;
    TicketType type = TicketType::Survey;
    TicketStatus status = TicketStatus::Open;
    TicketPriority priority = TicketPriority::Normal;
    qint64 version = 0;
    QString registrationNumber; ///< empty when none
    QString customerCode;       ///< empty when none
    QString title;
    QString description;
    std::optional<Instant> scheduledAt;
    StaffId assigneeId; ///< invalid when nobody
    Instant createdAt;
    QString createdBy; ///< Actor::key()
    Instant updatedAt;
    std::optional<Instant> startedAt;
    std::optional<Instant> completedAt;
    std::optional<Instant> cancelledAt;

    bool operator==(const Ticket &) const = default;
};

struct TicketEvent
{
    Instant at;
    QString actor; ///< Actor::key()
    QString actorName;
    QString action;
    std::optional<TicketStatus> from;
    std::optional<TicketStatus> to;
    QString note;

    bool operator==(const TicketEvent &) const = default;
};

} // namespace portal
