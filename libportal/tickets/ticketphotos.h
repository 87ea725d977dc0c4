// SPDX-License-Identifier: GPL-3.0-or-later
// TicketPhotos: pictures from the field, kept as KTP photos are: decoded and encoded anew (S27), sealed,
// under random names (S28). Who may see the ticket may see them; a technician only those of own tickets.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/tickets/ticket.h"

#include <QtCore/QByteArray>

#include <memory>

namespace portal {

class BlobStore;
class ChangeLog;
class Database;
class TicketRepository;
class TicketService;
class Vault;

class PORTAL_EXPORT TicketPhotos
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const Vault &vault;
        TicketService &tickets;
        BlobStore &blobs;
        ChangeLog &changes;
    };
    explicit TicketPhotos(const Parts &parts);
    ~TicketPhotos();

    static constexpr int mostOfOne = 20;

    /// A picture as cleanPhoto() takes it, with its errors; Invalid on `photo` with code `count` when the
    /// ticket has mostOfOne. Errors as TicketService::find(). Into the history; changes no version.
    Result<TicketPhoto> add(const Actor &actor, const QString &number, const QByteArray &bytes);
    /// Oldest first. Errors as TicketService::find().
    Result<QList<TicketPhoto>> list(const Actor &actor, const QString &number);
    /// The JPEG; NotFound also for another ticket's.
    Result<QByteArray> picture(const Actor &actor, const QString &number, const QString &id);

private:
    Result<void> keep(const Actor &actor, const Ticket &ticket, const TicketPhoto &photo,
                      const QByteArray &sealed);

    Parts m_parts;
    std::unique_ptr<TicketRepository> m_tickets;
};

} // namespace portal
