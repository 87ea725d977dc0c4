// SPDX-License-Identifier: GPL-3.0-or-later
// OutboxRepository: the rows of the outbox as those see them who write messages and look at them.
// What the dispatcher asks is DispatchRepository's, what gateways report DeliveryRepository's.
#pragma once

#include "libportal/messaging/outbox.h"
#include "libportal/storage/database.h"

namespace portal {

struct StoredMessage
{
    MessageRecord record; ///< without its text
    QMap<QString, QString> parameters;
    MessagePriority priority = MessagePriority::Normal;
};

/// How `parameters` are kept, and back; nothing for what is not a JSON object.
QString encodeParameters(const QMap<QString, QString> &parameters);
QMap<QString, QString> decodeParameters(const QString &stored);

class OutboxRepository
{
public:
    explicit OutboxRepository(Database &database) : m_database(database) {}

    /// `secret` is the sealed code, or empty.
    Result<MessageId> insert(const MessageRequest &request, const QByteArray &secret, Instant now);

    Result<std::optional<StoredMessage>> find(MessageId id);
    Result<QList<StoredMessage>> about(const QString &entity, const QString &key);
    /// Newest first, those before `before` only.
    Result<QList<StoredMessage>> list(const Outbox::Filter &filter, qint64 before, int limit);
    Result<qint64> count(const Outbox::Filter &filter);
    Result<Outbox::Counts> counts();

    /// False when it is not queued any more.
    /// Failed, not sent again, and with their words; oldest first.
    Result<QList<StoredMessage>> unsettled(const QStringList &templateKeys, int limit);
    /// `again` takes its place; false when another message did before.
    Result<bool> settle(MessageId id, MessageId again);
    Result<bool> cancelQueued(MessageId id);
    /// Takes the words out of messages that ended before `before`; returns how many.
    /// Takes out the messages about one record, with what the simulator shows of them; gives which.
    Result<QList<MessageId>> removeAbout(const QString &entity, const QString &key);
    /// The same of a number (E.164), whatever they were about, and that it was ever written to.
    Result<QList<MessageId>> removeTo(const QString &phone);
    Result<qint64> forgetParameters(Instant before);

private:
    Database &m_database;
};

} // namespace portal
