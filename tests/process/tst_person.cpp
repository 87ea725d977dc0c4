// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may ask for about what is held of them (P2), by the command line.
#include "tests/process/portaldcommand.h"
#include "tests/process/testinstallation.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

class tst_Person : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void p2_one_command_gives_what_is_held_about_a_person_data() { TestDatabase::addRows(); }
    void p2_one_command_gives_what_is_held_about_a_person()
    {
        QFETCH(const Dialect, dialect);
        const TestInstallation installation(dialect);
        const auto made =
            runPortald(installation.command({u"demo"_qs, u"--registrations"_qs, u"30"_qs, u"--customers"_qs,
                                             u"5"_qs, u"--seed"_qs, u"7"_qs}));
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto database = installation.database();
        const auto word = [&](const QString &sql) {
            return database->one(sql, {}, [](const Row &row) { return row.text(0); })
                .value()
                .value_or(QString());
        };
        const auto held = [&](const QString &who) {
            return runPortald(installation.command({u"person"_qs, u"data"_qs, who}));
        };
        const QString code =
            word(u"SELECT min(customer_code) FROM registrations WHERE customer_code IS NOT NULL"_qs);
        const QString number =
            word(u"SELECT number FROM registrations WHERE customer_code = '%1'"_qs.arg(code));
        const QString phone = word(u"SELECT phone FROM customers WHERE code = '%1'"_qs.arg(code));
        for (const QString &who : {code, number, code.toLower()}) {
            const CommandOutcome outcome = held(who);
            QCOMPARE(outcome.exitCode, 0);
            const QJsonObject json = outcome.json();
            QCOMPARE(json[u"customer"_qs][u"code"_qs].toString(), code);
            QCOMPARE(json[u"customer"_qs][u"phone"_qs].toString(), phone);
            QCOMPARE(json[u"registration"_qs][u"number"_qs].toString(), number);
            QVERIFY(json.contains(u"identity_looks"_qs));
        }
        QCOMPARE(database
                     ->integer(u"SELECT count(*) FROM audit_log WHERE action = 'customer.data_given' "
                               "AND key = '%1'"_qs.arg(code))
                     .value(),
                 3);

        const QString applicant =
            word(u"SELECT min(number) FROM registrations WHERE customer_code IS NULL"_qs);
        const QJsonObject json = held(applicant).json();
        QVERIFY(json[u"customer"_qs].isNull());
        QCOMPARE(json[u"registration"_qs][u"number"_qs].toString(), applicant);
        QCOMPARE(json[u"registration"_qs][u"phone"_qs].toString(),
                 word(u"SELECT phone FROM registrations WHERE number = '%1'"_qs.arg(applicant)));

        const CommandOutcome nobody = held(u"AGL-209912-0001"_qs);
        QCOMPARE(nobody.exitCode, 1);
        QCOMPARE(nobody.errorLines(), 1);
    }

    void p2_one_command_erases_a_person_who_may_be_erased_data() { TestDatabase::addRows(); }
    void p2_one_command_erases_a_person_who_may_be_erased()
    {
        QFETCH(const Dialect, dialect);
        const TestInstallation installation(dialect);
        const auto made =
            runPortald(installation.command({u"demo"_qs, u"--registrations"_qs, u"60"_qs, u"--customers"_qs,
                                             u"5"_qs, u"--seed"_qs, u"7"_qs}));
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto database = installation.database();
        const auto numberIn = [&](const QString &status) {
            return database
                ->one(u"SELECT number FROM registrations WHERE status = '%1' ORDER BY id"_qs.arg(status), {},
                      [](const Row &row) { return row.text(0); })
                .value()
                .value_or(QString());
        };
        const auto isThere = [&](const QString &number) {
            return database->integer(u"SELECT count(*) FROM registrations WHERE number = '%1'"_qs.arg(number))
                       .value() == 1;
        };
        const auto erase = [&](const QStringList &words) {
            return runPortald(installation.command(QStringList{u"person"_qs, u"erase"_qs} + words));
        };
        const QString open = numberIn(u"pending_verification"_qs);
        const QString closed = numberIn(u"rejected"_qs);
        QVERIFY(!open.isEmpty() && !closed.isEmpty());
        QCOMPARE(erase({open, u"--yes"_qs}).exitCode, 1);
        QVERIFY(isThere(open));
        QCOMPARE(erase({closed}).exitCode, 0); // tells what would go
        QVERIFY(isThere(closed));
        QCOMPARE(erase({closed.toLower(), u"--yes"_qs}).exitCode, 0);
        QVERIFY(!isThere(closed));
        QCOMPARE(erase({closed, u"--yes"_qs}).exitCode, 1); // there is nobody of that number
        QCOMPARE(database
                     ->integer(u"SELECT count(*) FROM audit_log WHERE action = 'person.erased' "
                               "AND key = '%1'"_qs.arg(closed))
                     .value(),
                 1);
    }
};

QTEST_GUILESS_MAIN(tst_Person)
#include "tst_person.moc"
