// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateRepository: the rows of administrators' own texts. A row with an empty text is one that went back
// to the product's: it stays, so that versions never start again.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/text.h"
#include "libportal/storage/database.h"

namespace portal {

struct TemplateRow
{
    QString key;
    Language language = Language::Indonesian;
    QString text;
    qint64 version = 0;
    QString updatedBy;
};

class TemplateRepository
{
public:
    TemplateRepository(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    Result<QList<TemplateRow>> all();
    Result<std::optional<TemplateRow>> find(const QString &key, Language language);
    /// False when the stored version is not `row.version` (0: there is none yet).
    Result<bool> store(const TemplateRow &row);

private:
    Database &m_database;
    const Clock &m_clock;
};

} // namespace portal
