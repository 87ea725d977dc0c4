// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/outboxrepository.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace portal {

namespace {

const QString insertMessage = QStringLiteral(
    "INSERT INTO outbox (template, language, phone, entity, key, parameters, secret, priority, state, "
    "created_at, next_attempt_at, expires_at, requested_by) "
    "VALUES (:template, :language, :phone, :entity, :key, :parameters, :secret, :priority, 'queued', "
    ":created_at, :next_attempt_at, :expires_at, :requested_by) RETURNING id");
const QString columns = QStringLiteral(
    "SELECT id, template, language, phone, entity, key, parameters, priority, state, created_at, "
    "next_attempt_at, attempts, provider, error_class, error_reason, accepted_at, delivered_at, read_at, "
    "failed_at, requested_by, version, resent_as FROM outbox");
const QString selectOne = columns + QStringLiteral(" WHERE id = :id");
const QString selectAbout = columns + QStringLiteral(" WHERE entity = :entity AND key = :key ORDER BY id");
const QString selectPage = columns + QStringLiteral(" WHERE id < :before%1 ORDER BY id DESC LIMIT :limit");
const QString countMatching = QStringLiteral("SELECT count(*) FROM outbox WHERE id > 0%1");
const QString whereState = QStringLiteral(" AND state = :state");
const QString whereStates = QStringLiteral(" AND state IN (%1)");
const QString whereTemplate = QStringLiteral(" AND template = :template");
const QString whereResent = QStringLiteral(" AND resent_as IS NOT NULL");
const QString whereNotResent = QStringLiteral(" AND resent_as IS NULL");
// Words that are gone (P3) cannot be sent again.
const QString selectUnsettled =
    columns + QStringLiteral(" WHERE state = 'failed' AND resent_as IS NULL AND parameters <> '' "
                             "AND template IN (%1) ORDER BY id LIMIT :limit");
const QString settleMessage = QStringLiteral("UPDATE outbox SET resent_as = :again, version = version + 1 "
                                             "WHERE id = :id AND resent_as IS NULL");
const QString selectCounts =
    QStringLiteral("SELECT (SELECT count(*) FROM outbox WHERE state IN ('queued', 'sending')), "
                   "(SELECT count(*) FROM outbox WHERE state = 'failed' AND resent_as IS NULL), "
                   "(SELECT min(created_at) FROM outbox WHERE state IN ('queued', 'sending')), "
                   "(SELECT min(CASE WHEN state = 'sending' THEN lease_until ELSE next_attempt_at END) "
                   "FROM outbox WHERE state IN ('queued', 'sending')), "
                   "(SELECT at FROM dispatch_beat)");
const QString cancel =
    QStringLiteral("UPDATE outbox SET state = 'cancelled', secret = NULL, version = version + 1 "
                   "WHERE id = :id AND state = 'queued'");
const QString forget =
    QStringLiteral("UPDATE outbox SET parameters = '', version = version + 1 "
                   "WHERE created_at < :before AND parameters <> '' AND state NOT IN ('queued', 'sending')");

const QString whereAbout = QStringLiteral("entity = :entity AND key = :key");
const QString whereTo = QStringLiteral("phone = :phone");
const QString deleteMessages = QStringLiteral("DELETE FROM outbox WHERE %1 RETURNING id");
const QString deleteSimulated =
    QStringLiteral("DELETE FROM simulator_messages WHERE outbox_id IN (SELECT id FROM outbox WHERE %1)");
const QString deleteContact = QStringLiteral("DELETE FROM outbox_contacts WHERE phone = :phone");

MessageId readId(const Row &row)
{
    return row.id<MessageTag>(0);
}

StoredMessage read(const Row &row)
{
    StoredMessage stored;
    MessageRecord &record = stored.record;
    record.id = row.id<MessageTag>(0);
    record.templateKey = row.text(1);
    record.language = languageFromTag(row.text(2));
    record.phone = row.text(3);
    record.entity = row.text(4);
    record.key = row.text(5);
    stored.parameters = decodeParameters(row.text(6));
    stored.priority = MessagePriority(row.integer(7));
    record.state = messageStateFromName(row.text(8)).value_or(MessageState::Failed);
    record.createdAt = row.instant(9);
    record.nextAttemptAt = row.instant(10);
    record.attempts = int(row.integer(11));
    record.provider = row.text(12);
    record.errorClass = row.text(13);
    record.errorReason = row.text(14);
    record.acceptedAt = row.optionalInstant(15);
    record.deliveredAt = row.optionalInstant(16);
    record.readAt = row.optionalInstant(17);
    record.failedAt = row.optionalInstant(18);
    record.requestedBy = row.text(19);
    record.version = row.integer(20);
    if (!row.isNull(21))
        record.resentAs = row.id<MessageTag>(21);
    return stored;
}

struct Condition
{
    QString sql;
    Bindings bindings;
};

Condition conditionOf(const Outbox::Filter &filter)
{
    Condition condition;
    if (filter.state) {
        condition.sql += whereState;
        condition.bindings.append({QStringLiteral("state"), messageStateName(*filter.state)});
    }
    if (!filter.templateKey.isEmpty()) {
        condition.sql += whereTemplate;
        condition.bindings.append({QStringLiteral("template"), filter.templateKey});
    }
    if (!filter.anyOf.isEmpty()) {
        QStringList names;
        for (qsizetype i = 0; i < filter.anyOf.size(); ++i) {
            const QString name = QStringLiteral("state%1").arg(i);
            names.append(u':' + name);
            condition.bindings.append({name, messageStateName(filter.anyOf[i])});
        }
        condition.sql += whereStates.arg(names.join(QStringLiteral(", ")));
    }
    if (filter.resent)
        condition.sql += *filter.resent ? whereResent : whereNotResent;
    return condition;
}

} // namespace

QString encodeParameters(const QMap<QString, QString> &parameters)
{
    QJsonObject object;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> decodeParameters(const QString &stored)
{
    QMap<QString, QString> parameters;
    const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        parameters.insert(it.key(), it.value().toString());
    return parameters;
}

Result<MessageId> OutboxRepository::insert(const MessageRequest &request, const QByteArray &secret,
                                           Instant now)
{
    PORTAL_ASSIGN(const qint64 id,
                  m_database.integer(insertMessage,
                                     {{QStringLiteral("template"), request.templateKey},
                                      {QStringLiteral("language"), languageTag(request.language)},
                                      {QStringLiteral("phone"), request.to.e164()},
                                      {QStringLiteral("entity"), request.entity},
                                      {QStringLiteral("key"), request.key},
                                      {QStringLiteral("parameters"), encodeParameters(request.parameters)},
                                      {QStringLiteral("secret"), toSqlOrNull(secret)},
                                      {QStringLiteral("priority"), int(request.priority)},
                                      {QStringLiteral("created_at"), toSql(now)},
                                      {QStringLiteral("next_attempt_at"), toSql(now + request.hold)},
                                      {QStringLiteral("expires_at"), toSql(request.expiresAt)},
                                      {QStringLiteral("requested_by"), toSqlOrNull(request.requestedBy)}}));
    return MessageId(id);
}

Result<std::optional<StoredMessage>> OutboxRepository::find(MessageId id)
{
    return m_database.one(selectOne, {{QStringLiteral("id"), id.value()}}, read);
}

Result<QList<StoredMessage>> OutboxRepository::about(const QString &entity, const QString &key)
{
    return m_database.all(selectAbout, {{QStringLiteral("entity"), entity}, {QStringLiteral("key"), key}},
                          read);
}

Result<QList<StoredMessage>> OutboxRepository::list(const Outbox::Filter &filter, qint64 before, int limit)
{
    Condition condition = conditionOf(filter);
    condition.bindings.append({QStringLiteral("before"), before});
    condition.bindings.append({QStringLiteral("limit"), limit});
    return m_database.all(selectPage.arg(condition.sql), condition.bindings, read);
}

Result<qint64> OutboxRepository::count(const Outbox::Filter &filter)
{
    const Condition condition = conditionOf(filter);
    return m_database.integer(countMatching.arg(condition.sql), condition.bindings);
}

Result<Outbox::Counts> OutboxRepository::counts()
{
    PORTAL_ASSIGN(const auto found, m_database.one(selectCounts, {}, [](const Row &row) {
        return Outbox::Counts{row.integer(0), row.integer(1), row.optionalInstant(2), row.optionalInstant(3),
                              row.optionalInstant(4)};
    }));
    return found.value_or(Outbox::Counts{});
}

Result<QList<StoredMessage>> OutboxRepository::unsettled(const QStringList &templateKeys, int limit)
{
    if (templateKeys.isEmpty())
        return QList<StoredMessage>();
    QStringList names;
    Bindings bindings{{QStringLiteral("limit"), limit}};
    for (qsizetype i = 0; i < templateKeys.size(); ++i) {
        const QString name = QStringLiteral("template%1").arg(i);
        names.append(u':' + name);
        bindings.append({name, templateKeys[i]});
    }
    return m_database.all(selectUnsettled.arg(names.join(QStringLiteral(", "))), bindings, read);
}

Result<bool> OutboxRepository::settle(MessageId id, MessageId again)
{
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(settleMessage, {{QStringLiteral("id"), id.value()},
                                                     {QStringLiteral("again"), again.value()}}));
    return changed == 1;
}

Result<bool> OutboxRepository::cancelQueued(MessageId id)
{
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(cancel, {{QStringLiteral("id"), id.value()}}));
    return changed == 1;
}

Result<QList<MessageId>> OutboxRepository::removeAbout(const QString &entity, const QString &key)
{
    const Bindings about{{QStringLiteral("entity"), entity}, {QStringLiteral("key"), key}};
    PORTAL_TRY(m_database.execute(deleteSimulated.arg(whereAbout), about));
    return m_database.all(deleteMessages.arg(whereAbout), about, readId);
}

Result<QList<MessageId>> OutboxRepository::removeTo(const QString &phone)
{
    const Bindings to{{QStringLiteral("phone"), phone}};
    PORTAL_TRY(m_database.execute(deleteSimulated.arg(whereTo), to));
    PORTAL_TRY(m_database.execute(deleteContact, to));
    return m_database.all(deleteMessages.arg(whereTo), to, readId);
}

Result<qint64> OutboxRepository::forgetParameters(Instant before)
{
    return m_database.execute(forget, {{QStringLiteral("before"), toSql(before)}});
}

} // namespace portal
