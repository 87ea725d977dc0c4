// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchtable.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>

#include <algorithm>
#include <cstdio>

namespace portal::bench {

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void BenchTable::add(const QString &what, const QString &unit, double figure, double baseline)
{
    m_rows.append({what, unit, figure, baseline});
}

bool BenchTable::finish() const
{
    std::printf("%-52s %14s %14s %8s\n", qPrintable(m_name), "figure", "baseline", "ratio");
    QJsonArray rows;
    for (const Row &row : m_rows) {
        std::printf("%-52s %14.1f %14.1f %8.2f\n", qPrintable(row.what + QStringLiteral(", ") + row.unit),
                    row.figure, row.baseline, row.ratio());
        rows.append(QJsonObject{{QStringLiteral("name"), row.what},
                                {QStringLiteral("unit"), row.unit},
                                {QStringLiteral("figure"), row.figure},
                                {QStringLiteral("baseline"), row.baseline},
                                {QStringLiteral("ratio"), row.ratio()}});
    }
    std::fflush(stdout);
    const QDir folder(qEnvironmentVariable("AGLIS_BENCH_DIR", QStringLiteral(".")));
    QSaveFile file(folder.filePath(QStringLiteral("bench-%1.json").arg(m_name)));
    const QJsonObject kept{
        {QStringLiteral("bench"), m_name},
        {QStringLiteral("at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)},
        {QStringLiteral("rows"), rows}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(kept).toJson()) > 0 && file.commit();
}

} // namespace portal::bench
