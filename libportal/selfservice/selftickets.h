// SPDX-License-Identifier: GPL-3.0-or-later
// SelfTickets: a customer's own tickets: asked for, followed, commented on, with their own pictures. Internal
// notes and field pictures stay among those who work here. Another's number is NotFound (S19).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/page.h"
#include "libportal/base/result.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/tickets/ticketfilter.h"

#include <QtCore/QByteArray>

namespace portal {

class CustomerService;
class CustomerTickets;
class Database;
class PackageService;
class TicketPhotos;
class TicketQueue;
class TicketService;

/// 1-product, "Tickets": the types a customer may ask for.
PORTAL_EXPORT QList<TicketType> askableTicketTypes();

struct TicketWish
{
    TicketType type = TicketType::Repair;
    TicketPriority priority = TicketPriority::Normal;
    QString title;
    QString description{};
    QString packageCode{}; ///< the wanted one of an upgrade; may be empty
};

struct OwnTicket
{
    Ticket ticket;
    QString technician;         ///< as people read it; empty when nobody has it yet
    QString packageName;        ///< of the package an upgrade asks for; empty when none is known
    QList<TicketEvent> history; ///< what a customer may see of it, oldest first
    QList<TicketPhoto> photos;  ///< their own
};

struct OwnTicketCounts
{
    qint64 active = 0;
    qint64 completed = 0;

    bool operator==(const OwnTicketCounts &) const = default;
};

class PORTAL_EXPORT SelfTickets
{
public:
    static constexpr int mostInADay = 5;          ///< new ones of a customer, within 24 hours
    static constexpr int mostCommentsInHour = 20; ///< of a customer on one ticket

    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        CustomerService &customers;
        CustomerTickets &customerTickets;
        PackageService &packages;
        TicketService &tickets;
        TicketQueue &queue;
        TicketPhotos &photos;
    };
    explicit SelfTickets(const Parts &parts) : m_parts(parts) {}

    /// Newest first.
    Result<Page<TicketRow>> list(const PortalIdentity &who, const QList<TicketStatus> &statuses,
                                 const PageRequest &page);
    Result<OwnTicketCounts> counts(const PortalIdentity &who);
    Result<OwnTicket> find(const PortalIdentity &who, const QString &number);

    /// With its confirmation by message, in one transaction. Invalid on `type`, `package_code`, `title`,
    /// `description`; TooManyRequests with retryAfter after mostInADay.
    Result<Ticket> create(const PortalIdentity &who, const TicketWish &wish);
    /// Invalid on `text`, also with code `state` once the ticket is finished; TooManyRequests after
    /// mostCommentsInHour.
    Result<void> comment(const PortalIdentity &who, const QString &number, const QString &text);
    /// Errors as TicketPhotos::add(); Invalid on `photo` with code `state` once the ticket is finished.
    Result<TicketPhoto> addPhoto(const PortalIdentity &who, const QString &number, const QByteArray &bytes);
    /// The JPEG of one of their own pictures.
    Result<QByteArray> picture(const PortalIdentity &who, const QString &number, const QString &photo);

private:
    Result<void> checkWish(const PortalIdentity &who, const TicketWish &wish);
    Result<void> checkDay(const PortalIdentity &who);
    Result<void> checkUnfinished(const PortalIdentity &who, const QString &number, const char *field);
    Result<QList<TicketPhoto>> ownPhotos(const PortalIdentity &who, const QString &number);

    Parts m_parts;
};

} // namespace portal
