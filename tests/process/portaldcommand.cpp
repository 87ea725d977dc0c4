// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/process/portaldcommand.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace portal::testing {

namespace {

constexpr int patience = 60'000; // ms

} // namespace

QString portaldProgram()
{
    return QStringLiteral(PORTALD_PROGRAM);
}

QJsonObject CommandOutcome::json() const
{
    return QJsonDocument::fromJson(output).object();
}

qsizetype CommandOutcome::errorLines() const
{
    return errors.count('\n');
}

CommandOutcome runPortald(const QStringList &arguments, const CommandSetting &setting)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (name.startsWith(u"AGLIS_"))
            environment.remove(name);
    }
    for (auto variable = setting.environment.begin(); variable != setting.environment.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    if (setting.inChild)
        process.setChildProcessModifier(setting.inChild);
    process.start(portaldProgram(), arguments);
    process.write(setting.input);
    process.closeWriteChannel();
    CommandOutcome outcome;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit)
        outcome.exitCode = process.exitCode();
    else
        process.kill();
    process.waitForFinished();
    outcome.output = process.readAllStandardOutput();
    outcome.errors = process.readAllStandardError();
    return outcome;
}

} // namespace portal::testing
