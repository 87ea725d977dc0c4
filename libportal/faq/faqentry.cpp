// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/faq/faqentry.h"

namespace portal {

namespace {

struct CategoryRow
{
    FaqCategory category;
    const char *name;
    const char *text;
};

constexpr CategoryRow categories[] = {
    {FaqCategory::General, "general", QT_TRANSLATE_NOOP("portal", "General")},
    {FaqCategory::Payment, "payment", QT_TRANSLATE_NOOP("portal", "Payment and invoices")},
    {FaqCategory::Technical, "technical", QT_TRANSLATE_NOOP("portal", "Technical")},
    {FaqCategory::Account, "account", QT_TRANSLATE_NOOP("portal", "Account and security")},
    {FaqCategory::Installation, "installation", QT_TRANSLATE_NOOP("portal", "Installation")},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < std::size(categories); ++i) {
        if (size_t(categories[i].category) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "the table follows the enum");

} // namespace

QString faqCategoryName(FaqCategory category)
{
    return QLatin1String(categories[size_t(category)].name);
}

std::optional<FaqCategory> faqCategoryFromName(QStringView name)
{
    for (const CategoryRow &row : categories) {
        if (name == QLatin1String(row.name))
            return row.category;
    }
    return std::nullopt;
}

Text faqCategoryText(FaqCategory category)
{
    return {categories[size_t(category)].text, {}};
}

QList<FaqCategory> allFaqCategories()
{
    QList<FaqCategory> all;
    for (const CategoryRow &row : categories)
        all.append(row.category);
    return all;
}

} // namespace portal
