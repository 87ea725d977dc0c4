// SPDX-License-Identifier: GPL-3.0-or-later
// PortalSessionRepository: the rows of portal_sessions and the days on which customers were there. A session
// is good while it has neither ended nor expired and its customer may use the portal (mayUsePortal()).
#pragma once

#include "libportal/base/result.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/storage/database.h"

namespace portal {

class PortalSessionRepository
{
public:
    explicit PortalSessionRepository(Database &database) : m_database(database) {}

    /// False, and no session, if the customer may not use the portal now or has another number than `phone`
    /// (E.164).
    Result<bool> insert(const PortalSession &session, const QString &phone);

    struct Holder
    {
        PortalSession session;
        QString code;
        QString fullName;
    };
    /// The good session of that id and who holds it.
    Result<std::optional<Holder>> findGood(const QString &id, Instant now);
    /// The customer's good sessions, newest first.
    Result<QList<PortalSession>> listGood(CustomerId customer, Instant now);
    /// All of them, good or not, newest first.
    Result<QList<PortalSession>> list(CustomerId customer, int limit);

    Result<void> touch(const QString &id, Instant now);
    /// The customer was there on this local day.
    Result<void> markActive(Day day, CustomerId customer);
    /// False if it is not the customer's or had ended before.
    Result<bool> end(const QString &id, CustomerId customer, PortalSessionEnd reason, Instant now);
    /// All good ones of the customer but `keep`; returns how many.
    Result<qint64> endAll(CustomerId customer, const QString &keep, PortalSessionEnd reason, Instant now);
    /// All of a customer, and the days on which they were there.
    Result<void> removeAll(CustomerId customer);
    Result<qint64> removeExpiredBefore(Instant instant);
    Result<qint64> removeActiveDaysBefore(Day day);

private:
    Database &m_database;
};

} // namespace portal
