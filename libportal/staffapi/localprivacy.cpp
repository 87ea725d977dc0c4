// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localprivacy.h"

#include "libportal/privacy/helddata.h"
#include "libportal/staffapi/staffcalls.h"

#include <QtCore/QSaveFile>

namespace portal {

namespace {

Result<void> write(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return failure(
            Error::unavailable(QStringLiteral("the file cannot be written: ") + file.errorString()));
    return {};
}

} // namespace

QFuture<Result<void>> LocalPrivacy::giveOut(const QString &codeOrNumber, const QString &path)
{
    return m_calls.read(
        [codeOrNumber, path, file = m_file](Portal &portal, const StaffIdentity &who) -> Result<void> {
            if (!file)
                return failure(Error::unavailable(QStringLiteral("nobody says what the file looks like")));
            PORTAL_ASSIGN(const HeldRecords records, portal.heldData().collect(who.actor, codeOrNumber));
            return write(file(records), path);
        });
}

QFuture<Result<ErasurePlan>> LocalPrivacy::planErasure(const QString &codeOrNumber)
{
    return m_calls.read([codeOrNumber](Portal &portal, const StaffIdentity &who) {
        return portal.erasure().plan(who.actor, codeOrNumber);
    });
}

QFuture<Result<ErasurePlan>> LocalPrivacy::erase(const QString &codeOrNumber)
{
    return m_calls.work([codeOrNumber](Portal &portal, const StaffIdentity &who) {
        return portal.erasure().erase(who.actor, codeOrNumber);
    });
}

} // namespace portal
