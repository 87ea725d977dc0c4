// SPDX-License-Identifier: GPL-3.0-or-later
// TestDatabase: a migrated database that nobody else sees and that is gone afterwards: an SQLite file in a
// temporary folder, or a schema-fresh database on the PostgreSQL server of AGLIS_TEST_POSTGRES.
// Every repository and service test runs on each of `TestDatabase::dialects()`.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/storage/database.h"

#include <QtCore/QTemporaryDir>

#include <memory>

namespace portal::testing {

class TestDatabase
{
public:
    enum class Content { Migrated, Empty };

    /// SQLite always; PostgreSQL when AGLIS_TEST_POSTGRES names a server where databases may be created.
    static QList<Dialect> dialects();
    /// "sqlite" or "postgresql", for the names of data rows.
    static QString name(Dialect dialect);
    /// A column `dialect` of type portal::Dialect and a row per dialect, for a test's _data() slot.
    static void addRows();

    explicit TestDatabase(Dialect dialect, Content content = Content::Migrated);
    /// A copy of this SQLite file, migrated.
    explicit TestDatabase(const QString &copyOf);
    ~TestDatabase();

    /// A fresh temporary folder that lives as long as this.
    QString folder() const { return m_folder.path(); }
    const DatabaseConfig &config() const { return m_source->config(); }
    const DatabaseSource &source() const { return *m_source; }
    /// Opens one more connection; ends the test program if it cannot.
    std::unique_ptr<Database> open() const;

private:
    void migrate();

    QTemporaryDir m_folder;
    QString m_postgresName;
    std::unique_ptr<DatabaseSource> m_source;
};

} // namespace portal::testing

Q_DECLARE_METATYPE(portal::Dialect)
