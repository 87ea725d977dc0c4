// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portalaccess/portalsignin.h"

#include "libportal/customers/customerservice.h"
#include "libportal/portalaccess/portalsessionrepository.h"
#include "libportal/portalaccess/portalsigninrepository.h"
#include "libportal/security/sodium.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace portal {

namespace {

Q_LOGGING_CATEGORY(log, "portal.portalaccess")

constexpr int sessionIdBits = 128;
constexpr int choiceBits = 256;
constexpr qsizetype csrfBytes = 16;
constexpr qsizetype longestOriginText = 200;
constexpr std::chrono::minutes seenResolution{5}; // a row is not written for every request
constexpr std::chrono::hours choicesKept{24};
constexpr std::chrono::hours stepsKept{90 * 24};

const QString sessionEntity = QStringLiteral("portal_session");

SignInOrigin cut(const SignInOrigin &origin)
{
    return {origin.address.left(longestOriginText), origin.userAgent.left(longestOriginText)};
}

Error nobodyThere()
{
    Error error = Error::unauthorized(QStringLiteral("no account may log in with this number"));
    error.message = {QT_TRANSLATE_NOOP("portal", "Please log in again."), {}};
    return error;
}

/// What a refused code says of the way in; nullopt for what was no try.
std::optional<PortalLogInOutcome> outcomeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::OtpInvalid:
        return PortalLogInOutcome::WrongCode;
    case ErrorCode::OtpExpired:
        return PortalLogInOutcome::CodeExpired;
    case ErrorCode::OtpLocked:
        return PortalLogInOutcome::Locked;
    default:
        return std::nullopt;
    }
}

PortalAccount accountOf(const Customer &customer)
{
    return {customer.code,           customer.fullName,     customer.status,
            customer.address.street, customer.address.city, customer.packageName};
}

} // namespace

PortalSignIn::PortalSignIn(const Parts &parts)
    : m_parts(parts),
      m_vault(parts.keys),
      m_tokens(parts.keys, parts.clock, TokenAudience::CustomerPortal),
      m_sessions(std::make_unique<PortalSessionRepository>(parts.database)),
      m_signIns(std::make_unique<PortalSignInRepository>(parts.database))
{
}

PortalSignIn::~PortalSignIn() = default;

Result<QList<Customer>> PortalSignIn::accountsOf(const PhoneNumber &phone)
{
    PORTAL_ASSIGN(QList<Customer> customers, m_parts.customers.withPhone(phone));
    customers.removeIf([](const Customer &customer) { return !mayUsePortal(customer); });
    return customers;
}

Result<Day> PortalSignIn::today(Instant now)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return brand.value.zone.dayOf(now);
}

Result<void> PortalSignIn::note(const PhoneNumber &phone, PortalLogInOutcome outcome,
                                const SignInOrigin &origin, bool known)
{
    using Number = PortalSignInRepository::Number;
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(const Day day, today(now));
    return m_signIns->add(m_vault.fingerprint("portal.log_in", phone.e164()), {now, outcome, cut(origin)},
                          day, known ? Number::Known : Number::Unknown);
}

Result<OtpSent> PortalSignIn::requestCode(const PhoneNumber &phone, Language language,
                                          const SignInOrigin &origin)
{
    PORTAL_ASSIGN(const QList<Customer> accounts, accountsOf(phone));
    const bool known = !accounts.isEmpty();
    const OtpRequest request{.purpose = OtpPurpose::PortalLogin,
                             .phone = phone,
                             .name = accounts.size() == 1 ? accounts.first().fullName : QString(),
                             .language = language,
                             .address = origin.address};
    PORTAL_ASSIGN(const OtpSent sent,
                  known ? m_parts.codes.request(request) : m_parts.codes.pretend(request));
    PORTAL_TRY(note(phone, PortalLogInOutcome::CodeAsked, origin, known));
    return sent;
}

Result<PortalEntry> PortalSignIn::verifyCode(const PhoneNumber &phone, const QString &code,
                                             const SignInOrigin &origin)
{
    const auto verified = m_parts.codes.verify(OtpPurpose::PortalLogin, phone, code);
    PORTAL_ASSIGN(const QList<Customer> accounts, accountsOf(phone));
    const bool known = !accounts.isEmpty();
    if (!verified) {
        if (const auto outcome = outcomeOf(verified.error()))
            PORTAL_TRY(note(phone, *outcome, origin, known));
        return failure(verified.error());
    }
    if (!known) {
        PORTAL_TRY(note(phone, PortalLogInOutcome::Refused, origin, known));
        return failure(nobodyThere());
    }
    if (accounts.size() == 1) {
        PORTAL_ASSIGN(const PortalSignedIn signedIn, begin(accounts.first(), phone, origin));
        return PortalEntry(signedIn);
    }
    PORTAL_ASSIGN(const PortalChoice choice, offer(accounts, phone));
    return PortalEntry(choice);
}

Result<PortalChoice> PortalSignIn::offer(const QList<Customer> &customers, const PhoneNumber &phone)
{
    PortalChoice choice{randomToken(choiceBits), choiceLife, {}};
    for (const Customer &customer : customers)
        choice.accounts.append(accountOf(customer));
    const Instant now = m_parts.clock.now();
    PORTAL_TRY(m_signIns->addChoice(tokenHash(choice.token), phone.e164(), now, now + choiceLife));
    return choice;
}

Result<PortalSignedIn> PortalSignIn::choose(const QString &choiceToken, const QString &customerCode,
                                            const SignInOrigin &origin)
{
    const QByteArray hash = tokenHash(choiceToken);
    PORTAL_ASSIGN(const auto proven, m_signIns->openChoice(hash, m_parts.clock.now()));
    if (!proven)
        return failure(nobodyThere());
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(*proven));
    PORTAL_ASSIGN(const QList<Customer> accounts, accountsOf(phone));
    const auto chosen = std::ranges::find_if(
        accounts, [&](const Customer &customer) { return customer.code == customerCode; });
    if (chosen == accounts.end()) {
        return failure(
            Error::invalid(QStringLiteral("customer_code"), QStringLiteral("choice"),
                           {QT_TRANSLATE_NOOP("portal", "This value is not one of the choices."), {}}));
    }
    PORTAL_ASSIGN(const bool used, m_signIns->useChoice(hash, m_parts.clock.now()));
    if (!used)
        return failure(nobodyThere());
    return begin(*chosen, phone, origin);
}

Result<PortalSignedIn> PortalSignIn::begin(const Customer &customer, const PhoneNumber &phone,
                                           const SignInOrigin &origin)
{
    const Instant now = m_parts.clock.now();
    const PortalSession session{randomToken(sessionIdBits), customer.id, now,
                                now + sessionLife,          now,         cut(origin)};
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const bool begun, m_sessions->insert(session, phone.e164()));
    if (!begun) // switched off or another number since we looked
        return failure(nobodyThere());
    PORTAL_ASSIGN(const Day day, today(now));
    PORTAL_TRY(m_sessions->markActive(day, customer.id));
    PORTAL_TRY(note(phone, PortalLogInOutcome::SignedIn, origin, true));
    PORTAL_TRY(m_parts.changes.record(sessionEntity, customer.code));
    PORTAL_ASSIGN(const QByteArray token, m_tokens.sign(customer.code, session.id, sessionLife));
    PORTAL_TRY(transaction.commit());
    return PortalSignedIn{token, session.expiresAt, session.id, customer.code, customer.fullName};
}

Result<PortalIdentity> PortalSignIn::authenticate(QByteArrayView token)
{
    PORTAL_ASSIGN(const TokenClaims claims, m_tokens.verify(token));
    const Instant now = m_parts.clock.now();
    PORTAL_ASSIGN(const auto holder, m_sessions->findGood(claims.sessionId, now));
    if (!holder || holder->code != claims.subject)
        return failure(Error::unauthorized(QStringLiteral("the portal session has ended")));
    const PortalSession &session = holder->session;
    if (now - session.lastSeenAt >= seenResolution) {
        PORTAL_ASSIGN(const Day day, today(now));
        const auto touched = m_sessions->touch(session.id, now);
        if (!touched || !m_sessions->markActive(day, session.customerId))
            qCInfo(log) << "a session's last use could not be written"; // no reason to turn anybody away
    }
    return PortalIdentity{Actor::customer(holder->code), session.customerId, holder->fullName, session.id,
                          session.expiresAt};
}

QString PortalSignIn::csrfToken(const QString &sessionId) const
{
    return QString::fromLatin1(toBase64Url(m_vault.fingerprint("portal.csrf", sessionId).first(csrfBytes)));
}

bool PortalSignIn::matchesCsrfToken(const QString &sessionId, QByteArrayView token) const
{
    return equalInConstantTime(csrfToken(sessionId).toLatin1(), token);
}

Result<QList<PortalLogIn>> PortalSignIn::logIns(const PhoneNumber &phone, int limit)
{
    return m_signIns->of(m_vault.fingerprint("portal.log_in", phone.e164()), limit);
}

Result<void> PortalSignIn::forgetOf(const PhoneNumber &phone)
{
    return m_signIns->removeOf(m_vault.fingerprint("portal.log_in", phone.e164()), phone.e164());
}

Result<void> PortalSignIn::forgetOld()
{
    const Instant now = m_parts.clock.now();
    PORTAL_TRY(m_signIns->removeChoicesBefore(now - choicesKept));
    PORTAL_TRY(m_signIns->removeStepsBefore(now - stepsKept));
    return {};
}

} // namespace portal
