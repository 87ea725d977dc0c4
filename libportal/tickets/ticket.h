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
PORTAL_EXPORT QList<TicketType> allTicketTypes();
/// What a person reads.
PORTAL_EXPORT Text ticketTypeText(TicketType type);
PORTAL_EXPORT Text ticketStatusText(TicketStatus status);
PORTAL_EXPORT Text ticketPriorityText(TicketPriority priority);
/// Of TicketEvent::action; empty for one that this program does not know.
PORTAL_EXPORT Text ticketEventText(QStringView action);

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
    QString packageCode; ///< the wanted one of an upgrade; empty when it is not known yet
    std::optional<Instant> scheduledAt;
    StaffId assigneeId; ///< invalid when nobody
    Instant dueAt;      ///< the deadline; while it is on hold, as it was before (see deadline.h)
    /// On hold: the service time left of the deadline; negative when it was late already.
    std::optional<std::chrono::milliseconds> heldLeft;
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

/// A picture from the field; the bytes are TicketPhotos' to give.
struct TicketPhoto
{
    QString id;
    int width = 0; ///< pixels
    int height = 0;
    qint64 size = 0; ///< bytes of the JPEG
    Instant createdAt;
    QString createdBy; ///< Actor::key()
    QString createdByName;

    bool operator==(const TicketPhoto &) const = default;
};

} // namespace portal
