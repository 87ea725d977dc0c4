// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/templaterepository.h"

namespace portal {

namespace {

const QString columns =
    QStringLiteral("SELECT template, language, text, version, updated_by FROM message_templates");
const QString selectOne = columns + QStringLiteral(" WHERE template = :template AND language = :language");
const QString insertFirst =
    QStringLiteral("INSERT INTO message_templates (template, language, text, updated_at, updated_by) "
                   "VALUES (:template, :language, :text, :now, :by) "
                   "ON CONFLICT (template, language) DO NOTHING");
const QString updateSeen =
    QStringLiteral("UPDATE message_templates SET text = :text, updated_at = :now, updated_by = :by, "
                   "version = version + 1 "
                   "WHERE template = :template AND language = :language AND version = :version");

TemplateRow read(const Row &row)
{
    return {row.text(0), languageFromTag(row.text(1)), row.text(2), row.integer(3), row.text(4)};
}

} // namespace

Result<QList<TemplateRow>> TemplateRepository::all()
{
    return m_database.all(columns, {}, read);
}

Result<std::optional<TemplateRow>> TemplateRepository::find(const QString &key, Language language)
{
    return m_database.one(
        selectOne, {{QStringLiteral("template"), key}, {QStringLiteral("language"), languageTag(language)}},
        read);
}

Result<bool> TemplateRepository::store(const TemplateRow &row)
{
    Bindings bindings{{QStringLiteral("template"), row.key},
                      {QStringLiteral("language"), languageTag(row.language)},
                      {QStringLiteral("text"), row.text},
                      {QStringLiteral("now"), toSql(m_clock.now())},
                      {QStringLiteral("by"), row.updatedBy}};
    if (row.version > 0)
        bindings.append({QStringLiteral("version"), row.version});
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(row.version > 0 ? updateSeen : insertFirst, bindings));
    return changed == 1;
}

} // namespace portal
