// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/staffcalls.h"

#include "libportal/staff/staffsignin.h"

namespace portal {

StaffCalls::StaffCalls(const PortalContext &context)
    : m_context(context),
      m_work(QStringLiteral("desk-work"), [this] { return Portal::open(m_context); }),
      m_reads(QStringLiteral("desk-reads"), [this] { return Portal::open(m_context); })
{
}

bool StaffCalls::stop(std::chrono::milliseconds patience)
{
    const auto deadline = std::chrono::steady_clock::now() + patience;
    const bool worked = m_work.stop(patience);
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    return m_reads.stop(std::max(left, std::chrono::milliseconds(0))) && worked;
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
