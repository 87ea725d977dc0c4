// SPDX-License-Identifier: GPL-3.0-or-later
// Arguments: what a sub-command was told, by flag, environment (AGLIS_…) or INI file, in this order of
// precedence (4-http-api, "Command line"). Knows names and values, not what they mean.
#pragma once

#include "libportal/base/result.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QStringList>

#include <memory>

class QSettings;

namespace portal::app {

class Arguments
{
public:
    struct Option
    {
        QString name;        ///< "listen": --listen, AGLIS_LISTEN, listen= in the INI file
        QString valueName;   ///< empty for a flag without a value
        QString description; ///< one line
        QString fallback;    ///< used when nobody says anything
    };

    /// Reads the words after the sub-command. Invalid on field `usage` for an unknown option, a missing value
    /// or words that the sub-command does not take; on `config` when the INI file cannot be read.
    static Result<Arguments> parse(const QStringList &words, const QList<Option> &options,
                                   int mostPositional);

    QString value(const QString &name) const;
    bool isSet(const QString &name) const;
    /// Invalid on the option's name unless it is a whole number between the two.
    Result<qint64> number(const QString &name, qint64 least, qint64 most) const;
    const QStringList &positional() const { return m_positional; }

private:
    Arguments() = default;

    QMap<QString, QString> m_given;     // by flag
    QMap<QString, QString> m_fallbacks; // of every option the sub-command has
    QStringList m_positional;
    std::shared_ptr<QSettings> m_file;
};

} // namespace portal::app
