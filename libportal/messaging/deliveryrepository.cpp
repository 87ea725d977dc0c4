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

const QString insertEarly = QStringLiteral(
    "INSERT INTO early_reports (provider, message_id, state_id, state, error_class, reason, at, received_at) "
    "VALUES (:provider, :message_id, :state_id, :state, :error_class, :reason, :at, :now)");
const QString deleteEarlyBefore = QStringLiteral("DELETE FROM early_reports WHERE received_at < :before");
const QString deleteEarlyBeyond =
    QStringLiteral("DELETE FROM early_reports WHERE id <= (SELECT max(id) FROM early_reports) - :most");
constexpr int mostEarly = 10'000;
const QString countEarly = QStringLiteral(
    "SELECT CASE WHEN EXISTS (SELECT 1 FROM early_reports WHERE received_at >= :since) THEN 1 ELSE 0 END");
// Fonnte's later reports carry the second name alone, which its first one tells.
const QString selectEarly = QStringLiteral(
    "SELECT message_id, state_id, state, error_class, reason, at FROM early_reports "
    "WHERE provider = :provider AND received_at >= :since AND (message_id = :id OR (message_id = '' "
    "AND state_id IN (SELECT state_id FROM early_reports WHERE provider = :provider AND message_id = :id "
    "AND state_id <> ''))) ORDER BY id");

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
    PORTAL_TRY(m_database.execute(deleteEarlyBefore, {{QStringLiteral("before"), toSql(before)}}));
    return m_database.execute(deleteEvents, {{QStringLiteral("before"), toSql(before)}});
}

Result<void> DeliveryRepository::keepEarly(const QString &provider, const EarlyReport &report, Instant now,
                                           Instant since)
{
    PORTAL_TRY(
        m_database.execute(insertEarly, {{QStringLiteral("provider"), provider},
                                         {QStringLiteral("message_id"), report.messageId},
                                         {QStringLiteral("state_id"), report.stateId},
                                         {QStringLiteral("state"), messageStateName(report.change.state)},
                                         {QStringLiteral("error_class"), report.change.errorClass},
                                         {QStringLiteral("reason"), report.change.reason},
                                         {QStringLiteral("at"), toSql(report.change.at)},
                                         {QStringLiteral("now"), toSql(now)}}));
    PORTAL_TRY(m_database.execute(deleteEarlyBefore, {{QStringLiteral("before"), toSql(since)}}));
    PORTAL_TRY(m_database.execute(deleteEarlyBeyond, {{QStringLiteral("most"), mostEarly}}));
    return {};
}

Result<bool> DeliveryRepository::hasEarly(Instant since)
{
    PORTAL_ASSIGN(const qint64 found,
                  m_database.integer(countEarly, {{QStringLiteral("since"), toSql(since)}}));
    return found == 1;
}

Result<QList<EarlyReport>> DeliveryRepository::early(const QString &provider, const QString &id,
                                                     Instant since)
{
    return m_database.all(selectEarly,
                          {{QStringLiteral("provider"), provider},
                           {QStringLiteral("id"), id},
                           {QStringLiteral("since"), toSql(since)}},
                          [](const Row &row) {
                              return EarlyReport{
                                  row.text(0),
                                  row.text(1),
                                  {messageStateFromName(row.text(2)).value_or(MessageState::Accepted),
                                   row.instant(5), row.text(3), row.text(4)}};
                          });
}

} // namespace portal
