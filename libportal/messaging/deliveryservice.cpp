// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/deliveryservice.h"

#include "libportal/messaging/deliveryrepository.h"
#include "libportal/messaging/dispatchrepository.h"
#include "libportal/messaging/outbox.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(portalDelivery, "portal.messaging.delivery")

namespace portal {

namespace {

constexpr std::chrono::seconds askStoppedAfter{60};
constexpr std::chrono::hours keptEarly{1};
const QString gatewayEntity = QStringLiteral("gateway");

std::optional<int> rank(MessageState state)
{
    switch (state) {
    case MessageState::Accepted:
        return 1;
    case MessageState::Sent:
        return 2;
    case MessageState::Delivered:
        return 3;
    case MessageState::Read:
        return 4;
    case MessageState::Queued:
    case MessageState::Sending:
    case MessageState::Failed:
    case MessageState::Expired:
    case MessageState::Cancelled:
        break;
    }
    return std::nullopt;
}

MessageState named(DeliveryState reported)
{
    switch (reported) {
    case DeliveryState::Accepted:
        return MessageState::Accepted;
    case DeliveryState::Sent:
        return MessageState::Sent;
    case DeliveryState::Delivered:
        return MessageState::Delivered;
    case DeliveryState::Read:
        return MessageState::Read;
    case DeliveryState::Failed:
        return MessageState::Failed;
    case DeliveryState::Expired:
        return MessageState::Expired;
    }
    return MessageState::Failed;
}

// Ids come from outside and may be long; what is remembered of a report is short and has one form.
QString eventName(QStringView kind, const QStringList &parts)
{
    const QByteArray all = parts.join(QChar(u'\n')).toUtf8();
    return kind.toString() +
           QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

std::optional<MessageState> movedOn(MessageState now, MessageState next)
{
    const std::optional<int> from = rank(now);
    const std::optional<int> to = rank(next);
    if (from && to)
        return *to > *from ? std::optional(next) : std::nullopt;
    if (from) // it failed
        return now == MessageState::Accepted || now == MessageState::Sent ? std::optional(next)
                                                                          : std::nullopt;
    const bool ended = now == MessageState::Failed || now == MessageState::Expired;
    const bool arrived = next == MessageState::Delivered || next == MessageState::Read;
    return ended && arrived ? std::optional(next) : std::nullopt;
}

} // namespace

std::optional<MessageState> stateAfter(MessageState now, DeliveryState reported)
{
    return movedOn(now, named(reported));
}

DeliveryService::DeliveryService(Database &database, const Clock &clock, ChangeLog &changes)
    : m_deliveries(std::make_unique<DeliveryRepository>(database)),
      m_database(database),
      m_clock(clock),
      m_changes(changes)
{
}

DeliveryService::~DeliveryService() = default;

Result<void> DeliveryService::receive(const QString &provider, const WebhookContents &contents)
{
    if (contents == WebhookContents())
        return {};
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(holdReports());
    for (const DeliveryReport &report : contents.deliveries)
        PORTAL_TRY(move(provider, report));
    for (const DeviceReport &report : contents.devices)
        PORTAL_TRY(hear(provider, report));
    for (const InboundMessage &message : contents.inbound) {
        if (message.providerMessageId.isEmpty())
            continue;
        PORTAL_TRY(m_deliveries->firstTime(provider, eventName(u"inbound:", {message.providerMessageId}),
                                           m_clock.now()));
    }
    return transaction.commit();
}

Result<void> DeliveryService::move(const QString &provider, const DeliveryReport &report)
{
    std::optional<ReportedMessage> found;
    if (!report.providerMessageId.isEmpty()) {
        PORTAL_ASSIGN(found, m_deliveries->byMessageId(provider, report.providerMessageId));
    } else if (!report.providerStateId.isEmpty()) {
        PORTAL_ASSIGN(found, m_deliveries->byStateId(provider, report.providerStateId));
    }
    const Instant now = m_clock.now();
    const DeliveryChange change{named(report.state), std::min(report.at.value_or(now), now),
                                errorClassName(report.errorClass), report.reason};
    if (found)
        return apply(provider, *found, report.providerStateId, change);
    if (report.providerMessageId.isEmpty() && report.providerStateId.isEmpty())
        return {};
    return m_deliveries->keepEarly(provider, {report.providerMessageId, report.providerStateId, change}, now,
                                   now - keptEarly);
}

Result<void> DeliveryService::apply(const QString &provider, const ReportedMessage &message,
                                    const QString &stateId, const DeliveryChange &change)
{
    if (!stateId.isEmpty() && message.providerStateId != stateId)
        PORTAL_TRY(m_deliveries->rememberStateId(message.id, stateId));
    const QString key = QString::number(message.id.value());
    PORTAL_ASSIGN(const bool first,
                  m_deliveries->firstTime(provider,
                                          eventName(u"delivery:", {key, messageStateName(change.state)}),
                                          m_clock.now()));
    const auto next = movedOn(message.state, change.state);
    if (!first || !next)
        return {};
    PORTAL_TRY(m_deliveries->change(message.id, {*next, change.at, change.errorClass, change.reason}));
    return m_changes.record(Outbox::changeEntity(), key);
}

Result<void> DeliveryService::holdReports()
{
    return m_database.lockKey(QStringLiteral("outbox.delivery"));
}

Result<void> DeliveryService::catchUp(const QList<AcceptedMessage> &accepted)
{
    const Instant since = m_clock.now() - keptEarly;
    PORTAL_ASSIGN(const bool any, m_deliveries->hasEarly(since));
    if (!any)
        return {};
    for (const AcceptedMessage &message : accepted) {
        if (message.providerMessageId.isEmpty())
            continue;
        PORTAL_ASSIGN(const auto reports,
                      m_deliveries->early(message.provider, message.providerMessageId, since));
        for (const EarlyReport &report : reports) {
            PORTAL_ASSIGN(const auto found,
                          m_deliveries->byMessageId(message.provider, message.providerMessageId));
            if (found)
                PORTAL_TRY(apply(message.provider, *found, report.stateId, report.change));
        }
    }
    return {};
}

Result<void> DeliveryService::hear(const QString &provider, const DeviceReport &report)
{
    DispatchRepository gateways(m_database, {});
    PORTAL_ASSIGN(const auto states, gateways.providerStates(m_clock.now()));
    ProviderState state;
    state.provider = provider;
    for (const ProviderState &stored : states) {
        if (stored.provider == provider)
            state = stored;
    }
    const Instant now = m_clock.now();
    const bool stopped = state.condition == ProviderCondition::Stopped;
    if (report.connection == ProviderHealth::Connection::Disconnected && !stopped) {
        state = {provider, ProviderCondition::Stopped, report.reason, ErrorClass::DeviceOffline,
                 1,        now + askStoppedAfter};
        qCCritical(portalDelivery).noquote() << "ALARM:" << provider << "says that its device went down";
    } else if (report.connection == ProviderHealth::Connection::Connected && stopped &&
               state.errorClass == ErrorClass::DeviceOffline) {
        state.pausedUntil = now; // the dispatcher asks after its health and goes on
    } else {
        return {};
    }
    PORTAL_TRY(gateways.storeProviderState(state, now));
    return m_changes.record(gatewayEntity, provider);
}

Result<qint64> DeliveryService::forgetBefore(Instant before)
{
    return m_deliveries->forgetBefore(before);
}

} // namespace portal
