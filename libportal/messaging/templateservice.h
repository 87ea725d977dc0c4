// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateService: the texts of the messages, in both languages: the product's own (resources/messages)
// until an administrator writes another. Which placeholders each may use is MessageTexts' catalogue.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/messaging/messagetexts.h"
#include "libportal/staff/actor.h"

#include <memory>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;
class SettingsService;
class TemplateRepository;

struct MessageTemplate
{
    enum class Origin { Product, Administrator };

    QString key;
    Language language = Language::Indonesian;
    QString text;             ///< "*{name}*": placeholders in braces
    QStringList placeholders; ///< those it may use
    Origin origin = Origin::Product;
    qint64 version = 0; ///< 0: never changed

    bool operator==(const MessageTemplate &) const = default;
};

class PORTAL_EXPORT TemplateService
{
public:
    static constexpr qsizetype longestText = 4000; ///< characters

    TemplateService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                    ChangeLog &changes, SettingsService &settings);
    ~TemplateService();

    /// All texts as they are now, with the brand's values in place.
    Result<MessageTexts> texts();

    /// Every template in both languages, in the order of 6-experience.
    Result<QList<MessageTemplate>> all();
    /// NotFound for a key the product does not have.
    Result<MessageTemplate> find(const QString &key, Language language);
    /// Needs Permission::ManageTemplates. Invalid on field `text` when it is empty, longer than longestText,
    /// names a placeholder that the template does not have or leaves out one that it must have; Conflict.
    Result<MessageTemplate> set(const Actor &actor, const MessageTemplate &changed);
    /// Back to the product's own text. Errors as set().
    Result<MessageTemplate> reset(const Actor &actor, const QString &key, Language language, qint64 version);

private:
    Result<MessageTemplate> store(const Actor &actor, const QString &key, Language language,
                                  const QString &text, qint64 version, const QString &action);

    std::unique_ptr<TemplateRepository> m_templates;
    Database &m_database;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
    SettingsService &m_settings;
};

} // namespace portal
