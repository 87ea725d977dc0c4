// SPDX-License-Identifier: GPL-3.0-or-later
// B9: what a customer does in the portal, one after the other on one connection, with 100,000 customers: log
// in, dashboard, tickets, invoices, an invoice's PDF; against the same server's route that answers a
// constant. Codes are read from the database, as customers read them on their phones; logging in is the
// library's part alone, without HTTP, because one address may not ask for so many codes.
#include "libportal/portal.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/security/code.h"
#include "libportal/security/filesecretstore.h"
#include "libportal/security/keyring.h"
#include "tests/bench/benchtable.h"
#include "tests/bench/demoinstallation.h"
#include "tests/process/jsonconnection.h"
#include "tests/process/portaldserver.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>

using namespace portal;
using namespace portal::bench;
using namespace Qt::StringLiterals;
using portal::testing::JsonAnswer;
using portal::testing::JsonConnection;
using portal::testing::PortaldServer;

namespace {

constexpr qint64 applications = 200'000; // a half of them customers
constexpr int people = 100;              // no more codes than a minute has for everybody

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

double millis(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Numbers of active customers from all over the table.
QList<PhoneNumber> someCustomers(Portal &portal)
{
    const auto phones = must(portal.database().all(
        u"SELECT phone FROM customers WHERE id % 401 = 0 AND status = 'active' AND portal_access = 1"_s, {},
        [](const Row &row) { return row.text(0); }));
    QList<PhoneNumber> some;
    for (const QString &phone : phones.mid(0, people))
        some.append(must(PhoneNumber::parse(phone)));
    return some;
}

QString codeOf(Portal &portal, const KeyRing &keys, const PhoneNumber &phone)
{
    const auto challenge = must(portal.database().one(
        u"SELECT nonce, purpose FROM otp_challenges WHERE phone = :phone ORDER BY id DESC LIMIT 1"_s,
        {{u"phone"_s, phone.e164()}}, [](const Row &row) { return std::pair(row.bytes(0), row.text(1)); }));
    return must(OneTimeCodes(keys).code(challenge->first, challenge->second.toLatin1(), phone));
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const DemoInstallation installation(Dialect::Sqlite, applications);
    FileSecretStore secrets(installation.folder() + u"/keys.json"_s);
    const auto keys = must(KeyRing::open(secrets));
    const SystemClock clock;
    const auto portal =
        must(Portal::open({installation.source(), *keys, secrets, clock, installation.folder()}));
    PortaldServer server(installation.options());
    if (!server.start())
        return 1;

    JsonConnection connection;
    connection.setPort(server.port());
    QList<double> constant, login, dashboard, tickets, invoices, pdf;
    const auto timed = [&connection](const QString &path, QList<double> &times) {
        QElapsedTimer timer;
        timer.start();
        const JsonAnswer answer = connection.get(path);
        times.append(millis(timer));
        if (answer.status != 200)
            qFatal("%s: %d", qPrintable(path), answer.status);
        return answer;
    };
    int address = 0;
    for (const PhoneNumber &phone : someCustomers(*portal)) {
        const SignInOrigin origin{u"203.0.113.%1"_s.arg(++address % 250), u"Uji/1.0"_s};
        QElapsedTimer timer;
        timer.start();
        must(portal->portalSignIn().requestCode(phone, Language::Indonesian, origin));
        double taken = millis(timer);
        const QString code = codeOf(*portal, *keys, phone);
        timer.start();
        const PortalEntry entry = must(portal->portalSignIn().verifyCode(phone, code, origin));
        login.append(taken + millis(timer));
        const auto *signedIn = std::get_if<PortalSignedIn>(&entry);
        if (!signedIn) // a number with several accounts
            continue;
        connection.setToken(QString::fromLatin1(signedIn->token));
        timed(u"/healthz"_s, constant);
        timed(u"/api/customer-portal/dashboard/stats"_s, dashboard);
        timed(u"/api/customer-portal/tickets"_s, tickets);
        const JsonAnswer list = timed(u"/api/customer-portal/invoices"_s, invoices);
        const QString number =
            list.json.value(u"items").toArray().first().toObject().value(u"number").toString();
        if (!number.isEmpty())
            timed(u"/api/customer-portal/invoices/%1/pdf"_s.arg(number), pdf);
    }
    BenchTable table(u"B9"_s);
    const double baseline = median(constant);
    table.add(u"log in: code and verification (library)"_s, u"ms"_s, median(login), baseline);
    table.add(u"dashboard"_s, u"ms"_s, median(dashboard), baseline);
    table.add(u"tickets"_s, u"ms"_s, median(tickets), baseline);
    table.add(u"invoices"_s, u"ms"_s, median(invoices), baseline);
    table.add(u"invoice as a PDF"_s, u"ms"_s, median(pdf), baseline);
    return table.finish() ? 0 : 1;
}
