// SPDX-License-Identifier: GPL-3.0-or-later
// SimulatorRepository: the rows of simulator_messages; their content is sealed by whoever brings it.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/storage/database.h"

namespace portal {

struct SealedMessage
{
    qint64 id = 0;
    MessageId message;
    QString phone;
    QByteArray content;
    Instant at;
};

class SimulatorRepository
{
public:
    explicit SimulatorRepository(Database &database) : m_database(database) {}

    /// Nothing when there is one for this outbox message already.
    Result<std::optional<qint64>> insert(const SealedMessage &message);
    Result<qint64> idOf(MessageId message);
    /// Newest first; of all numbers when `phone` is empty.
    Result<QList<SealedMessage>> newest(const QString &phone, int limit);
    Result<qint64> removeBefore(Instant before);

private:
    Database &m_database;
};

} // namespace portal
