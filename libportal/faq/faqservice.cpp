// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/faq/defaultfaq.h"
#include "libportal/faq/faqmarkup.h"
#include "libportal/faq/faqrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("faq");
const QString everythingLock = QStringLiteral("faq");
constexpr int mostWords = 10;
constexpr int longestSearch = 200;

QString keyOf(FaqId id)
{
    return QString::number(id.value());
}

QString nameOf(const Actor &actor)
{
    return actor.isStaff() ? actor.name : QString();
}

QStringList wordsOf(const QString &search)
{
    QStringList words =
        search.left(longestSearch).simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    words.resize(std::min<qsizetype>(words.size(), mostWords));
    return words;
}

bool holds(const FaqEntry &entry, const QStringList &words, const QMap<QString, QString> &placeholders)
{
    if (words.isEmpty())
        return true;
    QString all;
    for (const FaqWords *side : {&entry.indonesian, &entry.english})
        all += faqPlainText(side->question, placeholders) + u'\n' + faqPlainText(side->answer, placeholders) +
               u'\n';
    all = all.toCaseFolded();
    return std::ranges::all_of(words, [&all](const QString &word) { return all.contains(word); });
}

} // namespace

FaqService::FaqService(const Parts &parts)
    : m_parts(parts), m_entries(std::make_unique<FaqRepository>(parts.database))
{
}

FaqService::~FaqService() = default;

Result<QList<FaqSection>> FaqService::search(const FaqQuery &query)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const QMap<QString, QString> placeholders = faqPlaceholders(brand.value);
    PORTAL_ASSIGN(const QList<FaqEntry> entries, m_entries->published());
    const QStringList words = wordsOf(query.words);
    QList<FaqSection> sections;
    for (const FaqEntry &entry : entries) {
        if ((query.category && entry.category != *query.category) || !holds(entry, words, placeholders))
            continue;
        if (sections.isEmpty() || sections.last().category != entry.category)
            sections.append({entry.category, {}});
        const FaqWords &side = entry.words(query.language);
        sections.last().answers.append(
            {entry.id, faqPlainText(side.question, placeholders), faqHtml(side.answer, placeholders)});
    }
    return sections;
}

Result<QList<FaqEntry>> FaqService::list(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity));
    return m_entries->all();
}

Result<FaqEntry> FaqService::checked(const FaqEntry &entry)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const QMap<QString, QString> placeholders = faqPlaceholders(brand.value);
    FieldErrors errors;
    const auto check = [&](const FaqWords &words, const QString &tag) {
        const QString answer = QStringLiteral("answer_") + tag;
        const FaqWords clean{errors.take(checkedText(words.question, QStringLiteral("question_") + tag, 3,
                                                     longestQuestion, Lines::One)),
                             errors.take(checkedText(words.answer, answer, 3, longestAnswer, Lines::Many))};
        if (const auto markup = checkFaqMarkup(clean.answer, placeholders, answer); !markup)
            errors.add(markup.error());
        return clean;
    };
    FaqEntry clean = entry;
    clean.indonesian = check(entry.indonesian, QStringLiteral("id"));
    clean.english = check(entry.english, QStringLiteral("en"));
    if (!errors.isEmpty())
        return failure(errors.error());
    return clean;
}

Result<FaqEntry> FaqService::add(const Actor &actor, const FaqEntry &entry)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity));
    PORTAL_ASSIGN(FaqEntry made, checked(entry));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(everythingLock));
    PORTAL_ASSIGN(const int last, m_entries->lastPosition(made.category));
    made.position = last + 1;
    made.updatedAt = m_parts.clock.now();
    made.updatedBy = nameOf(actor);
    made.version = 1;
    PORTAL_ASSIGN(made.id, m_entries->insert(made));
    PORTAL_TRY(record(actor, "faq.added", made.id));
    PORTAL_TRY(transaction.commit());
    return made;
}

/// The entry as it is now; nobody else changes it before this transaction ends.
Result<FaqEntry> FaqService::seen(FaqId id, qint64 version)
{
    PORTAL_TRY(m_parts.database.lockKey(everythingLock));
    PORTAL_ASSIGN(const auto entry, m_entries->find(id));
    if (!entry)
        return failure(Error::notFound());
    if (entry->version != version)
        return failure(Error::conflict(entry->version, entry->updatedBy));
    return *entry;
}

Result<FaqEntry> FaqService::write(const Actor &actor, const FaqEntry &entry, const char *action)
{
    FaqEntry after = entry;
    after.updatedAt = m_parts.clock.now();
    after.updatedBy = nameOf(actor);
    PORTAL_ASSIGN(const bool written, m_entries->update(after, entry.version));
    if (!written)
        return failure(Error::internal(QStringLiteral("a locked entry changed: ") + keyOf(entry.id)));
    ++after.version;
    PORTAL_TRY(record(actor, action, after.id));
    return after;
}

Result<FaqEntry> FaqService::edit(const Actor &actor, const FaqEntry &entry)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity, keyOf(entry.id)));
    PORTAL_ASSIGN(const FaqEntry wanted, checked(entry));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(FaqEntry after, seen(entry.id, entry.version));
    if (after.category != wanted.category) {
        PORTAL_ASSIGN(const int last, m_entries->lastPosition(wanted.category));
        after.position = last + 1;
    }
    after.category = wanted.category;
    after.state = wanted.state;
    after.indonesian = wanted.indonesian;
    after.english = wanted.english;
    PORTAL_ASSIGN(after, write(actor, after, "faq.edited"));
    PORTAL_TRY(transaction.commit());
    return after;
}

Result<FaqEntry> FaqService::setState(const Actor &actor, FaqId id, FaqState state, qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity, keyOf(id)));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(FaqEntry after, seen(id, version));
    after.state = state;
    PORTAL_ASSIGN(after,
                  write(actor, after, state == FaqState::Published ? "faq.published" : "faq.withdrawn"));
    PORTAL_TRY(transaction.commit());
    return after;
}

Result<void> FaqService::remove(const Actor &actor, FaqId id, qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity, keyOf(id)));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(seen(id, version));
    PORTAL_TRY(m_entries->remove(id));
    PORTAL_TRY(record(actor, "faq.removed", id));
    return transaction.commit();
}

Result<void> FaqService::reorder(const Actor &actor, FaqCategory category, const QList<FaqId> &order)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity, faqCategoryName(category)));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(everythingLock));
    PORTAL_ASSIGN(QList<FaqEntry> entries, m_entries->all());
    entries.removeIf([category](const FaqEntry &entry) { return entry.category != category; });
    const bool same =
        entries.size() == order.size() &&
        std::ranges::all_of(entries, [&order](const FaqEntry &entry) { return order.count(entry.id) == 1; });
    if (!same) {
        return failure(Error::invalid(
            QStringLiteral("order"), QStringLiteral("stale"),
            {QT_TRANSLATE_NOOP("portal", "The entries have changed meanwhile. Please look again."), {}}));
    }
    for (qsizetype i = 0; i < order.size(); ++i)
        PORTAL_TRY(m_entries->setPosition(order[i], int(i) + 1));
    PORTAL_TRY(m_parts.audit.append(
        {0, {}, actor.key(), QStringLiteral("faq.reordered"), entity, faqCategoryName(category), {}}));
    PORTAL_TRY(m_parts.changes.record(entity, faqCategoryName(category)));
    return transaction.commit();
}

Result<FaqPreview> FaqService::preview(const Actor &actor, const FaqEntry &entry)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity));
    PORTAL_ASSIGN(const FaqEntry clean, checked(entry));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const QMap<QString, QString> placeholders = faqPlaceholders(brand.value);
    return FaqPreview{faqHtml(clean.indonesian.answer, placeholders),
                      faqHtml(clean.english.answer, placeholders)};
}

Result<int> FaqService::addDefaults(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ManageFaq, entity));
    PORTAL_ASSIGN(QList<FaqEntry> defaults, defaultFaq());
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(everythingLock));
    PORTAL_ASSIGN(const QList<FaqEntry> there, m_entries->all());
    if (!there.isEmpty())
        return 0;
    for (FaqEntry &entry : defaults) {
        entry.updatedAt = m_parts.clock.now();
        entry.version = 1;
        PORTAL_ASSIGN(entry.id, m_entries->insert(entry));
        PORTAL_TRY(m_parts.changes.record(entity, keyOf(entry.id)));
    }
    PORTAL_TRY(transaction.commit());
    return int(defaults.size());
}

Result<void> FaqService::record(const Actor &actor, const char *action, FaqId id)
{
    PORTAL_TRY(m_parts.audit.append({0, {}, actor.key(), QLatin1String(action), entity, keyOf(id), {}}));
    return m_parts.changes.record(entity, keyOf(id));
}

} // namespace portal
