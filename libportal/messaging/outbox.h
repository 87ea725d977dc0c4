// SPDX-License-Identifier: GPL-3.0-or-later
// Outbox: messages as rows, written in the transaction of what they tell (S31), so that the one never stands
// without the other. Sending is the dispatcher's business.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/page.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/actor.h"

namespace portal {

class Access;
class ChangeLog;
class Database;
class OutboxRepository;
class TemplateService;
class Vault;

PORTAL_EXPORT QString messageStateName(MessageState state);
PORTAL_EXPORT std::optional<MessageState> messageStateFromName(QStringView name);

class PORTAL_EXPORT Outbox
{
public:
    Outbox(Database &database, const Clock &clock, const Vault &vault, Access &access, ChangeLog &changes,
           TemplateService &templates);
    ~Outbox();

    /// Inside the caller's transaction. Invalid when the template does not exist or a placeholder that it
    /// uses is not given. The dispatcher is woken when the transaction commits.
    Result<MessageId> enqueue(const MessageRequest &request);

    /// The text as it would go out, for the preview that staff see before they act.
    Result<QString> preview(const MessageRequest &request);

    /// Messages about one thing, oldest first.
    Result<QList<MessageRecord>> about(const QString &entity, const QString &key);

    struct Filter
    {
        std::optional<MessageState> state;
        QString templateKey;
    };
    /// Newest first; needs Permission::SeeMessages.
    Result<Page<MessageRecord>> list(const Actor &actor, const Filter &filter, const PageRequest &page);

    /// Queues a failed, expired or accepted message once more, as a new row; codes cannot be sent again this
    /// way (Invalid). Needs Permission::WorkRegistrations.
    Result<MessageId> resend(const Actor &actor, MessageId id);

    struct Counts
    {
        qint64 waiting = 0; ///< queued or being sent
        qint64 failed = 0;
        std::optional<Instant> oldestWaiting;
    };
    Result<Counts> counts();

private:
    std::unique_ptr<OutboxRepository> m_messages;
    Database &m_database;
    const Clock &m_clock;
    const Vault &m_vault;
    Access &m_access;
    ChangeLog &m_changes;
    TemplateService &m_templates;
};

} // namespace portal
