// SPDX-License-Identifier: GPL-3.0-or-later
// What customers see and do in the portal, over HTTP, every answer held against the OpenAPI document.
#include "libportal/customers/customerservice.h"
#include "libportal/http/apiroutes.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/storage/auditlog.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/http/portalhouse.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray png()
{
    QImage picture(320, 200, QImage::Format_RGB32);
    picture.fill(0x3366aa);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class SelfServiceApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PortalHouse> m_house;
    inline static const QString phone = u"+6281200000001"_s;
    inline static const QString newPhone = u"+6281200000055"_s;
    QString m_code;
    QByteArray m_token;

    PortalHouse &house() { return *m_house; }
    ApiAnswer get(const QString &path) { return house().get(path, m_token); }
    ApiAnswer post(const QString &path, const QJsonObject &body) { return house().post(path, body, m_token); }
    ApiAnswer put(const QString &path, const QJsonObject &body) { return house().put(path, body, m_token); }
    ApiAnswer picture(const QString &path, const QByteArray &token)
    {
        return house().client().send({.method = "POST",
                                      .path = PortalHouse::root() + path,
                                      .token = token,
                                      .body = png(),
                                      .contentType = "image/png"});
    }
    static QJsonObject wish(const QString &title = u"Internet mati sejak pagi"_s)
    {
        return {{u"type"_s, u"repair"_s}, {u"title"_s, title}, {u"priority"_s, u"high"_s}};
    }
    QString opened() { return post(u"/tickets"_s, wish()).json()[u"number"_s].toString(); }
    Ticket ticket(const QString &number)
    {
        return house().portal()->tickets().find(Actor::system(), number).value();
    }
    void work(const QString &number, TicketAction action, const QString &note = u"Kabel diganti"_s)
    {
        const Actor technician = house().portal().staff(Role::Technician);
        const Actor who = action == TicketAction::Assign ? house().portal().staff(Role::Cs) : technician;
        const auto done = house().portal()->tickets().change(
            who, number, {action, ticket(number).version, note, technician.staffId});
        QVERIFY(done.has_value());
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_house = std::make_unique<PortalHouse>(dialect);
        m_code = house().customer(phone);
        m_token = house().logIn(phone);
    }
    void cleanup()
    {
        QCOMPARE(house().client().violations(), QStringList());
        m_house.reset();
    }

    void the_dashboard_counts_what_there_is()
    {
        house().invoice(m_code);
        const QString number = opened();
        work(number, TicketAction::Assign);
        const QString done = opened();
        work(done, TicketAction::Assign);
        work(done, TicketAction::Complete);
        const QJsonObject stats = get(u"/dashboard/stats"_s).json();
        QCOMPARE(stats[u"tickets"_s].toObject(), (QJsonObject{{u"active"_s, 1}, {u"completed"_s, 1}}));
        QCOMPARE(stats[u"invoices"_s].toObject(),
                 (QJsonObject{{u"pending"_s, 1}, {u"overdue"_s, 0}, {u"outstanding"_s, 388'500}}));
        QCOMPARE(stats[u"recent_tickets"_s].toArray().size(), 2);
        QCOMPARE(stats[u"recent_tickets"_s][0][u"number"_s], done);
        QCOMPARE(stats[u"recent_tickets"_s][1][u"technician"_s], u"Petugas technician"_s);
        QCOMPARE(stats[u"package"_s][u"price"_s], 199'900);
        QVERIFY(!stats.contains(u"installation"_s));
    }

    void the_installation_is_followed_until_it_is_done()
    {
        const QString applicant = u"+6281200000007"_s;
        TestPortal &portal = house().portal();
        const QString number = portal.submitted(applicant);
        portal.step(number, RegistrationAction::Verify);
        StepRequest approve;
        approve.action = RegistrationAction::Approve;
        approve.version = portal.registration(number).version;
        approve.note = u"Sudah dekat"_s;
        const Actor cs = portal.staff(Role::Cs);
        const auto approved = portal->registrations().step(cs, number, approve);
        const Conversion made = portal->registrations().createCustomer(cs, number, approved->version).value();
        const QByteArray token = house().logIn(applicant);
        const auto states = [&] {
            QStringList all;
            const QJsonObject stats = house().get(u"/dashboard/stats"_s, token).json();
            for (const QJsonValue &step : stats[u"installation"_s][u"steps"_s].toArray())
                all.append(step[u"state"_s].toString());
            return all.join(u' ');
        };
        QCOMPARE(states(), u"done current waiting waiting"_s);
        const Actor technician = portal.staff(Role::Technician);
        TicketChange assign{TicketAction::Assign, ticket(made.ticketNumber).version, {}, technician.staffId};
        assign.scheduledAt = portal.clock().now() + 24h;
        QVERIFY(portal->tickets().change(cs, made.ticketNumber, assign).has_value());
        QCOMPARE(states(), u"done done current waiting"_s);
        work(made.ticketNumber, TicketAction::Start);
        QCOMPARE(states(), u"done done done current"_s);
        work(made.ticketNumber, TicketAction::Complete);
        QCOMPARE(states(), QString());
        QCOMPARE(house().get(u"/profile"_s, token).json()[u"status"_s], u"active"_s);
    }

    void the_profile_is_edited_in_part_and_by_version()
    {
        const QJsonObject before = get(u"/profile"_s).json();
        const ApiAnswer edited = put(u"/profile"_s, {{u"version"_s, 1}, {u"email"_s, u"Baru@Example.id"_s}});
        QCOMPARE(edited.status, 200);
        QCOMPARE(edited.json()[u"email"_s], u"baru@example.id"_s);
        QCOMPARE(edited.json()[u"address"_s], before[u"address"_s]);
        QCOMPARE(edited.json()[u"version"_s], 2);
        const ApiAnswer stale = put(u"/profile"_s, {{u"version"_s, 1}, {u"email"_s, u"lain@example.id"_s}});
        QCOMPARE(stale.status, 409);
        QCOMPARE(stale.json()[u"current_version"_s], 2);
        QJsonObject address = before[u"address"_s].toObject();
        address.insert(u"city"_s, u"Kota Bandung"_s);
        QCOMPARE(
            put(u"/profile"_s, {{u"version"_s, 2}, {u"address"_s, address}}).json()[u"address"_s][u"city"_s],
            u"Kota Bandung"_s);
        QCOMPARE(put(u"/profile"_s, {{u"version"_s, 3}, {u"full_name"_s, u"Orang Lain"_s}}).faults(),
                 QStringList(u"full_name:unknown"_s));
        QCOMPARE(put(u"/profile"_s, {{u"version"_s, 3}}).faults(), QStringList(u"version:unchanged"_s));
        QCOMPARE(put(u"/profile"_s, {{u"version"_s, 3}, {u"email"_s, u"bukan-email"_s}}).faults(),
                 QStringList(u"email:format"_s));
    }

    void s17_a_new_number_needs_its_own_code_and_the_old_one_is_told()
    {
        const QByteArray other = house().logIn(phone);
        QCOMPARE(post(u"/profile/phone/request-otp"_s, {{u"phone"_s, phone}}).faults(),
                 QStringList(u"phone:unchanged"_s));
        const ApiAnswer asked = post(u"/profile/phone/request-otp"_s, {{u"phone"_s, newPhone}});
        QCOMPARE(asked.status, 202);
        const QString code = house().server().codeSentTo(newPhone);
        const auto change = [&](const QString &typed, int version) {
            return put(u"/profile/phone"_s,
                       {{u"phone"_s, newPhone}, {u"code"_s, typed}, {u"version"_s, version}});
        };
        QCOMPARE(change(code == u"000000"_s ? u"000001"_s : u"000000"_s, 1).code(), u"otp_invalid"_s);
        QCOMPARE(change(code, 7).status, 409); // said before the code is looked at, which stays good
        const ApiAnswer changed = change(code, 1);
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.json()[u"phone"_s], newPhone);
        const auto messages = house().portal()->outbox().about(u"customer"_s, m_code).value();
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().templateKey, u"profile.phone_changed"_s);
        QCOMPARE(messages.first().phone, phone);
        QCOMPARE(get(u"/profile"_s).status, 200);
        QCOMPARE(house().get(u"/profile"_s, other).status, 401);
        QVERIFY(house().logIn(phone).isEmpty());
        QVERIFY(!house().logIn(newPhone).isEmpty());
    }

    void s04_a_login_code_changes_no_number()
    {
        house().customer(newPhone);
        house().requestCode(newPhone);
        const QString code = house().server().codeSentTo(newPhone);
        QCOMPARE(
            put(u"/profile/phone"_s, {{u"phone"_s, newPhone}, {u"code"_s, code}, {u"version"_s, 1}}).code(),
            u"otp_invalid"_s);
        QCOMPARE(house().verify(newPhone, code).status, 200);
    }

    void invoices_are_listed_shown_and_downloaded()
    {
        const QString first = house().invoice(m_code);
        const QString second = house().invoice(m_code);
        const auto cancelled =
            house().portal()->invoices().cancel(house().portal().staff(Role::Cs), first, u"keliru"_s, 1);
        QVERIFY(cancelled.has_value());
        const QJsonObject all = get(u"/invoices?limit=1"_s).json();
        QCOMPARE(all[u"total"_s], 2);
        QCOMPARE(all[u"items"_s][0][u"number"_s], second);
        const QJsonObject rest =
            get(u"/invoices?limit=1&cursor="_s + all[u"next_cursor"_s].toString()).json();
        QCOMPARE(rest[u"items"_s][0][u"number"_s], first);
        QCOMPARE(get(u"/invoices?status=pending,overdue"_s).json()[u"total"_s], 1);
        QCOMPARE(get(u"/invoices?status=gone"_s).faults(), QStringList(u"status:choice"_s));
        const QJsonObject detail = get(u"/invoices/"_s + second).json();
        QCOMPARE(detail[u"total"_s], 388'500);
        QCOMPARE(detail[u"lines"_s][0][u"description"_s], u"Router"_s);
        const ApiAnswer paper = get(u"/invoices/%1/pdf"_s.arg(second));
        QVERIFY(paper.body.startsWith("%PDF-"));
        QVERIFY(paper.headers.value("Content-Disposition").contains(second.toLatin1() + ".pdf"));
        QCOMPARE(paper.headers.value("Cache-Control"), QByteArray("no-store"));
    }

    void a_ticket_is_made_followed_and_commented_on()
    {
        const ApiAnswer made = post(u"/tickets"_s, wish());
        QCOMPARE(made.status, 201);
        const QString number = made.json()[u"number"_s].toString();
        QCOMPARE(made.headers.value("Location"), "/api/customer-portal/tickets/" + number.toLatin1());
        QCOMPARE(house().portal().messagesAbout(u"ticket"_s, number), QStringList(u"ticket.created"_s));
        work(number, TicketAction::Assign, u"Sudah dijadwalkan"_s);
        work(number, TicketAction::Start, u"pagar terkunci"_s); // nobody is told, and it is not shown
        const Actor cs = house().portal().staff(Role::Cs);
        QVERIFY(house().portal()->tickets().addNote(cs, number, u"pelanggan penting"_s).has_value());
        QVERIFY(house().portal()->tickets().comment(cs, number, u"Kami dalam perjalanan"_s).has_value());
        const qsizetype told = house().portal().messagesAbout(u"ticket"_s, number).size();
        const ApiAnswer said =
            post(u"/tickets/%1/comments"_s.arg(number), {{u"text"_s, u"Baik, terima kasih"_s}});
        QCOMPARE(said.status, 200);
        QCOMPARE(house().portal().messagesAbout(u"ticket"_s, number).size(), told);
        const QJsonObject detail = get(u"/tickets/"_s + number).json();
        QCOMPARE(detail, said.json());
        QCOMPARE(detail[u"technician"_s], u"Petugas technician"_s);
        QStringList lines;
        for (const QJsonValue &event : detail[u"history"_s].toArray())
            lines.append(event[u"by"_s].toString() + u' ' + event[u"action"_s].toString() + u' ' +
                         event[u"note"_s].toString());
        QCOMPARE(lines, QStringList({u"customer open "_s, u"staff assign Sudah dijadwalkan"_s,
                                     u"staff start "_s, u"staff comment Kami dalam perjalanan"_s,
                                     u"customer comment Baik, terima kasih"_s}));
        work(number, TicketAction::Complete);
        QCOMPARE(post(u"/tickets/%1/comments"_s.arg(number), {{u"text"_s, u"Halo"_s}}).faults(),
                 QStringList(u"text:state"_s));
        QCOMPARE(get(u"/tickets?status=completed"_s).json()[u"total"_s], 1);
        QCOMPARE(get(u"/tickets?status=open"_s).json()[u"total"_s], 0);
    }

    void a_ticket_that_is_asked_for_wrongly_names_the_fields()
    {
        QCOMPARE(post(u"/tickets"_s, {{u"type"_s, u"survey"_s}, {u"title"_s, u"x"_s}}).faults(),
                 QStringList({u"type:choice"_s, u"title:too_short"_s}));
        QCOMPARE(
            post(u"/tickets"_s,
                 {{u"type"_s, u"upgrade"_s}, {u"title"_s, u"Naik paket"_s}, {u"package_code"_s, u"HOME-0"_s}})
                .faults()
                .first()
                .section(u':', 0, 0),
            u"package_code"_s);
        QCOMPARE(post(u"/tickets"_s, {{u"type"_s, u"upgrade"_s},
                                      {u"title"_s, u"Naik paket"_s},
                                      {u"package_code"_s, u"HOME-20"_s}})
                     .faults(),
                 QStringList(u"package_code:unchanged"_s));
        const ApiAnswer made = post(
            u"/tickets"_s,
            {{u"type"_s, u"upgrade"_s}, {u"title"_s, u"Naik paket"_s}, {u"package_code"_s, u"HOME-50"_s}});
        QCOMPARE(made.status, 201);
        const auto shown = get(u"/tickets/%1"_s.arg(made.json()[u"number"_s].toString())).json();
        QCOMPARE(shown[u"package_code"_s].toString(), u"HOME-50"_s);
        QCOMPARE(shown[u"package_name"_s].toString(), u"Home 50 Mbps"_s);
    }

    void a_day_has_room_for_five_new_tickets()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(post(u"/tickets"_s, wish()).status, 201);
        const ApiAnswer sixth = post(u"/tickets"_s, wish());
        QCOMPARE(sixth.status, 429);
        QCOMPARE(sixth.headers.value("Retry-After"), QByteArray("86400"));
        QCOMPARE(house().portal().count(u"tickets"_s), 5);
        house().server().clock().advance(24h);
        QCOMPARE(post(u"/tickets"_s, wish()).status, 201);
    }

    void pictures_are_their_own_alone()
    {
        const QString number = opened();
        const QString photos = u"/tickets/%1/photos"_s.arg(number);
        const ApiAnswer added = picture(photos, m_token);
        QCOMPARE(added.status, 201);
        const QString id = added.json()[u"id"_s].toString();
        const ApiAnswer seen = get(photos + u'/' + id);
        QVERIFY(!QImage::fromData(seen.body).isNull());
        work(number, TicketAction::Assign);
        const ApiAnswer field = house().client().send({.method = "POST",
                                                       .path = u"/api/tickets/%1/photos"_s.arg(number),
                                                       .token = house().server().token(Role::Cs),
                                                       .body = png(),
                                                       .contentType = "image/png"});
        QCOMPARE(field.status, 201);
        QCOMPARE(get(photos + u'/' + field.json()[u"id"_s].toString()).status, 404);
        QCOMPARE(get(u"/tickets/"_s + number).json()[u"photos"_s].toArray().size(), 1);
        QCOMPARE(picture(photos, {}).status, 401);
    }

    void p2_what_is_held_can_be_downloaded_with_who_looked_at_the_card()
    {
        const QString applicant = u"+6281200000007"_s;
        TestPortal &portal = house().portal();
        const QString number = house().server().submitFor(applicant)[u"number"_s].toString();
        portal.step(number, RegistrationAction::Verify);
        StepRequest approve;
        approve.action = RegistrationAction::Approve;
        approve.version = portal.registration(number).version;
        approve.note = u"Sudah dekat"_s;
        const Actor supervisor = portal.staff(Role::Supervisor);
        const auto approved = portal->registrations().step(supervisor, number, approve);
        const QString code =
            portal->registrations().createCustomer(supervisor, number, approved->version)->customerCode;
        house().invoice(code);
        const auto looked = portal->audit().append({0,
                                                    {},
                                                    supervisor.key(),
                                                    u"registration.photo_viewed"_s,
                                                    u"registration"_s,
                                                    number,
                                                    u"review"_s});
        QVERIFY(looked.has_value());
        const QByteArray token = house().logIn(applicant);
        const ApiAnswer answer = house().get(u"/my-data"_s, token);
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.headers.value("Content-Disposition").contains(code.toLatin1() + ".json"));
        QCOMPARE(answer.headers.value("Cache-Control"), QByteArray("no-store"));
        const QJsonObject held = answer.json();
        QCOMPARE(held[u"customer"_s][u"code"_s], code);
        QCOMPARE(held[u"registration"_s][u"number"_s], number);
        QCOMPARE(held[u"invoices"_s].toArray().size(), 1);
        QCOMPARE(held[u"tickets"_s].toArray().size(), 1);
        QCOMPARE(held[u"sessions"_s].toArray().size(), 1);
        QCOMPARE(held[u"log_ins"_s][0][u"outcome"_s], u"signed_in"_s);
        const QJsonArray looks = held[u"identity_looks"_s].toArray();
        QCOMPARE(looks.size(), 1);
        QCOMPARE(looks[0][u"by"_s], u"Petugas supervisor"_s);
        QCOMPARE(looks[0][u"purpose"_s], u"review"_s);
    }

    void s19_anothers_identifiers_answer_as_missing_ones_on_every_route()
    {
        const QString theirs = u"+6281200000002"_s;
        const QString theirCode = house().customer(theirs, u"Siti Lain"_s);
        const QByteArray theirToken = house().logIn(theirs);
        const QString invoice = house().invoice(theirCode);
        const QString number = house()
                                   .post(u"/tickets"_s, wish(u"Milik orang lain"_s), theirToken)
                                   .json()[u"number"_s]
                                   .toString();
        const QString photo =
            picture(u"/tickets/%1/photos"_s.arg(number), theirToken).json()[u"id"_s].toString();
        const QString session =
            house().get(u"/sessions"_s, theirToken).json()[u"items"_s][0][u"id"_s].toString();
        const QMap<QString, QString> there{{u"invoices/{number}"_s, invoice},
                                           {u"tickets/{number}"_s, number},
                                           {u"photos/{photo}"_s, photo},
                                           {u"sessions/{id}"_s, session}};
        const QMap<QString, QString> nowhere{{u"invoices/{number}"_s, u"INV-209901-99999"_s},
                                             {u"tickets/{number}"_s, u"TKT-20990101-9999"_s},
                                             {u"photos/{photo}"_s, u"0123456789abcdef0123456789abcdef"_s},
                                             {u"sessions/{id}"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s}};
        const QStringList secrets{theirCode, theirs, u"Siti Lain"_s, invoice, number, photo, session};
        const QMap<QString, QByteArray> bodies{{u"comments"_s, R"({"text":"Halo"})"},
                                               {u"profile"_s, R"({"version":1,"email":"a@example.id"})"},
                                               {u"tickets"_s, R"({"type":"repair","title":"Milik saya"})"}};
        const auto ask = [&](const http::Route &route, const QMap<QString, QString> &identifiers) {
            QString path = route.pattern;
            for (auto one = identifiers.begin(); one != identifiers.end(); ++one)
                path.replace(one.key(), one.key().section(u'/', 0, 0) + u'/' + one.value());
            const bool takesPicture = route.acceptedContentTypes.contains("image/png");
            ApiCall call{.method = http::methodName(route.method), .path = path, .token = m_token};
            if (route.method == http::Method::Post || route.method == http::Method::Put) {
                call.body = takesPicture ? png() : bodies.value(path.section(u'/', -1), "{}");
                call.contentType = takesPicture ? "image/png" : "application/json";
            }
            return house().client().send(call);
        };
        http::HttpMetrics metrics;
        const Translations translations;
        http::RouteTable table;
        http::addApiRoutes(table, {.translations = translations,
                                   .clock = house().server().clock(),
                                   .metrics = metrics,
                                   .secrets = [](const QString &) { return QString(); },
                                   .monitorToken = {}});
        const auto before = house().get(u"/my-data"_s, theirToken).json();
        int named = 0;
        for (const http::Route *route : table.routes()) {
            if (route->guard.name() != u"customer" || route->pattern.endsWith(u"/logout"))
                continue;
            const ApiAnswer answer = ask(*route, there);
            for (const QString &secret : secrets)
                QVERIFY2(!answer.body.contains(secret.toUtf8()), qPrintable(route->pattern));
            if (!route->pattern.contains(u'{'))
                continue;
            ++named;
            QCOMPARE(route->pattern + QString::number(answer.status), route->pattern + u"404"_s);
            QJsonObject theirAnswer = answer.json();
            QJsonObject noAnswer = ask(*route, nowhere).json();
            theirAnswer.remove(u"request_id"_s);
            noAnswer.remove(u"request_id"_s);
            QCOMPARE(theirAnswer, noAnswer);
        }
        QCOMPARE(named, 7);
        auto after = house().get(u"/my-data"_s, theirToken).json();
        after.insert(u"generated_at"_s, before[u"generated_at"_s]);
        QCOMPARE(after, before);
        QCOMPARE(house().get(u"/profile"_s, theirToken).status, 200);
    }
};

QTEST_GUILESS_MAIN(SelfServiceApiTest)
#include "tst_selfserviceapi.moc"
