// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/simulatorrepository.h"

namespace portal {

namespace {

const QString insertOnce = QStringLiteral(
    "INSERT INTO simulator_messages (outbox_id, phone, content, at) "
    "VALUES (:outbox_id, :phone, :content, :at) ON CONFLICT (outbox_id) DO NOTHING RETURNING id");
const QString selectId = QStringLiteral("SELECT id FROM simulator_messages WHERE outbox_id = :outbox_id");
const QString columns = QStringLiteral("SELECT id, outbox_id, phone, content, at FROM simulator_messages");
const QString selectNewest = columns + QStringLiteral(" ORDER BY id DESC LIMIT :limit");
const QString selectOfPhone = columns + QStringLiteral(" WHERE phone = :phone ORDER BY id DESC LIMIT :limit");
const QString deleteBefore = QStringLiteral("DELETE FROM simulator_messages WHERE at < :before");

} // namespace

Result<std::optional<qint64>> SimulatorRepository::insert(const SealedMessage &message)
{
    return m_database.one(insertOnce,
                          {{QStringLiteral("outbox_id"), message.message.value()},
                           {QStringLiteral("phone"), message.phone},
                           {QStringLiteral("content"), message.content},
                           {QStringLiteral("at"), toSql(message.at)}},
                          [](const Row &row) { return row.integer(0); });
}

Result<qint64> SimulatorRepository::idOf(MessageId message)
{
    return m_database.integer(selectId, {{QStringLiteral("outbox_id"), message.value()}});
}

Result<QList<SealedMessage>> SimulatorRepository::newest(const QString &phone, int limit)
{
    Bindings bindings{{QStringLiteral("limit"), limit}};
    if (!phone.isEmpty())
        bindings.append({QStringLiteral("phone"), phone});
    return m_database.all(phone.isEmpty() ? selectNewest : selectOfPhone, bindings, [](const Row &row) {
        return SealedMessage{row.integer(0), row.id<MessageTag>(1), row.text(2), row.bytes(3),
                             row.instant(4)};
    });
}

Result<qint64> SimulatorRepository::removeBefore(Instant before)
{
    return m_database.execute(deleteBefore, {{QStringLiteral("before"), toSql(before)}});
}

} // namespace portal
