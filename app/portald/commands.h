// SPDX-License-Identifier: GPL-3.0-or-later
// The sub-commands of aglis-portald. Each reads the words after its name, does its work and returns the
// process's exit code.
#pragma once

#include "app/portald/console.h"

#include <QtCore/QStringList>

namespace portal::app {

int serveCommand(const QStringList &words, Console &console);
int demoCommand(const QStringList &words, Console &console);
int migrateCommand(const QStringList &words, Console &console);
int staffCommand(const QStringList &words, Console &console);
int simulatorCommand(const QStringList &words, Console &console);
int invoicesCommand(const QStringList &words, Console &console);
int importCommand(const QStringList &words, Console &console);
int doctorCommand(const QStringList &words, Console &console);
int keysCommand(const QStringList &words, Console &console);
int personCommand(const QStringList &words, Console &console);

} // namespace portal::app
