// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otpservice.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/storage/auditlog.h"
#include "tests/support/testportal.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

#include <thread>

using namespace portal;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

const QString phone = u"0812-0000-0001"_qs;
const QString otherPhone = u"0812-0000-0002"_qs;

QString faults(const Result<Submitted> &result)
{
    if (result)
        return u"none"_qs;
    QStringList fields;
    for (const FieldError &error : result.error().fields)
        fields.append(error.field + u' ' + error.code);
    return errorCodeName(result.error().code) + u": "_qs + fields.join(u", "_qs);
}

QByteArray picture()
{
    QImage image(640, 400, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "JPEG") ? bytes : QByteArray();
}

using Change = std::function<void(Submission &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class SubmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_submission_is_one_application_with_its_history_and_message_data() { TestDatabase::addRows(); }
    void a_submission_is_one_application_with_its_history_and_message()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.nik = u"3273 0145 0299 0002"_qs;
        submission.preferredDate = u"2026-11-20"_qs;
        submission.preferredSlot = u"morning"_qs;
        submission.campaign = {u"brosur"_qs, u"cetak"_qs, u"nopember"_qs};
        const auto submitted = portal->submissions().submit(submission);
        QCOMPARE(faults(submitted), u"none"_qs);
        QCOMPARE(submitted->number, u"REG-20261120-0001"_qs);
        QVERIFY(submitted->trackingUrl.startsWith(
            u"https://portal.aglis.biz.id/track/REG-20261120-0001?token="_qs));

        const auto detail = portal->queue().detail(portal.staff(Role::Cs), submitted->number).value();
        QCOMPARE(detail.registration.status, RegistrationStatus::PendingVerification);
        QCOMPARE(detail.registration.phone, u"+6281200000001"_qs);
        QCOMPARE(detail.registration.address.rt, u"003"_qs);
        QCOMPARE(detail.registration.packagePrice, Rupiah(199900));
        QCOMPARE(detail.registration.campaign.source, u"brosur"_qs);
        QCOMPARE(detail.nikMasked, u"3273••••••••0002"_qs);
        QCOMPARE(detail.registration.consentHash.size(), 64);
        QCOMPARE(detail.history.size(), 1);
        QCOMPARE(portal.messagesAbout(u"registration"_qs, submitted->number),
                 QStringList(u"registration.received"_qs));
        QCOMPARE(portal->queue().stats(portal.staff(Role::Cs)).value().today, 1);
    }

    void s28_the_nik_is_nowhere_in_the_database_in_clear()
    {
        TestPortal portal(Dialect::Sqlite);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.nik = u"3273014502990002"_qs;
        QCOMPARE(faults(portal->submissions().submit(submission)), u"none"_qs);
        QVERIFY(portal->database().executeScript(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs));
        QFile file(portal.database().config().sqliteFile);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("REG-20261120-0001"));
        QVERIFY(!bytes.contains("3273014502990002"));
    }

    void every_field_at_fault_is_named_and_nothing_is_written_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Change &change, const QString &expected) {
            QTest::newRow(name) << change << expected;
        };
        row(
            "no name", [](Submission &s) { s.fullName.clear(); }, u"invalid: full_name required"_qs);
        row(
            "15-digit NIK", [](Submission &s) { s.nik = u"327301450299000"_qs; }, u"invalid: nik format"_qs);
        row(
            "landline", [](Submission &s) { s.phone = u"021-5550001"_qs; }, u"invalid: phone format"_qs);
        row(
            "unknown package", [](Submission &s) { s.packageCode = u"NOPE"_qs; },
            u"invalid: package_code choice"_qs);
        row(
            "package that is not broadband", [](Submission &s) { s.packageCode = u"DEDICATED-100"_qs; },
            u"invalid: package_code choice"_qs);
        row(
            "yesterday", [](Submission &s) { s.preferredDate = u"2026-11-19"_qs; },
            u"invalid: preferred_date in_past"_qs);
        row(
            "no such day", [](Submission &s) { s.preferredDate = u"2026-02-30"_qs; },
            u"invalid: preferred_date format"_qs);
        row(
            "next year", [](Submission &s) { s.preferredDate = u"2027-11-19"_qs; },
            u"invalid: preferred_date too_late"_qs);
        row(
            "midnight", [](Submission &s) { s.preferredSlot = u"midnight"_qs; },
            u"invalid: preferred_slot choice"_qs);
        row(
            "no consent", [](Submission &s) { s.consent = false; }, u"invalid: consent required"_qs);
        row(
            "unknown photo", [](Submission &s) { s.photoId = u"0123456789abcdef"_qs; },
            u"invalid: photo_id choice"_qs);
        row(
            "two at once",
            [](Submission &s) {
                s.email = u"nobody"_qs;
                s.address.postalCode = u"1"_qs;
            },
            u"invalid: email format, address.postal_code format"_qs);
        row(
            "another number than the verified one", [](Submission &s) { s.phone = otherPhone; },
            u"invalid: phone not_verified"_qs);
        row(
            "no verification", [](Submission &s) { s.verificationToken = u"guessed"_qs; },
            u"unauthorized: "_qs);
    }

    void every_field_at_fault_is_named_and_nothing_is_written()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        for (const Dialect dialect : TestDatabase::dialects()) {
            TestPortal portal(dialect);
            Submission submission = portal.submission(phone, portal.verifiedToken(phone));
            const Submission right = submission;
            const qint64 messages = portal.count(u"outbox"_qs);
            change(submission);
            QCOMPARE(faults(portal->submissions().submit(submission)), expected);
            QCOMPARE(portal.count(u"registrations"_qs), 0);
            QCOMPARE(portal.count(u"outbox"_qs), messages);
            // Nothing is lost: the same verification still serves once the fault is mended.
            QCOMPARE(faults(portal->submissions().submit(right)), u"none"_qs);
        }
    }

    void a_duplicate_is_refused_and_names_what_is_the_same_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("expected");
        QTest::newRow("phone") << Change([](Submission &s) { s.phone = phone; })
                               << u"duplicate: phone duplicate"_qs;
        QTest::newRow("email in capitals")
            << Change([](Submission &s) { s.email = u"PELANGGAN0001@Example.ID"_qs; })
            << u"duplicate: email duplicate"_qs;
        QTest::newRow("nik") << Change([](Submission &s) { s.nik = u"3273014502990002"_qs; })
                             << u"duplicate: nik duplicate"_qs;
        QTest::newRow("nothing") << Change([](Submission &) {}) << u"none"_qs;
        QTest::newRow("another home") << Change([](Submission &s) {
            s.nik = u"3273014502990002"_qs;
            s.additionalHome = true;
        }) << u"none"_qs;
        QTest::newRow("the same home again") << Change([](Submission &s) {
            s.nik = u"3273014502990002"_qs;
            s.address.street = u"jalan contoh no 0001"_qs;
            s.additionalHome = true;
        }) << u"duplicate: nik duplicate"_qs;
    }

    void a_duplicate_is_refused_and_names_what_is_the_same()
    {
        QFETCH(Change, change);
        QFETCH(QString, expected);
        for (const Dialect dialect : TestDatabase::dialects()) {
            TestPortal portal(dialect);
            Submission first = portal.submission(phone, portal.verifiedToken(phone));
            first.nik = u"3273014502990002"_qs;
            QCOMPARE(faults(portal->submissions().submit(first)), u"none"_qs);
            portal.clock().advance(std::chrono::minutes(2));

            Submission second = portal.submission(otherPhone, {});
            change(second);
            second.verificationToken = portal.verifiedToken(second.phone);
            QCOMPARE(faults(portal->submissions().submit(second)), expected);
            QCOMPARE(portal.count(u"registrations"_qs), expected == u"none" ? 2 : 1);
        }
    }

    void after_a_rejection_one_may_apply_again_data() { TestDatabase::addRows(); }
    void after_a_rejection_one_may_apply_again()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        portal.step(portal.submitted(phone), RegistrationAction::Reject);
        portal.clock().advance(std::chrono::minutes(2));
        QCOMPARE(portal.submitted(phone), u"REG-20261120-0002"_qs);
    }

    void a_customer_is_a_duplicate_too_data() { TestDatabase::addRows(); }
    void a_customer_is_a_duplicate_too()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString number = portal.submitted(phone);
        for (const auto action : {RegistrationAction::Verify, RegistrationAction::ScheduleSurvey,
                                  RegistrationAction::CompleteSurvey, RegistrationAction::Approve})
            portal.step(number, action);
        QVERIFY(portal->registrations().createCustomer(portal.staff(Role::Cs), number,
                                                       portal.registration(number).version));
        portal.clock().advance(std::chrono::minutes(2));
        const auto again =
            portal->submissions().submit(portal.submission(phone, portal.verifiedToken(phone)));
        QCOMPARE(faults(again), u"duplicate: phone duplicate"_qs);
    }

    void submitting_twice_makes_one_application_data() { TestDatabase::addRows(); }
    void submitting_twice_makes_one_application()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        for (const QString &key : {QString(), u"kunci-1"_qs}) {
            const QString number = key.isEmpty() ? phone : otherPhone;
            Submission submission = portal.submission(number, portal.verifiedToken(number));
            submission.idempotencyKey = key;
            const auto first = portal->submissions().submit(submission);
            const auto second = portal->submissions().submit(submission);
            QCOMPARE(faults(second), u"none"_qs);
            QCOMPARE(second->number, first->number);
            QCOMPARE(second->trackingUrl, first->trackingUrl);
            QCOMPARE(portal.messagesAbout(u"registration"_qs, first->number).size(), 1);
            submission.notes = u"Lantai dua"_qs;
            QCOMPARE(faults(portal->submissions().submit(submission)), u"invalid: idempotency_key reused"_qs);
        }
        QCOMPARE(portal.count(u"registrations"_qs), 2);
    }

    void submitting_twice_at_the_same_time_makes_one_application_data() { TestDatabase::addRows(); }
    void submitting_twice_at_the_same_time_makes_one_application()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        std::mutex mutex;
        QStringList numbers;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 6; ++i) {
                threads.emplace_back([&] {
                    const auto own = portal.another();
                    const auto submitted = own->submissions().submit(submission);
                    const std::scoped_lock lock(mutex);
                    numbers.append(submitted ? submitted->number : faults(submitted));
                });
            }
        }
        QCOMPARE(numbers.size(), 6);
        QCOMPARE(QSet<QString>(numbers.begin(), numbers.end()), QSet<QString>{u"REG-20261120-0001"_qs});
        QCOMPARE(portal.count(u"registrations"_qs), 1);
    }

    void one_email_from_two_numbers_at_the_same_time_makes_one_application_data() { TestDatabase::addRows(); }
    void one_email_from_two_numbers_at_the_same_time_makes_one_application()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        QList<Submission> submissions;
        for (int i = 1; i <= 4; ++i) {
            const QString number = u"0812-0000-000%1"_qs.arg(i);
            Submission submission = portal.submission(number, portal.verifiedToken(number));
            submission.email = u"sama@example.id"_qs;
            submissions.append(submission);
        }
        std::atomic<int> accepted = 0;
        std::atomic<int> duplicates = 0;
        {
            std::vector<std::jthread> threads;
            for (const Submission &submission : submissions) {
                threads.emplace_back([&] {
                    const auto own = portal.another();
                    const auto submitted = own->submissions().submit(submission);
                    if (submitted)
                        ++accepted;
                    else if (submitted.error().code == ErrorCode::Duplicate)
                        ++duplicates;
                });
            }
        }
        QCOMPARE(accepted.load(), 1);
        QCOMPARE(duplicates.load(), 3);
    }

    void a_lost_answer_is_given_again_whatever_changed_since_data() { TestDatabase::addRows(); }
    void a_lost_answer_is_given_again_whatever_changed_since()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.preferredDate = u"2026-11-20"_qs;
        const auto first = portal->submissions().submit(submission);
        QCOMPARE(faults(first), u"none"_qs);
        QVERIFY(portal->database().execute(u"UPDATE packages SET active = 0 WHERE code = 'HOME-20'"_qs));
        portal.clock().advance(std::chrono::hours(24)); // the date has passed, the verification has grown old
        const auto again = portal->submissions().submit(submission);
        QCOMPARE(faults(again), u"none"_qs);
        QCOMPARE(again->number, first->number);
    }

    void s10_without_the_verification_nobody_is_told_of_a_submission_data() { TestDatabase::addRows(); }
    void s10_without_the_verification_nobody_is_told_of_a_submission()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.idempotencyKey = u"1"_qs;
        QCOMPARE(faults(portal->submissions().submit(submission)), u"none"_qs);
        submission.verificationToken = u"x"_qs;
        QCOMPARE(faults(portal->submissions().submit(submission)), u"unauthorized: "_qs);
    }

    void s24_a_verification_takes_ten_photos_even_at_once_data() { TestDatabase::addRows(); }
    void s24_a_verification_takes_ten_photos_even_at_once()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString token = portal.verifiedToken(phone);
        const QByteArray bytes = picture();
        std::atomic<int> taken = 0;
        std::atomic<int> refused = 0;
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 4; ++i) {
                threads.emplace_back([&] {
                    const auto own = portal.another();
                    for (int n = 0; n < 5; ++n) {
                        const auto stored = own->submissions().storePhoto(token, bytes);
                        if (stored)
                            ++taken;
                        else if (stored.error().code == ErrorCode::TooManyRequests)
                            ++refused;
                    }
                });
            }
        }
        QCOMPARE(taken.load(), 10);
        QCOMPARE(refused.load(), 10);
        QCOMPARE(portal.count(u"photos"_qs), 10);
    }

    void s10_a_verification_serves_one_submission_data() { TestDatabase::addRows(); }
    void s10_a_verification_serves_one_submission()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        submission.idempotencyKey = u"satu"_qs;
        const auto first = portal->submissions().submit(submission);
        portal.step(first->number, RegistrationAction::Cancel);
        submission.idempotencyKey = u"dua"_qs;
        QCOMPARE(faults(portal->submissions().submit(submission)), u"unauthorized: "_qs);
    }

    void s10_a_verification_grows_old_data() { TestDatabase::addRows(); }
    void s10_a_verification_grows_old()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        portal.clock().advance(std::chrono::minutes(60));
        QCOMPARE(faults(portal->submissions().submit(submission)), u"unauthorized: "_qs);
    }

    void the_number_counts_the_provider_s_days_data() { TestDatabase::addRows(); }
    void the_number_counts_the_provider_s_days()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        portal.clock().set(instantFromRfc3339(u"2026-11-20T16:59:00Z").value());
        QCOMPARE(portal.submitted(phone), u"REG-20261120-0001"_qs);
        portal.clock().set(instantFromRfc3339(u"2026-11-20T17:01:00Z").value());
        QCOMPARE(portal.submitted(otherPhone), u"REG-20261121-0001"_qs);
    }

    void s28_a_photo_is_sealed_and_each_look_is_logged_data() { TestDatabase::addRows(); }
    void s28_a_photo_is_sealed_and_each_look_is_logged()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        Submission submission = portal.submission(phone, portal.verifiedToken(phone));
        const auto photo = portal->submissions().storePhoto(submission.verificationToken, picture());
        QVERIFY(photo.has_value());
        submission.photoId = *photo;
        const auto submitted = portal->submissions().submit(submission);
        QCOMPARE(faults(submitted), u"none"_qs);

        const Actor cs = portal.staff(Role::Cs);
        const auto seen = portal->queue().photo(cs, submitted->number, u"Verifikasi data"_qs);
        QVERIFY(seen.has_value());
        QVERIFY(QImage::fromData(*seen, "JPEG").width() == 640);
        const auto entries = portal->audit().of(u"registration"_qs, submitted->number).value();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0].action, u"registration.photo_viewed"_qs);
        QCOMPARE(entries[0].actor, cs.key());

        portal.step(submitted->number, RegistrationAction::Cancel);
        QCOMPARE(portal->queue().photo(cs, submitted->number, {}).error().code, ErrorCode::Forbidden);
        QVERIFY(portal->queue().photo(portal.staff(Role::Supervisor), submitted->number, {}).has_value());
        QCOMPARE(portal->queue().photo(portal.staff(Role::Technician), submitted->number, {}).error().code,
                 ErrorCode::Forbidden);
        QVERIFY(!portal->submissions().storePhoto(u"no token"_qs, picture()).has_value());
    }

    void a_photo_of_another_verification_is_not_taken_data() { TestDatabase::addRows(); }
    void a_photo_of_another_verification_is_not_taken()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const QString theirs = portal.verifiedToken(phone);
        const QString photo = portal->submissions().storePhoto(theirs, picture()).value();
        Submission submission = portal.submission(otherPhone, portal.verifiedToken(otherPhone));
        submission.photoId = photo;
        QCOMPARE(faults(portal->submissions().submit(submission)), u"invalid: photo_id choice"_qs);
    }
};

QTEST_GUILESS_MAIN(SubmissionTest)
#include "tst_submission.moc"
