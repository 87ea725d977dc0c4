// SPDX-License-Identifier: GPL-3.0-or-later
// StaffAccountsApi: signing in and out, one's own account, and the staff as administrators keep it. The
// session's token never leaves the api. Errors are those of StaffSignIn, StaffAccount and StaffService.
#pragma once

#include "libportal/base/page.h"
#include "libportal/staff/staffaccount.h"
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"

#include <QtCore/QFuture>

namespace portal {

class PORTAL_EXPORT StaffAccountsApi
{
public:
    virtual ~StaffAccountsApi();

    struct SignedInStaff
    {
        StaffMember staff;
        Instant expiresAt; ///< of the session

        bool operator==(const SignedInStaff &) const = default;
    };
    /// Counts for every call made after it has answered. Slow on purpose.
    virtual QFuture<Result<SignedInStaff>> signIn(const SignInRequest &request) = 0;
    /// Calls made from now on are nobody's. Steps that can still be undone are carried out first.
    virtual QFuture<Result<void>> signOut() = 0;

    virtual QFuture<Result<StaffMember>> me() = 0;
    virtual QFuture<Result<void>> changePassword(const QString &password, const QString &newPassword) = 0;
    virtual QFuture<Result<SecondFactorEnrolment>> enrolSecondFactor(const QString &password) = 0;
    virtual QFuture<Result<void>> confirmSecondFactor(const QString &code) = 0;
    virtual QFuture<Result<void>> removeSecondFactor(const QString &password) = 0;

    /// Whom work can be given to.
    virtual QFuture<Result<QList<Colleague>>> colleagues() = 0;

    // These need Permission::ManageStaff.
    virtual QFuture<Result<Page<StaffMember>>> list(const PageRequest &page) = 0;
    virtual QFuture<Result<StaffMember>> add(const NewStaff &staff) = 0;
    virtual QFuture<Result<StaffMember>> rename(StaffId id, const QString &fullName, qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> setRole(StaffId id, Role role, qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> deactivate(StaffId id, qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> activate(StaffId id, qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> resetPassword(StaffId id, const QString &password,
                                                       qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> removeSecondFactorOf(StaffId id, qint64 version) = 0;
    virtual QFuture<Result<StaffMember>> unlock(StaffId id) = 0;
};

} // namespace portal
