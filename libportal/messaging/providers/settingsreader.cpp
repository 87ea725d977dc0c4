// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/settingsreader.h"

namespace portal {

namespace {

constexpr qsizetype longestText = 4000;

Text wrongKind()
{
    return {QT_TRANSLATE_NOOP("portal", "This is not of the right kind."), {}};
}

} // namespace

bool SettingsReader::has(const QString &key)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

QString SettingsReader::text(const QString &key)
{
    if (!has(key))
        return {};
    const QJsonValue value = m_object.value(key);
    if (!value.isString()) {
        complain(key, QStringLiteral("format"), wrongKind());
        return {};
    }
    if (value.toString().size() > longestText) {
        complain(key, QStringLiteral("too_long"), {QT_TRANSLATE_NOOP("portal", "This is too long."), {}});
        return {};
    }
    return value.toString();
}

QStringList SettingsReader::texts(const QString &key)
{
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue value : values) {
        if (value.isString())
            texts.append(value.toString());
        else
            complain(key, QStringLiteral("format"), wrongKind());
    }
    return texts;
}

int SettingsReader::integer(const QString &key, int minimum, int maximum, int fallback)
{
    if (!has(key))
        return fallback;
    const QJsonValue value = m_object.value(key);
    const qint64 number = value.toInteger(qint64(minimum) - 1);
    if (!value.isDouble() || number < minimum || number > maximum) {
        complain(key, QStringLiteral("range"),
                 {QT_TRANSLATE_NOOP("portal", "Enter a whole number from %1 to %2."),
                  {QString::number(minimum), QString::number(maximum)}});
        return fallback;
    }
    return int(number);
}

QJsonObject SettingsReader::jsonObject(const QString &key)
{
    if (has(key) && !m_object.value(key).isObject())
        complain(key, QStringLiteral("format"), wrongKind());
    return m_object.value(key).toObject();
}

QJsonArray SettingsReader::array(const QString &key)
{
    if (has(key) && !m_object.value(key).isArray())
        complain(key, QStringLiteral("format"), wrongKind());
    return m_object.value(key).toArray();
}

SettingsReader SettingsReader::object(const QString &key)
{
    return {jsonObject(key), fieldOf(key), *m_faults};
}

SettingsReader SettingsReader::element(const QString &key, qsizetype index)
{
    const QJsonValue value = m_object.value(key).toArray().at(index);
    const QString place = QStringLiteral("%1[%2]").arg(key).arg(index);
    if (!value.isObject())
        complain(place, QStringLiteral("format"), wrongKind());
    return {value.toObject(), fieldOf(place), *m_faults};
}

void SettingsReader::complain(const QString &key, const QString &code, const Text &message)
{
    m_faults->append({fieldOf(key), code, message});
}

void SettingsReader::complainRequired(const QString &key)
{
    complain(key, QStringLiteral("required"), {QT_TRANSLATE_NOOP("portal", "This is required."), {}});
}

void SettingsReader::refuseUnknownKeys()
{
    const QStringList keys = m_object.keys();
    for (const QString &key : keys) {
        if (!m_asked.contains(key))
            complain(key, QStringLiteral("unknown"),
                     {QT_TRANSLATE_NOOP("portal", "There is no setting by this name."), {}});
    }
}

} // namespace portal
