// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/libportal/staffapi/deskfixture.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

/// What is held until it can no longer be undone, besides single steps (tst_localstaffapi), and its previews.
class tst_HeldWork : public QObject
{
    Q_OBJECT

    static qint64 customers(Desk &desk) { return desk.portal.count(u"customers"_qs); }
    static QStringList messages(Desk &desk)
    {
        return desk.portal.messagesAbout(u"registration"_qs, desk.number);
    }
    static void approve(Desk &desk)
    {
        desk.portal.step(desk.number, RegistrationAction::Verify);
        desk.portal.step(desk.number, RegistrationAction::ScheduleSurvey);
        desk.portal.step(desk.number, RegistrationAction::CompleteSurvey);
        desk.portal.step(desk.number, RegistrationAction::Approve);
    }

private Q_SLOTS:
    void a_bulk_step_holds_what_is_right_and_refuses_the_rest_data() { TestDatabase::addRows(); }
    void a_bulk_step_holds_what_is_right_and_refuses_the_rest()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Supervisor);
        const QString stale = desk.portal.submitted(u"0812-0000-0002"_qs);
        const QString third = desk.portal.submitted(u"0812-0000-0003"_qs);
        const QList<BulkItem> items{
            {desk.number, desk.now().version}, {stale, 99}, {third, desk.portal.registration(third).version}};
        const auto pending = answered(desk.api.registrations().bulkLater(desk.verify(), items));
        QVERIFY(pending);
        QCOMPARE(pending->checked.size(), 3);
        QVERIFY(!pending->checked.at(0).error);
        QCOMPARE(pending->checked.at(1).error->code, ErrorCode::Conflict);
        QVERIFY(!pending->checked.at(2).error);
        QVERIFY(!pending->outcome.isFinished());
        QCOMPARE(desk.now().status, RegistrationStatus::PendingVerification);

        desk.portal.step(third, RegistrationAction::Reject); // meanwhile, somebody else
        QVERIFY(desk.api.stop(30s));
        const auto outcomes = answered(pending->outcome);
        QCOMPARE(outcomes->size(), 2);
        QCOMPARE(outcomes->at(0).number, desk.number);
        QVERIFY(!outcomes->at(0).error);
        QCOMPARE(outcomes->at(1).error->code, ErrorCode::Conflict);
        QCOMPARE(desk.now().status, RegistrationStatus::Verified);
        QVERIFY(desk.told());
        QCOMPARE(desk.portal.registration(stale).status, RegistrationStatus::PendingVerification);
    }

    void an_undone_bulk_step_never_happened_data() { TestDatabase::addRows(); }
    void an_undone_bulk_step_never_happened()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Supervisor);
        const QString other = desk.portal.submitted(u"0812-0000-0002"_qs);
        const auto pending = answered(desk.api.registrations().bulkLater(
            desk.verify(),
            {{desk.number, desk.now().version}, {other, desk.portal.registration(other).version}}));
        QVERIFY(pending);
        QVERIFY(answered(desk.api.registrations().undo(pending->id)));
        QTRY_VERIFY(pending->outcome.isCanceled());
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(desk.now().status, RegistrationStatus::PendingVerification);
        QCOMPARE(desk.portal.registration(other).status, RegistrationStatus::PendingVerification);
        QVERIFY(!desk.told());
    }

    void a_bulk_step_that_is_refused_as_a_whole_holds_nothing_data() { TestDatabase::addRows(); }
    void a_bulk_step_that_is_refused_as_a_whole_holds_nothing()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Supervisor);
        RegistrationsApi &registrations = desk.api.registrations();
        const QList<BulkItem> items{{desk.number, desk.now().version}};
        const auto wrongAction =
            answered(registrations.bulkLater(desk.request(RegistrationAction::Approve), items));
        QCOMPARE(wrongAction.error().code, ErrorCode::Invalid);
        QCOMPARE(answered(registrations.bulkLater(desk.verify(), {})).error().fields.at(0).field,
                 u"items"_qs);
        const auto allStale = answered(registrations.bulkLater(desk.verify(), {{desk.number, 99}}));
        QCOMPARE(allStale->id, quint64(0));
        QVERIFY(answered(allStale->outcome)->isEmpty());
        QVERIFY(answered(desk.api.accounts().signOut()));
        desk.enter(u"tini"_qs, Role::Cs);
        QCOMPARE(answered(registrations.bulkLater(desk.verify(), items)).error().code, ErrorCode::Forbidden);
    }

    void a_new_customer_and_the_welcome_are_held_together_data() { TestDatabase::addRows(); }
    void a_new_customer_and_the_welcome_are_held_together()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        RegistrationsApi &registrations = desk.api.registrations();
        const qint64 version = desk.now().version;
        QCOMPARE(answered(registrations.createCustomerLater(desk.number, version)).error().code,
                 ErrorCode::Invalid); // not approved
        approve(desk);
        QCOMPARE(answered(registrations.createCustomerLater(desk.number, version)).error().code,
                 ErrorCode::Conflict);
        const auto undone = answered(registrations.createCustomerLater(desk.number, desk.now().version));
        QVERIFY(answered(registrations.undo(undone->id)));
        const auto pending = answered(registrations.createCustomerLater(desk.number, desk.now().version));
        QVERIFY(pending);
        QCOMPARE(customers(desk), 0);
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(answered(pending->outcome)->customerCode, desk.now().customerCode);
        QCOMPARE(customers(desk), 1);
        QCOMPARE(messages(desk).count(u"registration.customer_created"_qs), 1);
    }

    void a_message_can_be_taken_back_and_goes_out_once_data() { TestDatabase::addRows(); }
    void a_message_can_be_taken_back_and_goes_out_once()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        RegistrationsApi &registrations = desk.api.registrations();
        const QString words = u"Apakah Anda di rumah besok?"_qs;
        QCOMPARE(answered(registrations.sendMessageLater(desk.number, u"  "_qs)).error().fields.at(0).field,
                 u"text"_qs);
        QCOMPARE(answered(registrations.sendMessageLater(u"REG-20200101-0001"_qs, words)).error().code,
                 ErrorCode::NotFound);
        const auto undone = answered(registrations.sendMessageLater(desk.number, words));
        QVERIFY(answered(registrations.undo(undone->id)));
        const auto pending = answered(registrations.sendMessageLater(desk.number, words));
        QVERIFY(!messages(desk).contains(u"custom"_qs));
        QVERIFY(answered(desk.api.accounts().signOut()));
        QVERIFY(answered(pending->outcome)->isValid());
        QCOMPARE(messages(desk).count(u"custom"_qs), 1);
    }

    void a_preview_is_what_goes_out_data() { TestDatabase::addRows(); }
    void a_preview_is_what_goes_out()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Supervisor);
        RegistrationsApi &registrations = desk.api.registrations();
        const auto lastText = [&] {
            return answered(registrations.detail(desk.number))->messages.last().text;
        };
        const QList<BulkItem> items{{desk.number, 99}, {desk.number, desk.now().version}};
        const auto bulk = answered(registrations.previewBulk(desk.verify(), items));
        QVERIFY(answered(registrations.bulk(desk.verify(), items)));
        QCOMPARE(*bulk, lastText());
        const auto own = answered(registrations.previewMessage(desk.number, u" Besok jam 9, ya? "_qs));
        QVERIFY(answered(registrations.sendMessage(desk.number, u" Besok jam 9, ya? "_qs)));
        QCOMPARE(*own, lastText());
    }

    void a_customers_preview_shows_what_is_not_known_yet_data() { TestDatabase::addRows(); }
    void a_customers_preview_shows_what_is_not_known_yet()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        RegistrationsApi &registrations = desk.api.registrations();
        QCOMPARE(answered(registrations.previewCustomer(desk.number)).error().code, ErrorCode::Invalid);
        approve(desk);
        QString preview = answered(registrations.previewCustomer(desk.number)).value();
        QVERIFY2(preview.contains(u"AGL-\u2026"_qs), qPrintable(preview));
        QCOMPARE(customers(desk), 0);
        const auto made = answered(registrations.createCustomer(desk.number, desk.now().version));
        preview.replace(u"AGL-\u2026"_qs, made->customerCode).replace(u"TKT-\u2026"_qs, made->ticketNumber);
        QCOMPARE(answered(registrations.detail(desk.number))->messages.last().text, preview);
    }
};

QTEST_GUILESS_MAIN(tst_HeldWork)
#include "tst_heldwork.moc"
