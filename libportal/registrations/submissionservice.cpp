// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/submissionservice.h"

#include "libportal/base/calendar.h"
#include "libportal/base/contactrules.h"
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/otp/otpservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/photos/photointake.h"
#include "libportal/registrations/consentnotice.h"
#include "libportal/registrations/nik.h"
#include "libportal/registrations/photorepository.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/registrations/trackinglink.h"
#include "libportal/security/token.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"

#include <QtCore/QBuffer>
#include <QtCore/QCryptographicHash>
#include <QtCore/QLoggingCategory>
#include <QtCore/QUuid>

Q_LOGGING_CATEGORY(portalRegistrations, "portal.registrations")

namespace portal {

namespace {

constexpr int longestNotes = 1000;
constexpr int longestCampaign = 100;
constexpr int longestKey = 200;
constexpr int photosPerVerification = 10; // somebody who tries again; more is somebody who fills the disk

Text pastDate()
{
    return {QT_TRANSLATE_NOOP("portal", "Choose a date from today on."), {}};
}

Result<std::optional<Day>> checkedDate(const QString &text, Day today, int latestDays)
{
    const QString field = QStringLiteral("preferred_date");
    if (text.isEmpty())
        return std::optional<Day>();
    const auto day = dayFromIsoDate(text);
    if (!day)
        return failure(
            Error::invalid(field, QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "Enter a date as year-month-day: 2026-11-20."), {}}));
    if (*day < today)
        return failure(Error::invalid(field, QStringLiteral("in_past"), pastDate()));
    if (*day > today + std::chrono::days(latestDays)) {
        return failure(Error::invalid(field, QStringLiteral("too_late"),
                                      {QT_TRANSLATE_NOOP("portal", "Choose a date within the next %1 days."),
                                       {QString::number(latestDays)}}));
    }
    return day;
}

Result<std::optional<InstallSlot>> checkedSlot(const QString &text)
{
    if (text.isEmpty())
        return std::optional<InstallSlot>();
    if (const auto slot = installSlotFromName(text))
        return slot;
    return failure(
        Error::invalid(QStringLiteral("preferred_slot"), QStringLiteral("choice"),
                       {QT_TRANSLATE_NOOP("portal", "Choose morning, afternoon or evening."), {}}));
}

// What was sent, as it was sent, in a form that cannot run together: whoever sends the same again means the
// same.
QByteArray contentHash(const Submission &s)
{
    const QStringList parts{s.fullName,
                            s.email,
                            s.phone,
                            s.nik,
                            s.photoId,
                            s.address.toText(),
                            s.address.landmark,
                            s.packageCode,
                            s.preferredDate,
                            s.preferredSlot,
                            s.notes,
                            s.additionalHome ? QStringLiteral("1") : QString()};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    }
    return hash.result();
}

// The verification stands in it, so that nobody without it is told what became of somebody's submission.
SubmissionMark markOf(const Submission &s)
{
    return {tokenHash(QStringLiteral("submission\n%1\n%2").arg(s.verificationToken, s.idempotencyKey)),
            contentHash(s)};
}

Error alreadySubmittedOtherwise()
{
    return Error::invalid(
        QStringLiteral("idempotency_key"), QStringLiteral("reused"),
        {QT_TRANSLATE_NOOP("portal", "This submission was already made with other contents."), {}});
}

} // namespace

/// A submission whose every field is in order.
struct SubmissionService::Checked
{
    Registration registration;
    std::optional<PhoneNumber> phone;
    BrandSettings brand;
    QString verificationToken;
    SubmissionMark mark;
};

SubmissionService::SubmissionService(const Parts &parts)
    : m_parts(parts),
      m_registrations(std::make_unique<RegistrationRepository>(parts.database)),
      m_photos(std::make_unique<PhotoRepository>(parts.database))
{
}

SubmissionService::~SubmissionService() = default;

Result<QString> SubmissionService::storePhoto(const QString &verificationToken, const QByteArray &bytes)
{
    PORTAL_ASSIGN(const auto verification, m_parts.codes.verification(verificationToken));
    PORTAL_ASSIGN(const CleanPhoto clean, cleanPhoto(bytes));

    QBuffer plain;
    plain.setData(clean.jpeg);
    QBuffer sealed;
    plain.open(QIODevice::ReadOnly);
    sealed.open(QIODevice::WriteOnly);
    PORTAL_TRY(m_parts.vault.sealStream(photoPurpose, plain, sealed));

    Photo photo;
    photo.id = QUuid::createUuid().toString(QUuid::Id128);
    photo.verificationId = verification.id;
    photo.width = clean.width;
    photo.height = clean.height;
    photo.size = clean.jpeg.size();
    photo.createdAt = m_parts.clock.now();

    const auto kept = keep(photo, sealed.data());
    if (!kept) {
        // A file is not rolled back with its row; a row of PostgreSQL is, and there is nothing left to
        // remove.
        if (!m_parts.blobs.remove(photo.id))
            qCWarning(portalRegistrations) << "an unused photo could not be removed" << photo.id;
        return failure(kept.error());
    }
    return photo.id;
}

Result<void> SubmissionService::keep(const Photo &photo, const QByteArray &sealed)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("photos:%1").arg(photo.verificationId)));
    PORTAL_ASSIGN(const qint64 before, m_photos->countOf(photo.verificationId));
    if (before >= photosPerVerification)
        return failure(Error::tooManyRequests(std::chrono::minutes(10)));
    PORTAL_TRY(m_parts.blobs.put(photo.id, sealed));
    PORTAL_TRY(m_photos->insert(photo));
    return transaction.commit();
}

Result<SubmissionService::Checked> SubmissionService::check(const Submission &submission)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto rules, m_parts.settings.registration());
    PORTAL_ASSIGN(const ConsentNotice notice,
                  consentNotice(rules.value.consentVersion, submission.language, brand.value));

    Checked checked;
    checked.brand = brand.value;
    checked.verificationToken = submission.verificationToken;
    Registration &r = checked.registration;
    FieldErrors errors;

    r.language = submission.language;
    r.fullName = errors.take(checkedName(submission.fullName, QStringLiteral("full_name")));
    r.email = errors.take(checkedEmail(submission.email, QStringLiteral("email")));
    if (auto phone = PhoneNumber::parse(submission.phone)) {
        r.phone = phone->e164();
        checked.phone = std::move(*phone);
    } else {
        errors.add(phone.error());
    }
    if (!submission.nik.trimmed().isEmpty()) {
        if (const auto nik = Nik::parse(submission.nik)) {
            r.nikSealed = m_parts.vault.seal(nikPurpose, nik->digits().toUtf8());
            r.nikFingerprint = m_parts.vault.fingerprint(nikPurpose, nik->digits());
        } else {
            errors.add(nik.error());
        }
    }
    r.photoId = errors.take(checkedText(submission.photoId, QStringLiteral("photo_id"), 0, 64, Lines::One));
    r.address = errors.take(submission.address.checked());
    if (const auto package = m_parts.packages.offeredByCode(submission.packageCode)) {
        r.packageCode = package->code;
        r.packageName = package->name;
        r.packageSpeedMbps = package->speedMbps;
        r.packagePrice = package->price;
    } else if (package.error().code == ErrorCode::Invalid) {
        errors.add(package.error());
    } else {
        return failure(package.error());
    }
    r.submittedAt = m_parts.clock.now();
    const Day today = brand.value.zone.dayOf(r.submittedAt);
    r.preferredDate =
        errors.take(checkedDate(submission.preferredDate, today, rules.value.latestInstallDays));
    r.preferredSlot = errors.take(checkedSlot(submission.preferredSlot));
    r.notes =
        errors.take(checkedText(submission.notes, QStringLiteral("notes"), 0, longestNotes, Lines::Many));
    const auto campaign = [&](const QString &text, const char *field) {
        return errors.take(checkedText(text, QLatin1String(field), 0, longestCampaign, Lines::One));
    };
    r.campaign = {campaign(submission.campaign.source, "campaign.source"),
                  campaign(submission.campaign.medium, "campaign.medium"),
                  campaign(submission.campaign.name, "campaign.name")};
    if (!submission.consent) {
        errors.add(Error::invalid(
            QStringLiteral("consent"), QStringLiteral("required"),
            {QT_TRANSLATE_NOOP("portal", "Your consent to the privacy notice is needed."), {}}));
    } else if (!submission.consentHash.isEmpty() && submission.consentHash != notice.hash) {
        errors.add(Error::invalid(
            QStringLiteral("consent"), QStringLiteral("changed"),
            {QT_TRANSLATE_NOOP("portal", "The privacy notice has changed. Please read it again."), {}}));
    }
    errors.take(
        checkedText(submission.idempotencyKey, QStringLiteral("idempotency_key"), 0, longestKey, Lines::One));
    if (!errors.isEmpty())
        return failure(errors.error());

    r.consentVersion = notice.version;
    r.consentHash = notice.hash;
    r.additionalHome = submission.additionalHome;
    checked.mark = markOf(submission);
    return checked;
}

Result<std::optional<Submitted>> SubmissionService::earlier(const SubmissionMark &mark)
{
    PORTAL_ASSIGN(const auto found, m_registrations->bySubmission(mark.key));
    if (!found)
        return std::optional<Submitted>();
    if (found->second != mark.hash)
        return failure(alreadySubmittedOtherwise());
    PORTAL_ASSIGN(const Submitted submitted, answer(found->first));
    return std::optional(submitted);
}

Result<void> SubmissionService::refuseDuplicates(const Checked &checked)
{
    const Registration &r = checked.registration;
    const QString addressKey = r.address.key();
    // Families order for several homes: whoever says so may go on, unless it is the same home again.
    const auto isDuplicate = [&](const QString &otherAddressKey) {
        return !r.additionalHome || otherAddressKey == addressKey;
    };
    PORTAL_ASSIGN(const auto applications,
                  m_registrations->sharing(r.phone, r.email, r.nikFingerprint, {}, r.fullName, {}));
    for (const RegistrationMatch &match : applications) {
        const bool open = match.status != RegistrationStatus::Rejected &&
                          match.status != RegistrationStatus::Cancelled && match.customerCode.isEmpty();
        if (!open || !isDuplicate(match.addressKey))
            continue;
        if (match.samePhone)
            return failure(Error::duplicate(QStringLiteral("phone")));
        if (match.sameEmail)
            return failure(Error::duplicate(QStringLiteral("email")));
        if (match.sameNik)
            return failure(Error::duplicate(QStringLiteral("nik")));
    }
    PORTAL_ASSIGN(const auto customers,
                  m_parts.customers.matches(*checked.phone, r.email, r.nikFingerprint, {}));
    for (const CustomerMatch &match : customers) {
        if (match.field != u"address" && isDuplicate(match.addressKey))
            return failure(Error::duplicate(match.field));
    }
    return {};
}

Result<Submitted> SubmissionService::submit(const Submission &submission)
{
    // Before anything is checked: what was right when it was sent first may have ceased to be since, a
    // package or a date, and the answer that got lost is still the answer.
    PORTAL_ASSIGN(const std::optional<Submitted> known, earlier(markOf(submission)));
    if (known)
        return *known;
    PORTAL_ASSIGN(Checked checked, check(submission));
    Registration &r = checked.registration;

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    // Whoever submits the same thing, or the same person, at the same time comes after this one. Sorted, so
    // that two of them never wait for each other.
    QStringList keys{QStringLiteral("submission:") + QString::fromLatin1(checked.mark.key.toHex()),
                     QStringLiteral("phone:") + r.phone, QStringLiteral("email:") + r.email};
    if (!r.nikFingerprint.isEmpty())
        keys.append(QStringLiteral("nik:") + QString::fromLatin1(r.nikFingerprint.toHex()));
    keys.sort();
    for (const QString &key : std::as_const(keys))
        PORTAL_TRY(m_parts.database.lockKey(key));

    PORTAL_ASSIGN(const std::optional<Submitted> before, earlier(checked.mark));
    if (before)
        return *before;
    PORTAL_ASSIGN(const auto verification, m_parts.codes.useVerification(checked.verificationToken));
    if (verification.phone != *checked.phone) {
        return failure(Error::invalid(
            QStringLiteral("phone"), QStringLiteral("not_verified"),
            {QT_TRANSLATE_NOOP("portal", "Verify this WhatsApp number with a code first."), {}}));
    }
    PORTAL_TRY(refuseDuplicates(checked));

    PORTAL_ASSIGN(r.number, m_parts.counters.nextOfDay(checked.brand.registrationPrefix,
                                                       checked.brand.zone.dayOf(r.submittedAt)));
    if (!r.photoId.isEmpty()) {
        PORTAL_ASSIGN(const bool attached, m_photos->attach(r.photoId, verification.id, r.number));
        if (!attached) {
            return failure(
                Error::invalid(QStringLiteral("photo_id"), QStringLiteral("choice"),
                               {QT_TRANSLATE_NOOP("portal", "Upload the photo of the KTP again."), {}}));
        }
    }
    PORTAL_ASSIGN(const RegistrationId id, m_registrations->insert(r, checked.mark, checked.brand.zone));
    RegistrationEvent event;
    event.at = r.submittedAt;
    event.actor = Actor::applicant().key();
    event.action = QStringLiteral("submit");
    event.to = r.status;
    PORTAL_TRY(m_registrations->appendEvent(id, event));
    PORTAL_TRY(m_parts.changes.record(QStringLiteral("registration"), r.number));

    PORTAL_ASSIGN(const Submitted submitted, answer(r));
    MessageRequest message{.templateKey = QStringLiteral("registration.received"),
                           .language = r.language,
                           .to = *checked.phone,
                           .entity = QStringLiteral("registration"),
                           .key = r.number,
                           .requestedBy = event.actor};
    message.parameters = {{QStringLiteral("name"), r.fullName},
                          {QStringLiteral("number"), r.number},
                          {QStringLiteral("package"), r.packageName},
                          {QStringLiteral("price"), r.packagePrice.toText()},
                          {QStringLiteral("tracking_url"), trackingPage(checked.brand, r.number)}};
    PORTAL_TRY(m_parts.outbox.enqueue(message));
    PORTAL_TRY(transaction.commit());
    return submitted;
}

Result<Submitted> SubmissionService::answer(const Registration &registration)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return Submitted{registration.number, registration.status,
                     trackingLink(brand.value, m_parts.vault, registration.number), registration.submittedAt};
}

} // namespace portal
