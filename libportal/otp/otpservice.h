// SPDX-License-Identifier: GPL-3.0-or-later
// OtpService: proves that somebody holds a phone number, by a six-digit code sent to it (S01–S12).
// Knows purposes and limits; what a proven number may then do is the caller's business.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/phone.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"

#include <QtCore/QByteArray>

#include <memory>

namespace portal {

class Database;
class OtpRepository;
class Outbox;
class SettingsService;
class Vault;

enum class OtpPurpose { Registration, Tracking, PortalLogin, PhoneChange };

/// "registration", "tracking", "portal_login", "phone_change".
PORTAL_EXPORT QString otpPurposeName(OtpPurpose purpose);

struct OtpRequest
{
    OtpPurpose purpose = OtpPurpose::Registration;
    PhoneNumber phone;
    QString name; ///< who is greeted in the message; may be empty
    Language language = Language::Indonesian;
    QString address; ///< the client's address, for its limit; kept only as a keyed fingerprint
};

struct OtpSent
{
    std::chrono::seconds expiresIn{0};
    std::chrono::seconds resendIn{0};
};

struct VerifiedPhone
{
    QString token; ///< random, 256 bits; only its hash is stored
    std::chrono::seconds expiresIn{0};
};

class PORTAL_EXPORT OtpService
{
public:
    OtpService(Database &database, const Clock &clock, const Vault &vault, SettingsService &settings,
               Outbox &outbox);
    ~OtpService();

    /// Sends a code, the same one again while it lives (S08). One transaction with its message.
    /// TooManyRequests with retryAfter for each limit of S06; OtpLocked while the number is paused (S05).
    Result<OtpSent> request(const OtpRequest &request);

    /// As request(), but nothing is sent and nothing but the limits is counted: what an unknown number gets
    /// at login, so that the answer and its time are the same (S09).
    Result<OtpSent> pretend(const OtpRequest &request);

    /// Consumes the code; of two verifications at once one wins. OtpInvalid with attemptsLeft, OtpExpired,
    /// OtpLocked; a code of another purpose is OtpInvalid (S04). A wrong try is committed before it is told.
    Result<void> verify(OtpPurpose purpose, const PhoneNumber &phone, const QString &code);

    /// verify() for registrations, and a token that stands for the verified number from then on (S10).
    Result<VerifiedPhone> verifyForRegistration(const PhoneNumber &phone, const QString &code);

    struct Verification
    {
        qint64 id = 0;
        PhoneNumber phone;
    };
    /// The verification behind a token that is neither used nor expired; Unauthorized otherwise.
    Result<Verification> verification(const QString &token);
    /// Marks it used, inside the caller's transaction; Unauthorized when somebody was faster (S02).
    Result<Verification> useVerification(const QString &token);

    /// Deletes challenges, sends and verifications older than `before` (P3); returns how many rows went.
    Result<qint64> forgetBefore(Instant before);

private:
    std::unique_ptr<OtpRepository> m_codes;
    Database &m_database;
    const Clock &m_clock;
    const Vault &m_vault;
    SettingsService &m_settings;
    Outbox &m_outbox;
};

} // namespace portal
