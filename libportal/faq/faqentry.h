// SPDX-License-Identifier: GPL-3.0-or-later
// FaqEntry: a question that people ask and its answer, in both languages. Answers are in the markup of
// faqmarkup.h, never HTML.
#pragma once

#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/text.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace portal {

using FaqId = Id<struct FaqTag>;

/// 1-product, "FAQ": the five categories, in the order in which they stand.
enum class FaqCategory { General, Payment, Technical, Account, Installation };

PORTAL_EXPORT QString faqCategoryName(FaqCategory category);
PORTAL_EXPORT std::optional<FaqCategory> faqCategoryFromName(QStringView name);
PORTAL_EXPORT Text faqCategoryText(FaqCategory category);
PORTAL_EXPORT QList<FaqCategory> allFaqCategories();

/// One language's side of an entry.
struct FaqWords
{
    QString question;
    QString answer; ///< markup

    bool operator==(const FaqWords &) const = default;
};

enum class FaqState { Draft, Published };

struct PORTAL_EXPORT FaqEntry
{
    FaqId id;
    FaqCategory category = FaqCategory::General;
    int position = 0; ///< within its category, from 1
    FaqState state = FaqState::Draft;
    FaqWords indonesian;
    FaqWords english;
    Instant updatedAt;
    QString updatedBy; ///< as people read it; empty for what the product brought
    qint64 version = 0;

    const FaqWords &words(Language language) const
    {
        return language == Language::English ? english : indonesian;
    }
    bool operator==(const FaqEntry &) const = default;
};

/// A published entry as people read it.
struct FaqAnswer
{
    FaqId id;
    QString question;
    QString html; ///< sanitized: made by faqHtml()

    bool operator==(const FaqAnswer &) const = default;
};

struct FaqSection
{
    FaqCategory category = FaqCategory::General;
    QList<FaqAnswer> answers;

    bool operator==(const FaqSection &) const = default;
};

} // namespace portal
