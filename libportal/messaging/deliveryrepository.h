// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryRepository: messages by the names that gateways gave them, and which reports were seen.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/storage/database.h"

namespace portal {

struct ReportedMessage
{
    MessageId id;
    MessageState state = MessageState::Accepted;
    QString providerStateId;
};

struct DeliveryChange
{
    MessageState state = MessageState::Accepted;
    Instant at;
    QString errorClass;
    QString reason;
};

/// A report about a message that was not known when it came.
struct EarlyReport
{
    QString messageId; ///< or empty
    QString stateId;   ///< or empty
    DeliveryChange change;
};

class DeliveryRepository
{
public:
    explicit DeliveryRepository(Database &database) : m_database(database) {}

    /// The newest message that the gateway took under this id, or knows by this second name.
    Result<std::optional<ReportedMessage>> byMessageId(const QString &provider, const QString &id);
    Result<std::optional<ReportedMessage>> byStateId(const QString &provider, const QString &stateId);
    Result<void> rememberStateId(MessageId id, const QString &stateId);
    Result<void> change(MessageId id, const DeliveryChange &change);

    /// False when the report was seen before.
    Result<bool> firstTime(const QString &provider, const QString &event, Instant now);
    Result<qint64> forgetBefore(Instant before);

    /// Keeps it, forgets those that came before `since`, and the oldest beyond a bound.
    Result<void> keepEarly(const QString &provider, const EarlyReport &report, Instant now, Instant since);
    Result<bool> hasEarly(Instant since);
    /// What came since about the message that the gateway took under this id, in the order in which it came.
    Result<QList<EarlyReport>> early(const QString &provider, const QString &id, Instant since);

private:
    Database &m_database;
};

} // namespace portal
