// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/presenceservice.h"

#include "libportal/staff/presencerepository.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr std::chrono::hours longGone{1};

} // namespace

Result<void> PresenceService::open(const QString &desk, StaffId who, const QString &entity,
                                   const QString &key)
{
    PresenceRepository rows(m_database);
    const Instant now = m_clock.now();
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(rows.put({desk, who, {}, entity, key, 0, now}));
    PORTAL_TRY(rows.removeBefore(now - longGone));
    PORTAL_TRY(m_database.notifyOnCommit(channel()));
    return transaction.commit();
}

Result<void> PresenceService::renew(const QString &desk)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(PresenceRepository(m_database).renew(desk, m_clock.now()));
    return transaction.commit();
}

Result<void> PresenceService::close(const QString &desk)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(PresenceRepository(m_database).remove(desk));
    PORTAL_TRY(m_database.notifyOnCommit(channel()));
    return transaction.commit();
}

Result<QList<PresenceRow>> PresenceService::others(const QString &desk)
{
    return PresenceRepository(m_database).others(desk);
}

} // namespace portal
