// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/dispatchstore.h"

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QSet>

#include <algorithm>

Q_LOGGING_CATEGORY(portalDispatch, "portal.messaging")

namespace portal {

struct DispatchStore::Services
{
    Services(Database &database, const Clock &clock, ChangeLog &changes)
        : audit(database, clock),
          access(audit),
          settings(database, clock, access, audit, changes),
          templates(database, clock, access, audit, changes, settings)
    {
    }

    AuditLog audit;
    Access access;
    SettingsService settings;
    TemplateService templates;
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

Result<bool> DispatchStore::hasWork(Instant now, int capacity)
{
    PORTAL_ASSIGN(const DueMessages due, m_repository.anythingDue(now));
    if (due.expired || capacity <= 0 || !(due.codes || due.others))
        return due.expired;
    PORTAL_ASSIGN(const SendUsage usage, m_repository.usage(now));
    return (due.codes && m_pacer.forCodes(usage).messages > 0) ||
           (due.others && m_pacer.forOthers(usage).messages > 0);
}

Result<Claims> DispatchStore::exchange(const DispatchBatch &batch, Instant now)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(*m_database));
    PORTAL_TRY(m_repository.lockClaims());
    for (const ProviderState &state : batch.states) {
        PORTAL_TRY(m_repository.storeProviderState(state, now));
        PORTAL_TRY(m_changes.record(QStringLiteral("gateway"), state.provider));
    }
    for (const SendResult &result : batch.results)
        PORTAL_TRY(write(result, now));
    for (const ClaimedMessage &message : batch.renewed)
        PORTAL_TRY(m_repository.renew(message.id, message.leaseUntil));
    if (batch.releaseWaiting)
        PORTAL_TRY(m_repository.releaseWaiting(now));
    PORTAL_ASSIGN(const auto expired, m_repository.expire(now));
    for (const MessageId id : expired)
        PORTAL_TRY(tell(id));

    Claims claims{{}, MessageTexts({})};
    if (batch.capacity > 0) {
        PORTAL_ASSIGN(claims.messages, claim(now, batch.capacity, batch.lease));
        if (!claims.messages.isEmpty()) {
            PORTAL_ASSIGN(claims.texts, m_services->templates.texts());
        }
    }
    PORTAL_TRY(transaction.commit());
    return claims;
}

Result<void> DispatchStore::tell(MessageId id)
{
    return m_changes.record(Outbox::changeEntity(), QString::number(id.value()));
}

Result<void> DispatchStore::write(const SendResult &result, Instant now)
{
    const ClaimedMessage &message = result.message;
    const SendFailure why{result.provider, errorClassName(result.outcome.errorClass), result.outcome.reason};
    bool held = false;
    if (result.ending == SendResult::Ending::NotSent) {
        PORTAL_ASSIGN(held, m_repository.giveBack(message));
    } else {
        switch (result.decision.fate) {
        case SendDecision::Fate::Accepted: {
            PORTAL_ASSIGN(held, m_repository.accept(message.id, result.provider,
                                                    result.outcome.providerMessageId, now));
            break;
        }
        case SendDecision::Fate::Failed: {
            PORTAL_ASSIGN(held, m_repository.fail(message.id, why, result.decision.attempts, now));
            break;
        }
        case SendDecision::Fate::Retry: {
            PORTAL_ASSIGN(held, m_repository.retryAt(message.id, why, result.decision.attempts,
                                                     now + result.decision.wait));
            break;
        }
        }
    }
    if (!held) {
        qCWarning(portalDispatch) << "message" << message.id.value()
                                  << "was taken over by another dispatcher; it may have gone out twice";
        return {};
    }
    if (!result.outcome.isAccepted() && !result.outcome.maybeSent())
        PORTAL_TRY(m_repository.forgetContact(message));
    return tell(message.id);
}

Result<QList<ClaimedMessage>> DispatchStore::claim(Instant now, int capacity, std::chrono::milliseconds lease)
{
    PORTAL_ASSIGN(SendUsage usage, m_repository.usage(now));
    PORTAL_ASSIGN(auto claimed,
                  claimKind(DispatchRepository::Kind::Codes, m_pacer.forCodes(usage), now, capacity, lease));
    if (claimed.size() >= capacity)
        return claimed;
    if (!claimed.isEmpty()) {
        PORTAL_ASSIGN(usage, m_repository.usage(now));
    }
    PORTAL_ASSIGN(const auto others, claimKind(DispatchRepository::Kind::Others, m_pacer.forOthers(usage),
                                               now, capacity - claimed.size(), lease));
    claimed.append(others);
    return claimed;
}

Result<QList<ClaimedMessage>> DispatchStore::claimKind(DispatchRepository::Kind kind,
                                                       const SendAllowance &allowance, Instant now,
                                                       qint64 limit, std::chrono::milliseconds lease)
{
    QList<ClaimedMessage> claimed;
    limit = std::min(limit, allowance.messages);
    if (limit <= 0)
        return claimed;
    const auto numbers =
        allowance.newContacts > 0 ? DispatchRepository::Numbers::All : DispatchRepository::Numbers::KnownOnly;
    PORTAL_ASSIGN(const auto candidates, m_repository.due(kind, numbers, now, limit));
    QSet<QString> newNumbers;
    for (ClaimedMessage message : candidates) {
        if (message.contact == ClaimedMessage::Contact::New && !newNumbers.contains(message.phone)) {
            if (newNumbers.size() >= allowance.newContacts)
                continue;
            newNumbers.insert(message.phone);
        }
        message.claimedAt = now;
        message.leaseUntil = now + lease;
        PORTAL_ASSIGN(const bool mine, m_repository.claim(message));
        if (mine)
            claimed.append(message);
    }
    return claimed;
}

} // namespace portal
