// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testportal.h"

#include "libportal/messaging/outbox.h"
#include "libportal/otp/otpservice.h"
#include "libportal/packages/packageservice.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/security/code.h"

#include <QtTest/QtTest>

namespace portal::testing {

namespace {

// A fixture that cannot be set up is no finding about what is tested: it ends the program with its reason.
template <typename T>
T must(Result<T> result, const char *what)
{
    if (!result) {
        QString fields;
        for (const FieldError &field : result.error().fields)
            fields += u' ' + field.field + u':' + field.code;
        qFatal("%s: %s %s%s", what, qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().detail), qPrintable(fields));
    }
    return std::move(*result);
}

} // namespace

TestPortal::TestPortal(Dialect dialect) : m_database(dialect)
{
    open();
}

TestPortal::TestPortal(const QString &copyOf) : m_database(copyOf)
{
    open();
}

void TestPortal::open()
{
    m_keys = must(KeyRing::open(m_secrets), "keys");
    m_context = std::make_unique<PortalContext>(
        PortalContext{m_database.source(), *m_keys, m_secrets, m_clock, m_database.folder()});
    m_portal = must(Portal::open(*m_context), "portal");
    must(m_portal->packages().addDefaults(Actor::system()), "packages");
}

TestPortal::~TestPortal() = default;

std::unique_ptr<Portal> TestPortal::another() const
{
    return must(Portal::open(*m_context), "another portal");
}

Actor TestPortal::staff(Role role)
{
    if (!m_staff.contains(int(role))) {
        const QString name = roleName(role);
        const qint64 id =
            must(m_portal->database().integer(
                     u"INSERT INTO staff (username, full_name, role, password_hash, created_at, updated_at) "
                     "VALUES (:name, :full_name, :name, '-', 1, 1) RETURNING id"_qs,
                     {{u"name"_qs, name}, {u"full_name"_qs, u"Petugas "_qs + name}}),
                 "staff");
        m_staff.insert(int(role), Actor::staff(StaffId(id), role, u"Petugas "_qs + name));
    }
    return m_staff.value(int(role));
}

QString TestPortal::codeSentTo(const PhoneNumber &phone)
{
    const auto challenge =
        must(m_portal->database().one(u"SELECT nonce, purpose FROM otp_challenges WHERE phone = :phone "
                                      "ORDER BY id DESC LIMIT 1"_qs,
                                      {{u"phone"_qs, phone.e164()}},
                                      [](const Row &row) { return std::pair(row.bytes(0), row.text(1)); }),
             "challenge");
    if (!challenge)
        return {};
    return must(OneTimeCodes(*m_keys).code(challenge->first, challenge->second.toLatin1(), phone), "code");
}

QString TestPortal::verifiedToken(const QString &phone)
{
    const PhoneNumber number = must(PhoneNumber::parse(phone), "phone");
    const OtpRequest request{.purpose = OtpPurpose::Registration,
                             .phone = number,
                             .name = u"Zainal Uji"_qs,
                             .address = u"127.0.0.1"_qs};
    must(m_portal->codes().request(request), "request code");
    return must(m_portal->codes().verifyForRegistration(number, codeSentTo(number)), "verify code").token;
}

Submission TestPortal::submission(const QString &phone, const QString &verificationToken) const
{
    Submission submission;
    submission.verificationToken = verificationToken;
    submission.fullName = u"Zainal Uji"_qs;
    submission.email = u"pelanggan%1@example.id"_qs.arg(phone.right(4));
    submission.phone = phone;
    submission.address.street = u"Jl. Contoh No. "_qs + phone.right(4);
    submission.address.rt = u"3"_qs;
    submission.address.rw = u"012"_qs;
    submission.address.village = u"Percontohan"_qs;
    submission.address.district = u"Ujicoba"_qs;
    submission.address.city = u"Kota Bandung"_qs;
    submission.address.province = u"Jawa Barat"_qs;
    submission.address.postalCode = u"40111"_qs;
    submission.packageCode = u"HOME-20"_qs;
    submission.consent = true;
    return submission;
}

QString TestPortal::submitted(const QString &phone)
{
    return must(m_portal->submissions().submit(submission(phone, verifiedToken(phone))), "submit").number;
}

Registration TestPortal::step(const QString &number, RegistrationAction action)
{
    StepRequest request;
    request.action = action;
    request.version = registration(number).version;
    if (action == RegistrationAction::ScheduleSurvey)
        request.surveyAt = m_clock.now() + std::chrono::hours(24);
    if (action == RegistrationAction::Reject) {
        request.category = RejectCategory::OutOfCoverage;
        request.reason = u"Belum ada jaringan di alamat Anda."_qs;
    }
    return must(m_portal->registrations().step(staff(Role::Supervisor), number, request), "step");
}

Registration TestPortal::registration(const QString &number)
{
    return must(m_portal->queue().detail(staff(Role::Supervisor), number), "registration").registration;
}

qint64 TestPortal::count(const QString &table)
{
    return must(m_portal->database().integer(u"SELECT count(*) FROM "_qs + table), "count");
}

QStringList TestPortal::messagesAbout(const QString &entity, const QString &key)
{
    QStringList templates;
    for (const MessageRecord &message : must(m_portal->outbox().about(entity, key), "messages"))
        templates.append(message.templateKey);
    return templates;
}

} // namespace portal::testing
