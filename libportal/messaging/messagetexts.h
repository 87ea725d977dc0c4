// SPDX-License-Identifier: GPL-3.0-or-later
// MessageTexts: all templates as they stand at one moment, and the words made from them. A value: it asks no
// database, so that a batch of messages costs one reading. The catalogue of keys and placeholders is here
// too (6-experience, "Words").
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"

#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <map>
#include <utility>

namespace portal {

/// What a code looks like to everybody but its reader (S03).
PORTAL_EXPORT QString hiddenCode();

struct ComposedMessage
{
    QString text;
    /// The values of the template's placeholders in the order of 6-experience, the code among them: what
    /// gateways with approved templates of their own are given.
    QStringList parameters;

    bool operator==(const ComposedMessage &) const = default;
};

class PORTAL_EXPORT MessageTexts
{
public:
    /// Every key of the product, in the order of 6-experience.
    static QStringList keys();
    static bool exists(const QString &key) { return keys().contains(key); }
    /// The values that whoever queues such a message has to give; `code` among them for one-time codes.
    static QStringList placeholders(const QString &key);
    /// Those that every text may use without being given them: `brand`, `cs_whatsapp`.
    static QStringList commonPlaceholders();
    /// Those that a text of this key must not leave out: a code, a text of staff's own.
    static QStringList requiredPlaceholders(const QString &key);
    static bool carriesCode(const QString &key) { return placeholders(key).contains(QStringLiteral("code")); }
    /// The text that ships with the product; empty for a key that it does not have.
    static QString productText(const QString &key, Language language);

    /// Succeeds when a message of this key is given exactly what it needs: Invalid on field `template` for
    /// an unknown key, on `parameters` when a value is missing, on `code` when there is one too many or none.
    static Result<void> check(const QString &key, const QMap<QString, QString> &parameters,
                              const QString &code);

    /// The names in braces, in order of appearance.
    static QStringList usedPlaceholders(const QString &text);
    /// Puts the values in; one pass, so that a value that looks like a placeholder stays as it is. Invalid on
    /// field `parameters` when the text uses a placeholder that has no value.
    static Result<QString> render(const QString &text, const QMap<QString, QString> &values);

    /// `common`: values of commonPlaceholders().
    explicit MessageTexts(const QMap<QString, QString> &common) : m_common(common) {}
    /// An administrator's own text in place of the product's.
    void override(const QString &key, Language language, const QString &text);

    QString text(const QString &key, Language language) const;
    /// Errors as check() and render().
    Result<ComposedMessage> compose(const QString &key, Language language,
                                    const QMap<QString, QString> &parameters, const QString &code) const;

private:
    QMap<QString, QString> m_common;
    std::map<std::pair<QString, Language>, QString> m_own;
};

} // namespace portal
