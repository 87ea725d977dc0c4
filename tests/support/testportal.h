// SPDX-License-Identifier: GPL-3.0-or-later
// TestPortal: a whole library on a database of its own, with a clock that stands still, and the few steps
// that most tests begin with: packages on offer, staff of each role, a verified number, a finished
// submission.
#pragma once

#include "libportal/messaging/message.h"
#include "libportal/portal.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/registrations/submissionservice.h"
#include "libportal/security/keyring.h"
#include "libportal/staff/actor.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

namespace portal::testing {

class TestPortal
{
public:
    explicit TestPortal(Dialect dialect);
    /// On a copy of an SQLite file. What was sealed in it stays so: its keys are others.
    explicit TestPortal(const QString &copyOf);
    ~TestPortal();

    Portal *operator->() const { return m_portal.get(); }
    Portal &get() const { return *m_portal; }
    FixedClock &clock() { return m_clock; }
    const TestDatabase &database() const { return m_database; }
    const PortalContext &context() const { return *m_context; }
    const KeyRing &keys() const { return *m_keys; }
    MemorySecretStore &secrets() { return m_secrets; }
    /// Another thread's or process's library on the same database.
    std::unique_ptr<Portal> another() const;

    /// A member of staff of this role, made once.
    Actor staff(Role role);

    /// The code last sent to a number; empty when there is none.
    QString codeSentTo(const PhoneNumber &phone);
    /// Requests and verifies a code: the verification's token.
    QString verifiedToken(const QString &phone);
    /// A submission in which everything is right, for a number that need not be verified yet.
    Submission submission(const QString &phone, const QString &verificationToken) const;
    /// Verifies the number and submits; the application's number.
    QString submitted(const QString &phone = QStringLiteral("0812-0000-0001"));
    /// Takes an application one step further as CS would; returns it. Ends the test when it is refused.
    Registration step(const QString &number, RegistrationAction action);
    Registration registration(const QString &number);

    /// How many rows a table has.
    qint64 count(const QString &table);
    /// The templates of the messages about something, oldest first.
    QStringList messagesAbout(const QString &entity, const QString &key);

private:
    void open();

    TestDatabase m_database;
    FixedClock m_clock;
    MemorySecretStore m_secrets;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<PortalContext> m_context;
    std::unique_ptr<Portal> m_portal;
    QMap<int, Actor> m_staff;
};

} // namespace portal::testing
