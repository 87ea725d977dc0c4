// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/personalsettings.h"

#include <QtCore/QSettings>

namespace portal::ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString appearanceKey = QStringLiteral("appearance");
const QString lockKey = QStringLiteral("lock-after-minutes");
constexpr int lockDefault = 15;

// What comes from the file is words, whatever it was.
bool isSame(const QVariant &known, const QVariant &value)
{
    if (known == value)
        return true;
    if (value.typeId() == QMetaType::QStringList)
        return known.toStringList() == value.toStringList();
    return value.typeId() != QMetaType::QByteArray && value.canConvert<QString>() &&
           known.toString() == value.toString();
}

} // namespace

PersonalSettings::PersonalSettings(const QString &file, const QString &person)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat)), m_person(person)
{
}

PersonalSettings::~PersonalSettings() = default;

QString PersonalSettings::keyOf(const QString &name) const
{
    return m_person + QLatin1Char('/') + name;
}

QVariant PersonalSettings::value(const QString &name, const QVariant &otherwise) const
{
    return m_file->value(keyOf(name), otherwise);
}

void PersonalSettings::setValue(const QString &name, const QVariant &value)
{
    // The file is written, and waited for until it is on the disk, on this thread: only when there is a
    // reason.
    const QString key = keyOf(name);
    if (!m_file->contains(key) || !isSame(m_file->value(key), value))
        m_file->setValue(key, value);
}

void PersonalSettings::remove(const QString &name)
{
    m_file->remove(keyOf(name));
}

Language PersonalSettings::language() const
{
    return languageFromTag(value(languageKey).toString());
}

void PersonalSettings::setLanguage(Language language)
{
    setValue(languageKey, languageTag(language));
}

Appearance PersonalSettings::appearance() const
{
    const QString name = value(appearanceKey).toString();
    if (name == u"light")
        return Appearance::Light;
    return name == u"dark" ? Appearance::Dark : Appearance::System;
}

void PersonalSettings::setAppearance(Appearance appearance)
{
    if (appearance == Appearance::System)
        remove(appearanceKey);
    else
        setValue(appearanceKey,
                 appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

std::chrono::minutes PersonalSettings::lockAfter() const
{
    return std::chrono::minutes(qBound(0, value(lockKey, lockDefault).toInt(), 24 * 60));
}

void PersonalSettings::setLockAfter(std::chrono::minutes idle)
{
    setValue(lockKey, int(idle.count()));
}

} // namespace portal::ui
