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

} // namespace portal
