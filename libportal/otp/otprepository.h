// SPDX-License-Identifier: GPL-3.0-or-later
// OtpRepository: challenges, sends, failures and verifications. Callers hold the number's lock (or SQLite's
// write transaction) while they look and then write.
#pragma once

#include "libportal/base/phone.h"
#include "libportal/base/result.h"
#include "libportal/otp/otpfailures.h"
#include "libportal/otp/otppurpose.h"
#include "libportal/storage/database.h"

#include <QtCore/QByteArray>

namespace portal {

struct OtpChallenge
{
    enum class Kind { Sent, Pretended };

    qint64 id = 0;
    QByteArray nonce;
    Instant expiresAt;
    Kind kind = Kind::Sent; ///< no code passes a pretended one
    int wrongTries = 0;
    bool consumed = false;
};

class OtpRepository
{
public:
    explicit OtpRepository(Database &database) : m_database(database) {}

    /// After the clock stepped back: what claims to lie ahead of `now` began now, and lasts as long as it
    /// would have. So no limit is forgotten, and none lasts longer than from this moment on.
    Result<void> bringBackFromFuture(const PhoneNumber &phone, Instant now);

    /// The newest one, whatever has become of it: older ones count no more (S08).
    Result<std::optional<OtpChallenge>> newestChallenge(OtpPurpose purpose, const PhoneNumber &phone);
    /// Takes the place of all before it.
    Result<OtpChallenge> addChallenge(OtpPurpose purpose, const PhoneNumber &phone, const QByteArray &nonce,
                                      OtpChallenge::Kind kind, Instant now, Instant expiresAt);
    /// False when somebody was faster (S02).
    Result<bool> consume(qint64 challenge, Instant now);
    /// How many there are then.
    Result<int> addWrongTry(qint64 challenge);

    Result<OtpFailures> failuresOf(const PhoneNumber &phone);
    Result<void> setFailures(const PhoneNumber &phone, const OtpFailures &failures);

    Result<void> addSend(const PhoneNumber &phone, const QByteArray &address, Instant at);
    // The time of the `n`th last send after `since` (1: the last one); nullopt when there were fewer.
    Result<std::optional<Instant>> sendToNumber(const PhoneNumber &phone, Instant since, int n);
    Result<std::optional<Instant>> sendFromAddress(const QByteArray &address, Instant since, Instant now,
                                                   int n);
    Result<std::optional<Instant>> sendToAnybody(Instant since, Instant now, int n);

    struct Verification
    {
        qint64 id = 0;
        QString phone; ///< E.164
    };
    Result<void> addVerification(const QByteArray &tokenHash, const PhoneNumber &phone, Instant now,
                                 Instant expiresAt);
    /// One that is neither used nor expired.
    Result<std::optional<Verification>> openVerification(const QByteArray &tokenHash, Instant now);
    /// The same, and nobody finds it open afterwards (S02).
    Result<std::optional<Verification>> useVerification(const QByteArray &tokenHash, Instant now);

    Result<qint64> forgetBefore(Instant before);

private:
    Database &m_database;
};

} // namespace portal
