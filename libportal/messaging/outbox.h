// SPDX-License-Identifier: GPL-3.0-or-later
// Outbox: messages as rows, written in the transaction of what they tell (S31), so that the one never stands
// without the other. Sending is the dispatcher's business.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/page.h"
#include "libportal/messaging/message.h"
#include "libportal/staff/actor.h"

#include <memory>

namespace portal {

class Access;
class ChangeLog;
class Database;
class OutboxRepository;
class TemplateService;
class Vault;
struct StoredMessage;

PORTAL_EXPORT QString messageStateName(MessageState state);
PORTAL_EXPORT std::optional<MessageState> messageStateFromName(QStringView name);

class PORTAL_EXPORT Outbox
{
public:
    Outbox(Database &database, const Clock &clock, const Vault &vault, Access &access, ChangeLog &changes,
           TemplateService &templates);
    ~Outbox();

    /// Inside the caller's transaction. Invalid when the template does not exist or one of its placeholders
    /// (MessageTexts::placeholders) is not given: not even one that today's text leaves out, because the text
    /// may be another when it goes out. The dispatcher is woken when the transaction commits.
    Result<MessageId> enqueue(const MessageRequest &request);

    /// Inside the caller's transaction: a message that still waits, above all one that is held, never goes
    /// out. NotFound; Invalid on field `state` when it is on its way already.
    Result<void> cancel(MessageId id);

    /// The text as it would go out, for the preview that staff see before they act. A code shows as dots.
    Result<QString> preview(const MessageRequest &request);

    /// Messages about one thing, oldest first.
    Result<QList<MessageRecord>> about(const QString &entity, const QString &key);

    struct Filter
    {
        std::optional<MessageState> state;
        QString templateKey;
        std::optional<bool> resent{}; ///< whether another message took its place
        QList<MessageState> anyOf{};  ///< any of these; empty: any at all
    };
    /// Newest first; needs Permission::SeeMessages.
    Result<Page<MessageRecord>> list(const Actor &actor, const Filter &filter, const PageRequest &page);

    /// Queues a failed, expired or accepted message once more, as a new row. Invalid on field `template` for
    /// one with a code, on `state` for any other state and for one that was sent again already, on
    /// `parameters` when its words are gone (P3). Needs Permission::WorkRegistrations.
    Result<MessageId> resend(const Actor &actor, MessageId id);

    static constexpr int mostResentAtOnce = 500;
    /// resend() for everything that failed, was not sent again and may be, oldest first, at most
    /// mostResentAtOnce; of one template when it is named. Returns how many: 0 when nothing is left.
    Result<int> resendFailed(const Actor &actor, const QString &templateKey = {});

    struct Counts
    {
        qint64 waiting = 0;                   ///< queued or being sent
        qint64 failed = 0;                    ///< and not sent again
        std::optional<Instant> oldestWaiting; ///< when it was written
        /// When the next step of a waiting message was or will be due: its next attempt, or the end of its
        /// lease. Far in the past only if nobody sends; a gateway that fails moves it on.
        std::optional<Instant> earliestDue;
        /// When a dispatcher last went through the outbox, to about a minute; it does so too while no gateway
        /// works.
        std::optional<Instant> lastLooked;

        /// Whether that was within `time`. A moment that is still to come is of before the clock was set
        /// back.
        bool isLookedAt(Instant now, std::chrono::milliseconds time) const
        {
            return lastLooked && now - *lastLooked <= time && *lastLooked - now <= std::chrono::minutes(1);
        }
    };
    Result<Counts> counts();

    // Inside the caller's transaction, of a person who is forgotten (P2), whatever state a message is in:
    // what waits is not sent any more. They return how many went.

    Result<qint64> forgetAbout(const QString &entity, const QString &key);
    /// All that went to a number nobody else has (E.164).
    Result<qint64> forgetTo(const QString &phone);

    /// Takes the words out of messages that ended and are older than `before` (P3); returns how many.
    Result<qint64> forgetBodiesBefore(Instant before);

    /// What a code is sealed for (Vault).
    static QByteArray codePurpose() { return QByteArrayLiteral("outbox.code"); }
    /// What the dispatcher listens for in ChangeSignal.
    static QString wakeEntity() { return QStringLiteral("outbox"); }
    /// How change_log names messages; their key is the id.
    static QString changeEntity() { return QStringLiteral("message"); }

private:
    Result<qint64> tellGone(const Result<QList<MessageId>> &messages);
    Result<QList<MessageRecord>> withTexts(const QList<StoredMessage> &messages);
    Result<MessageId> insert(const MessageRequest &request);
    Result<MessageId> insertAgain(const Actor &actor, const StoredMessage &message);

    std::unique_ptr<OutboxRepository> m_messages;
    Database &m_database;
    const Clock &m_clock;
    const Vault &m_vault;
    Access &m_access;
    ChangeLog &m_changes;
    TemplateService &m_templates;
};

} // namespace portal
