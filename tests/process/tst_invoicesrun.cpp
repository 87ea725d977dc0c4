// SPDX-License-Identifier: GPL-3.0-or-later
// `aglis-portald invoices run` from outside: run twice, twice at once, and killed half way as often as it
// takes: each active customer has exactly one invoice for the month, with its line, its number and its
// message.
#include "libportal/base/calendar.h"
#include "libportal/customers/customerservice.h"
#include "libportal/invoices/billingmonth.h"
#include "libportal/storage/transaction.h"
#include "tests/process/portaldcommand.h"
#include "tests/process/testinstallation.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtTest/QtTest>

#include <csignal>

using namespace portal;
using namespace portal::testing;

namespace {

constexpr int patience = 60'000; // ms

/// An installation with customers who are connected, and one who no longer is.
struct Provider
{
    Provider(Dialect dialect, int wanted) : installation(dialect), active(wanted)
    {
        const auto library = installation.library();
        auto transaction = Transaction::begin(library->database()).value();
        for (int i = 0; i <= active; ++i) {
            NewCustomer customer{
                .phone = PhoneNumber::parse(u"0812%1"_qs.arg(i, 8, 10, QLatin1Char('0'))).value()};
            customer.fullName = u"Zainal Uji %1"_qs.arg(i);
            customer.email = u"uji%1@example.id"_qs.arg(i);
            customer.address.street = u"Jalan Contoh 1"_qs;
            customer.address.city = u"Kota Uji"_qs;
            customer.packageCode = u"HOME-20"_qs;
            customer.packageName = u"Home 20"_qs;
            customer.packageSpeedMbps = 20;
            customer.packagePrice = Rupiah(199'900);
            if (!library->customers().create(customer))
                qFatal("a customer could not be made");
        }
        const auto connected = library->database().execute(
            u"UPDATE customers SET status = CASE WHEN email = :last THEN 'terminated' ELSE 'active' END, "
            u"activated_at = 1"_qs,
            {{u"last"_qs, u"uji%1@example.id"_qs.arg(active)}});
        if (!connected || !transaction.commit())
            qFatal("the customers are not connected");
    }

    QStringList words(const QStringList &more = {}) const
    {
        return installation.command({u"invoices"_qs, u"run"_qs}) +
               QStringList{u"--period"_qs, month.toText(), u"--json"_qs} + more;
    }
    qint64 count(const QString &sql) const
    {
        const auto database = installation.database();
        return database->integer(sql, {}).value_or(-1);
    }
    qint64 invoices() const { return count(u"SELECT count(*) FROM invoices"_qs); }
    /// What is wrong; empty when each active customer has one, whole.
    QString fault() const
    {
        const QString mine = u"(SELECT count(*) FROM invoices i WHERE i.customer_id = c.id AND "
                             u"i.kind = 'monthly' AND i.period = '%1')"_qs.arg(month.toText());
        const qint64 wrong = count(
            u"SELECT count(*) FROM customers c WHERE %1 <> CASE WHEN c.status = 'active' THEN 1 ELSE 0 END"_qs
                .arg(mine));
        const qint64 lines = count(u"SELECT count(*) FROM invoice_lines"_qs);
        const qint64 numbers = count(u"SELECT count(DISTINCT number) FROM invoices"_qs);
        const qint64 references = count(u"SELECT count(DISTINCT payment_reference) FROM invoices"_qs);
        const qint64 messages = count(u"SELECT count(*) FROM outbox WHERE entity = 'invoice'"_qs);
        if (wrong == 0 && lines == active && numbers == active && references == active && messages == active)
            return {};
        return u"%1 customers with none or two, %2 lines, %3 numbers, %4 references, %5 messages"_qs
            .arg(wrong)
            .arg(lines)
            .arg(numbers)
            .arg(references)
            .arg(messages);
    }

    TestInstallation installation;
    int active;
    BillingMonth month = BillingMonth::of(Zone().dayOf(SystemClock().now()));
};

void start(QProcess &process, const QStringList &words)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(portaldProgram(), words);
}

} // namespace

class InvoicesRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_second_run_issues_nothing_data() { TestDatabase::addRows(); }
    void a_second_run_issues_nothing()
    {
        QFETCH(Dialect, dialect);
        Provider provider(dialect, 1200);
        const CommandOutcome before = runPortald(provider.words({u"--preview"_qs}));
        QCOMPARE(before.json().value(u"issued").toInt(), provider.active);
        QCOMPARE(provider.invoices(), 0);
        const CommandOutcome first = runPortald(provider.words());
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json().value(u"issued").toInt(), provider.active);
        QCOMPARE(first.json().value(u"total"), before.json().value(u"total"));
        QCOMPARE(provider.fault(), QString());
        const CommandOutcome second = runPortald(provider.words());
        QCOMPARE(second.exitCode, 0);
        QCOMPARE(second.json().value(u"issued").toInt(), 0);
        QCOMPARE(second.json().value(u"already_have").toInt(), provider.active);
        QCOMPARE(provider.fault(), QString());
    }

    void two_at_once_share_the_work_data() { TestDatabase::addRows(); }
    void two_at_once_share_the_work()
    {
        QFETCH(Dialect, dialect);
        Provider provider(dialect, 3000);
        QProcess one, other;
        start(one, provider.words());
        start(other, provider.words());
        for (QProcess *process : {&one, &other}) {
            QVERIFY(process->waitForFinished(patience));
            QCOMPARE(process->exitStatus(), QProcess::NormalExit);
            QCOMPARE(process->exitCode(), 0);
        }
        const auto issued = [](QProcess &process) {
            return CommandOutcome{0, process.readAllStandardOutput(), {}}.json().value(u"issued").toInt();
        };
        QCOMPARE(issued(one) + issued(other), provider.active);
        QCOMPARE(provider.fault(), QString());
    }

    void killed_half_way_it_goes_on_where_it_was_data() { TestDatabase::addRows(); }
    void killed_half_way_it_goes_on_where_it_was()
    {
        QFETCH(Dialect, dialect);
        Provider provider(dialect, 4000);
        int kills = 0;
        qint64 before = 0;
        for (int attempt = 0; attempt < 6; ++attempt) {
            QProcess process;
            start(process, provider.words());
            QVERIFY(process.waitForStarted(patience));
            // As soon as it has got further than the one before.
            QElapsedTimer waited;
            waited.start();
            while (process.state() == QProcess::Running && provider.invoices() <= before) {
                QVERIFY(waited.elapsed() < patience);
                process.waitForFinished(1);
            }
            if (process.state() == QProcess::Running) {
                ::kill(pid_t(process.processId()), SIGKILL);
                QVERIFY(process.waitForFinished(patience));
            }
            if (process.exitStatus() == QProcess::CrashExit)
                ++kills;
            // Whole batches: no invoice without its line and its message.
            before = provider.invoices();
            QCOMPARE(provider.count(u"SELECT count(*) FROM invoice_lines"_qs), before);
            QCOMPARE(provider.count(u"SELECT count(*) FROM outbox WHERE entity = 'invoice'"_qs), before);
            if (before == provider.active)
                break;
        }
        QVERIFY2(kills >= 2, qPrintable(QString::number(kills)));
        const CommandOutcome last = runPortald(provider.words());
        QCOMPARE(last.exitCode, 0);
        QCOMPARE(last.json().value(u"issued").toInt() + before, provider.active);
        QCOMPARE(provider.fault(), QString());
        QCOMPARE(runPortald(provider.installation.command({u"doctor"_qs})).errors.contains("audit"), false);
    }

    void what_cannot_be_run_is_refused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("no period") << QStringList{} << 2;
        QTest::newRow("no month") << QStringList{u"--period"_qs, u"2026-13"_qs} << 2;
        QTest::newRow("far ahead") << QStringList{u"--period"_qs, u"2999-01"_qs} << 1;
    }
    void what_cannot_be_run_is_refused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exitCode);
        const TestInstallation installation(Dialect::Sqlite);
        const CommandOutcome outcome = runPortald(installation.command({u"invoices"_qs, u"run"_qs}) + words);
        QCOMPARE(outcome.exitCode, exitCode);
    }
};

QTEST_GUILESS_MAIN(InvoicesRunTest)
#include "tst_invoicesrun.moc"
