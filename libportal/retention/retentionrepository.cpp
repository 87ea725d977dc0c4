// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/retention/retentionrepository.h"

namespace portal {

namespace {

const QString claimDay = QStringLiteral("INSERT INTO retention_runs (day, at, report) VALUES (:day, :at, '') "
                                        "ON CONFLICT (day) DO NOTHING");
const QString finishDay = QStringLiteral("UPDATE retention_runs SET report = :report WHERE day = :day");
const QString giveBackDay = QStringLiteral("DELETE FROM retention_runs WHERE day = :day");

QVariant toSql(Day day)
{
    return qint64(day.time_since_epoch().count());
}

} // namespace

Result<bool> RetentionRepository::claim(Day day, Instant at)
{
    PORTAL_ASSIGN(const qint64 inserted,
                  m_database.execute(claimDay, {{QStringLiteral("day"), toSql(day)},
                                                {QStringLiteral("at"), portal::toSql(at)}}));
    return inserted == 1;
}

Result<void> RetentionRepository::finish(Day day, const QString &report)
{
    PORTAL_TRY(m_database.execute(finishDay,
                                  {{QStringLiteral("report"), report}, {QStringLiteral("day"), toSql(day)}}));
    return {};
}

Result<void> RetentionRepository::giveBack(Day day)
{
    PORTAL_TRY(m_database.execute(giveBackDay, {{QStringLiteral("day"), toSql(day)}}));
    return {};
}

} // namespace portal
