// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatchstore.h"

#include "libportal/messaging/deliveryservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/savepoint.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(portalDispatch, "portal.messaging")

namespace portal {

namespace {

bool isAcceptance(const SendResult &result)
{
    return result.ending == SendResult::Ending::Tried && result.decision.fate == SendDecision::Fate::Accepted;
}

// The words came from outside. Without its gateway's id an accepted message gets no reports, but it counts
// as sent and is not sent again.
SendResult withoutWords(SendResult result)
{
    result.outcome.providerMessageId.clear();
    result.outcome.reason.clear();
    return result;
}

void warnOfLostLease(MessageId id)
{
    qCWarning(portalDispatch) << "message" << id.value()
                              << "was taken over by another dispatcher; it may have gone out twice";
}

} // namespace

struct DispatchStore::Services
{
    Services(Database &database, const Clock &clock, ChangeLog &changes)
        : audit(database, clock),
          access(audit),
          settings(database, clock, access, audit, changes),
          templates(database, clock, access, audit, changes, settings),
          deliveries(database, clock, changes)
    {
    }

    AuditLog audit;
    Access access;
    SettingsService settings;
    TemplateService templates;
    DeliveryService deliveries;
};

DispatchStore::DispatchStore(std::unique_ptr<Database> database, const Clock &clock, const QString &owner,
                             const MessagingSettings &settings)
    : m_database(std::move(database)),
      m_changes(*m_database, clock),
      m_repository(*m_database, owner),
      m_pacer(settings),
      m_services(std::make_unique<Services>(*m_database, clock, m_changes))
{
}

DispatchStore::~DispatchStore() = default;

Result<bool> DispatchStore::hasWork(Instant now, const DispatchBatch &batch)
{
    PORTAL_ASSIGN(const DueMessages due, m_repository.anythingDue(now));
    const bool codes = due.codes && batch.codes > 0;
    const bool others = due.others && batch.others > 0;
    if (due.expired || !(codes || others))
        return due.expired;
    PORTAL_ASSIGN(const SendUsage usage, m_repository.usage(m_pacer.asks(), now));
    return (codes && m_pacer.forCodes(usage).messages > 0) ||
           (others && m_pacer.forOthers(usage).messages > 0);
}

Result<Claims> DispatchStore::exchange(const DispatchBatch &batch, Instant now)
{
    auto claims = exchange(batch, now, Writing::Together);
    if (claims || batch.results.isEmpty() || claims.error().code == ErrorCode::Unavailable)
        return claims;
    qCWarning(portalDispatch).noquote()
        << "results are written one by one, because together they cannot be:" << claims.error().detail;
    return exchange(batch, now, Writing::OneByOne);
}

Result<void> DispatchStore::beat(Instant now)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(*m_database));
    PORTAL_TRY(m_repository.beat(now));
    return transaction.commit();
}

Result<Claims> DispatchStore::exchange(const DispatchBatch &batch, Instant now, Writing writing)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(*m_database));
    PORTAL_TRY(m_repository.lockClaims());
    if (std::any_of(batch.results.begin(), batch.results.end(), isAcceptance))
        PORTAL_TRY(m_services->deliveries.holdReports());
    for (const ProviderState &state : batch.states) {
        PORTAL_TRY(m_repository.storeProviderState(state, now));
        PORTAL_TRY(m_changes.record(QStringLiteral("gateway"), state.provider));
    }
    QStringList changed;
    PORTAL_TRY(writing == Writing::Together ? writeAll(batch.results, now, changed)
                                            : writeEach(batch.results, now, changed));
    for (const ClaimedMessage &message : batch.renewed)
        PORTAL_TRY(m_repository.renew(message.id, message.leaseUntil));
    if (batch.releaseWaiting)
        PORTAL_TRY(m_repository.releaseWaiting(now));
    PORTAL_ASSIGN(const auto expired, m_repository.expire(now));
    for (const MessageId id : expired)
        changed.append(QString::number(id.value()));
    PORTAL_TRY(m_changes.record(Outbox::changeEntity(), changed));

    Claims claims{{}, MessageTexts({})};
    if (batch.codes > 0 || batch.others > 0) {
        PORTAL_ASSIGN(claims.messages, claim(batch, now));
        if (!claims.messages.isEmpty()) {
            PORTAL_ASSIGN(claims.texts, m_services->templates.texts());
        }
    }
    PORTAL_TRY(transaction.commit());
    return claims;
}

Result<void> DispatchStore::writeAll(const QList<SendResult> &results, Instant now, QStringList &changed)
{
    PORTAL_TRY(writeAccepted(results, now, changed));
    for (const SendResult &result : results) {
        if (!isAcceptance(result))
            PORTAL_TRY(write(result, now, changed));
    }
    return {};
}

Result<void> DispatchStore::writeEach(const QList<SendResult> &results, Instant now, QStringList &changed)
{
    for (const SendResult &result : results) {
        auto written = writeOne(result, now, changed);
        if (!written && written.error().code != ErrorCode::Unavailable)
            written = writeOne(withoutWords(result), now, changed);
        if (written)
            continue;
        if (written.error().code == ErrorCode::Unavailable)
            return written;
        qCCritical(portalDispatch).noquote() << "what became of message" << result.message.id.value()
                                             << "cannot be written:" << written.error().detail;
    }
    return {};
}

Result<void> DispatchStore::writeOne(const SendResult &result, Instant now, QStringList &changed)
{
    PORTAL_ASSIGN(auto part, Savepoint::begin(*m_database));
    PORTAL_TRY(writeAll({result}, now, changed));
    return part.keep();
}

Result<void> DispatchStore::writeAccepted(const QList<SendResult> &results, Instant now, QStringList &changed)
{
    QList<AcceptedMessage> accepted;
    for (const SendResult &result : results) {
        if (isAcceptance(result))
            accepted.append({result.message.id, result.provider, result.outcome.providerMessageId});
    }
    PORTAL_ASSIGN(const auto held, m_repository.accept(accepted, now));
    for (const AcceptedMessage &message : accepted) {
        if (held.contains(message.id))
            changed.append(QString::number(message.id.value()));
        else
            warnOfLostLease(message.id);
    }
    return held.isEmpty() ? Result<void>() : m_services->deliveries.catchUp(accepted);
}

Result<void> DispatchStore::write(const SendResult &result, Instant now, QStringList &changed)
{
    const ClaimedMessage &message = result.message;
    const SendFailure why{result.provider, errorClassName(result.outcome.errorClass), result.outcome.reason};
    bool held = false;
    if (result.ending == SendResult::Ending::NotSent) {
        PORTAL_ASSIGN(held, m_repository.giveBack(message));
    } else if (result.decision.fate == SendDecision::Fate::Failed) {
        PORTAL_ASSIGN(held, m_repository.fail(message.id, why, result.decision.attempts, now));
    } else {
        PORTAL_ASSIGN(held, m_repository.retryAt(message.id, why, result.decision.attempts,
                                                 now + result.decision.wait));
    }
    if (!held) {
        warnOfLostLease(message.id);
        return {};
    }
    if (!result.outcome.maybeSent())
        PORTAL_TRY(m_repository.forgetContact(message));
    changed.append(QString::number(message.id.value()));
    return {};
}

Result<QList<ClaimedMessage>> DispatchStore::claim(const DispatchBatch &batch, Instant now)
{
    PORTAL_ASSIGN(SendUsage usage, m_repository.usage(m_pacer.asks(), now));
    PORTAL_ASSIGN(auto claimed, claimKind(DispatchRepository::Kind::Codes, m_pacer.forCodes(usage), now,
                                          batch.codes, batch.lease));
    if (!claimed.isEmpty()) {
        PORTAL_ASSIGN(usage, m_repository.usage(m_pacer.asks(), now));
    }
    PORTAL_ASSIGN(const auto others, claimKind(DispatchRepository::Kind::Others, m_pacer.forOthers(usage),
                                               now, batch.others - claimed.size(), batch.lease));
    claimed.append(others);
    return claimed;
}

Result<QList<ClaimedMessage>> DispatchStore::claimKind(DispatchRepository::Kind kind,
                                                       const SendAllowance &allowance, Instant now,
                                                       qint64 limit, std::chrono::milliseconds lease)
{
    limit = std::min(limit, allowance.messages);
    if (limit <= 0)
        return QList<ClaimedMessage>();
    const auto numbers =
        allowance.newContacts > 0 ? DispatchRepository::Numbers::All : DispatchRepository::Numbers::KnownOnly;
    PORTAL_ASSIGN(const auto candidates, m_repository.due(kind, numbers, now, limit));
    QSet<QString> newNumbers;
    QList<ClaimedMessage> chosen;
    for (const ClaimedMessage &message : candidates) {
        if (message.contact == ClaimedMessage::Contact::New && !newNumbers.contains(message.phone)) {
            if (newNumbers.size() >= allowance.newContacts)
                continue;
            newNumbers.insert(message.phone);
        }
        chosen.append(message);
    }
    return m_repository.claim(chosen, now, now + lease);
}

} // namespace portal
