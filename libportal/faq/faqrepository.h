// SPDX-License-Identifier: GPL-3.0-or-later
// FaqRepository: the rows of faq_entries. Decides nothing.
#pragma once

#include "libportal/base/result.h"
#include "libportal/faq/faqentry.h"
#include "libportal/storage/database.h"

namespace portal {

class FaqRepository
{
public:
    explicit FaqRepository(Database &database) : m_database(database) {}

    // In the order in which they stand.
    Result<QList<FaqEntry>> all();
    Result<QList<FaqEntry>> published();
    Result<std::optional<FaqEntry>> find(FaqId id);
    /// 0 in an empty category.
    Result<int> lastPosition(FaqCategory category);

    // Writes, inside the caller's transaction.
    Result<FaqId> insert(const FaqEntry &entry);
    /// All but the position, which setPosition() moves; false if the row is not at version `seen` any more.
    Result<bool> update(const FaqEntry &entry, qint64 seen);
    /// Changes no version: what somebody is editing meanwhile stays theirs.
    Result<void> setPosition(FaqId id, int position);
    Result<void> remove(FaqId id);

private:
    Database &m_database;
};

} // namespace portal
