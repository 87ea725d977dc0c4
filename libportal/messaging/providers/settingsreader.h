// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsReader: reads a stored JSON object field by field and gathers every fault under the field's full
// name ("custom.send.path"), so that a form can mark them all at once. Only used inside this folder.
#pragma once

#include "libportal/base/error.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QString>

#include <array>

namespace portal {

/// An enumerator and its name in JSON.
template <typename Enum>
struct NamedValue
{
    const char16_t *name;
    Enum value;
};

template <typename Enum, std::size_t size>
QString nameOf(const std::array<NamedValue<Enum>, size> &names, Enum value)
{
    for (const NamedValue<Enum> &named : names) {
        if (named.value == value)
            return QString::fromUtf16(named.name);
    }
    return {};
}

class SettingsReader
{
public:
    SettingsReader(const QJsonObject &object, const QString &field, QList<FieldError> &faults)
        : m_object(object), m_field(field), m_faults(&faults)
    {
    }

    /// Present and not null.
    bool has(const QString &key);
    /// Empty when missing; a fault when it is no string or is longer than 4,000 characters.
    QString text(const QString &key);
    QStringList texts(const QString &key);
    int integer(const QString &key, int minimum, int maximum, int fallback);
    QJsonObject jsonObject(const QString &key);
    QJsonArray array(const QString &key);
    /// A reader of the object there; of an empty one when it is missing.
    SettingsReader object(const QString &key);
    SettingsReader element(const QString &key, qsizetype index);

    template <typename Enum, std::size_t size>
    Enum choice(const QString &key, const std::array<NamedValue<Enum>, size> &names, Enum fallback)
    {
        const QString given = text(key);
        if (given.isEmpty())
            return fallback;
        QStringList known;
        for (const NamedValue<Enum> &named : names) {
            if (given == QStringView(named.name))
                return named.value;
            known.append(QString::fromUtf16(named.name));
        }
        complain(key, QStringLiteral("choice"),
                 {QT_TRANSLATE_NOOP("portal", "Choose one of: %1."), {known.join(QStringLiteral(", "))}});
        return fallback;
    }

    void complain(const QString &key, const QString &code, const Text &message);
    void complainRequired(const QString &key);
    /// A fault for every key that was never asked for: a misspelt one would be ignored in silence.
    void refuseUnknownKeys();

private:
    QString fieldOf(const QString &key) const { return m_field.isEmpty() ? key : m_field + u'.' + key; }

    QJsonObject m_object;
    QString m_field;
    QList<FieldError> *m_faults;
    QSet<QString> m_asked;
};

} // namespace portal
