// SPDX-License-Identifier: GPL-3.0-or-later
// CodeTown and CodeServer: a database, a clock and keys, and any number of servers that share them, each with
// a connection and services of its own. A new server is also what a restarted one is.
#pragma once

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/templateservice.h"
#include "libportal/otp/otpservice.h"
#include "libportal/security/keyring.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

#include <thread>

namespace portal::testing {

inline PhoneNumber somePhone(int number = 1)
{
    return PhoneNumber::parse(QStringLiteral("0812000%1").arg(number, 5, 10, QLatin1Char('0'))).value();
}

inline OtpRequest someRequest(OtpPurpose purpose = OtpPurpose::Registration,
                              const PhoneNumber &phone = somePhone())
{
    return {.purpose = purpose,
            .phone = phone,
            .name = QStringLiteral("Zainal Uji"),
            .address = QStringLiteral("203.0.113.7")};
}

/// "done", or the error's name.
template <typename T>
QString outcomeOf(const Result<T> &result)
{
    return result ? QStringLiteral("done") : errorCodeName(result.error().code);
}

struct CodeTown
{
    explicit CodeTown(Dialect dialect) : database(dialect) {}

    TestDatabase database;
    FixedClock clock;
    MemorySecretStore secrets;

    /// Runs `work` on so many threads at once.
    template <typename Work>
    static void atOnce(int threads, Work work)
    {
        std::vector<std::jthread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back([work, i] { work(i); });
    }
};

struct CodeServer
{
    explicit CodeServer(CodeTown &town)
        : keys(KeyRing::open(town.secrets).value()), clock(town.clock), database(town.database.open())
    {
    }

    std::unique_ptr<KeyRing> keys;
    const Clock &clock;
    std::unique_ptr<Database> database;
    Vault vault{*keys};
    AuditLog audit{*database, clock};
    ChangeLog changes{*database, clock};
    Access access{audit};
    SettingsService settings{*database, clock, access, audit, changes};
    TemplateService templates{*database, clock, access, audit, changes, settings};
    Outbox outbox{*database, clock, vault, access, changes, templates};
    OtpService codes{*database, clock, *keys, settings, outbox, audit};

    /// What the newest challenge's message says; empty when there is none.
    QString code(OtpPurpose purpose = OtpPurpose::Registration, const PhoneNumber &phone = somePhone())
    {
        const auto nonce = database->one(
            QStringLiteral("SELECT nonce FROM otp_challenges WHERE phone = :phone AND purpose = :purpose "
                           "ORDER BY id DESC LIMIT 1"),
            {{QStringLiteral("phone"), phone.e164()}, {QStringLiteral("purpose"), otpPurposeName(purpose)}},
            [](const Row &row) { return row.bytes(0); });
        if (!nonce || !*nonce)
            return {};
        return OneTimeCodes(*keys).code(**nonce, otpPurposeName(purpose).toUtf8(), phone).value();
    }
    /// Six digits that are not the code.
    QString wrongCode(OtpPurpose purpose = OtpPurpose::Registration, const PhoneNumber &phone = somePhone())
    {
        const int right = code(purpose, phone).toInt();
        return QStringLiteral("%1").arg((right + 1) % 1'000'000, 6, 10, QLatin1Char('0'));
    }
    void change(const CodeSettings &limits)
    {
        const qint64 version = settings.codes()->version;
        if (!settings.setCodes(Actor::system(), limits, version))
            qFatal("the settings were refused");
    }
    qint64 number(const QString &sql) { return database->integer(sql).value(); }
};

} // namespace portal::testing
