// SPDX-License-Identifier: GPL-3.0-or-later
// The desk: B5, from making its api and page until the list stands there; B6, its memory when 100,000 rows
// were scrolled through, against an empty program with a window; B8, its Excel export against libxlsxwriter
// alone. What is measured once in a process's life is measured in a process of its own: `bench_desk
// scroll|export N`.
#include "libportal/registrations/registrationexport.h"
#include "libportal/staffapi/registrationsapi.h"
#include "tests/bench/benchdesk.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/residentmemory.h"
#include "tests/bench/sheetcells.h"
#include "ui/lists/listtable.h"
#include "ui/registrations/registrationlist.h"
#include "ui/registrations/registrationtablemodel.h"
#include "ui/widgets/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>

#include <cstdio>

using namespace portal;
using namespace portal::bench;

namespace {

constexpr int startRounds = 7;
constexpr int exportRounds = 3;
constexpr qint64 manyRows = 100'000;
constexpr qint64 fewRows = 10'000;

double startTime(const DemoInstallation &installation)
{
    BenchDesk desk(installation);
    return desk.apiTime() + desk.showPage();
}

void measureStart(BenchTable &table)
{
    const DemoInstallation empty(Dialect::Sqlite, 0);
    startTime(empty); // fonts and icons are read once in a process
    for (const qint64 size : DemoInstallation::sizes()) {
        const DemoInstallation full(Dialect::Sqlite, size);
        QList<double> figures, baselines;
        for (int round = 0; round < startRounds; ++round) {
            baselines.append(startTime(empty));
            figures.append(startTime(full));
        }
        table.add(QStringLiteral("B5: desk until the list shows, %L1 applications").arg(size),
                  QStringLiteral("ms"), median(figures), median(baselines), {Reach::Kind::AtMost, 1.2});
    }
}

/// In a process of its own: every row is on the screen once.
void scrollThrough(qint64 size)
{
    const DemoInstallation installation(Dialect::Sqlite, size);
    BenchDesk desk(installation);
    desk.showPage();
    auto &model = desk.page().list().model();
    auto *table = &desk.page().list().table();
    auto *bar = table->verticalScrollBar();
    const auto isShown = [&] {
        return model.state(table->rowAt(0)) != ui::RegistrationTableModel::RowState::Loading;
    };
    while (bar->value() < bar->maximum()) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        waitUntil(isShown);
    }
    std::printf("%.1f\n", memoryMegabytes(QCoreApplication::applicationPid(), "VmRSS:"));
}

Result<qint64> exportTo(BenchDesk &desk, const QString &file)
{
    const auto made =
        desk.api().registrations().exportTo({}, Language::English, file, std::make_shared<ExportWatch>());
    waitUntil([&] { return made.isFinished(); });
    return made.result();
}

/// In a process of its own, for its greatest memory.
void exportOnce(qint64 size)
{
    const DemoInstallation installation(Dialect::Sqlite, size);
    BenchDesk desk(installation);
    const QTemporaryDir folder;
    if (exportTo(desk, folder.filePath(QStringLiteral("a.xlsx"))).value_or(0) != size)
        qFatal("not exported");
    std::printf("%.1f\n", memoryMegabytes(QCoreApplication::applicationPid(), "VmHWM:"));
}

/// What the child printed last.
double child(const QString &what, qint64 size)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {what, QString::number(size)});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(what));
    return process.readAllStandardOutput().trimmed().split('\n').last().toDouble();
}

double emptyDesk()
{
    QProcess process;
    process.start(QStringLiteral(EMPTY_DESK), QStringList());
    while (!process.canReadLine() && process.waitForReadyRead()) {}
    const double resident = memoryMegabytes(process.processId(), "VmRSS:");
    process.kill();
    process.waitForFinished();
    return resident;
}

void measureExport(BenchTable &table)
{
    const DemoInstallation installation(Dialect::Sqlite, manyRows);
    BenchDesk desk(installation);
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("made.xlsx"));
    if (!exportTo(desk, made))
        qFatal("not exported");
    const SheetCells cells(made);
    QList<double> figures, baselines;
    for (int round = 0; round < exportRounds; ++round) {
        QElapsedTimer clock;
        clock.start();
        cells.write(folder.filePath(QStringLiteral("bare.xlsx")));
        baselines.append(double(clock.nsecsElapsed()) / 1e9);
        clock.restart();
        if (!exportTo(desk, made))
            qFatal("not exported");
        figures.append(double(clock.nsecsElapsed()) / 1e9);
    }
    table.add(QStringLiteral("B8: Excel export, %L1 rows, %L2 cells").arg(manyRows).arg(cells.count()),
              QStringLiteral("s"), median(figures), median(baselines), {Reach::Kind::AtMost, 1.5});
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Appearance::Light);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3) {
        if (words[1] == u"scroll")
            scrollThrough(words[2].toLongLong());
        else
            exportOnce(words[2].toLongLong());
        return 0;
    }
    BenchTable table(QStringLiteral("desk"));
    measureStart(table);
    table.add(QStringLiteral("B6: resident, scrolled through %L1 rows").arg(manyRows), QStringLiteral("MB"),
              child(QStringLiteral("scroll"), manyRows), emptyDesk(), {Reach::Kind::AtMostMore, 60});
    measureExport(table);
    table.add(
        QStringLiteral("B8: greatest memory of an export, %L1 rows against %L2").arg(manyRows).arg(fewRows),
        QStringLiteral("MB"), child(QStringLiteral("export"), manyRows),
        child(QStringLiteral("export"), fewRows), {Reach::Kind::AtMost, 1.2});
    return table.finish() ? 0 : 1;
}
