// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otprepository.h"

namespace portal {

namespace {

const QString countFuture = QStringLiteral(
    "SELECT (SELECT count(*) FROM otp_challenges WHERE phone = :phone AND created_at > :now) + "
    "(SELECT count(*) FROM otp_sends WHERE phone = :phone AND at > :now) + "
    "(SELECT count(*) FROM otp_failures WHERE phone = :phone AND window_started_at > :now)");
const QString bringBackChallenges =
    QStringLiteral("UPDATE otp_challenges SET expires_at = expires_at - (created_at - :now), "
                   "created_at = :now WHERE phone = :phone AND created_at > :now");
const QString bringBackSends =
    QStringLiteral("UPDATE otp_sends SET at = :now WHERE phone = :phone AND at > :now");
const QString bringBackFailures =
    QStringLiteral("UPDATE otp_failures SET paused_until = paused_until - (window_started_at - :now), "
                   "window_started_at = :now WHERE phone = :phone AND window_started_at > :now");

const QString selectNewest =
    QStringLiteral("SELECT id, nonce, expires_at, pretended, wrong_tries, consumed_at FROM otp_challenges "
                   "WHERE phone = :phone AND purpose = :purpose ORDER BY id DESC LIMIT 1");
const QString replaceOpen =
    QStringLiteral("UPDATE otp_challenges SET replaced_at = :now WHERE phone = :phone AND purpose = :purpose "
                   "AND consumed_at IS NULL AND replaced_at IS NULL");
const QString insertChallenge =
    QStringLiteral("INSERT INTO otp_challenges (purpose, phone, nonce, created_at, expires_at, pretended) "
                   "VALUES (:purpose, :phone, :nonce, :now, :expires, :pretended) RETURNING id");
const QString consumeOpen =
    QStringLiteral("UPDATE otp_challenges SET consumed_at = :now WHERE id = :id AND consumed_at IS NULL "
                   "AND replaced_at IS NULL");
const QString countWrongTry = QStringLiteral(
    "UPDATE otp_challenges SET wrong_tries = wrong_tries + 1 WHERE id = :id RETURNING wrong_tries");

const QString selectFailures =
    QStringLiteral("SELECT failures, window_started_at, paused_until FROM otp_failures WHERE phone = :phone");
const QString storeFailures =
    QStringLiteral("INSERT INTO otp_failures (phone, failures, window_started_at, paused_until) "
                   "VALUES (:phone, :failures, :started, :paused) ON CONFLICT (phone) DO UPDATE SET "
                   "failures = excluded.failures, window_started_at = excluded.window_started_at, "
                   "paused_until = excluded.paused_until");

const QString insertSend =
    QStringLiteral("INSERT INTO otp_sends (phone, address, at) VALUES (:phone, :address, :at)");
// Each is answered from the end of an index; `n` bounds what is read.
const QString selectSendToNumber = QStringLiteral("SELECT at FROM otp_sends WHERE phone = :phone "
                                                  "AND at > :since ORDER BY at DESC LIMIT 1 OFFSET :skip");
const QString selectSendFromAddress =
    QStringLiteral("SELECT at FROM otp_sends WHERE address = :address AND at > :since AND at <= :now "
                   "ORDER BY at DESC LIMIT 1 OFFSET :skip");
const QString selectSend = QStringLiteral("SELECT at FROM otp_sends WHERE at > :since AND at <= :now "
                                          "ORDER BY at DESC LIMIT 1 OFFSET :skip");

const QString insertVerification =
    QStringLiteral("INSERT INTO phone_verifications (token_hash, phone, verified_at, expires_at) "
                   "VALUES (:hash, :phone, :now, :expires)");
const QString selectOpenVerification =
    QStringLiteral("SELECT id, phone FROM phone_verifications WHERE token_hash = :hash AND used_at IS NULL "
                   "AND expires_at > :now");
const QString useOpenVerification =
    QStringLiteral("UPDATE phone_verifications SET used_at = :now WHERE token_hash = :hash "
                   "AND used_at IS NULL AND expires_at > :now RETURNING id, phone");

const QString forgetChallenges = QStringLiteral("DELETE FROM otp_challenges WHERE created_at < :before");
const QString forgetSends = QStringLiteral("DELETE FROM otp_sends WHERE at < :before");
const QString forgetFailures = QStringLiteral("DELETE FROM otp_failures WHERE window_started_at < :before "
                                              "AND (paused_until IS NULL OR paused_until < :before)");
const QString forgetVerifications =
    QStringLiteral("DELETE FROM phone_verifications WHERE verified_at < :before");

Instant readInstant(const Row &row)
{
    return row.instant(0);
}

} // namespace

Result<void> OtpRepository::bringBackFromFuture(const PhoneNumber &phone, Instant now)
{
    const Bindings bindings{{QStringLiteral("phone"), phone.e164()}, {QStringLiteral("now"), toSql(now)}};
    PORTAL_ASSIGN(const qint64 future, m_database.integer(countFuture, bindings));
    if (future == 0)
        return {};
    for (const QString &update : {bringBackChallenges, bringBackSends, bringBackFailures})
        PORTAL_TRY(m_database.execute(update, bindings));
    return {};
}

Result<std::optional<OtpChallenge>> OtpRepository::newestChallenge(OtpPurpose purpose,
                                                                   const PhoneNumber &phone)
{
    return m_database.one(
        selectNewest,
        {{QStringLiteral("phone"), phone.e164()}, {QStringLiteral("purpose"), otpPurposeName(purpose)}},
        [](const Row &row) {
            OtpChallenge challenge;
            challenge.id = row.integer(0);
            challenge.nonce = row.bytes(1);
            challenge.expiresAt = row.instant(2);
            challenge.kind = row.boolean(3) ? OtpChallenge::Kind::Pretended : OtpChallenge::Kind::Sent;
            challenge.wrongTries = int(row.integer(4));
            challenge.consumed = !row.isNull(5);
            return challenge;
        });
}

Result<OtpChallenge> OtpRepository::addChallenge(OtpPurpose purpose, const PhoneNumber &phone,
                                                 const QByteArray &nonce, OtpChallenge::Kind kind,
                                                 Instant now, Instant expiresAt)
{
    PORTAL_TRY(m_database.execute(replaceOpen, {{QStringLiteral("now"), toSql(now)},
                                                {QStringLiteral("phone"), phone.e164()},
                                                {QStringLiteral("purpose"), otpPurposeName(purpose)}}));
    OtpChallenge challenge;
    challenge.nonce = nonce;
    challenge.expiresAt = expiresAt;
    challenge.kind = kind;
    PORTAL_ASSIGN(challenge.id,
                  m_database.integer(insertChallenge, {{QStringLiteral("purpose"), otpPurposeName(purpose)},
                                                       {QStringLiteral("phone"), phone.e164()},
                                                       {QStringLiteral("nonce"), nonce},
                                                       {QStringLiteral("now"), toSql(now)},
                                                       {QStringLiteral("expires"), toSql(expiresAt)},
                                                       {QStringLiteral("pretended"),
                                                        kind == OtpChallenge::Kind::Pretended ? 1 : 0}}));
    return challenge;
}

Result<bool> OtpRepository::consume(qint64 challenge, Instant now)
{
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(consumeOpen, {{QStringLiteral("now"), toSql(now)},
                                                                         {QStringLiteral("id"), challenge}}));
    return changed == 1;
}

Result<int> OtpRepository::addWrongTry(qint64 challenge)
{
    PORTAL_ASSIGN(const qint64 tries, m_database.integer(countWrongTry, {{QStringLiteral("id"), challenge}}));
    return int(tries);
}

Result<OtpFailures> OtpRepository::failuresOf(const PhoneNumber &phone)
{
    PORTAL_ASSIGN(
        const auto stored,
        m_database.one(selectFailures, {{QStringLiteral("phone"), phone.e164()}}, [](const Row &row) {
            return OtpFailures{int(row.integer(0)), row.instant(1), row.optionalInstant(2)};
        }));
    return stored.value_or(OtpFailures{});
}

Result<void> OtpRepository::setFailures(const PhoneNumber &phone, const OtpFailures &failures)
{
    PORTAL_TRY(
        m_database.execute(storeFailures, {{QStringLiteral("phone"), phone.e164()},
                                           {QStringLiteral("failures"), failures.failures},
                                           {QStringLiteral("started"), toSql(failures.windowStartedAt)},
                                           {QStringLiteral("paused"), toSql(failures.pausedUntil)}}));
    return {};
}

Result<void> OtpRepository::addSend(const PhoneNumber &phone, const QByteArray &address, Instant at)
{
    PORTAL_TRY(m_database.execute(insertSend, {{QStringLiteral("phone"), phone.e164()},
                                               {QStringLiteral("address"), address},
                                               {QStringLiteral("at"), toSql(at)}}));
    return {};
}

Result<std::optional<Instant>> OtpRepository::sendToNumber(const PhoneNumber &phone, Instant since, int n)
{
    return m_database.one(selectSendToNumber,
                          {{QStringLiteral("phone"), phone.e164()},
                           {QStringLiteral("since"), toSql(since)},
                           {QStringLiteral("skip"), n - 1}},
                          readInstant);
}

Result<std::optional<Instant>> OtpRepository::sendFromAddress(const QByteArray &address, Instant since,
                                                              Instant now, int n)
{
    return m_database.one(selectSendFromAddress,
                          {{QStringLiteral("address"), address},
                           {QStringLiteral("since"), toSql(since)},
                           {QStringLiteral("now"), toSql(now)},
                           {QStringLiteral("skip"), n - 1}},
                          readInstant);
}

Result<std::optional<Instant>> OtpRepository::sendToAnybody(Instant since, Instant now, int n)
{
    return m_database.one(selectSend,
                          {{QStringLiteral("since"), toSql(since)},
                           {QStringLiteral("now"), toSql(now)},
                           {QStringLiteral("skip"), n - 1}},
                          readInstant);
}

Result<void> OtpRepository::addVerification(const QByteArray &tokenHash, const PhoneNumber &phone,
                                            Instant now, Instant expiresAt)
{
    PORTAL_TRY(m_database.execute(insertVerification, {{QStringLiteral("hash"), tokenHash},
                                                       {QStringLiteral("phone"), phone.e164()},
                                                       {QStringLiteral("now"), toSql(now)},
                                                       {QStringLiteral("expires"), toSql(expiresAt)}}));
    return {};
}

Result<std::optional<OtpRepository::Verification>>
OtpRepository::openVerification(const QByteArray &tokenHash, Instant now)
{
    return m_database.one(selectOpenVerification,
                          {{QStringLiteral("hash"), tokenHash}, {QStringLiteral("now"), toSql(now)}},
                          [](const Row &row) {
                              return Verification{row.integer(0), row.text(1)};
                          });
}

Result<std::optional<OtpRepository::Verification>> OtpRepository::useVerification(const QByteArray &tokenHash,
                                                                                  Instant now)
{
    return m_database.one(useOpenVerification,
                          {{QStringLiteral("hash"), tokenHash}, {QStringLiteral("now"), toSql(now)}},
                          [](const Row &row) {
                              return Verification{row.integer(0), row.text(1)};
                          });
}

Result<qint64> OtpRepository::forgetBefore(Instant before)
{
    qint64 gone = 0;
    for (const QString &statement : {forgetChallenges, forgetSends, forgetFailures, forgetVerifications}) {
        PORTAL_ASSIGN(const qint64 rows,
                      m_database.execute(statement, {{QStringLiteral("before"), toSql(before)}}));
        gone += rows;
    }
    return gone;
}

} // namespace portal
