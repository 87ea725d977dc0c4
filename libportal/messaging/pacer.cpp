// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/pacer.h"

#include <algorithm>

namespace portal {

namespace {

constexpr int minuteShareForCodes = 4; // one part in so many
constexpr int dayShareForCodes = 10;
constexpr int contactShareForCodes = 4;

qint64 left(int limit, qint64 used)
{
    return limit > 0 ? std::max<qint64>(0, limit - used) : Pacer::unlimited;
}

int withoutShare(int limit, int share)
{
    return limit - limit / share;
}

} // namespace

SendUsage::Asked Pacer::asks() const
{
    return {m_settings.perMinute > 0, m_settings.perDay > 0, m_settings.newContactsPerDay > 0};
}

SendAllowance Pacer::forCodes(const SendUsage &usage) const
{
    return {std::min(left(m_settings.perMinute, usage.lastMinute), left(m_settings.perDay, usage.lastDay)),
            left(m_settings.newContactsPerDay, usage.newContactsLastDay)};
}

SendAllowance Pacer::forOthers(const SendUsage &usage) const
{
    return {std::min(left(withoutShare(m_settings.perMinute, minuteShareForCodes), usage.lastMinute),
                     left(withoutShare(m_settings.perDay, dayShareForCodes), usage.lastDay)),
            left(withoutShare(m_settings.newContactsPerDay, contactShareForCodes), usage.newContactsLastDay)};
}

} // namespace portal
