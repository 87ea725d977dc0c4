// SPDX-License-Identifier: GPL-3.0-or-later
// MessagingFixture: a database with the services around the outbox, for one test.
#pragma once

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/security/keyring.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

namespace portal::testing {

struct MessagingFixture
{
    explicit MessagingFixture(Dialect dialect) : testDatabase(dialect) {}

    TestDatabase testDatabase;
    FixedClock clock;
    MemorySecretStore secrets;
    std::unique_ptr<KeyRing> keys = KeyRing::open(secrets).value();
    Vault vault{*keys};
    std::unique_ptr<Database> database = testDatabase.open();
    AuditLog audit{*database, clock};
    ChangeLog changes{*database, clock};
    Access access{audit};
    SettingsService settings{*database, clock, access, audit, changes};
    TemplateService templates{*database, clock, access, audit, changes, settings};
    Outbox outbox{*database, clock, vault, access, changes, templates};

    static PhoneNumber phone(int number = 1)
    {
        return PhoneNumber::parse(QStringLiteral("0812000%1").arg(number, 5, 10, QLatin1Char('0'))).value();
    }
    static MessageRequest received(const QString &number = QStringLiteral("REG-20261120-0001"),
                                   int recipient = 1)
    {
        return {.templateKey = QStringLiteral("registration.received"),
                .to = phone(recipient),
                .entity = QStringLiteral("registration"),
                .key = number,
                .parameters = {{QStringLiteral("name"), QStringLiteral("Zainal Uji")},
                               {QStringLiteral("number"), number},
                               {QStringLiteral("package"), QStringLiteral("Rumah 50")},
                               {QStringLiteral("price"), QStringLiteral("Rp 199.900")},
                               {QStringLiteral("tracking_url"), QStringLiteral("https://example.id/t")}},
                .code = {},
                .expiresAt = {},
                .requestedBy = QStringLiteral("applicant")};
    }
    MessageRequest code(int recipient = 1) const
    {
        return {.templateKey = QStringLiteral("registration.otp"),
                .to = phone(recipient),
                .entity = QStringLiteral("otp"),
                .key = {},
                .parameters = {{QStringLiteral("name"), QStringLiteral("Zainal Uji")},
                               {QStringLiteral("minutes"), QStringLiteral("5")}},
                .code = QStringLiteral("482916"),
                .expiresAt = clock.now() + std::chrono::minutes(5),
                .requestedBy = QStringLiteral("applicant")};
    }
    /// Queues in a transaction of its own.
    MessageId queue(const MessageRequest &request)
    {
        auto transaction = Transaction::begin(*database).value();
        const MessageId id = outbox.enqueue(request).value();
        if (!transaction.commit())
            qFatal("the message was not queued");
        return id;
    }
    MessageRecord record(MessageId id)
    {
        const auto page = outbox.list(Actor::system(), {}, {PageRequest::maximumLimit, {}}).value();
        for (const MessageRecord &found : page.items) {
            if (found.id == id)
                return found;
        }
        return {};
    }
    /// One value straight from a table.
    qint64 number(const QString &sql) { return database->integer(sql).value(); }
};

} // namespace portal::testing
