// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/deliveryrepository.h"

#include "libportal/messaging/outbox.h"

namespace portal {

namespace {

const QString columns = QStringLiteral("SELECT id, state, provider_state_id FROM outbox WHERE ");
const QString newest = QStringLiteral(" ORDER BY id DESC LIMIT 1");
const QString selectByMessageId =
    columns +
    QStringLiteral("provider_message_id IS NOT NULL AND provider = :provider AND provider_message_id = :id") +
    newest;
const QString selectByStateId =
    columns +
    QStringLiteral("provider_state_id IS NOT NULL AND provider = :provider AND provider_state_id = :id") +
    newest;
const QString updateStateId =
    QStringLiteral("UPDATE outbox SET provider_state_id = :state_id WHERE id = :id");

const QString changed = QStringLiteral("UPDATE outbox SET state = :state, version = version + 1");
const QString updateSent = changed + QStringLiteral(" WHERE id = :id");
const QString updateDelivered =
    changed + QStringLiteral(", delivered_at = :at, failed_at = NULL, error_class = NULL, "
                             "error_reason = NULL WHERE id = :id");
const QString updateRead =
    changed + QStringLiteral(", delivered_at = coalesce(delivered_at, :at), read_at = :at, failed_at = NULL, "
                             "error_class = NULL, error_reason = NULL WHERE id = :id");
const QString updateFailed =
    changed + QStringLiteral(", failed_at = :at, error_class = :error_class, error_reason = :error_reason "
                             "WHERE id = :id");

const QString insertEvent = QStringLiteral("INSERT INTO webhook_events (provider, event_id, received_at) "
                                           "VALUES (:provider, :event, :now) "
                                           "ON CONFLICT (provider, event_id) DO NOTHING");
const QString deleteEvents = QStringLiteral("DELETE FROM webhook_events WHERE received_at < :before");

ReportedMessage read(const Row &row)
{
    return {row.id<MessageTag>(0), messageStateFromName(row.text(1)).value_or(MessageState::Failed),
            row.text(2)};
}

} // namespace

Result<std::optional<ReportedMessage>> DeliveryRepository::byMessageId(const QString &provider,
                                                                       const QString &id)
{
    return m_database.one(selectByMessageId,
                          {{QStringLiteral("provider"), provider}, {QStringLiteral("id"), id}}, read);
}

Result<std::optional<ReportedMessage>> DeliveryRepository::byStateId(const QString &provider,
                                                                     const QString &stateId)
{
    return m_database.one(selectByStateId,
                          {{QStringLiteral("provider"), provider}, {QStringLiteral("id"), stateId}}, read);
}

Result<void> DeliveryRepository::rememberStateId(MessageId id, const QString &stateId)
{
    PORTAL_TRY(m_database.execute(
        updateStateId, {{QStringLiteral("id"), id.value()}, {QStringLiteral("state_id"), stateId}}));
    return {};
}

Result<void> DeliveryRepository::change(MessageId id, const DeliveryChange &change)
{
    Bindings bindings{{QStringLiteral("id"), id.value()},
                      {QStringLiteral("state"), messageStateName(change.state)}};
    const QString *sql = &updateSent;
    if (change.state == MessageState::Delivered || change.state == MessageState::Read) {
        sql = change.state == MessageState::Read ? &updateRead : &updateDelivered;
        bindings.append({QStringLiteral("at"), toSql(change.at)});
    } else if (change.state != MessageState::Sent) {
        sql = &updateFailed;
        bindings.append({QStringLiteral("at"), toSql(change.at)});
        bindings.append({QStringLiteral("error_class"), change.errorClass});
        bindings.append({QStringLiteral("error_reason"), change.reason});
    }
    PORTAL_TRY(m_database.execute(*sql, bindings));
    return {};
}

Result<bool> DeliveryRepository::firstTime(const QString &provider, const QString &event, Instant now)
{
    PORTAL_ASSIGN(const qint64 inserted,
                  m_database.execute(insertEvent, {{QStringLiteral("provider"), provider},
                                                   {QStringLiteral("event"), event},
                                                   {QStringLiteral("now"), toSql(now)}}));
    return inserted == 1;
}

Result<qint64> DeliveryRepository::forgetBefore(Instant before)
{
    return m_database.execute(deleteEvents, {{QStringLiteral("before"), toSql(before)}});
}

} // namespace portal
