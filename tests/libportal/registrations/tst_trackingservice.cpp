// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/trackingservice.h"

#include "libportal/messaging/outbox.h"
#include "libportal/messaging/secretlink.h"
#include "libportal/registrations/registrationqueue.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

using namespace portal;
using portal::testing::TestDatabase;
using portal::testing::TestPortal;

namespace {

const QString phone = u"0812-0000-0001"_qs;
const QString otherPhone = u"0812-0000-0002"_qs;

} // namespace

class TrackingServiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void s20_the_link_s_token_is_neither_kept_nor_shown_to_staff_data() { TestDatabase::addRows(); }
    void s20_the_link_s_token_is_neither_kept_nor_shown_to_staff()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto submitted =
            portal->submissions().submit(portal.submission(phone, portal.verifiedToken(phone))).value();
        const QString token = submitted.trackingUrl.section(u"token="_qs, 1);
        QCOMPARE(portal->database()
                     .integer(u"SELECT count(*) FROM outbox WHERE parameters LIKE :token"_qs,
                              {{u"token"_qs, u'%' + token + u'%'}})
                     .value(),
                 0);
        const auto messages = portal->outbox().about(u"registration"_qs, submitted.number).value();
        QVERIFY(messages.last().text.contains(u"/track/"_qs + submitted.number));
        QVERIFY(!messages.last().text.contains(token));
        QCOMPARE(withTrackingToken(u"https://portal.aglis.biz.id/track/"_qs + submitted.number,
                                   Vault(portal.keys())),
                 submitted.trackingUrl); // what the applicant is sent all the same
    }

    void s20_without_the_link_a_search_shows_the_masked_view_data() { TestDatabase::addRows(); }
    void s20_without_the_link_a_search_shows_the_masked_view()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto submitted =
            portal->submissions().submit(portal.submission(phone, portal.verifiedToken(phone))).value();
        const QString token = submitted.trackingUrl.section(u"token="_qs, 1);
        QVERIFY(token.size() >= 22); // 128 bits in base64url
        for (const QString &identifier : {submitted.number, submitted.number.toLower(),
                                          u"pelanggan0001@example.id"_qs, u" Pelanggan0001@EXAMPLE.id "_qs}) {
            const auto masked = portal->tracking().find(identifier, {}).value();
            QVERIFY(!masked.full);
            QCOMPARE(masked.fullNameMasked, u"Z***** U**"_qs);
            QVERIFY(!portal->tracking().find(identifier, token.chopped(1) + u'_').value().full);
            QVERIFY(portal->tracking().find(identifier, token).value().full);
        }
        QCOMPARE(portal->tracking().find(u"REG-20261120-0002"_qs, {}).error().code, ErrorCode::NotFound);
        QCOMPARE(portal->tracking().find(u"nobody@example.id"_qs, {}).error().code, ErrorCode::NotFound);
    }

    void the_applicant_may_cancel_with_the_link_and_only_then_data() { TestDatabase::addRows(); }
    void the_applicant_may_cancel_with_the_link_and_only_then()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto submitted =
            portal->submissions().submit(portal.submission(phone, portal.verifiedToken(phone))).value();
        const QString token = submitted.trackingUrl.section(u"token="_qs, 1);
        QCOMPARE(portal->tracking().cancel(submitted.number, u"guess"_qs, {}).error().code,
                 ErrorCode::NotFound);
        QVERIFY(portal->tracking().cancel(submitted.number, token, u"Pindah rumah"_qs).has_value());
        const auto detail = portal->queue().detail(portal.staff(Role::Cs), submitted.number).value();
        QCOMPARE(detail.registration.status, RegistrationStatus::Cancelled);
        QCOMPARE(detail.history.last().actor, u"applicant"_qs);
        QCOMPARE(detail.history.last().reason, u"Pindah rumah"_qs);
        QCOMPARE(portal->tracking().cancel(submitted.number, token, {}).error().code, ErrorCode::Invalid);
    }

    void s19_a_foreign_number_answers_exactly_as_a_missing_one_data() { TestDatabase::addRows(); }
    void s19_a_foreign_number_answers_exactly_as_a_missing_one()
    {
        QFETCH(Dialect, dialect);
        TestPortal portal(dialect);
        const auto mine =
            portal->submissions().submit(portal.submission(phone, portal.verifiedToken(phone))).value();
        const QString theirs = portal.submitted(otherPhone);
        const QString token = mine.trackingUrl.section(u"token="_qs, 1);
        const auto foreign = portal->tracking().cancel(theirs, token, {});
        const auto missing = portal->tracking().cancel(u"REG-20261120-0999"_qs, token, {});
        QVERIFY(!foreign && !missing);
        QCOMPARE(foreign.error(), missing.error());
        QVERIFY(!portal->tracking().find(theirs, token).value().full);
        QCOMPARE(portal.registration(theirs).status, RegistrationStatus::PendingVerification);
    }
};

QTEST_GUILESS_MAIN(TrackingServiceTest)
#include "tst_trackingservice.moc"
