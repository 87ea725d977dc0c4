// SPDX-License-Identifier: GPL-3.0-or-later
// PortalRoom: a whole library with customers who log in to the portal.
#pragma once

#include "libportal/customers/customerservice.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/storage/transaction.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

namespace portal::testing {

struct PortalRoom
{
    explicit PortalRoom(Dialect dialect) : portal(dialect) {}

    static PhoneNumber number(const QString &text) { return PhoneNumber::parse(text).value(); }
    PhoneNumber phone() const { return number(QStringLiteral("0812-0000-0001")); }
    static SignInOrigin here() { return {QStringLiteral("203.0.113.7"), QStringLiteral("Uji/1.0")}; }

    QString customer(const PhoneNumber &of)
    {
        auto transaction = Transaction::begin(portal->database());
        NewCustomer request{.phone = of};
        request.fullName = QStringLiteral("Zainal Uji");
        request.email = QStringLiteral("zainal@example.id");
        request.packageCode = QStringLiteral("HOME-20");
        request.packageName = QStringLiteral("Home 20");
        const QString code = portal->customers().create(request)->code;
        return transaction->commit() ? code : QString();
    }
    QString customer() { return customer(phone()); }

    Result<OtpSent> ask(const PhoneNumber &of)
    {
        portal.clock().advance(std::chrono::seconds(61)); // the next code may be sent
        return portal->portalSignIn().requestCode(of, Language::Indonesian, here());
    }
    Result<PortalEntry> verify(const PhoneNumber &of, const QString &code)
    {
        return portal->portalSignIn().verifyCode(of, code, here());
    }
    Result<PortalEntry> enter(const PhoneNumber &of)
    {
        PORTAL_TRY(ask(of));
        return verify(of, portal.codeSentTo(of));
    }
    PortalSignedIn logIn(const PhoneNumber &of) { return std::get<PortalSignedIn>(enter(of).value()); }
    PortalSignedIn logIn() { return logIn(phone()); }

    Result<PortalIdentity> identity(const PortalSignedIn &session)
    {
        return portal->portalSignIn().authenticate(session.token);
    }
    bool isGood(const PortalSignedIn &session) { return identity(session).has_value(); }
    PortalUse use(const QString &code)
    {
        return portal->portalSessions().use(portal.staff(Role::Cs), code).value();
    }

    TestPortal portal;
};

} // namespace portal::testing
