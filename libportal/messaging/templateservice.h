// SPDX-License-Identifier: GPL-3.0-or-later
// TemplateService: the texts of the messages, in both languages: the product's own (resources/messages)
// until an administrator writes another. Knows which placeholders each template has (6-experience, "Words").
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/staff/actor.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace portal {

class Access;
class AuditLog;
class ChangeLog;
class Database;

struct MessageTemplate
{
    QString key;
    Language language = Language::Indonesian;
    QString text;             ///< "*{name}*": placeholders in braces
    QStringList placeholders; ///< those it may use
    qint64 version = 0;       ///< 0: the product's own text
};

class PORTAL_EXPORT TemplateService
{
public:
    TemplateService(Database &database, const Clock &clock, Access &access, AuditLog &audit,
                    ChangeLog &changes);

    /// Every key of the product, in the order of 6-experience.
    static QStringList keys();

    Result<QList<MessageTemplate>> all();
    /// NotFound for a key the product does not have.
    Result<MessageTemplate> find(const QString &key, Language language);
    /// Needs Permission::ManageTemplates. Invalid on field `text` when it is empty, longer than 4,000
    /// characters, or names a placeholder that the template does not have; Conflict.
    Result<void> set(const Actor &actor, const MessageTemplate &changed);
    /// Back to the product's own text.
    Result<void> reset(const Actor &actor, const QString &key, Language language, qint64 version);

    /// Puts the values in; one pass, so that a value that looks like a placeholder stays as it is. Invalid on
    /// field `parameters` when the text uses a placeholder that has no value.
    static Result<QString> render(const QString &text, const QMap<QString, QString> &values);

private:
    Database &m_database;
    const Clock &m_clock;
    Access &m_access;
    AuditLog &m_audit;
    ChangeLog &m_changes;
};

} // namespace portal
