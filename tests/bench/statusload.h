// SPDX-License-Identifier: GPL-3.0-or-later
// The load of B1 and B11: the public status of applications, as fast as a server gives it.
#pragma once

#include "tests/bench/demoinstallation.h"
#include "tests/bench/loadgenerator.h"

namespace portal::bench {

constexpr int statusConnections = 64;
constexpr std::chrono::seconds statusTime{3};

/// The targets of this installation's applications.
inline QList<QByteArray> statusTargets(const DemoInstallation &installation)
{
    QList<QByteArray> targets;
    for (const QByteArray &number : installation.numbers(20'000))
        targets.append("/api/registrations/public/status/" + number);
    return targets;
}

/// Ends the program if anything but 200 was answered.
inline LoadFigures statusLoad(quint16 port, const QList<QByteArray> &targets)
{
    const LoadFigures figures = LoadGenerator(port, statusConnections).run(targets, statusTime);
    if (figures.failures > 0)
        qFatal("%lld requests failed", figures.failures);
    return figures;
}

} // namespace portal::bench
