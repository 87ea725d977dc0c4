// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/outbox.h"

#include "libportal/messaging/outboxrepository.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/security/vault.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <limits>

namespace portal {

namespace {

struct StateName
{
    MessageState state;
    const char *name;
};

constexpr StateName stateNames[] = {
    {MessageState::Queued, "queued"},       {MessageState::Sending, "sending"},
    {MessageState::Accepted, "accepted"},   {MessageState::Sent, "sent"},
    {MessageState::Delivered, "delivered"}, {MessageState::Read, "read"},
    {MessageState::Failed, "failed"},       {MessageState::Expired, "expired"},
    {MessageState::Cancelled, "cancelled"},
};

const QString pageOrder = QStringLiteral("messages");

bool mayBeSentAgain(MessageState state)
{
    return state == MessageState::Failed || state == MessageState::Expired || state == MessageState::Accepted;
}

Error wrongState(const char *words)
{
    return Error::invalid(QStringLiteral("state"), QStringLiteral("state"), {words, {}});
}

Error outsideTransaction()
{
    return Error::internal(QStringLiteral("a message belongs into the transaction of what it tells"));
}

} // namespace

QString messageStateName(MessageState state)
{
    for (const StateName &known : stateNames) {
        if (known.state == state)
            return QLatin1String(known.name);
    }
    return {};
}

std::optional<MessageState> messageStateFromName(QStringView name)
{
    for (const StateName &known : stateNames) {
        if (name == QLatin1String(known.name))
            return known.state;
    }
    return std::nullopt;
}

Outbox::Outbox(Database &database, const Clock &clock, const Vault &vault, Access &access, ChangeLog &changes,
               TemplateService &templates)
    : m_messages(std::make_unique<OutboxRepository>(database)),
      m_database(database),
      m_clock(clock),
      m_vault(vault),
      m_access(access),
      m_changes(changes),
      m_templates(templates)
{
}

Outbox::~Outbox() = default;

Result<MessageId> Outbox::enqueue(const MessageRequest &request)
{
    if (!m_database.inTransaction())
        return failure(outsideTransaction());
    PORTAL_TRY(MessageTexts::check(request.templateKey, request.parameters, request.code));
    return insert(request);
}

Result<MessageId> Outbox::insert(const MessageRequest &request)
{
    MessageRequest row = request;
    row.parameters.remove(QStringLiteral("code"));
    QByteArray sealed;
    if (!request.code.isEmpty()) {
        row.priority = MessagePriority::Code;
        sealed = m_vault.seal(codePurpose(), request.code.toUtf8());
    }
    PORTAL_ASSIGN(const MessageId id, m_messages->insert(row, sealed, m_clock.now()));
    PORTAL_TRY(m_changes.record(changeEntity(), QString::number(id.value())));
    m_database.announceOnCommit(wakeEntity());
    return id;
}

Result<void> Outbox::cancel(MessageId id)
{
    if (!m_database.inTransaction())
        return failure(outsideTransaction());
    PORTAL_ASSIGN(const bool cancelled, m_messages->cancelQueued(id));
    if (cancelled)
        return m_changes.record(changeEntity(), QString::number(id.value()));
    PORTAL_ASSIGN(const auto found, m_messages->find(id));
    if (!found)
        return failure(Error::notFound());
    return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The message has already been sent.")));
}

Result<QString> Outbox::preview(const MessageRequest &request)
{
    PORTAL_ASSIGN(const MessageTexts texts, m_templates.texts());
    const QString code = MessageTexts::carriesCode(request.templateKey) ? hiddenCode() : QString();
    PORTAL_ASSIGN(const ComposedMessage composed,
                  texts.compose(request.templateKey, request.language, request.parameters, code));
    return composed.text;
}

Result<QList<MessageRecord>> Outbox::withTexts(const QList<StoredMessage> &messages)
{
    QList<MessageRecord> records;
    if (messages.isEmpty())
        return records;
    PORTAL_ASSIGN(const MessageTexts texts, m_templates.texts());
    for (const StoredMessage &stored : messages) {
        MessageRecord record = stored.record;
        const QString code = MessageTexts::carriesCode(record.templateKey) ? hiddenCode() : QString();
        // Words that retention took away, or a template of another version, leave the text empty.
        if (const auto composed = texts.compose(record.templateKey, record.language, stored.parameters, code))
            record.text = composed->text;
        records.append(record);
    }
    return records;
}

Result<QList<MessageRecord>> Outbox::about(const QString &entity, const QString &key)
{
    PORTAL_ASSIGN(const auto messages, m_messages->about(entity, key));
    return withTexts(messages);
}

Result<Page<MessageRecord>> Outbox::list(const Actor &actor, const Filter &filter, const PageRequest &page)
{
    PORTAL_TRY(m_access.require(actor, Permission::SeeMessages, changeEntity()));
    qint64 before = std::numeric_limits<qint64>::max();
    if (!page.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(page.cursor, pageOrder, 1));
        before = keys[0].toLongLong();
    }
    PORTAL_ASSIGN(auto messages, m_messages->list(filter, before, page.limit + 1));
    Page<MessageRecord> result;
    if (messages.size() > page.limit) {
        messages.resize(page.limit);
        result.nextCursor = encodeCursor(pageOrder, {messages.last().record.id.value()});
    }
    PORTAL_ASSIGN(result.items, withTexts(messages));
    PORTAL_ASSIGN(result.total, m_messages->count(filter));
    return result;
}

Result<MessageId> Outbox::resend(const Actor &actor, MessageId id)
{
    PORTAL_TRY(
        m_access.require(actor, Permission::WorkRegistrations, changeEntity(), QString::number(id.value())));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto found, m_messages->find(id));
    if (!found)
        return failure(Error::notFound());
    const MessageRecord &record = found->record;
    if (MessageTexts::carriesCode(record.templateKey)) {
        return failure(Error::invalid(
            QStringLiteral("template"), QStringLiteral("code"),
            {QT_TRANSLATE_NOOP("portal", "A code is not sent again; ask for a new one."), {}}));
    }
    if (!mayBeSentAgain(record.state))
        return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The message is on its way or has arrived.")));
    PORTAL_TRY(MessageTexts::check(record.templateKey, found->parameters, {}));
    PORTAL_ASSIGN(const MessageId again, insertAgain(actor, *found));
    PORTAL_TRY(transaction.commit());
    return again;
}

Result<MessageId> Outbox::insertAgain(const Actor &actor, const StoredMessage &message)
{
    const MessageRecord &record = message.record;
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(record.phone));
    PORTAL_ASSIGN(const MessageId again, insert({.templateKey = record.templateKey,
                                                 .language = record.language,
                                                 .to = phone,
                                                 .entity = record.entity,
                                                 .key = record.key,
                                                 .parameters = message.parameters,
                                                 .code = {},
                                                 .priority = MessagePriority::Normal,
                                                 .expiresAt = {},
                                                 .requestedBy = actor.key()}));
    PORTAL_ASSIGN(const bool first, m_messages->settle(record.id, again));
    if (!first)
        return failure(wrongState(QT_TRANSLATE_NOOP("portal", "The message was sent again already.")));
    PORTAL_TRY(m_changes.record(changeEntity(), QString::number(record.id.value())));
    return again;
}

Result<int> Outbox::resendFailed(const Actor &actor, const QString &templateKey)
{
    PORTAL_TRY(m_access.require(actor, Permission::WorkRegistrations, changeEntity()));
    QStringList keys = templateKey.isEmpty() ? MessageTexts::keys() : QStringList(templateKey);
    keys.removeIf([](const QString &key) { return MessageTexts::carriesCode(key); });
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const auto unsettled, m_messages->unsettled(keys, mostResentAtOnce));
    for (const StoredMessage &message : unsettled)
        PORTAL_TRY(insertAgain(actor, message));
    PORTAL_TRY(transaction.commit());
    return int(unsettled.size());
}

Result<Outbox::Counts> Outbox::counts()
{
    return m_messages->counts();
}

Result<qint64> Outbox::forgetAbout(const QString &entity, const QString &key)
{
    return tellGone(m_messages->removeAbout(entity, key));
}

Result<qint64> Outbox::forgetTo(const QString &phone)
{
    return tellGone(m_messages->removeTo(phone));
}

Result<qint64> Outbox::tellGone(const Result<QList<MessageId>> &messages)
{
    if (!messages)
        return failure(messages.error());
    for (const MessageId id : *messages)
        PORTAL_TRY(m_changes.record(changeEntity(), QString::number(id.value())));
    return messages->size();
}

Result<qint64> Outbox::forgetBodiesBefore(Instant before)
{
    return m_messages->forgetParameters(before);
}

} // namespace portal
