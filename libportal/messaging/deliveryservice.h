// SPDX-License-Identifier: GPL-3.0-or-later
// DeliveryService: what gateways report about messages and devices, once answerWebhook() has proved that it
// is theirs. Moves messages forward only; reports that come late, twice or out of order change nothing (S29).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/message.h"
#include "libportal/messaging/providers/deliveryreport.h"

#include <memory>

namespace portal {

class ChangeLog;
class Database;
class DeliveryRepository;
struct AcceptedMessage;
struct DeliveryChange;
struct ReportedMessage;

/// Where a report leads from `now`; nullopt when it changes nothing. Accepted < Sent < Delivered < Read. A
/// failure ends what was not delivered. What was delivered or read although it had failed or expired at that
/// gateway was delivered: the phone's word counts more than the gateway's fear.
PORTAL_EXPORT std::optional<MessageState> stateAfter(MessageState now, DeliveryState reported);

class PORTAL_EXPORT DeliveryService
{
public:
    DeliveryService(Database &database, const Clock &clock, ChangeLog &changes);
    ~DeliveryService();

    /// Reports about messages this system did not send through `provider` change nothing. They are kept for
    /// an hour, because a report may overtake the record that the gateway took the message. A device that
    /// went down stops its line and raises the alarm; one that came up is asked after its health at once.
    /// Messages written to us are noted as seen and not kept.
    Result<void> receive(const QString &provider, const WebhookContents &contents);

    /// Inside a transaction: no reports are worked on until it ends. To be called before messages are
    /// recorded as accepted, catchUp() after it.
    Result<void> holdReports();
    /// Inside the transaction that records these as accepted: applies the reports that came before.
    Result<void> catchUp(const QList<AcceptedMessage> &accepted);

    /// Forgets which reports were seen before `before`; returns how many.
    Result<qint64> forgetBefore(Instant before);

private:
    Result<void> move(const QString &provider, const DeliveryReport &report);
    Result<void> apply(const QString &provider, const ReportedMessage &message, const QString &stateId,
                       const DeliveryChange &change);
    Result<void> hear(const QString &provider, const DeviceReport &report);

    std::unique_ptr<DeliveryRepository> m_deliveries;
    Database &m_database;
    const Clock &m_clock;
    ChangeLog &m_changes;
};

} // namespace portal
