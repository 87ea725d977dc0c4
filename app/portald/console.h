// SPDX-License-Identifier: GPL-3.0-or-later
// Console: what a sub-command tells the person or program that called it. Output goes to standard output,
// refusals to standard error as one clear line. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.
#pragma once

#include "libportal/base/error.h"
#include "libportal/base/text.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace portal::app {

class Console
{
public:
    enum class Form { Text, Json };
    enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

    /// Words are in the language of LANG: Indonesian where it says so, else English.
    Console();

    void setForm(Form form) { m_form = form; }
    Form form() const { return m_form; }
    const Translations &translations() const { return m_translations; }

    void line(const QString &text) const;
    void json(const QJsonObject &object) const;
    /// One line to standard error, whatever the form.
    void warning(const QString &text) const;
    /// The error in one line, with the fields at fault; its exit code.
    int failed(const Error &error) const;
    /// The same for what was written wrongly on the command line.
    int misused(const Error &error) const;
    QString words(const Text &text) const;
    /// A bar that grows from 0 to 1, where somebody watches; draws nothing into a file or a pipe.
    void progress(double share) const;
    /// The first line of standard input, without its line break; nullopt when there is none.
    static std::optional<QString> readLine();

private:
    Translations m_translations;
    Language m_language;
    Form m_form = Form::Text;
};

} // namespace portal::app
