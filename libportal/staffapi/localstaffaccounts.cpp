// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localstaffaccounts.h"

#include "libportal/settings/settingsservice.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<LocalStaffAccounts::SignedInStaff>> LocalStaffAccounts::signIn(const SignInRequest &request)
{
    return m_calls.anybody([this, request](Portal &portal) -> Result<SignedInStaff> {
        PORTAL_ASSIGN(const SignedIn signedIn,
                      portal.staffSignIn().signIn(request, {QStringLiteral("desk"), {}}));
        m_calls.setToken(signedIn.token);
        return SignedInStaff{signedIn.staff, signedIn.expiresAt};
    });
}

QFuture<Result<void>> LocalStaffAccounts::signOut()
{
    // In the order of the calls: what was asked for before this, and is not held yet, will be by then.
    m_calls.anybody([this](Portal &) -> Result<void> {
        m_calls.hurry();
        return {};
    });
    auto ended = m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.staffSignIn().signOut(who); });
    m_calls.setToken({});
    return ended;
}

QFuture<Result<StaffMember>> LocalStaffAccounts::me()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.staffAccount().me(who.actor); });
}

QFuture<Result<void>> LocalStaffAccounts::changePassword(const QString &password, const QString &newPassword)
{
    return m_calls.work([password, newPassword](Portal &portal, const StaffIdentity &who) {
        return portal.staffAccount().changePassword(who, password, newPassword);
    });
}

QFuture<Result<SecondFactorEnrolment>> LocalStaffAccounts::enrolSecondFactor(const QString &password)
{
    return m_calls.work(
        [password](Portal &portal, const StaffIdentity &who) -> Result<SecondFactorEnrolment> {
            PORTAL_ASSIGN(const auto brand, portal.settings().brand());
            return portal.staffAccount().enrolSecondFactor(who.actor, password, brand.value.name);
        });
}

QFuture<Result<void>> LocalStaffAccounts::confirmSecondFactor(const QString &code)
{
    return m_calls.work([code](Portal &portal, const StaffIdentity &who) {
        return portal.staffAccount().confirmSecondFactor(who.actor, code);
    });
}

QFuture<Result<void>> LocalStaffAccounts::removeSecondFactor(const QString &password)
{
    return m_calls.work([password](Portal &portal, const StaffIdentity &who) {
        return portal.staffAccount().removeSecondFactor(who.actor, password);
    });
}

QFuture<Result<QList<Colleague>>> LocalStaffAccounts::colleagues()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.staff().colleagues(who.actor); });
}

QFuture<Result<Page<StaffMember>>> LocalStaffAccounts::list(const PageRequest &page)
{
    return m_calls.work(
        [page](Portal &portal, const StaffIdentity &who) { return portal.staff().list(who.actor, page); });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::add(const NewStaff &staff)
{
    return m_calls.work(
        [staff](Portal &portal, const StaffIdentity &who) { return portal.staff().add(who.actor, staff); });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::rename(StaffId id, const QString &fullName, qint64 version)
{
    return m_calls.work([id, fullName, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().rename(who.actor, id, fullName, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::setRole(StaffId id, Role role, qint64 version)
{
    return m_calls.work([id, role, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().setRole(who.actor, id, role, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::deactivate(StaffId id, qint64 version)
{
    return m_calls.work([id, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().deactivate(who.actor, id, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::activate(StaffId id, qint64 version)
{
    return m_calls.work([id, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().activate(who.actor, id, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::resetPassword(StaffId id, const QString &password,
                                                               qint64 version)
{
    return m_calls.work([id, password, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().resetPassword(who.actor, id, password, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::removeSecondFactorOf(StaffId id, qint64 version)
{
    return m_calls.work([id, version](Portal &portal, const StaffIdentity &who) {
        return portal.staff().removeSecondFactor(who.actor, id, version);
    });
}

QFuture<Result<StaffMember>> LocalStaffAccounts::unlock(StaffId id)
{
    return m_calls.work(
        [id](Portal &portal, const StaffIdentity &who) { return portal.staff().unlock(who.actor, id); });
}

} // namespace portal
