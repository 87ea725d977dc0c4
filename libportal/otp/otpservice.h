// SPDX-License-Identifier: GPL-3.0-or-later
// OtpService: proves that somebody holds a phone number, by a six-digit code sent to it (S01–S12).
// Knows purposes and limits; what a proven number may then do is the caller's business.
//
// A resend inside the code's life is the same challenge: same code, same end (S02, S08); only the newest
// challenge of a number and purpose counts. Limits hold for all purposes of a number together, on every
// server (S12), and also while requests come in parallel. A clock that steps back lengthens nothing beyond
// its full length from that moment.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/export.h"
#include "libportal/base/phone.h"
#include "libportal/base/result.h"
#include "libportal/base/text.h"
#include "libportal/otp/otppurpose.h"
#include "libportal/security/code.h"
#include "libportal/security/vault.h"

#include <QtCore/QByteArray>

#include <memory>

namespace portal {

class AuditLog;
class Database;
class KeyRing;
class OtpRepository;
class Outbox;
class SettingsService;
struct CodeSettings;
struct OtpChallenge;

struct OtpRequest
{
    OtpPurpose purpose = OtpPurpose::Registration;
    PhoneNumber phone;
    QString name; ///< who is greeted in the message; left out when empty or more than a plain name
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
    OtpService(Database &database, const Clock &clock, const KeyRing &keys, SettingsService &settings,
               Outbox &outbox, AuditLog &audit);
    ~OtpService();

    /// Sends a code, the same one again while it lives (S08). One transaction with its message.
    /// TooManyRequests with retryAfter for each limit of S06; OtpLocked with retryAfter while the number is
    /// paused (S05).
    Result<OtpSent> request(const OtpRequest &request);

    /// What an unknown number gets at login: request() and verify() answer as for a known one, with the same
    /// limits and the same work (S09), but nothing is sent and no code passes.
    Result<OtpSent> pretend(const OtpRequest &request);

    /// Consumes the code; of two verifications at once one wins (S02). A wrong try is committed before it is
    /// told.
    /// Invalid on field `code` when it is not six digits; that is no try.
    /// OtpInvalid with attemptsLeft when it is wrong; with 0 also when no code was asked for, or one of
    /// another purpose only (S04).
    /// OtpExpired when it is too old or has been used.
    /// OtpLocked with retryAfter once the challenge's tries are used up, right code or not, until a new code
    /// is asked for; and while the number is paused (S05).
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

    /// Deletes challenges, sends, failures and verifications older than `before` (P3), which is to be a day
    /// ago at least: the limits look back as far. Returns how many rows went.
    Result<qint64> forgetBefore(Instant before);

private:
    enum class Delivery { Send, Pretend };
    /// What the person is told instead; what was counted on the way is committed nevertheless.
    using Refusal = std::optional<Error>;

    Result<OtpSent> send(const OtpRequest &request, Delivery delivery);
    Result<Refusal> refusalToSend(const PhoneNumber &phone, const QByteArray &address,
                                  const CodeSettings &limits, Instant now);
    Result<void> raiseAlarm(const CodeSettings &limits, Instant now);
    Result<OtpChallenge> challengeToSend(const OtpRequest &request, Delivery delivery,
                                         const CodeSettings &limits, Instant now);
    Result<void> enqueue(const OtpRequest &request, const OtpChallenge &challenge, Delivery delivery,
                         Instant now);
    Result<Refusal> consume(OtpPurpose purpose, const PhoneNumber &phone, const QString &code,
                            const CodeSettings &limits, Instant now);
    Result<Error> countWrongTry(const OtpChallenge &challenge, const PhoneNumber &phone,
                                const CodeSettings &limits, Instant now);

    Database &m_database;
    const Clock &m_clock;
    Vault m_vault;
    OneTimeCodes m_digits;
    SettingsService &m_settings;
    Outbox &m_outbox;
    AuditLog &m_audit;
    std::unique_ptr<OtpRepository> m_codes;
    std::optional<Instant> m_lastAlarm;
};

} // namespace portal
