// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/storage/blobstore.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace portal {

namespace {

const QString insertBlob =
    QStringLiteral("INSERT INTO sealed_blobs (name, content) VALUES (:name, :content)");
const QString selectBlob = QStringLiteral("SELECT content FROM sealed_blobs WHERE name = :name");
const QString deleteBlob = QStringLiteral("DELETE FROM sealed_blobs WHERE name = :name");

bool wellFormed(const QString &name)
{
    return name.size() >= 8 && name.size() <= 64 && std::ranges::all_of(name, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
           });
}

Error badName()
{
    return Error::internal(QStringLiteral("a blob's name is not lower-case letters and digits"));
}

} // namespace

BlobStore::BlobStore(Database &database, QString folder) : m_database(database), m_folder(std::move(folder))
{
}

QString BlobStore::path(const QString &name) const
{
    return m_folder + u'/' + name.left(2) + u'/' + name + QStringLiteral(".sealed");
}

Result<void> BlobStore::put(const QString &name, const QByteArray &bytes)
{
    if (!wellFormed(name))
        return failure(badName());
    if (m_database.dialect() == Dialect::PostgreSql) {
        PORTAL_TRY(m_database.execute(insertBlob,
                                      {{QStringLiteral("name"), name}, {QStringLiteral("content"), bytes}}));
        return {};
    }
    const QString fileName = path(name);
    QDir().mkpath(fileName.section(u'/', 0, -2));
    QSaveFile file(fileName); // writes beside it, syncs, renames: whole or not at all
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::unavailable(QStringLiteral("a sealed file could not be written")));
    QFile::setPermissions(fileName, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<QByteArray> BlobStore::get(const QString &name)
{
    if (!wellFormed(name))
        return failure(badName());
    if (m_database.dialect() == Dialect::PostgreSql) {
        PORTAL_ASSIGN(const auto content, m_database.one(selectBlob, {{QStringLiteral("name"), name}},
                                                         [](const Row &row) { return row.bytes(0); }));
        if (!content)
            return failure(Error::notFound());
        return *content;
    }
    QFile file(path(name));
    if (!file.exists())
        return failure(Error::notFound());
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::unavailable(QStringLiteral("a sealed file could not be read")));
    return file.readAll();
}

Result<void> BlobStore::remove(const QString &name)
{
    if (!wellFormed(name))
        return failure(badName());
    if (m_database.dialect() == Dialect::PostgreSql) {
        PORTAL_TRY(m_database.execute(deleteBlob, {{QStringLiteral("name"), name}}));
        return {};
    }
    QFile file(path(name));
    if (file.exists() && !file.remove())
        return failure(Error::unavailable(QStringLiteral("a sealed file could not be removed")));
    return {};
}

} // namespace portal
