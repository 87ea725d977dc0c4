// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portalaccess/portalsigninrepository.h"

namespace portal {

namespace {

const QString insertStep =
    QStringLiteral("INSERT INTO portal_log_ins (at, day, phone_fingerprint, known, outcome, address, "
                   "user_agent) VALUES (:at, :day, :phone, :known, :outcome, :address, :user_agent)");
const QString selectSteps = QStringLiteral("SELECT at, outcome, address, user_agent FROM portal_log_ins "
                                           "WHERE phone_fingerprint = :phone ORDER BY at DESC, id DESC "
                                           "LIMIT :limit");
const QString insertChoice = QStringLiteral("INSERT INTO portal_choices (token_hash, phone, created_at, "
                                            "expires_at) VALUES (:hash, :phone, :now, :expires_at)");
const QString selectChoice = QStringLiteral("SELECT phone FROM portal_choices WHERE token_hash = :hash "
                                            "AND used_at IS NULL AND expires_at > :now");
const QString updateChoice = QStringLiteral("UPDATE portal_choices SET used_at = :now "
                                            "WHERE token_hash = :hash AND used_at IS NULL");
const QString deleteStepsOf =
    QStringLiteral("DELETE FROM portal_log_ins WHERE phone_fingerprint = :fingerprint");
const QString deleteChoicesOf = QStringLiteral("DELETE FROM portal_choices WHERE phone = :phone");
const QString deleteSteps = QStringLiteral("DELETE FROM portal_log_ins WHERE at < :before");
const QString deleteChoices = QStringLiteral("DELETE FROM portal_choices WHERE created_at < :before");

} // namespace

Result<void> PortalSignInRepository::add(const QByteArray &phoneFingerprint, const PortalLogIn &step, Day day,
                                         Number number)
{
    PORTAL_TRY(
        m_database.execute(insertStep, {{QStringLiteral("at"), toSql(step.at)},
                                        {QStringLiteral("day"), qint64(day.time_since_epoch().count())},
                                        {QStringLiteral("phone"), phoneFingerprint},
                                        {QStringLiteral("known"), number == Number::Known ? 1 : 0},
                                        {QStringLiteral("outcome"), portalLogInOutcomeName(step.outcome)},
                                        {QStringLiteral("address"), step.origin.address},
                                        {QStringLiteral("user_agent"), step.origin.userAgent}}));
    return {};
}

Result<QList<PortalLogIn>> PortalSignInRepository::of(const QByteArray &phoneFingerprint, int limit)
{
    return m_database.all(
        selectSteps, {{QStringLiteral("phone"), phoneFingerprint}, {QStringLiteral("limit"), limit}},
        [](const Row &row) {
            return PortalLogIn{row.instant(0),
                               portalLogInOutcomeFromName(row.text(1)).value_or(PortalLogInOutcome::Refused),
                               {row.text(2), row.text(3)}};
        });
}

Result<void> PortalSignInRepository::addChoice(const QByteArray &tokenHash, const QString &phone, Instant now,
                                               Instant expiresAt)
{
    PORTAL_TRY(m_database.execute(insertChoice, {{QStringLiteral("hash"), tokenHash},
                                                 {QStringLiteral("phone"), phone},
                                                 {QStringLiteral("now"), toSql(now)},
                                                 {QStringLiteral("expires_at"), toSql(expiresAt)}}));
    return {};
}

Result<std::optional<QString>> PortalSignInRepository::openChoice(const QByteArray &tokenHash, Instant now)
{
    return m_database.one(selectChoice,
                          {{QStringLiteral("hash"), tokenHash}, {QStringLiteral("now"), toSql(now)}},
                          [](const Row &row) { return row.text(0); });
}

Result<bool> PortalSignInRepository::useChoice(const QByteArray &tokenHash, Instant now)
{
    PORTAL_ASSIGN(const qint64 used, m_database.execute(updateChoice, {{QStringLiteral("now"), toSql(now)},
                                                                       {QStringLiteral("hash"), tokenHash}}));
    return used == 1;
}

Result<qint64> PortalSignInRepository::removeStepsBefore(Instant instant)
{
    return m_database.execute(deleteSteps, {{QStringLiteral("before"), toSql(instant)}});
}

Result<qint64> PortalSignInRepository::removeChoicesBefore(Instant instant)
{
    return m_database.execute(deleteChoices, {{QStringLiteral("before"), toSql(instant)}});
}

Result<void> PortalSignInRepository::removeOf(const QByteArray &phoneFingerprint, const QString &phone)
{
    PORTAL_TRY(m_database.execute(deleteStepsOf, {{QStringLiteral("fingerprint"), phoneFingerprint}}));
    PORTAL_TRY(m_database.execute(deleteChoicesOf, {{QStringLiteral("phone"), phone}}));
    return {};
}

} // namespace portal
