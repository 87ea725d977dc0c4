// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/storyteller.h"

#include <algorithm>

namespace portal {

namespace {

using namespace std::chrono_literals;

// As RegistrationService and SubmissionService seal it.
constexpr QByteArrayView nikPurpose("nik");

struct RejectRow
{
    RejectCategory category;
    int weight;
    const char *reason; // shown to the applicant
};

constexpr RejectRow rejections[] = {
    {RejectCategory::OutOfCoverage, 34, "Jaringan kami belum menjangkau alamat Anda."},
    {RejectCategory::TechnicallyImpossible, 18, "Jalur kabel ke rumah Anda belum memungkinkan."},
    {RejectCategory::Unreachable, 16, "Kami tidak dapat menghubungi Anda setelah beberapa kali mencoba."},
    {RejectCategory::IncompleteData, 13, "Data alamat yang kami terima belum lengkap."},
    {RejectCategory::InvalidIdentity, 7,
     "Foto KTP tidak terbaca. Silakan daftar lagi dengan foto yang jelas."},
    {RejectCategory::DuplicateApplication, 7, "Alamat ini sudah terdaftar dengan nomor lain."},
    {RejectCategory::Other, 5, "Pendaftaran belum dapat kami proses. Silakan hubungi layanan pelanggan."},
};

const QList<QString> wishes =
    QStringLiteral("Mohon dipasang di akhir pekan.|Rumah di belakang warung.|Telepon dulu sebelum datang.|"
                   "Untuk kerja dari rumah.|Kalau bisa sebelum tanggal 1.")
        .split(u'|');
const QList<QString> changesOfMind =
    QStringLiteral("Batal pindah rumah.|Sudah memakai penyedia lain.|Belum jadi tahun ini.|"
                   "Biaya belum siap.|Diminta pendaftar lewat telepon.")
        .split(u'|');

} // namespace

Registration Storyteller::person(Random &random, qint64 index) const
{
    const Person person = m_people.person(m_setting.seed, index);
    const Package &package =
        m_setting.packages[random.weighted(QList<int>{34, 30, 22, 10, 4}.mid(0, m_setting.packages.size()))];
    Registration r;
    r.fullName = person.name;
    r.email = person.email;
    r.phone = person.phone;
    r.language = random.chance(0.06) ? Language::English : Language::Indonesian;
    if (random.chance(0.7)) {
        r.nikSealed = m_setting.vault.seal(nikPurpose, person.nik.toUtf8());
        r.nikFingerprint = m_setting.vault.fingerprint(nikPurpose, person.nik);
    }
    r.address = m_places.make(random);
    r.packageCode = package.code;
    r.packageName = package.name;
    r.packageSpeedMbps = package.speedMbps;
    r.packagePrice = package.price;
    return r;
}

Registration Storyteller::application(Random &random, qint64 index, const QString &number, Instant at) const
{
    static const QList<QString> sources{QStringLiteral("instagram"), QStringLiteral("facebook"),
                                        QStringLiteral("google"), QStringLiteral("brosur")};
    // Some order for a second home, not long after the first.
    constexpr qint64 recentPeople = 150;
    const bool again = index > 0 && random.chance(0.02);
    const qint64 who = again ? index - 1 - random.below(int(std::min(index, recentPeople))) : index;
    Registration r = person(random, who);
    r.additionalHome = again;
    r.number = number;
    r.submittedAt = at;
    if (random.chance(0.5)) {
        r.preferredDate = m_setting.zone.dayOf(at) + std::chrono::days(random.between(3, 21));
        r.preferredSlot = InstallSlot(random.below(3));
    }
    if (random.chance(0.2))
        r.notes = random.pick(wishes);
    if (random.chance(0.35)) {
        const QString &source = random.pick(sources);
        r.campaign = {source, source == u"brosur" ? QStringLiteral("cetak") : QStringLiteral("iklan"),
                      QStringLiteral("promo-rumah")};
    }
    r.consentVersion = m_setting.consentVersion;
    r.consentHash = m_setting.consentHashes[size_t(r.language)];
    return r;
}

ApplicationStory Storyteller::tell(Random &random, qint64 index, const QString &number, Instant at,
                                   Fate fate) const
{
    ApplicationStory story;
    story.now = m_setting.now;
    story.registration = application(random, index, number, at);
    story.submit();
    live(random, story, fate);
    return story;
}

void Storyteller::live(Random &random, ApplicationStory &story, Fate fate) const
{
    const Rhythm &rhythm = m_setting.rhythm;
    const Actor &clerk = m_setting.office.clerk(random);
    Instant at = rhythm.worked(random, story.registration.submittedAt, 4h);
    if (fate == Fate::Rejected && random.chance(0.35))
        return reject(random, story, at, clerk);
    if (fate == Fate::Cancelled && random.chance(0.3))
        return cancel(random, story, at, clerk);
    if (fate == Fate::Converts && random.chance(0.015)) {
        reject(random, story, at, clerk);
        at = rhythm.worked(random, at, 20h);
        story.step(RegistrationAction::Reopen, at, m_setting.office.supervisor(random),
                   QStringLiteral("Pendaftar mengirim data yang kurang."));
        at = rhythm.worked(random, at, 2h);
    }
    if (!story.step(RegistrationAction::Verify, at, clerk))
        return;
    story.registration.assigneeId = clerk.staffId;
    if (fate == Fate::Waits && random.chance(0.4))
        return;
    at = rhythm.worked(random, at, 4h);
    if (fate == Fate::Rejected && random.chance(0.35))
        return reject(random, story, at, clerk);
    if (fate == Fate::Cancelled && random.chance(0.45))
        return cancel(random, story, at, clerk);

    const auto surveyed = survey(random, story, at, clerk, fate);
    if (!surveyed)
        return;
    if (fate == Fate::Rejected)
        return reject(random, story, rhythm.worked(random, *surveyed, 5h), clerk);
    if (fate == Fate::Waits && random.chance(0.3))
        return;
    at = rhythm.worked(random, *surveyed, 5h);
    const bool withoutSurvey = story.registration.status == RegistrationStatus::Verified;
    if (!story.step(RegistrationAction::Approve, at, clerk,
                    withoutSurvey ? QStringLiteral("Tetangga sebelah sudah terpasang.") : QString()))
        return;
    if (fate == Fate::Cancelled)
        cancel(random, story, rhythm.worked(random, at, 20h), clerk);
    else if (fate == Fate::Converts)
        convert(random, story, rhythm.worked(random, at, 4h), clerk);
}

std::optional<Instant> Storyteller::survey(Random &random, ApplicationStory &story, Instant at,
                                           const Actor &clerk, Fate fate) const
{
    if (fate != Fate::Cancelled && random.chance(0.15))
        return at;
    const Rhythm &rhythm = m_setting.rhythm;
    Registration &r = story.registration;
    Instant visit = rhythm.visit(random, at, random.between(1, 3));
    if (!story.step(RegistrationAction::ScheduleSurvey, at, clerk))
        return std::nullopt;
    r.surveyAt = visit;
    story.survey = m_setting.fieldwork.survey(random, r.number, r.address.toText(), at, clerk, visit);
    if (random.chance(0.12)) {
        const Instant moved = visit - 2h;
        visit = rhythm.visit(random, visit, random.between(1, 2));
        if (story.step(RegistrationAction::ScheduleSurvey, moved, clerk)) {
            r.surveyAt = visit;
            story.survey->reschedule(moved, clerk, visit);
        }
    }
    if (fate == Fate::Cancelled && random.chance(0.7)) {
        cancel(random, story, visit - 1h, clerk);
        return std::nullopt;
    }
    const auto visited = m_setting.fieldwork.visited(random, *story.survey);
    if (!visited || !story.step(RegistrationAction::CompleteSurvey, visited->second, visited->first,
                                story.survey->events().last().note))
        return std::nullopt;
    return visited->second;
}

void Storyteller::reject(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const
{
    QList<int> weights;
    for (const RejectRow &row : rejections)
        weights.append(row.weight);
    const RejectRow &row = rejections[random.weighted(weights)];
    if (story.step(RegistrationAction::Reject, at, clerk, {}, QString::fromUtf8(row.reason)))
        story.registration.rejectCategory = row.category;
}

void Storyteller::cancel(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const
{
    const bool byApplicant = random.chance(0.6);
    const Actor actor = byApplicant ? Actor::applicant() : clerk;
    const QString &why = random.pick(changesOfMind);
    if (!story.step(RegistrationAction::Cancel, at, actor, why))
        return;
    if (story.survey)
        story.survey->step(TicketAction::Cancel, at, actor,
                           registrationActionName(RegistrationAction::Cancel));
}

void Storyteller::convert(Random &random, ApplicationStory &story, Instant at, const Actor &clerk) const
{
    const Registration &r = story.registration;
    if (story.convert(at, clerk))
        story.installation =
            m_setting.fieldwork.installation(random, r.number, r.address.toText(), at, clerk);
}

} // namespace portal
