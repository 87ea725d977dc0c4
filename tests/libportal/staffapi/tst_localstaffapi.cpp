// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffservice.h"
#include "libportal/staff/staffsignin.h"
#include "libportal/staffapi/changesapi.h"
#include "libportal/staffapi/messagesapi.h"
#include "libportal/staffapi/packagesapi.h"
#include "libportal/staffapi/settingsapi.h"
#include "tests/libportal/staffapi/deskfixture.h"

using namespace portal;
using namespace portal::testing;
using namespace std::chrono_literals;

namespace {

const QString password = Desk::password();

} // namespace

class tst_LocalStaffApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobody_is_signed_in_at_first_data() { TestDatabase::addRows(); }
    void nobody_is_signed_in_at_first()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        QCOMPARE(answered(desk.api.registrations().stats()).error().code, ErrorCode::Unauthorized);
        QCOMPARE(answered(desk.api.accounts().me()).error().code, ErrorCode::Unauthorized);
        const auto wrong = answered(desk.api.accounts().signIn({u"nobody"_qs, password, {}}));
        QCOMPARE(wrong.error().code, ErrorCode::Unauthorized);
        QCOMPARE(answered(desk.api.settings().brand()).error().code, ErrorCode::Unauthorized);
    }

    void signing_in_counts_until_signing_out_data() { TestDatabase::addRows(); }
    void signing_in_counts_until_signing_out()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        const StaffMember member = desk.enter(u"sari"_qs, Role::Cs);
        QCOMPARE(answered(desk.api.accounts().me())->id, member.id);
        QCOMPARE(answered(desk.api.registrations().stats())->total, 1);
        const auto signedOut = desk.api.accounts().signOut();
        const auto after = desk.api.accounts().me();
        QVERIFY(answered(signedOut));
        QCOMPARE(answered(after).error().code, ErrorCode::Unauthorized);
        QVERIFY(desk.portal->staffSignIn().sessions(Actor::system(), member.id)->isEmpty());
    }

    void s15_deactivated_staff_are_shut_out_at_the_next_call_data() { TestDatabase::addRows(); }
    void s15_deactivated_staff_are_shut_out_at_the_next_call()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        const StaffMember member = desk.enter(u"sari"_qs, Role::Cs);
        QVERIFY(answered(desk.api.registrations().stats()));
        QVERIFY(desk.portal->staff().deactivate(Actor::system(), member.id, member.version));
        QCOMPARE(answered(desk.api.registrations().stats()).error().code, ErrorCode::Unauthorized);
        QCOMPARE(answered(desk.api.registrations().step(desk.number, desk.verify())).error().code,
                 ErrorCode::Unauthorized);
        QCOMPARE(desk.now().status, RegistrationStatus::PendingVerification);
    }

    void a_role_that_may_not_is_refused_by_the_library_data() { TestDatabase::addRows(); }
    void a_role_that_may_not_is_refused_by_the_library()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"tono"_qs, Role::Technician);
        QCOMPARE(answered(desk.api.registrations().list({}, {})).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.registrations().step(desk.number, desk.verify())).error().code,
                 ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.registrations().stepLater(desk.number, desk.verify())).error().code,
                 ErrorCode::Forbidden);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"daftar.xlsx"_qs);
        const auto refused = answered(desk.api.registrations().exportTo({}, Language::Indonesian, file,
                                                                        std::make_shared<ExportWatch>()));
        QCOMPARE(refused.error().code, ErrorCode::Forbidden);
        QVERIFY(QDir(folder.path()).isEmpty());
        QCOMPARE(answered(desk.api.messages().counts()).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.messages().simulated({})).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.settings().messaging()).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.packages().add({})).error().code, ErrorCode::Forbidden);
        QCOMPARE(answered(desk.api.accounts().list({})).error().code, ErrorCode::Forbidden);
        QVERIFY(answered(desk.api.settings().brand())); // everybody's
    }

    void an_application_is_worked_to_its_end_data() { TestDatabase::addRows(); }
    void an_application_is_worked_to_its_end()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        const StaffMember member = desk.enter(u"sari"_qs, Role::Supervisor);
        RegistrationsApi &registrations = desk.api.registrations();
        QVERIFY(!answered(registrations.previewStep(desk.number, desk.verify()))->isEmpty());
        QVERIFY(answered(registrations.assign(desk.number, desk.now().version, member.id)));
        QCOMPARE(answered(registrations.step(desk.number, desk.verify()))->status,
                 RegistrationStatus::Verified);
        QVERIFY(answered(registrations.addNote(desk.number, u"Rumah pagar hijau"_qs)));
        QVERIFY(answered(registrations.sendMessage(desk.number, u"Apakah Anda di rumah besok?"_qs)));
        StepRequest approve = desk.request(RegistrationAction::Approve);
        approve.note = u"Tetangga sudah terpasang"_qs;
        QCOMPARE(answered(registrations.step(desk.number, approve))->status, RegistrationStatus::Approved);
        const auto made = answered(registrations.createCustomer(desk.number, desk.now().version));
        QVERIFY(made);
        const auto detail = answered(registrations.detail(desk.number));
        QCOMPARE(detail->registration.customerCode, made->customerCode);
        QCOMPARE(detail->assigneeName, member.fullName);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"daftar.xlsx"_qs);
        const auto watch = std::make_shared<ExportWatch>();
        QCOMPARE(answered(registrations.exportTo({}, Language::Indonesian, file, watch)), 1);
        QCOMPARE(watch->done.load(), 1);
        QVERIFY(QFileInfo(file).size() > 1000);
        QVERIFY(answered(desk.api.messages().list({}, {}))->total >= 4);
    }

    void bulk_answers_for_each_row_data() { TestDatabase::addRows(); }
    void bulk_answers_for_each_row()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        const QString other = desk.portal.submitted(u"0812-0000-0002"_qs);
        desk.enter(u"sari"_qs, Role::Supervisor);
        const auto outcomes = answered(
            desk.api.registrations().bulk(desk.verify(), {{desk.number, desk.now().version}, {other, 99}}));
        QCOMPARE(outcomes->size(), 2);
        QVERIFY(!outcomes->at(0).error);
        QCOMPARE(outcomes->at(1).error->code, ErrorCode::Conflict);
    }

    void an_undone_step_never_happened_data() { TestDatabase::addRows(); }
    void an_undone_step_never_happened()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        const auto pending = answered(desk.api.registrations().stepLater(desk.number, desk.verify()));
        QVERIFY(pending);
        QVERIFY(answered(desk.api.registrations().undo(pending->id)));
        QTRY_VERIFY(pending->outcome.isFinished());
        QVERIFY(pending->outcome.isCanceled());
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(desk.now().status, RegistrationStatus::PendingVerification);
        QVERIFY(!desk.told());
        QCOMPARE(answered(desk.api.registrations().undo(pending->id)).error().code, ErrorCode::NotFound);
    }

    void a_held_step_is_carried_out_with_its_message_data() { TestDatabase::addRows(); }
    void a_held_step_is_carried_out_with_its_message()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect, 50ms);
        desk.enter(u"sari"_qs, Role::Cs);
        const auto pending = answered(desk.api.registrations().stepLater(desk.number, desk.verify()));
        QCOMPARE(answered(pending->outcome)->status, RegistrationStatus::Verified);
        QVERIFY(desk.told());
        QCOMPARE(answered(desk.api.registrations().undo(pending->id)).error().code, ErrorCode::NotFound);
    }

    void a_held_step_is_refused_at_once_when_it_is_stale_or_wrong_data() { TestDatabase::addRows(); }
    void a_held_step_is_refused_at_once_when_it_is_stale_or_wrong()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        StepRequest request = desk.verify();
        request.version += 1;
        QCOMPARE(answered(desk.api.registrations().stepLater(desk.number, request)).error().code,
                 ErrorCode::Conflict);
        request = desk.request(RegistrationAction::Reject);
        QCOMPARE(answered(desk.api.registrations().stepLater(desk.number, request)).error().code,
                 ErrorCode::Invalid);
    }

    void what_somebody_else_did_meanwhile_is_a_conflict_data() { TestDatabase::addRows(); }
    void what_somebody_else_did_meanwhile_is_a_conflict()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        const auto pending = answered(desk.api.registrations().stepLater(desk.number, desk.verify()));
        desk.portal.step(desk.number, RegistrationAction::Reject);
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(pending->outcome.result().error().code, ErrorCode::Conflict);
        QCOMPARE(desk.now().status, RegistrationStatus::Rejected);
    }

    void closing_and_signing_out_lose_no_held_step_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("signsOut");
        for (const Dialect dialect : TestDatabase::dialects()) {
            QTest::addRow("closing %s", qPrintable(TestDatabase::name(dialect))) << dialect << false;
            QTest::addRow("signing out %s", qPrintable(TestDatabase::name(dialect))) << dialect << true;
        }
    }
    void closing_and_signing_out_lose_no_held_step()
    {
        QFETCH(Dialect, dialect);
        QFETCH(bool, signsOut);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        const auto pending = answered(desk.api.registrations().stepLater(desk.number, desk.verify()));
        QVERIFY(pending);
        if (signsOut)
            QVERIFY(answered(desk.api.accounts().signOut()));
        else
            QVERIFY(desk.api.stop(30s));
        QCOMPARE(answered(pending->outcome)->status, RegistrationStatus::Verified);
        QCOMPARE(desk.now().status, RegistrationStatus::Verified);
        QVERIFY(desk.told());
    }

    void signing_out_at_once_loses_no_step_data() { TestDatabase::addRows(); }
    void signing_out_at_once_loses_no_step()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        const auto asked = desk.api.registrations().stepLater(desk.number, desk.verify());
        const auto signedOut = desk.api.accounts().signOut();
        QVERIFY(answered(signedOut));
        QCOMPARE(answered(answered(asked)->outcome)->status, RegistrationStatus::Verified);
    }

    void after_stopping_nothing_is_done_data() { TestDatabase::addRows(); }
    void after_stopping_nothing_is_done()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"sari"_qs, Role::Cs);
        QVERIFY(desk.api.stop(30s));
        QCOMPARE(answered(desk.api.registrations().step(desk.number, desk.verify())).error().code,
                 ErrorCode::Unavailable);
        QCOMPARE(desk.now().status, RegistrationStatus::PendingVerification);
    }

    void an_administrator_keeps_packages_texts_and_staff_data() { TestDatabase::addRows(); }
    void an_administrator_keeps_packages_texts_and_staff()
    {
        QFETCH(Dialect, dialect);
        Desk desk(dialect);
        desk.enter(u"admin1"_qs, Role::Admin);
        Package package = answered(desk.api.packages().all())->first();
        package.name = u"Rumah Uji"_qs;
        QCOMPARE(answered(desk.api.packages().update(package))->name, package.name);
        QCOMPARE(answered(desk.api.packages().update(package)).error().code, ErrorCode::Conflict);

        MessageTemplate text = answered(desk.api.messages().templates())->first();
        const QString before = text.text;
        text.text += u" Salam."_qs;
        const auto changed = answered(desk.api.messages().setTemplate(text));
        QCOMPARE(changed->text, text.text);
        QCOMPARE(answered(desk.api.messages().resetTemplate(text.key, text.language, changed->version))->text,
                 before);

        const auto brand = answered(desk.api.settings().brand());
        BrandSettings named = brand->value;
        named.name = u"Uji Net"_qs;
        QVERIFY(answered(desk.api.settings().setBrand(named, brand->version)));
        QCOMPARE(answered(desk.api.settings().brand())->value.name, named.name);

        const auto added =
            answered(desk.api.accounts().add({u"baru"_qs, u"Zainal Uji"_qs, Role::Cs, password}));
        QVERIFY(added);
        QCOMPARE(answered(desk.api.accounts().setRole(added->id, Role::Supervisor, added->version))->role,
                 Role::Supervisor);
        QCOMPARE(answered(desk.api.accounts().list({}))->items.size(), 2);
    }

    void a_change_is_told_whoever_made_it_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<bool>("elsewhere");
        for (const Dialect dialect : TestDatabase::dialects()) {
            QTest::addRow("this process %s", qPrintable(TestDatabase::name(dialect))) << dialect << false;
            QTest::addRow("another process %s", qPrintable(TestDatabase::name(dialect))) << dialect << true;
        }
    }
    void a_change_is_told_whoever_made_it()
    {
        QFETCH(Dialect, dialect);
        QFETCH(bool, elsewhere);
        Desk desk(dialect);
        QList<Change> told;
        connect(&desk.api.changes(), &ChangesApi::changed, this,
                [&](const QList<Change> &changes) { told += changes; });
        QVERIFY(answered(desk.api.changes().start()));
        // A source of its own raises no signal here: as another process would not.
        const DatabaseSource other(desk.portal.database().config());
        const PortalContext context{elsewhere ? other : desk.portal.context().source, desk.portal.keys(),
                                    desk.portal.secrets(), desk.portal.clock(),
                                    desk.portal.database().folder()};
        const auto portal = Portal::open(context);
        QVERIFY(portal);
        for (const QString &note : {u"Satu"_qs, u"Dua"_qs})
            QVERIFY((*portal)->registrations().addNote(desk.portal.staff(Role::Cs), desk.number, note));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 2, 30000); // how fast is a benchmark's business
        for (const Change &change : told)
            QCOMPARE(change.key, desk.number);
        QVERIFY(told.at(0).seq < told.at(1).seq);
    }
};

QTEST_GUILESS_MAIN(tst_LocalStaffApi)
#include "tst_localstaffapi.moc"
