// SPDX-License-Identifier: GPL-3.0-or-later
// PhotoRepository: which KTP photo belongs to which verification and application. The pictures themselves are
// sealed bytes in the BlobStore, under the photo's id.
#pragma once

#include "libportal/base/instant.h"
#include "libportal/base/result.h"
#include "libportal/storage/database.h"

namespace portal {

struct Photo
{
    QString id;
    qint64 verificationId = 0;
    QString registrationNumber; ///< empty until the application is submitted
    int width = 0;              ///< pixels
    int height = 0;
    qint64 size = 0; ///< bytes of the JPEG before sealing
    Instant createdAt;
};

class PhotoRepository
{
public:
    explicit PhotoRepository(Database &database);

    Result<void> insert(const Photo &photo);
    /// False unless the photo was uploaded with this verification and belongs to no application yet.
    Result<bool> attach(const QString &id, qint64 verificationId, const QString &registrationNumber);
    /// How many photos were uploaded with a verification.
    Result<qint64> countOf(qint64 verificationId);

    /// Uploaded before `before` and attached to no application; at most `limit`.
    Result<QStringList> unusedBefore(Instant before, int limit);
    Result<void> remove(const QString &id);

private:
    Database &m_database;
};

} // namespace portal
