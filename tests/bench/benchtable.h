// SPDX-License-Identifier: GPL-3.0-or-later
// BenchTable: the rows a benchmark prints and keeps: name, figure, baseline, ratio.
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace portal::bench {

/// Where figures and demo data are kept: AGLIS_BENCH_DIR, or `data` beside the program; made when it is not
/// there.
QString benchFolder();

/// The middle one; 0 of nothing.
double median(QList<double> values);

/// What 7-performance-reliability asks of a row.
struct Reach
{
    enum class Kind {
        Reported,   ///< nothing
        AtLeast,    ///< ratio ≥ value
        AtMost,     ///< ratio ≤ value
        AtMostMore, ///< figure ≤ baseline + value
        Below,      ///< figure ≤ value
    };

    Kind kind = Kind::Reported;
    double value = 0;
};

class BenchTable
{
public:
    /// `name` as in 7-performance-reliability, "B7".
    explicit BenchTable(const QString &name) : m_name(name) {}

    /// The ratio is figure ÷ baseline.
    void add(const QString &what, const QString &unit, double figure, double baseline, Reach reach = {});

    /// Prints the table, and writes it as JSON to `bench-<name>.json` in benchFolder().
    bool finish() const;

private:
    struct Row
    {
        QString what;
        QString unit;
        double figure = 0;
        double baseline = 0;
        Reach reach;

        double ratio() const { return baseline > 0 ? figure / baseline : 0; }
        bool isReached() const;
        QString verdict() const;
    };

    QString m_name;
    QList<Row> m_rows;
};

} // namespace portal::bench
