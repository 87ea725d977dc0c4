// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqrepository.h"

#include <algorithm>

namespace portal {

namespace {

const QString select = QStringLiteral("SELECT id, category, position, published, question_id, answer_id, "
                                      "question_en, answer_en, updated_at, updated_by, version "
                                      "FROM faq_entries");
const QString selectPublished = select + QStringLiteral(" WHERE published = 1");
const QString selectOne = select + QStringLiteral(" WHERE id = :id");
const QString selectLast =
    QStringLiteral("SELECT coalesce(max(position), 0) FROM faq_entries WHERE category = :category");
const QString insertEntry = QStringLiteral(
    "INSERT INTO faq_entries (category, position, published, question_id, answer_id, question_en, answer_en, "
    "created_at, updated_at, updated_by) VALUES (:category, :position, :published, :question_id, :answer_id, "
    ":question_en, :answer_en, :updated_at, :updated_at, :updated_by) RETURNING id");
const QString updateEntry =
    QStringLiteral("UPDATE faq_entries SET category = :category, position = :position, "
                   "published = :published, question_id = :question_id, answer_id = :answer_id, "
                   "question_en = :question_en, answer_en = :answer_en, updated_at = :updated_at, "
                   "updated_by = :updated_by, version = version + 1 WHERE id = :id AND version = :seen");
const QString updatePosition = QStringLiteral("UPDATE faq_entries SET position = :position WHERE id = :id");
const QString deleteEntry = QStringLiteral("DELETE FROM faq_entries WHERE id = :id");

FaqEntry readEntry(const Row &row)
{
    FaqEntry entry;
    entry.id = row.id<FaqTag>(0);
    entry.category = faqCategoryFromName(row.text(1)).value_or(FaqCategory::General);
    entry.position = int(row.integer(2));
    entry.state = row.boolean(3) ? FaqState::Published : FaqState::Draft;
    entry.indonesian = {row.text(4), row.text(5)};
    entry.english = {row.text(6), row.text(7)};
    entry.updatedAt = row.instant(8);
    entry.updatedBy = row.text(9);
    entry.version = row.integer(10);
    return entry;
}

Bindings bindingsOf(const FaqEntry &entry)
{
    return {{QStringLiteral("category"), faqCategoryName(entry.category)},
            {QStringLiteral("position"), entry.position},
            {QStringLiteral("published"), entry.state == FaqState::Published ? 1 : 0},
            {QStringLiteral("question_id"), entry.indonesian.question},
            {QStringLiteral("answer_id"), entry.indonesian.answer},
            {QStringLiteral("question_en"), entry.english.question},
            {QStringLiteral("answer_en"), entry.english.answer},
            {QStringLiteral("updated_at"), toSql(entry.updatedAt)},
            {QStringLiteral("updated_by"), entry.updatedBy}};
}

/// A few dozen rows, in the categories' order, which is not the alphabet's.
QList<FaqEntry> inOrder(QList<FaqEntry> entries)
{
    std::ranges::sort(entries, [](const FaqEntry &left, const FaqEntry &right) {
        return std::tuple(left.category, left.position, left.id) <
               std::tuple(right.category, right.position, right.id);
    });
    return entries;
}

} // namespace

Result<QList<FaqEntry>> FaqRepository::all()
{
    PORTAL_ASSIGN(const QList<FaqEntry> entries, m_database.all(select, {}, readEntry));
    return inOrder(entries);
}

Result<QList<FaqEntry>> FaqRepository::published()
{
    PORTAL_ASSIGN(const QList<FaqEntry> entries, m_database.all(selectPublished, {}, readEntry));
    return inOrder(entries);
}

Result<std::optional<FaqEntry>> FaqRepository::find(FaqId id)
{
    return m_database.one(selectOne, {{QStringLiteral("id"), id.value()}}, readEntry);
}

Result<int> FaqRepository::lastPosition(FaqCategory category)
{
    PORTAL_ASSIGN(const qint64 last,
                  m_database.integer(selectLast, {{QStringLiteral("category"), faqCategoryName(category)}}));
    return int(last);
}

Result<FaqId> FaqRepository::insert(const FaqEntry &entry)
{
    PORTAL_ASSIGN(const qint64 id, m_database.integer(insertEntry, bindingsOf(entry)));
    return FaqId(id);
}

Result<bool> FaqRepository::update(const FaqEntry &entry, qint64 seen)
{
    Bindings bindings = bindingsOf(entry);
    bindings.append({QStringLiteral("id"), entry.id.value()});
    bindings.append({QStringLiteral("seen"), seen});
    PORTAL_ASSIGN(const qint64 updated, m_database.execute(updateEntry, bindings));
    return updated == 1;
}

Result<void> FaqRepository::setPosition(FaqId id, int position)
{
    PORTAL_TRY(m_database.execute(
        updatePosition, {{QStringLiteral("position"), position}, {QStringLiteral("id"), id.value()}}));
    return {};
}

Result<void> FaqRepository::remove(FaqId id)
{
    PORTAL_TRY(m_database.execute(deleteEntry, {{QStringLiteral("id"), id.value()}}));
    return {};
}

} // namespace portal
