// SPDX-License-Identifier: GPL-3.0-or-later
// FaqService: the questions that people ask, read by anybody, kept by staff with Permission::ManageFaq. Their
// answers become HTML here and nowhere else (faqmarkup.h).
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/faq/faqentry.h"
#include "libportal/staff/actor.h"

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class FaqRepository;
class SettingsService;

struct FaqQuery
{
    QString words{}; ///< each must stand in the question or the answer, in either language
    std::optional<FaqCategory> category{};
    Language language = Language::Indonesian; ///< of what is answered
};

/// What an answer will look like.
struct FaqPreview
{
    QString indonesianHtml;
    QString englishHtml;

    bool operator==(const FaqPreview &) const = default;
};

class PORTAL_EXPORT FaqService
{
public:
    static constexpr int longestQuestion = 200;
    static constexpr int longestAnswer = 8000;

    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        ChangeLog &changes;
        SettingsService &settings;
    };
    explicit FaqService(const Parts &parts);
    ~FaqService();

    /// What is published, category after category, without those that have nothing. For anybody.
    Result<QList<FaqSection>> search(const FaqQuery &query);

    // All that follows needs Permission::ManageFaq and stands in the audit log.

    /// Everything, drafts too, in the order in which it stands.
    Result<QList<FaqEntry>> list(const Actor &actor);
    /// At the end of its category. Invalid names the fields at fault: `question_id`, `answer_id`,
    /// `question_en`, `answer_en` (all are needed, see checkFaqMarkup()).
    Result<FaqEntry> add(const Actor &actor, const FaqEntry &entry);
    /// Words, category and state of the entry with that id; `entry.version` is the version seen. To the end
    /// of another category. NotFound, Conflict with who changed it meanwhile, Invalid as add().
    Result<FaqEntry> edit(const Actor &actor, const FaqEntry &entry);
    /// Shows it to the public or takes it back.
    Result<FaqEntry> setState(const Actor &actor, FaqId id, FaqState state, qint64 version);
    Result<void> remove(const Actor &actor, FaqId id, qint64 version);
    /// The entries of a category in this order. Invalid on `order` unless they are exactly those there are.
    Result<void> reorder(const Actor &actor, FaqCategory category, const QList<FaqId> &order);
    /// Changes nothing. Invalid as add().
    Result<FaqPreview> preview(const Actor &actor, const FaqEntry &entry);
    /// Those that come with the product, where there is no entry at all; returns how many.
    Result<int> addDefaults(const Actor &actor);

private:
    Result<FaqEntry> checked(const FaqEntry &entry);
    Result<FaqEntry> seen(FaqId id, qint64 version);
    Result<FaqEntry> write(const Actor &actor, const FaqEntry &entry, const char *action);
    Result<void> record(const Actor &actor, const char *action, FaqId id);

    Parts m_parts;
    std::unique_ptr<FaqRepository> m_entries;
};

} // namespace portal
