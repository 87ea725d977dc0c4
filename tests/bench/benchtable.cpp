// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchtable.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <cstdio>

namespace portal::bench {

QString benchFolder()
{
    const QString folder = qEnvironmentVariable("AGLIS_BENCH_DIR", QCoreApplication::applicationDirPath() +
                                                                       QStringLiteral("/data"));
    QDir().mkpath(folder);
    return folder;
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

bool BenchTable::Row::isReached() const
{
    switch (reach.kind) {
    case Reach::Kind::Reported:
        return true;
    case Reach::Kind::AtLeast:
        return ratio() >= reach.value;
    case Reach::Kind::AtMost:
        return ratio() <= reach.value;
    case Reach::Kind::AtMostMore:
        return figure <= baseline + reach.value;
    case Reach::Kind::Below:
        return figure <= reach.value;
    }
    return false;
}

QString BenchTable::Row::verdict() const
{
    const QString value = QString::number(reach.value);
    const QString outcome = isReached() ? QStringLiteral(": reached") : QStringLiteral(": MISSED");
    switch (reach.kind) {
    case Reach::Kind::Reported:
        return {};
    case Reach::Kind::AtLeast:
        return QStringLiteral("ratio >= ") + value + outcome;
    case Reach::Kind::AtMost:
        return QStringLiteral("ratio <= ") + value + outcome;
    case Reach::Kind::AtMostMore:
        return QStringLiteral("baseline + ") + value + outcome;
    case Reach::Kind::Below:
        return QStringLiteral("figure <= ") + value + outcome;
    }
    return {};
}

void BenchTable::add(const QString &what, const QString &unit, double figure, double baseline, Reach reach)
{
    m_rows.append({what, unit, figure, baseline, reach});
}

bool BenchTable::finish() const
{
    std::printf("%-60s %12s %12s %7s  %s\n", qPrintable(m_name), "figure", "baseline", "ratio", "wanted");
    QJsonArray rows;
    for (const Row &row : m_rows) {
        std::printf("%-60s %12.1f %12.1f %7.2f  %s\n", qPrintable(row.what + QStringLiteral(", ") + row.unit),
                    row.figure, row.baseline, row.ratio(), qPrintable(row.verdict()));
        rows.append(QJsonObject{{QStringLiteral("name"), row.what},
                                {QStringLiteral("unit"), row.unit},
                                {QStringLiteral("figure"), row.figure},
                                {QStringLiteral("baseline"), row.baseline},
                                {QStringLiteral("ratio"), row.ratio()},
                                {QStringLiteral("wanted"), row.verdict()}});
    }
    std::fflush(stdout);
    const QDir folder(benchFolder());
    QSaveFile file(folder.filePath(QStringLiteral("bench-%1.json").arg(m_name)));
    const QJsonObject kept{
        {QStringLiteral("bench"), m_name},
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("rows"), rows}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit();
}

} // namespace portal::bench
