// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/staffcalls.h"

#include "libportal/staff/staffsignin.h"

namespace portal {

StaffCalls::StaffCalls(const PortalContext &context)
    : m_context(context),
      m_work(QStringLiteral("desk-work"), [this] { return Portal::open(m_context); }),
      m_reads(
          QStringLiteral("desk-reads"), [this] { return Portal::open(m_context); },
          Worker<Portal>::Pace::GivesWay),
      m_lengthy(
          QStringLiteral("desk-lengthy"), [this] { return Portal::open(m_context); },
          Worker<Portal>::Pace::GivesWay)
{
}

bool StaffCalls::stop(QDeadlineTimer deadline)
{
    m_stopping = true;
    const bool worked = m_work.stop(deadline);
    const bool haveRead = m_reads.stop(deadline);
    return m_lengthy.stop(deadline) && haveRead && worked;
}

QByteArray StaffCalls::token() const
{
    const std::scoped_lock lock(m_mutex);
    return m_token;
}

void StaffCalls::setToken(const QByteArray &token)
{
    const std::scoped_lock lock(m_mutex);
    m_token = token;
}

Result<StaffIdentity> StaffCalls::authenticate(Portal &portal, const QByteArray &token)
{
    if (token.isEmpty())
        return failure(Error::unauthorized());
    return portal.staffSignIn().authenticate(token);
}

} // namespace portal
