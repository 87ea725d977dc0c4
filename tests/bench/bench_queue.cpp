// SPDX-License-Identifier: GPL-3.0-or-later
// B3, the library's part: a page of the staff's list, as the desk asks for it, against the same queries typed
// into SQLite; p95, and whether it grows with history.
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/demoinstallation.h"
#include "tests/bench/sqlrecorder.h"

#include "libportal/portal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace portal;
using namespace portal::bench;

namespace {

constexpr int times = 40;
constexpr int deepPage = 10'000;

double p95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() * 95 / 100];
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

/// The cursor of a page far down, or of the last one.
QString cursorOfPage(Portal &portal, int page)
{
    PageRequest request{PageRequest::defaultLimit, {}};
    for (int i = 1; i < page; ++i) {
        const QString next = must(portal.queue().list(Actor::system(), {}, request)).nextCursor;
        if (next.isEmpty())
            break;
        request.cursor = next;
    }
    return request.cursor;
}

struct Case
{
    QString name;
    RegistrationFilter filter;
    QString cursor;
};

void measure(BenchTable &table, const QString &name, const std::function<void()> &ask, const QString &rows,
             SqlRecorder &recorder, const QString &file)
{
    ask();
    (void)recorder.take();
    ask();
    const SqlRecording queries = recorder.take().reads();
    recorder.setListening(false);
    BareSqlite shell(file);
    QList<double> figures, baselines;
    for (int i = 0; i < times; ++i) {
        baselines.append(shell.type(queries) * 1000);
        QElapsedTimer timer;
        timer.start();
        ask();
        figures.append(double(timer.nsecsElapsed()) / 1e6);
    }
    recorder.setListening(true);
    const QString what = name + QStringLiteral(", ") + rows;
    table.add(what, QStringLiteral("ms p95"), p95(figures), p95(baselines), {Reach::Kind::AtMost, 1.5});
    table.add(what, QStringLiteral("ms p95"), p95(figures), 50, {Reach::Kind::Below, 50});
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    BenchTable table(QStringLiteral("B3"));
    for (const qint64 size : DemoInstallation::sizes()) {
        const DemoInstallation installation(Dialect::Sqlite, size);
        SqlRecorder recorder;
        FileSecretStore secrets(installation.folder() + QStringLiteral("/keys.json"));
        const auto keys = must(KeyRing::open(secrets));
        const SystemClock clock;
        const auto portal =
            must(Portal::open({installation.source(), *keys, secrets, clock, installation.folder()}));
        // As the daily run leaves it (P3); demo data keep the words of all the years.
        (void)must(portal->outbox().forgetBodiesBefore(clock.now() - std::chrono::days(90)));
        const Registration someone = must(portal->queue().list(Actor::system(), {}, {})).items.value(7);

        RegistrationFilter byState;
        byState.statuses = {RegistrationStatus::Rejected};
        RegistrationFilter byName;
        byName.search = someone.fullName.left(5);
        RegistrationFilter byPhone;
        byPhone.search = someone.phone.right(8);
        RegistrationFilter byCity;
        byCity.city = someone.address.city;
        RegistrationFilter messageFailed;
        messageFailed.messageFailed = true;
        const QList<Case> cases{
            {QStringLiteral("first page"), {}, {}},
            {QStringLiteral("page 10,000 or the last"), {}, cursorOfPage(*portal, deepPage)},
            {QStringLiteral("one state"), byState, {}},
            {QStringLiteral("part of a name"), byName, {}},
            {QStringLiteral("part of a phone number"), byPhone, {}},
            {QStringLiteral("one city"), byCity, {}},
            {QStringLiteral("message failed"), messageFailed, {}}};
        const Actor somebody = Actor::staff(StaffId(1), Role::Cs, QString()); // has work: "Mine" is not empty
        const QString rows = QStringLiteral("%L1 rows").arg(size);
        const QString file = installation.folder() + QStringLiteral("/portal.sqlite");
        for (const Case &one : cases) {
            const PageRequest page{PageRequest::defaultLimit, one.cursor};
            const auto ask = [&] {
                (void)must(portal->queue().list(Actor::system(), one.filter, page));
            };
            measure(table, one.name, ask, rows, recorder, file);
        }
        measure(
            table, QStringLiteral("counts of the saved queues"),
            [&] { (void)must(portal->queue().queues(somebody)); }, rows, recorder, file);
        measure(
            table, QStringLiteral("cities"), [&] { (void)must(portal->queue().cities(Actor::system())); },
            rows, recorder, file);
    }
    return table.finish() ? 0 : 1;
}
