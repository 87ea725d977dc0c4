// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatchrepository.h"

#include "libportal/messaging/outboxrepository.h"

namespace portal {

namespace {

// Due: waiting, or left behind by a dispatcher whose lease ran out. The first condition names the partial
// index outbox_due. What was written or tried in the future was so before the clock was set back: when its
// time comes nobody knows, so it is now. A lease that ends further ahead than any is given is of that time.
const QString isWaiting =
    QStringLiteral("o.state IN ('queued', 'sending') "
                   "AND (o.next_attempt_at <= :now OR coalesce(o.attempted_at, o.created_at) > :future) "
                   "AND (o.state = 'queued' OR o.lease_until <= :now OR o.lease_until > :longest) "
                   "AND (o.expires_at IS NULL OR o.expires_at > :now)");
const QString isExpired =
    QStringLiteral("state IN ('queued', 'sending') AND expires_at <= :now "
                   "AND (state = 'queued' OR lease_until <= :now OR lease_until > :longest)");
const QString selectAnything =
    QStringLiteral("SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.priority = 20 AND %1) "
                   "THEN 1 ELSE 0 END, "
                   "CASE WHEN EXISTS (SELECT 1 FROM outbox o WHERE o.priority < 20 AND %1) "
                   "THEN 1 ELSE 0 END, "
                   "CASE WHEN EXISTS (SELECT 1 FROM outbox WHERE expires_at IS NOT NULL AND %2) "
                   "THEN 1 ELSE 0 END")
        .arg(isWaiting, isExpired);
const QString selectDue =
    QStringLiteral("SELECT o.id, o.template, o.language, o.phone, o.parameters, o.secret, o.priority, "
                   "o.attempts, o.expires_at, c.phone "
                   "FROM outbox o LEFT JOIN outbox_contacts c ON c.phone = o.phone "
                   "WHERE %1 AND %2 ORDER BY o.priority DESC, o.next_attempt_at, o.id LIMIT :limit");
static_assert(int(MessagePriority::Code) == 20, "the statements here say 20 for codes");
const QString codesOnly = QStringLiteral("o.priority = 20");
const QString othersOnly = QStringLiteral("o.priority < 20");
const QString knownOnly = QStringLiteral(" AND c.phone IS NOT NULL");
const QString selectSent =
    QStringLiteral("SELECT count(*) FROM outbox WHERE attempted_at > :since AND attempted_at <= :now");
const QString selectNewContacts =
    QStringLiteral("SELECT count(*) FROM outbox_contacts WHERE first_contacted_at > :since "
                   "AND first_contacted_at <= :now");

const QString claimThese =
    QStringLiteral("UPDATE outbox SET state = 'sending', attempts = attempts + 1, attempted_at = :now, "
                   "lease_owner = :owner, lease_until = :until, version = version + 1 "
                   "WHERE id IN (%1) AND (state = 'queued' OR (state = 'sending' AND (lease_until <= :now "
                   "OR lease_until > :longest))) RETURNING id");
const QString insertContacts =
    QStringLiteral("INSERT INTO outbox_contacts (phone, first_contacted_at) "
                   "SELECT DISTINCT phone, CAST(:now AS BIGINT) FROM outbox WHERE id IN (%1) "
                   "ON CONFLICT (phone) DO NOTHING");
const QString deleteContact =
    QStringLiteral("DELETE FROM outbox_contacts WHERE phone = :phone AND first_contacted_at = :contacted_at");

const QString holdingLease = QStringLiteral(" WHERE id = :id AND lease_owner = :owner AND state = 'sending'");
const QString leaseGone = QStringLiteral("lease_owner = NULL, lease_until = NULL, version = version + 1");
const QString renewLease = QStringLiteral("UPDATE outbox SET lease_until = :until") + holdingLease;
const QString acceptThese = QStringLiteral(
    "WITH taken (id, provider, message_id) AS (VALUES %1) "
    "UPDATE outbox SET state = 'accepted', provider = taken.provider, "
    "provider_message_id = nullif(taken.message_id, ''), accepted_at = :now, secret = NULL, "
    "error_class = NULL, error_reason = NULL, lease_owner = NULL, lease_until = NULL, "
    "version = version + 1 FROM taken "
    "WHERE outbox.id = taken.id AND lease_owner = :owner AND state = 'sending' RETURNING outbox.id");
const QString acceptedRow =
    QStringLiteral("(CAST(:id%1 AS BIGINT), CAST(:provider%1 AS TEXT), CAST(:message%1 AS TEXT))");
const QString failOne =
    QStringLiteral("UPDATE outbox SET state = 'failed', provider = :provider, error_class = :error_class, "
                   "error_reason = :error_reason, attempts = :attempts, failed_at = :now, secret = NULL, ") +
    leaseGone + holdingLease;
const QString retryOne =
    QStringLiteral("UPDATE outbox SET state = 'queued', provider = :provider, error_class = :error_class, "
                   "error_reason = :error_reason, attempts = :attempts, next_attempt_at = :next, ") +
    leaseGone + holdingLease;
const QString giveBackOne =
    QStringLiteral("UPDATE outbox SET state = 'queued', attempts = :attempts, attempted_at = NULL, ") +
    leaseGone + holdingLease;

const QString expireAll =
    QStringLiteral("UPDATE outbox SET state = 'expired', secret = NULL, failed_at = :now, ") + leaseGone +
    QStringLiteral(" WHERE expires_at IS NOT NULL AND ") + isExpired + QStringLiteral(" RETURNING id");
const QString release =
    QStringLiteral("UPDATE outbox SET next_attempt_at = :now, version = version + 1 WHERE state = 'queued' "
                   "AND next_attempt_at > :now AND error_class IN ('temporary', 'rate')");

const QString selectStates =
    QStringLiteral("SELECT provider, state, reason, error_class, failures, "
                   "CASE WHEN updated_at <= :future THEN paused_until END FROM provider_states");
const QString upsertState = QStringLiteral(
    "INSERT INTO provider_states (provider, state, reason, error_class, failures, paused_until, updated_at) "
    "VALUES (:provider, :state, :reason, :error_class, :failures, :paused_until, :now) "
    "ON CONFLICT (provider) DO UPDATE SET state = excluded.state, reason = excluded.reason, "
    "error_class = excluded.error_class, failures = excluded.failures, "
    "paused_until = excluded.paused_until, updated_at = excluded.updated_at");

const QString storeBeat = QStringLiteral("INSERT INTO dispatch_beat (id, at) VALUES (1, :now) "
                                         "ON CONFLICT (id) DO UPDATE SET at = excluded.at");

// Clocks of several machines differ a little, and leases of several programs too.
QVariant future(Instant now)
{
    return toSql(now + std::chrono::minutes(1));
}
QVariant beyondAnyLease(Instant now)
{
    return toSql(now + 2 * DispatchRepository::longestLease);
}

Bindings dueAt(Instant now)
{
    return {{QStringLiteral("now"), toSql(now)},
            {QStringLiteral("future"), future(now)},
            {QStringLiteral("longest"), beyondAnyLease(now)}};
}

ClaimedMessage read(const Row &row)
{
    ClaimedMessage message;
    message.id = row.id<MessageTag>(0);
    message.templateKey = row.text(1);
    message.language = languageFromTag(row.text(2));
    message.phone = row.text(3);
    message.parameters = decodeParameters(row.text(4));
    message.secret = row.bytes(5);
    message.priority = MessagePriority(row.integer(6));
    message.attempts = int(row.integer(7));
    message.expiresAt = row.optionalInstant(8);
    message.contact = row.isNull(9) ? ClaimedMessage::Contact::New : ClaimedMessage::Contact::Known;
    return message;
}

/// ":id0, :id1", and what is bound to it.
struct IdList
{
    QString sql;
    Bindings bindings;

    void add(MessageId id)
    {
        const QString name = QStringLiteral("id%1").arg(bindings.size());
        sql += (sql.isEmpty() ? QStringLiteral(":") : QStringLiteral(", :")) + name;
        bindings.append({name, id.value()});
    }
};

MessageId readId(const Row &row)
{
    return row.id<MessageTag>(0);
}

Bindings withFailure(Bindings bindings, const SendFailure &why, int attempts)
{
    bindings.append({QStringLiteral("provider"), toSqlOrNull(why.provider)});
    bindings.append({QStringLiteral("error_class"), why.errorClass});
    bindings.append({QStringLiteral("error_reason"), why.reason});
    bindings.append({QStringLiteral("attempts"), attempts});
    return bindings;
}

} // namespace

Bindings DispatchRepository::leased(MessageId id) const
{
    return {{QStringLiteral("id"), id.value()}, {QStringLiteral("owner"), m_owner}};
}

Result<bool> DispatchRepository::changedOne(const QString &sql, const Bindings &bindings)
{
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(sql, bindings));
    return changed == 1;
}

Result<DueMessages> DispatchRepository::anythingDue(Instant now)
{
    PORTAL_ASSIGN(const auto found, m_database.one(selectAnything, dueAt(now), [](const Row &row) {
        return DueMessages{row.boolean(0), row.boolean(1), row.boolean(2)};
    }));
    return found.value_or(DueMessages{});
}

Result<SendUsage> DispatchRepository::usage(const SendUsage::Asked &asked, Instant now)
{
    const auto since = [now](std::chrono::milliseconds span) {
        return Bindings{{QStringLiteral("since"), toSql(now - span)}, {QStringLiteral("now"), toSql(now)}};
    };
    SendUsage usage;
    if (asked.minute) {
        PORTAL_ASSIGN(usage.lastMinute, m_database.integer(selectSent, since(std::chrono::minutes(1))));
    }
    if (asked.day) {
        PORTAL_ASSIGN(usage.lastDay, m_database.integer(selectSent, since(std::chrono::days(1))));
    }
    if (asked.newContacts) {
        PORTAL_ASSIGN(usage.newContactsLastDay,
                      m_database.integer(selectNewContacts, since(std::chrono::days(1))));
    }
    return usage;
}

Result<void> DispatchRepository::lockClaims()
{
    return m_database.lockKey(QStringLiteral("outbox.claims"));
}

Result<QList<ClaimedMessage>> DispatchRepository::due(Kind kind, Numbers numbers, Instant now, qint64 limit)
{
    QString narrowed = kind == Kind::Codes ? codesOnly : othersOnly;
    if (numbers == Numbers::KnownOnly)
        narrowed += knownOnly;
    return m_database.all(selectDue.arg(isWaiting, narrowed),
                          dueAt(now) + Bindings{{QStringLiteral("limit"), limit}}, read);
}

Result<QList<ClaimedMessage>> DispatchRepository::claim(const QList<ClaimedMessage> &candidates,
                                                        Instant claimedAt, Instant leaseUntil)
{
    QList<ClaimedMessage> claimed;
    if (candidates.isEmpty())
        return claimed;
    IdList ids;
    for (const ClaimedMessage &candidate : candidates)
        ids.add(candidate.id);
    const Bindings bindings = ids.bindings + Bindings{{QStringLiteral("owner"), m_owner},
                                                      {QStringLiteral("now"), toSql(claimedAt)},
                                                      {QStringLiteral("longest"), beyondAnyLease(claimedAt)},
                                                      {QStringLiteral("until"), toSql(leaseUntil)}};
    PORTAL_ASSIGN(const auto mine, m_database.all(claimThese.arg(ids.sql), bindings, readId));
    for (ClaimedMessage candidate : candidates) {
        if (!mine.contains(candidate.id))
            continue;
        candidate.claimedAt = claimedAt;
        candidate.leaseUntil = leaseUntil;
        claimed.append(candidate);
    }
    PORTAL_TRY(rememberContacts(claimed, claimedAt));
    return claimed;
}

Result<void> DispatchRepository::rememberContacts(const QList<ClaimedMessage> &claimed, Instant now)
{
    IdList ids;
    for (const ClaimedMessage &message : claimed) {
        if (message.contact == ClaimedMessage::Contact::New)
            ids.add(message.id);
    }
    if (ids.bindings.isEmpty())
        return {};
    PORTAL_TRY(m_database.execute(insertContacts.arg(ids.sql),
                                  ids.bindings + Bindings{{QStringLiteral("now"), toSql(now)}}));
    return {};
}

Result<void> DispatchRepository::renew(MessageId id, Instant leaseUntil)
{
    Bindings bindings = leased(id);
    bindings.append({QStringLiteral("until"), toSql(leaseUntil)});
    PORTAL_TRY(m_database.execute(renewLease, bindings));
    return {};
}

Result<QList<MessageId>> DispatchRepository::accept(const QList<AcceptedMessage> &accepted, Instant now)
{
    if (accepted.isEmpty())
        return QList<MessageId>();
    QStringList rows;
    Bindings bindings{{QStringLiteral("owner"), m_owner}, {QStringLiteral("now"), toSql(now)}};
    for (const AcceptedMessage &message : accepted) {
        const QString number = QString::number(rows.size());
        rows.append(acceptedRow.arg(number));
        bindings.append({QStringLiteral("id") + number, message.id.value()});
        bindings.append({QStringLiteral("provider") + number, message.provider});
        bindings.append({QStringLiteral("message") + number, message.providerMessageId});
    }
    return m_database.all(acceptThese.arg(rows.join(u',')), bindings, readId);
}

Result<bool> DispatchRepository::fail(MessageId id, const SendFailure &why, int attempts, Instant now)
{
    Bindings bindings = withFailure(leased(id), why, attempts);
    bindings.append({QStringLiteral("now"), toSql(now)});
    return changedOne(failOne, bindings);
}

Result<bool> DispatchRepository::retryAt(MessageId id, const SendFailure &why, int attempts,
                                         Instant nextAttemptAt)
{
    Bindings bindings = withFailure(leased(id), why, attempts);
    bindings.append({QStringLiteral("next"), toSql(nextAttemptAt)});
    return changedOne(retryOne, bindings);
}

Result<bool> DispatchRepository::giveBack(const ClaimedMessage &message)
{
    Bindings bindings = leased(message.id);
    bindings.append({QStringLiteral("attempts"), message.attempts});
    return changedOne(giveBackOne, bindings);
}

Result<QList<MessageId>> DispatchRepository::expire(Instant now)
{
    return m_database.all(
        expireAll, {{QStringLiteral("now"), toSql(now)}, {QStringLiteral("longest"), beyondAnyLease(now)}},
        readId);
}

Result<void> DispatchRepository::forgetContact(const ClaimedMessage &message)
{
    if (message.contact == ClaimedMessage::Contact::Known)
        return {};
    PORTAL_TRY(
        m_database.execute(deleteContact, {{QStringLiteral("phone"), message.phone},
                                           {QStringLiteral("contacted_at"), toSql(message.claimedAt)}}));
    return {};
}

Result<void> DispatchRepository::releaseWaiting(Instant now)
{
    PORTAL_TRY(m_database.execute(release, {{QStringLiteral("now"), toSql(now)}}));
    return {};
}

Result<QList<ProviderState>> DispatchRepository::providerStates(Instant now)
{
    return m_database.all(selectStates, {{QStringLiteral("future"), future(now)}}, [](const Row &row) {
        return ProviderState{
            row.text(0),         providerConditionFromName(row.text(1)).value_or(ProviderCondition::Healthy),
            row.text(2),         errorClassFromName(row.text(3)).value_or(ErrorClass::None),
            int(row.integer(4)), row.optionalInstant(5)};
    });
}

Result<void> DispatchRepository::storeProviderState(const ProviderState &state, Instant now)
{
    PORTAL_TRY(
        m_database.execute(upsertState, {{QStringLiteral("provider"), state.provider},
                                         {QStringLiteral("state"), providerConditionName(state.condition)},
                                         {QStringLiteral("reason"), state.reason},
                                         {QStringLiteral("error_class"), errorClassName(state.errorClass)},
                                         {QStringLiteral("failures"), state.failures},
                                         {QStringLiteral("paused_until"), toSql(state.pausedUntil)},
                                         {QStringLiteral("now"), toSql(now)}}));
    return {};
}

Result<void> DispatchRepository::beat(Instant now)
{
    PORTAL_TRY(m_database.execute(storeBeat, {{QStringLiteral("now"), toSql(now)}}));
    return {};
}

} // namespace portal
