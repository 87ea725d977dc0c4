// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/photorepository.h"

namespace portal {

namespace {

const QString insertPhoto =
    QStringLiteral("INSERT INTO photos (id, verification_id, width, height, size, created_at) "
                   "VALUES (:id, :verification_id, :width, :height, :size, :created_at)");
const QString attachPhoto =
    QStringLiteral("UPDATE photos SET registration_number = :number WHERE id = :id "
                   "AND verification_id = :verification_id AND registration_number IS NULL");
const QString countPhotos =
    QStringLiteral("SELECT count(*) FROM photos WHERE verification_id = :verification_id");
const QString selectUnused = QStringLiteral("SELECT id FROM photos WHERE registration_number IS NULL "
                                            "AND created_at < :before ORDER BY created_at LIMIT :limit");
const QString deletePhoto = QStringLiteral("DELETE FROM photos WHERE id = :id");

} // namespace

PhotoRepository::PhotoRepository(Database &database) : m_database(database) {}

Result<void> PhotoRepository::insert(const Photo &photo)
{
    PORTAL_TRY(m_database.execute(insertPhoto, {{QStringLiteral("id"), photo.id},
                                                {QStringLiteral("verification_id"), photo.verificationId},
                                                {QStringLiteral("width"), photo.width},
                                                {QStringLiteral("height"), photo.height},
                                                {QStringLiteral("size"), photo.size},
                                                {QStringLiteral("created_at"), toSql(photo.createdAt)}}));
    return {};
}

Result<bool> PhotoRepository::attach(const QString &id, qint64 verificationId,
                                     const QString &registrationNumber)
{
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(attachPhoto, {{QStringLiteral("number"), registrationNumber},
                                                   {QStringLiteral("id"), id},
                                                   {QStringLiteral("verification_id"), verificationId}}));
    return changed == 1;
}

Result<qint64> PhotoRepository::countOf(qint64 verificationId)
{
    return m_database.integer(countPhotos, {{QStringLiteral("verification_id"), verificationId}});
}

Result<QStringList> PhotoRepository::unusedBefore(Instant before, int limit)
{
    PORTAL_ASSIGN(const QList<QString> ids, m_database.all(selectUnused,
                                                           {{QStringLiteral("before"), toSql(before)},
                                                            {QStringLiteral("limit"), limit}},
                                                           [](const Row &row) { return row.text(0); }));
    return ids;
}

Result<void> PhotoRepository::remove(const QString &id)
{
    PORTAL_TRY(m_database.execute(deletePhoto, {{QStringLiteral("id"), id}}));
    return {};
}

} // namespace portal
