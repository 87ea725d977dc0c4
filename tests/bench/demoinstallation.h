// SPDX-License-Identifier: GPL-3.0-or-later
// DemoInstallation: a data folder filled by `aglis-portald demo`, the same data each time. SQLite ones are
// kept in AGLIS_BENCH_DIR/data for the next benchmark and the next run; PostgreSQL ones are gone with the
// object.
#pragma once

#include "tests/support/testdatabase.h"

namespace portal::bench {

class DemoInstallation
{
public:
    /// Ends the program if the data cannot be made. 0 applications: an empty installation.
    DemoInstallation(Dialect dialect, qint64 applications);

    /// 10,000, 100,000 and 1,000,000; or what AGLIS_BENCH_ROWS says, with commas.
    static QList<qint64> sizes();

    QString folder() const { return m_folder; }
    /// --data, and --database where it is PostgreSQL, and limits that the benchmarks do not meet.
    QStringList options() const;
    const DatabaseSource &source() const { return *m_source; }
    /// Numbers of applications, this many at most, from all over the table and in no order.
    QList<QByteArray> numbers(int most) const;

private:
    void fill(qint64 applications) const;
    QStringList place() const;

    QTemporaryDir m_temporary;
    QString m_folder;
    std::unique_ptr<testing::TestDatabase> m_postgres;
    std::unique_ptr<DatabaseSource> m_source;
};

} // namespace portal::bench
