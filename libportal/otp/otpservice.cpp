// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpservice.h"

#include "libportal/messaging/outbox.h"
#include "libportal/otp/otprepository.h"
#include "libportal/otp/otpwords.h"
#include "libportal/security/sodium.h"
#include "libportal/security/token.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/actor.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/savepoint.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QLoggingCategory>
#include <QtNetwork/QHostAddress>

#include <algorithm>

Q_LOGGING_CATEGORY(portalOtp, "portal.otp")

namespace portal {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::hours day(24);
constexpr std::chrono::hours hour(1);
constexpr std::chrono::minutes minute(1);
constexpr int tokenBits = 256;

// Taken in this order, one of each kind at most, so that nobody waits in a circle.
QString numberLock(const PhoneNumber &phone)
{
    return QStringLiteral("otp/1/") + phone.e164();
}
QString addressLock(const QByteArray &address)
{
    return QStringLiteral("otp/2/") + QString::fromLatin1(address.toHex());
}
QString everybodysLock()
{
    return QStringLiteral("otp/3");
}

bool isSixDigits(const QString &code)
{
    return code.size() == OneTimeCodes::digits &&
           std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Whoever has one IPv6 address has its whole /64; without an address there is no limit to keep.
QByteArray addressFingerprint(const Vault &vault, const QString &text)
{
    if (text.isEmpty())
        return {};
    QHostAddress address(text);
    bool isIpv4 = false;
    if (const quint32 ipv4 = address.toIPv4Address(&isIpv4); isIpv4) {
        address.setAddress(ipv4); // also when it came as ::ffff:203.0.113.1
    } else if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        Q_IPV6ADDR network = address.toIPv6Address();
        std::fill(std::begin(network.c) + 8, std::end(network.c), quint8(0));
        address.setAddress(network);
    }
    return vault.fingerprint("otp.address", address.isNull() ? text : address.toString());
}

Result<OtpService::Verification> known(const std::optional<OtpRepository::Verification> &stored)
{
    if (!stored)
        return failure(otpNotVerified());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(stored->phone));
    return OtpService::Verification{stored->id, phone};
}

} // namespace

OtpService::OtpService(Database &database, const Clock &clock, const KeyRing &keys, SettingsService &settings,
                       Outbox &outbox, AuditLog &audit)
    : m_database(database),
      m_clock(clock),
      m_vault(keys),
      m_digits(keys),
      m_settings(settings),
      m_outbox(outbox),
      m_audit(audit),
      m_codes(std::make_unique<OtpRepository>(database))
{
}

OtpService::~OtpService() = default;

Result<OtpSent> OtpService::request(const OtpRequest &request)
{
    return send(request, Delivery::Send);
}

Result<OtpSent> OtpService::pretend(const OtpRequest &request)
{
    return send(request, Delivery::Pretend);
}

Result<OtpSent> OtpService::send(const OtpRequest &request, Delivery delivery)
{
    PORTAL_ASSIGN(const auto settings, m_settings.codes());
    const CodeSettings &limits = settings.value;
    const QByteArray address = addressFingerprint(m_vault, request.address);

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.lockKey(numberLock(request.phone)));
    const Instant now = m_clock.now(); // the wait for the lock is over
    PORTAL_TRY(m_codes->bringBackFromFuture(request.phone, now));
    PORTAL_ASSIGN(const Refusal refusal, refusalToSend(request.phone, address, limits, now));
    if (refusal) {
        PORTAL_TRY(transaction.commit());
        return failure(*refusal);
    }
    PORTAL_ASSIGN(const OtpChallenge challenge, challengeToSend(request, delivery, limits, now));
    PORTAL_TRY(m_codes->addSend(request.phone, address, now));
    PORTAL_TRY(enqueue(request, challenge, delivery, now));
    PORTAL_TRY(transaction.commit());
    return OtpSent{std::chrono::floor<std::chrono::seconds>(challenge.expiresAt - now), limits.resendAfter};
}

Result<OtpService::Refusal> OtpService::refusalToSend(const PhoneNumber &phone, const QByteArray &address,
                                                      const CodeSettings &limits, Instant now)
{
    PORTAL_ASSIGN(const OtpFailures failures, m_codes->failuresOf(phone));
    if (const auto wait = failures.pauseLeft(now))
        return otpNumberPaused(*wait);

    PORTAL_ASSIGN(const auto last, m_codes->sendToNumber(phone, now - limits.resendAfter, 1));
    if (last)
        return otpSentJustNow(*last + limits.resendAfter - now);
    PORTAL_ASSIGN(const auto ofDay, m_codes->sendToNumber(phone, now - day, limits.sendsPerNumberAndDay));
    if (ofDay)
        return otpTooManyForNumber(*ofDay + day - now);

    if (!address.isEmpty()) {
        PORTAL_TRY(m_database.lockKey(addressLock(address)));
        PORTAL_ASSIGN(const auto ofHour,
                      m_codes->sendFromAddress(address, now - hour, now, limits.sendsPerAddressAndHour));
        if (ofHour)
            return otpTooManyForAddress(*ofHour + hour - now);
    }

    PORTAL_TRY(m_database.lockKey(everybodysLock()));
    PORTAL_ASSIGN(const auto ofMinute, m_codes->sendToAnybody(now - minute, now, limits.sendsPerMinute));
    if (ofMinute) {
        PORTAL_TRY(raiseAlarm(limits, now));
        return otpTooManyForEverybody(*ofMinute + minute - now);
    }
    return std::nullopt;
}

// Somebody is pumping messages, or half the town registers: a person should look. Once a minute is enough.
Result<void> OtpService::raiseAlarm(const CodeSettings &limits, Instant now)
{
    if (m_lastAlarm && std::chrono::abs(now - *m_lastAlarm) < minute)
        return {};
    m_lastAlarm = now;
    const QString detail = QStringLiteral("all %1 codes of a minute are sent").arg(limits.sendsPerMinute);
    qCWarning(portalOtp).noquote() << detail;
    return m_audit.append({0,
                           {},
                           Actor::system().key(),
                           QStringLiteral("otp.budget_spent"),
                           QStringLiteral("otp"),
                           {},
                           detail});
}

Result<OtpChallenge> OtpService::challengeToSend(const OtpRequest &request, Delivery delivery,
                                                 const CodeSettings &limits, Instant now)
{
    const auto kind = delivery == Delivery::Send ? OtpChallenge::Kind::Sent : OtpChallenge::Kind::Pretended;
    PORTAL_ASSIGN(const auto newest, m_codes->newestChallenge(request.purpose, request.phone));
    const bool lives = newest && newest->kind == kind && !newest->consumed && newest->expiresAt > now &&
                       newest->wrongTries < limits.wrongTries;
    if (lives)
        return *newest;
    return m_codes->addChallenge(request.purpose, request.phone, m_digits.newNonce(), kind, now,
                                 now + otpLife(request.purpose, limits));
}

Result<void> OtpService::enqueue(const OtpRequest &request, const OtpChallenge &challenge, Delivery delivery,
                                 Instant now)
{
    PORTAL_ASSIGN(const QString code,
                  m_digits.code(challenge.nonce, otpPurposeName(request.purpose).toUtf8(), request.phone));
    const auto minutes = std::chrono::floor<std::chrono::minutes>(challenge.expiresAt - now).count();
    MessageRequest message{
        .templateKey = otpTemplateKey(request.purpose),
        .language = request.language,
        .to = request.phone,
        .entity = QStringLiteral("otp"),
        .key = {},
        .parameters = {{QStringLiteral("name"), otpGreetingName(request.name)},
                       {QStringLiteral("minutes"), QString::number(std::max<qint64>(minutes, 1))}},
        .code = code,
        .priority = MessagePriority::Code,
        .expiresAt = challenge.expiresAt,
        .requestedBy = Actor::system().key()};
    if (request.purpose == OtpPurpose::PortalLogin) {
        PORTAL_ASSIGN(const auto brand, m_settings.brand());
        message.parameters.insert(QStringLiteral("portal_url"), brand.value.portalUrl);
    }

    // Both ways do the same work, so that its time does not tell which numbers are known (S09).
    PORTAL_ASSIGN(auto savepoint, Savepoint::begin(m_database));
    PORTAL_TRY(m_outbox.enqueue(message));
    return delivery == Delivery::Send ? savepoint.keep() : savepoint.undo();
}

Result<void> OtpService::verify(OtpPurpose purpose, const PhoneNumber &phone, const QString &code)
{
    if (!isSixDigits(code))
        return failure(otpMalformed());
    PORTAL_ASSIGN(const auto settings, m_settings.codes());

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.lockKey(numberLock(phone)));
    PORTAL_ASSIGN(const Refusal refusal, consume(purpose, phone, code, settings.value, m_clock.now()));
    PORTAL_TRY(transaction.commit());
    if (refusal)
        return failure(*refusal);
    return {};
}

Result<VerifiedPhone> OtpService::verifyForRegistration(const PhoneNumber &phone, const QString &code)
{
    if (!isSixDigits(code))
        return failure(otpMalformed());
    PORTAL_ASSIGN(const auto settings, m_settings.codes());
    const VerifiedPhone verified{randomToken(tokenBits), settings.value.verificationLife};

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_database.lockKey(numberLock(phone)));
    const Instant now = m_clock.now();
    PORTAL_ASSIGN(const Refusal refusal, consume(OtpPurpose::Registration, phone, code, settings.value, now));
    if (!refusal) {
        PORTAL_TRY(m_codes->addVerification(tokenHash(verified.token), phone, now, now + verified.expiresIn));
    }
    PORTAL_TRY(transaction.commit());
    if (refusal)
        return failure(*refusal);
    return verified;
}

Result<OtpService::Refusal> OtpService::consume(OtpPurpose purpose, const PhoneNumber &phone,
                                                const QString &code, const CodeSettings &limits, Instant now)
{
    PORTAL_TRY(m_codes->bringBackFromFuture(phone, now));
    PORTAL_ASSIGN(const OtpFailures failures, m_codes->failuresOf(phone));
    if (const auto wait = failures.pauseLeft(now))
        return otpNumberPaused(*wait);

    PORTAL_ASSIGN(const auto challenge, m_codes->newestChallenge(purpose, phone));
    if (!challenge)
        return otpWrong(0);
    if (challenge->consumed || challenge->expiresAt <= now)
        return otpExpired();
    if (challenge->wrongTries >= limits.wrongTries) {
        PORTAL_ASSIGN(const auto last, m_codes->sendToNumber(phone, now - limits.resendAfter, 1));
        return otpChallengeLocked(last ? *last + limits.resendAfter - now : 0ms);
    }

    // An error here, a key that is missing, is no try of theirs.
    PORTAL_ASSIGN(const QString right,
                  m_digits.code(challenge->nonce, otpPurposeName(purpose).toUtf8(), phone));
    const bool matches = equalInConstantTime(right.toLatin1(), code.toLatin1());
    if (!matches || challenge->kind == OtpChallenge::Kind::Pretended) {
        PORTAL_ASSIGN(const Error told, countWrongTry(*challenge, phone, limits, now));
        return told;
    }
    PORTAL_ASSIGN(const bool won, m_codes->consume(challenge->id, now));
    if (!won)
        return otpExpired();
    return std::nullopt;
}

Result<Error> OtpService::countWrongTry(const OtpChallenge &challenge, const PhoneNumber &phone,
                                        const CodeSettings &limits, Instant now)
{
    PORTAL_ASSIGN(const int tries, m_codes->addWrongTry(challenge.id));
    PORTAL_ASSIGN(const OtpFailures before, m_codes->failuresOf(phone));
    const OtpFailures failures = before.withOneMore(now, limits);
    PORTAL_TRY(m_codes->setFailures(phone, failures));
    return otpWrong(failures.pauseLeft(now) ? 0 : std::max(0, limits.wrongTries - tries));
}

Result<OtpService::Verification> OtpService::verification(const QString &token)
{
    PORTAL_ASSIGN(const auto found, m_codes->openVerification(tokenHash(token), m_clock.now()));
    return known(found);
}

Result<OtpService::Verification> OtpService::useVerification(const QString &token)
{
    if (!m_database.inTransaction())
        return failure(Error::internal(QStringLiteral("a verification is used outside a transaction")));
    PORTAL_ASSIGN(const auto used, m_codes->useVerification(tokenHash(token), m_clock.now()));
    return known(used);
}

Result<qint64> OtpService::forgetBefore(Instant before)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const qint64 gone, m_codes->forgetBefore(before));
    PORTAL_TRY(transaction.commit());
    return gone;
}

} // namespace portal
