// SPDX-License-Identifier: GPL-3.0-or-later
// LocalStaffAccounts: sign-in, accounts and staff on the workers; puts the session into the StaffCalls.
#pragma once

#include "libportal/staffapi/staffaccountsapi.h"

namespace portal {

class StaffCalls;

class LocalStaffAccounts final : public StaffAccountsApi
{
public:
    explicit LocalStaffAccounts(StaffCalls &calls) : m_calls(calls) {}

    QFuture<Result<SignedInStaff>> signIn(const SignInRequest &request) override;
    QFuture<Result<void>> signOut() override;
    QFuture<Result<StaffMember>> me() override;
    QFuture<Result<void>> changePassword(const QString &password, const QString &newPassword) override;
    QFuture<Result<SecondFactorEnrolment>> enrolSecondFactor(const QString &password) override;
    QFuture<Result<void>> confirmSecondFactor(const QString &code) override;
    QFuture<Result<void>> removeSecondFactor(const QString &password) override;
    QFuture<Result<QList<Colleague>>> colleagues() override;
    QFuture<Result<Page<StaffMember>>> list(const PageRequest &page) override;
    QFuture<Result<StaffMember>> add(const NewStaff &staff) override;
    QFuture<Result<StaffMember>> rename(StaffId id, const QString &fullName, qint64 version) override;
    QFuture<Result<StaffMember>> setRole(StaffId id, Role role, qint64 version) override;
    QFuture<Result<StaffMember>> deactivate(StaffId id, qint64 version) override;
    QFuture<Result<StaffMember>> activate(StaffId id, qint64 version) override;
    QFuture<Result<StaffMember>> resetPassword(StaffId id, const QString &password, qint64 version) override;
    QFuture<Result<StaffMember>> removeSecondFactorOf(StaffId id, qint64 version) override;
    QFuture<Result<StaffMember>> unlock(StaffId id) override;

private:
    StaffCalls &m_calls;
};

} // namespace portal
