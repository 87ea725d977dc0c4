// SPDX-License-Identifier: GPL-3.0-or-later
// runPortald: one run of the real aglis-portald to its end, with what it printed.
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QMap>
#include <QtCore/QStringList>

#include <functional>

namespace portal::testing {

struct CommandOutcome
{
    int exitCode = -1; ///< -1: it crashed, hung or could not be started
    QByteArray output;
    QByteArray errors;

    /// The one JSON object of standard output; empty if it is anything else.
    QJsonObject json() const;
    /// Lines of standard error: a refusal is one.
    qsizetype errorLines() const;
};

struct CommandSetting
{
    QMap<QString, QString> environment{}; ///< added to this process's, from which AGLIS_… is taken out
    QByteArray input{};                   ///< standard input
    std::function<void()> inChild{};      ///< run in the child before the program, as QProcess allows
};

/// Ended after a minute.
CommandOutcome runPortald(const QStringList &arguments, const CommandSetting &setting = {});

/// The program under test.
QString portaldProgram();

} // namespace portal::testing
