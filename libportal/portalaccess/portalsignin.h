// SPDX-License-Identifier: GPL-3.0-or-later
// PortalSignIn: from a WhatsApp number to a customer's session, and from a token to who is asking (S13, S15,
// S17). The session row decides: a token is good for nothing once its row has ended or the customer may use
// the portal no more. What customers then do is selfservice's; ending sessions PortalSessions'.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/otp/otpservice.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/security/token.h"

#include <chrono>
#include <memory>
#include <variant>

namespace portal {

class ChangeLog;
class CustomerService;
class Database;
class KeyRing;
class PortalSessionRepository;
class PortalSignInRepository;
class SettingsService;

struct PortalSignedIn
{
    QByteArray token; ///< JWT, aud "customer-portal"
    Instant expiresAt;
    QString sessionId;
    QString customerCode;
    QString fullName;
};

/// One of several accounts on a number, as its holder knows them apart.
struct PortalAccount
{
    QString code;
    QString fullName;
    CustomerStatus status = CustomerStatus::Active;
    QString street;
    QString city;
    QString packageName;

    bool operator==(const PortalAccount &) const = default;
};

/// The number is proven and has several accounts (S17): choose() goes on with the token.
struct PortalChoice
{
    QString token; ///< random, 256 bits, for one choice; only its hash is stored
    std::chrono::seconds expiresIn{0};
    QList<PortalAccount> accounts; ///< oldest first
};

using PortalEntry = std::variant<PortalSignedIn, PortalChoice>;

class PORTAL_EXPORT PortalSignIn
{
public:
    static constexpr std::chrono::hours sessionLife{7 * 24}; // 4-http-api, "Customer portal"
    static constexpr std::chrono::minutes choiceLife{10};

    /// The services it works with; all outlive it.
    struct Parts
    {
        Database &database;
        const Clock &clock;
        const KeyRing &keys;
        SettingsService &settings;
        OtpService &codes;
        CustomerService &customers;
        ChangeLog &changes;
    };
    explicit PortalSignIn(const Parts &parts);
    ~PortalSignIn();

    /// Sends a code if the number has an account that may log in; answers and costs the same if it has none
    /// (S09). Errors as OtpService::request().
    Result<OtpSent> requestCode(const PhoneNumber &phone, Language language, const SignInOrigin &origin);

    /// The session, or the choice between several accounts. Errors as OtpService::verify(); Unauthorized when
    /// nobody may log in with the number any more.
    Result<PortalEntry> verifyCode(const PhoneNumber &phone, const QString &code, const SignInOrigin &origin);

    /// Unauthorized for a token that was used or is too old, Invalid on `customer_code` for any code that is
    /// not one of the choice's accounts.
    Result<PortalSignedIn> choose(const QString &choiceToken, const QString &customerCode,
                                  const SignInOrigin &origin);

    /// Who is asking. Unauthorized if the token is not ours or its session is not good any more.
    Result<PortalIdentity> authenticate(QByteArrayView token);

    /// What a page that keeps the token in a cookie sends with everything that changes something (S16):
    /// follows from the session and a key of ours.
    QString csrfToken(const QString &sessionId) const;
    bool matchesCsrfToken(const QString &sessionId, QByteArrayView token) const;

    /// The steps of logging in with a number, newest first.
    Result<QList<PortalLogIn>> logIns(const PhoneNumber &phone, int limit);

    /// Inside the caller's transaction: the steps of logging in with a number nobody has any more (P2).
    Result<void> forgetOf(const PhoneNumber &phone);
    /// For housekeeping: choices a day after they were given, steps of logging in 90 days after.
    Result<void> forgetOld();

private:
    Result<QList<Customer>> accountsOf(const PhoneNumber &phone);
    Result<void> note(const PhoneNumber &phone, PortalLogInOutcome outcome, const SignInOrigin &origin,
                      bool known);
    Result<PortalSignedIn> begin(const Customer &customer, const PhoneNumber &phone,
                                 const SignInOrigin &origin);
    Result<PortalChoice> offer(const QList<Customer> &customers, const PhoneNumber &phone);
    Result<Day> today(Instant now);

    Parts m_parts;
    Vault m_vault;
    TokenIssuer m_tokens;
    std::unique_ptr<PortalSessionRepository> m_sessions;
    std::unique_ptr<PortalSignInRepository> m_signIns;
};

} // namespace portal
