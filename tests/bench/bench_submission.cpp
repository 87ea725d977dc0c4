// SPDX-License-Identifier: GPL-3.0-or-later
// B2: request a code, verify it, submit, message queued; three durable commits on SQLite. Against a bare loop
// of the same inserts and commits in the SQLite C API: the statements are recorded from a run of the product
// and given to the C API on the same database file, values and all.
#include "libportal/otp/otpservice.h"
#include "libportal/registrations/submissionservice.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/sqlrecorder.h"
#include "tests/support/testportal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <memory>

using namespace portal;
using namespace portal::bench;
using namespace std::chrono_literals;
using portal::testing::TestPortal;

namespace {

constexpr int rounds = 5;
constexpr int flows = 500;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// Seconds of the product's own work; reading the code, as the applicant does, is not in it.
double run(TestPortal &portal)
{
    double taken = 0;
    QElapsedTimer timer;
    for (int i = 1; i <= flows; ++i) {
        portal.clock().advance(1s);
        const QString phone = QStringLiteral("0812%1").arg(i, 8, 10, QLatin1Char('0'));
        const PhoneNumber number = must(PhoneNumber::parse(phone));
        timer.start();
        must(portal->codes().request({.purpose = OtpPurpose::Registration,
                                      .phone = number,
                                      .name = QStringLiteral("Zainal Uji"),
                                      .address = QStringLiteral("10.0.%1.%2").arg(i / 250).arg(i % 250)}));
        taken += double(timer.nsecsElapsed()) / 1e9;
        const QString code = portal.codeSentTo(number);
        timer.start();
        const QString token = must(portal->codes().verifyForRegistration(number, code)).token;
        Submission submission = portal.submission(phone, token);
        submission.email = QStringLiteral("uji%1@example.id").arg(i);
        submission.address.street = QStringLiteral("Jl. Contoh No. %1").arg(i);
        must(portal->submissions().submit(submission));
        taken += double(timer.nsecsElapsed()) / 1e9;
    }
    return taken;
}

/// What the product writes in `flows` flows, on a database that is then thrown away.
SqlRecording recorded()
{
    SqlRecorder recorder;
    TestPortal portal(Dialect::Sqlite);
    (void)recorder.take();
    run(portal);
    return recorder.take().writes();
}

double bareLoop(const SqlRecording &writes)
{
    const TestPortal portal(Dialect::Sqlite); // the same beginning
    BareSqlite bare(portal.database().config().sqliteFile);
    return bare.replay(writes);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const SqlRecording writes = recorded();
    QList<double> figures, baselines;
    for (int round = 0; round < rounds; ++round) {
        baselines.append(flows / bareLoop(writes));
        TestPortal portal(Dialect::Sqlite);
        figures.append(flows / run(portal));
    }
    BenchTable table(QStringLiteral("B2"));
    table.add(QStringLiteral("code, verification, submission, message queued"), QStringLiteral("persons/s"),
              median(figures), median(baselines), {Reach::Kind::AtLeast, 0.5});
    return table.finish() ? 0 : 1;
}
