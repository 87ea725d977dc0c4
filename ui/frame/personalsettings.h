// SPDX-License-Identifier: GPL-3.0-or-later
// PersonalSettings: what the desk remembers for one person on this machine: language, appearance, columns,
// panes, keys, filters. Nothing of the business and nothing personal of an applicant.
#pragma once

#include "ui/widgets/theme.h"

#include "libportal/base/text.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QVariant>

#include <memory>

class QSettings;

namespace portal::ui {

class PersonalSettings
{
public:
    /// `file` is an INI file that several people of one machine share; `person` is the user name.
    PersonalSettings(const QString &file, const QString &person);
    ~PersonalSettings();

    /// Names like "registrations/columns".
    QVariant value(const QString &name, const QVariant &otherwise = {}) const;
    void setValue(const QString &name, const QVariant &value);
    void remove(const QString &name);

    Language language() const;
    void setLanguage(Language language);
    Appearance appearance() const;
    void setAppearance(Appearance appearance);
    std::chrono::minutes lockAfter() const; ///< idle time until the desk locks; 0: never
    void setLockAfter(std::chrono::minutes idle);

private:
    QString keyOf(const QString &name) const;

    const std::unique_ptr<QSettings> m_file;
    const QString m_person;
};

} // namespace portal::ui
