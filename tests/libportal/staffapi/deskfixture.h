// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: a LocalStaffApi on a database with one application, and a second library that shows what is in it.
#pragma once

#include "libportal/staff/staffservice.h"
#include "libportal/staffapi/localstaffapi.h"
#include "libportal/staffapi/registrationsapi.h"
#include "libportal/staffapi/staffaccountsapi.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

namespace portal::testing {

/// What a future answers; an error when nothing comes in half a minute.
template <typename T>
Result<T> answered(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000) || future.isCanceled())
        return failure(Error::internal(QStringLiteral("no answer came")));
    return future.result();
}

struct Desk
{
    static QString password() { return QStringLiteral("tiga ekor kucing biru"); }

    explicit Desk(Dialect dialect, std::chrono::milliseconds undoTime = std::chrono::hours(1))
        : portal(dialect), api(portal.context(), {undoTime}), number(portal.submitted())
    {
    }

    StaffMember enter(const QString &username, Role role)
    {
        const StaffMember member =
            portal->staff()
                .add(Actor::system(), {username, QStringLiteral("Zainal Uji"), role, password()})
                .value();
        return answered(api.accounts().signIn({username, password(), {}})).value().staff;
    }
    StepRequest request(RegistrationAction action)
    {
        StepRequest wanted;
        wanted.action = action;
        wanted.version = now().version;
        return wanted;
    }
    StepRequest verify() { return request(RegistrationAction::Verify); }
    Registration now() { return portal.registration(number); }
    bool told()
    {
        return portal.messagesAbout(QStringLiteral("registration"), number)
            .contains(QStringLiteral("registration.verified"));
    }

    TestPortal portal;
    LocalStaffApi api;
    QString number;
};

} // namespace portal::testing
