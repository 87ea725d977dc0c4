// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/templateservice.h"

#include "libportal/messaging/templaterepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("template");

// "registration.otp/id": how histories name a template.
QString nameOf(const QString &key, Language language)
{
    return key + u'/' + languageTag(language);
}

QStringList usable(const QString &key)
{
    return MessageTexts::placeholders(key) + MessageTexts::commonPlaceholders();
}

MessageTemplate described(const QString &key, Language language, const std::optional<TemplateRow> &row)
{
    MessageTemplate found{key,
                          language,
                          MessageTexts::productText(key, language),
                          usable(key),
                          MessageTemplate::Origin::Product,
                          row ? row->version : 0};
    if (row && !row->text.isEmpty()) {
        found.text = row->text;
        found.origin = MessageTemplate::Origin::Administrator;
    }
    return found;
}

Error badText(const char *code, const char *words, const QStringList &arguments = {})
{
    return Error::invalid(QStringLiteral("text"), QLatin1String(code), {words, arguments});
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

Result<void> checkText(const QString &key, const QString &text)
{
    if (text.isEmpty())
        return failure(badText("required", QT_TRANSLATE_NOOP("portal", "Write the message.")));
    if (text.size() > TemplateService::longestText) {
        return failure(badText("too_long",
                               QT_TRANSLATE_NOOP("portal", "A message has at most %1 characters."),
                               {QString::number(TemplateService::longestText)}));
    }
    if (hasControlCharacter(text)) {
        return failure(badText(
            "format", QT_TRANSLATE_NOOP("portal", "The message holds a character that cannot be sent.")));
    }
    const QStringList used = MessageTexts::usedPlaceholders(text);
    for (const QString &name : used) {
        if (!usable(key).contains(name)) {
            return failure(badText("unknown_placeholder",
                                   QT_TRANSLATE_NOOP("portal", "This message has no placeholder {%1}."),
                                   {name}));
        }
    }
    for (const QString &name : MessageTexts::requiredPlaceholders(key)) {
        if (!used.contains(name)) {
            return failure(badText("missing_placeholder",
                                   QT_TRANSLATE_NOOP("portal", "This message must hold {%1}."), {name}));
        }
    }
    return {};
}

QString tidied(const QString &text)
{
    return QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).trimmed();
}

} // namespace

TemplateService::TemplateService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                                 ChangeLog &changes, SettingsService &settings)
    : m_templates(std::make_unique<TemplateRepository>(database, clock)),
      m_database(database),
      m_access(access),
      m_audit(audit),
      m_changes(changes),
      m_settings(settings)
{
}

TemplateService::~TemplateService() = default;

Result<MessageTexts> TemplateService::texts()
{
    PORTAL_ASSIGN(const auto brand, m_settings.brand());
    PORTAL_ASSIGN(const auto rows, m_templates->all());
    MessageTexts texts({{QStringLiteral("brand"), brand.value.name},
                        {QStringLiteral("cs_whatsapp"), brand.value.csWhatsapp}});
    for (const TemplateRow &row : rows) {
        if (!row.text.isEmpty())
            texts.override(row.key, row.language, row.text);
    }
    return texts;
}

Result<QList<MessageTemplate>> TemplateService::all()
{
    PORTAL_ASSIGN(const auto rows, m_templates->all());
    QList<MessageTemplate> templates;
    for (const QString &key : MessageTexts::keys()) {
        for (const Language language : {Language::Indonesian, Language::English}) {
            const auto row = std::find_if(rows.begin(), rows.end(), [&](const TemplateRow &candidate) {
                return candidate.key == key && candidate.language == language;
            });
            templates.append(
                described(key, language, row != rows.end() ? std::optional(*row) : std::nullopt));
        }
    }
    return templates;
}

Result<MessageTemplate> TemplateService::find(const QString &key, Language language)
{
    if (!MessageTexts::exists(key))
        return failure(Error::notFound());
    PORTAL_ASSIGN(const auto row, m_templates->find(key, language));
    return described(key, language, row);
}

Result<MessageTemplate> TemplateService::set(const Actor &actor, const MessageTemplate &changed)
{
    PORTAL_TRY(
        m_access.require(actor, Permission::ManageTemplates, entity, nameOf(changed.key, changed.language)));
    if (!MessageTexts::exists(changed.key))
        return failure(Error::notFound());
    const QString text = tidied(changed.text);
    PORTAL_TRY(checkText(changed.key, text));
    return store(actor, changed.key, changed.language, text, changed.version,
                 QStringLiteral("template.changed"));
}

Result<MessageTemplate> TemplateService::reset(const Actor &actor, const QString &key, Language language,
                                               qint64 version)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageTemplates, entity, nameOf(key, language)));
    if (!MessageTexts::exists(key))
        return failure(Error::notFound());
    return store(actor, key, language, {}, version, QStringLiteral("template.reset"));
}

Result<MessageTemplate> TemplateService::store(const Actor &actor, const QString &key, Language language,
                                               const QString &text, qint64 version, const QString &action)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const bool stored, m_templates->store({key, language, text, version, actor.key()}));
    PORTAL_ASSIGN(const auto row, m_templates->find(key, language));
    if (!stored)
        return failure(Error::conflict(row ? row->version : 0, row ? row->updatedBy : QString()));
    PORTAL_TRY(m_audit.append({0, {}, actor.key(), action, entity, nameOf(key, language), {}}));
    PORTAL_TRY(m_changes.record(entity, nameOf(key, language)));
    PORTAL_TRY(transaction.commit());
    return described(key, language, row);
}

} // namespace portal
