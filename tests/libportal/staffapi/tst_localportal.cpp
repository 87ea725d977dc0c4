// SPDX-License-Identifier: GPL-3.0-or-later
// The customer portal by a desk: sessions of a customer, questions and answers, adoption.
#include "libportal/staffapi/analyticsapi.h"
#include "libportal/staffapi/customersapi.h"
#include "libportal/staffapi/faqapi.h"
#include "tests/libportal/portalaccess/portalroom.h"
#include "tests/libportal/staffapi/deskfixture.h"

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class LocalPortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_desk_sees_and_ends_a_customers_sessions_data() { TestDatabase::addRows(); }
    void a_desk_sees_and_ends_a_customers_sessions()
    {
        QFETCH(Dialect, dialect);
        PortalRoom room(dialect);
        const QString code = room.customer();
        const PortalSignedIn first = room.logIn();
        const PortalSignedIn second = room.logIn();
        const PortalSignedIn third = room.logIn();
        LocalStaffApi api(room.portal.context());
        CustomersApi &customers = api.customers();
        QCOMPARE(answered(customers.portalUse(code)).error().code, ErrorCode::Unauthorized);
        const auto staff = room.portal->staff().add(
            Actor::system(), {u"sari"_s, u"Zainal Uji"_s, Role::Supervisor, Desk::password()});
        QVERIFY(staff.has_value());
        QVERIFY(answered(api.accounts().signIn({u"sari"_s, Desk::password(), {}})).has_value());
        QCOMPARE(answered(customers.portalUse(code))->sessions.size(), 3);
        QVERIFY(answered(customers.endSession(code, second.sessionId)).has_value());
        QVERIFY(!room.isGood(second));
        QVERIFY(room.isGood(first));
        QCOMPARE(answered(customers.endSessions(code)), Result<qint64>(2));
        QVERIFY(!room.isGood(third));
        const Day today = Zone().dayOf(room.portal.clock().now());
        QCOMPARE(answered(api.analytics().adoption({today, today}))->active, 1);
        QCOMPARE(answered(api.faq().list()).error().code, ErrorCode::Forbidden); // for administrators
    }

    void a_desk_keeps_the_questions_data() { TestDatabase::addRows(); }
    void a_desk_keeps_the_questions()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin"_s, Role::Admin);
        FaqApi &faq = desk.api.faq();
        FaqEntry entry;
        entry.indonesian = {u"Berapa lama?"_s, u"**Sehari**"_s};
        entry.english = {u"How long?"_s, u"**A day**"_s};
        QCOMPARE(answered(faq.preview(entry))->englishHtml, u"<p><strong>A day</strong></p>"_s);
        const FaqEntry made = answered(faq.save(entry)).value();
        QVERIFY(made.id.isValid());
        FaqEntry changed = made;
        changed.english.question = u"How long does it take?"_s;
        changed = answered(faq.save(changed)).value();
        QCOMPARE(changed.version, 2);
        QCOMPARE(answered(faq.save(made)).error().code, ErrorCode::Conflict);
        const FaqEntry shown = answered(faq.setState(made.id, FaqState::Published, 2)).value();
        QCOMPARE(answered(faq.list()).value(), QList{shown});
        QVERIFY(answered(faq.reorder(FaqCategory::General, {made.id})).has_value());
        QVERIFY(answered(faq.remove(made.id, 3)).has_value());
        QCOMPARE(answered(faq.list())->size(), 0);
    }
};

QTEST_GUILESS_MAIN(LocalPortalTest)
#include "tst_localportal.moc"
