// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketphotos.h"

#include "libportal/photos/photointake.h"
#include "libportal/security/vault.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketrepository.h"
#include "libportal/tickets/ticketservice.h"

#include <QtCore/QBuffer>
#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>

#include <algorithm>

Q_LOGGING_CATEGORY(portalTickets, "portal.tickets")

namespace portal {

namespace {

const QString entity = QStringLiteral("ticket");
const QByteArray purpose = QByteArrayLiteral("ticket.photo");

} // namespace

TicketPhotos::TicketPhotos(const Parts &parts)
    : m_parts(parts), m_tickets(std::make_unique<TicketRepository>(parts.database))
{
}

TicketPhotos::~TicketPhotos() = default;

Result<TicketPhoto> TicketPhotos::add(const Actor &actor, const QString &number, const QByteArray &bytes)
{
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.find(actor, number));
    PORTAL_ASSIGN(const CleanPhoto clean, cleanPhoto(bytes));
    QBuffer plain;
    plain.setData(clean.jpeg);
    QBuffer sealed;
    plain.open(QIODevice::ReadOnly);
    sealed.open(QIODevice::WriteOnly);
    PORTAL_TRY(m_parts.vault.sealStream(purpose, plain, sealed));

    const TicketPhoto photo{QUuid::createUuid().toString(QUuid::Id128),
                            clean.width,
                            clean.height,
                            clean.jpeg.size(),
                            m_parts.clock.now(),
                            actor.key(),
                            actor.name};
    const auto kept = keep(actor, ticket, photo, sealed.data());
    if (!kept) {
        // A file is not rolled back with its row.
        if (!m_parts.blobs.remove(photo.id))
            qCWarning(portalTickets) << "an unused photo could not be removed" << photo.id;
        return failure(kept.error());
    }
    return photo;
}

Result<void> TicketPhotos::keep(const Actor &actor, const Ticket &ticket, const TicketPhoto &photo,
                                const QByteArray &sealed)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(entity + u':' + ticket.number));
    PORTAL_ASSIGN(const QList<TicketPhoto> before, m_tickets->photos(ticket.id));
    if (before.size() >= mostOfOne) {
        return failure(Error::invalid(
            QStringLiteral("photo"), QStringLiteral("count"),
            {QT_TRANSLATE_NOOP("portal", "A ticket may have %1 photos."), {QString::number(mostOfOne)}}));
    }
    PORTAL_TRY(m_parts.blobs.put(photo.id, sealed));
    PORTAL_TRY(m_tickets->insertPhotoOf(ticket.id, photo));
    PORTAL_TRY(m_tickets->append(
        ticket.id,
        {photo.createdAt, actor.key(), actor.name, QStringLiteral("photo"), std::nullopt, std::nullopt, {}}));
    PORTAL_TRY(m_parts.changes.record(entity, ticket.number));
    return transaction.commit();
}

Result<QList<TicketPhoto>> TicketPhotos::list(const Actor &actor, const QString &number)
{
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.find(actor, number));
    return m_tickets->photos(ticket.id);
}

Result<QByteArray> TicketPhotos::picture(const Actor &actor, const QString &number, const QString &id)
{
    PORTAL_ASSIGN(const QList<TicketPhoto> photos, list(actor, number));
    if (std::ranges::none_of(photos, [&id](const TicketPhoto &photo) { return photo.id == id; }))
        return failure(Error::notFound());
    PORTAL_ASSIGN(QByteArray sealed, m_parts.blobs.get(id));
    QBuffer in(&sealed);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    PORTAL_TRY(m_parts.vault.openStream(purpose, in, out));
    return out.data();
}

} // namespace portal
