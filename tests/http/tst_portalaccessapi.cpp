// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in to the customer portal and out again, over HTTP: codes, the choice of an account, tokens,
// cookies and sessions.
#include "libportal/customers/customerservice.h"
#include "libportal/security/keyring.h"
#include "tests/http/portalhouse.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class PortalAccessApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<PortalHouse> m_house;
    inline static const QString phone = u"+6281200000001"_s;
    inline static const QString stranger = u"+6281200000099"_s;

    PortalHouse &house() { return *m_house; }
    QString wrongCode()
    {
        return house().server().codeSentTo(phone) == u"000000" ? u"000001"_s : u"000000"_s;
    }

    static QByteArray cookieOf(const ApiAnswer &answer)
    {
        return answer.headers.value("Set-Cookie").split(';').first();
    }
    ApiAnswer withCookie(const QByteArray &method, const QString &path, const QByteArray &cookie,
                         const QString &csrf = {}, const QByteArray &body = {})
    {
        ApiCall call{.method = method, .path = PortalHouse::root() + path, .body = body};
        if (!body.isEmpty())
            call.contentType = "application/json";
        call.headers.append(http::HeaderField{"Cookie", cookie});
        if (!csrf.isEmpty())
            call.headers.append(http::HeaderField{"X-CSRF-Token", csrf.toLatin1()});
        return house().client().send(call);
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_house = std::make_unique<PortalHouse>(dialect);
    }
    void cleanup()
    {
        QCOMPARE(house().client().violations(), QStringList());
        m_house.reset();
    }

    void the_code_logs_in()
    {
        const QString code = house().customer(phone);
        const ApiAnswer asked = house().requestCode(phone);
        QCOMPARE(asked.status, 202);
        QCOMPARE(asked.json(), (QJsonObject{{u"expires_in"_s, 600}, {u"resend_in"_s, 60}}));
        const ApiAnswer entered = house().verify(phone, house().server().codeSentTo(phone));
        QCOMPARE(entered.status, 200);
        QCOMPARE(entered.json()[u"customer"_s][u"code"_s], code);
        QCOMPARE(entered.headers.value("Cache-Control"), QByteArray("no-store"));
        const QByteArray token = entered.json()[u"token"_s].toString().toLatin1();
        QCOMPARE(house().get(u"/profile"_s, token).json()[u"code"_s], code);
        house().server().clock().advance(7 * 24h - 1s);
        QCOMPARE(house().get(u"/profile"_s, token).status, 200);
        house().server().clock().advance(1s);
        QCOMPARE(house().get(u"/profile"_s, token).status, 401);
    }

    void s02_a_login_code_lives_ten_minutes_and_is_good_once()
    {
        house().customer(phone);
        house().requestCode(phone);
        const QString code = house().server().codeSentTo(phone);
        house().server().clock().advance(10min - 1s);
        QCOMPARE(house().verify(phone, code).status, 200);
        QCOMPARE(house().verify(phone, code).code(), u"otp_expired"_s);
        house().server().clock().advance(1min);
        house().requestCode(phone);
        const QString next = house().server().codeSentTo(phone);
        house().server().clock().advance(10min);
        QCOMPARE(house().verify(phone, next).status, 410);
    }

    void s04_a_registration_code_does_not_log_in()
    {
        house().customer(phone);
        house().client().post(u"/api/registrations/public/request-otp"_s,
                              {{u"phone"_s, phone}, {u"full_name"_s, u"Zainal Uji"_s}});
        QCOMPARE(house().verify(phone, house().server().codeSentTo(phone)).code(), u"otp_invalid"_s);
    }

    void s05_three_wrong_tries_lock_the_code()
    {
        house().customer(phone);
        house().requestCode(phone);
        const QString right = house().server().codeSentTo(phone);
        for (int left = 2; left >= 0; --left)
            QCOMPARE(house().verify(phone, wrongCode()).json()[u"attempts_left"_s], left);
        const ApiAnswer locked = house().verify(phone, right);
        QCOMPARE(locked.status, 429);
        QCOMPARE(locked.code(), u"otp_locked"_s);
    }

    void s09_unknown_numbers_get_the_answers_of_known_ones()
    {
        house().customer(phone);
        const ApiAnswer known = house().requestCode(phone);
        const ApiAnswer unknown = house().requestCode(stranger);
        QCOMPARE(unknown.status, known.status);
        QCOMPARE(unknown.json(), known.json());
        QCOMPARE(house().requestCode(stranger).code(), house().requestCode(phone).code());
        for (int i = 0; i < 4; ++i) {
            QJsonObject there = house().verify(phone, wrongCode()).json();
            QJsonObject here = house().verify(stranger, wrongCode()).json();
            there.remove(u"request_id"_s);
            here.remove(u"request_id"_s);
            QCOMPARE(here, there);
        }
        // Not even the code of the pretended challenge.
        house().server().clock().advance(61s);
        house().requestCode(stranger);
        QCOMPARE(house().verify(stranger, house().server().codeSentTo(stranger)).code(), u"otp_invalid"_s);
        QCOMPARE(house().portal().count(u"portal_sessions"_s), 0);
    }

    void s17_a_number_with_several_accounts_leads_to_a_choice()
    {
        const QString first = house().customer(phone, u"Zainal Uji"_s);
        const QString second = house().customer(phone, u"Siti Uji"_s);
        const QString other = house().customer(stranger, u"Orang Lain"_s);
        const QJsonObject choice = house().enter(phone).json();
        QVERIFY(!choice.contains(u"token"_s));
        QCOMPARE(choice[u"accounts"_s].toArray().size(), 2);
        QCOMPARE(choice[u"accounts"_s][0][u"code"_s], first);
        QCOMPARE(choice[u"accounts"_s][1][u"full_name"_s], u"Siti Uji"_s);
        const auto choose = [&](const QString &code) {
            return house().post(u"/choose"_s,
                                {{u"choice_token"_s, choice[u"choice_token"_s]}, {u"customer_code"_s, code}},
                                {});
        };
        QCOMPARE(choose(other).faults(), QStringList(u"customer_code:choice"_s));
        QCOMPARE(choose(u"AGL-209901-0001"_s).faults(), QStringList(u"customer_code:choice"_s));
        const ApiAnswer chosen = choose(second);
        QCOMPARE(chosen.status, 200);
        const QByteArray token = chosen.json()[u"token"_s].toString().toLatin1();
        QCOMPARE(house().get(u"/profile"_s, token).json()[u"code"_s], second);
        QCOMPARE(choose(first).status, 401); // once
    }

    void s17_a_choice_waits_ten_minutes()
    {
        const QString first = house().customer(phone);
        house().customer(phone);
        const QJsonObject choice = house().enter(phone).json();
        house().server().clock().advance(10min);
        QCOMPARE(house()
                     .post(u"/choose"_s,
                           {{u"choice_token"_s, choice[u"choice_token"_s]}, {u"customer_code"_s, first}}, {})
                     .status,
                 401);
    }

    void s13_a_staff_token_is_no_customer_token()
    {
        house().customer(phone);
        const QByteArray token = house().logIn(phone);
        QCOMPARE(house().client().get(u"/api/auth/me"_s, token).status, 401);
        QCOMPARE(house().get(u"/profile"_s, house().server().token(Role::Admin)).status, 401);
        QCOMPARE(house().get(u"/profile"_s, "not.a.token").status, 401);
        QCOMPARE(house().get(u"/profile"_s, {}).status, 401);
    }

    void s14_rotation_logs_nobody_out()
    {
        house().customer(phone);
        const QByteArray before = house().logIn(phone);
        const auto ring = KeyRing::open(house().portal().secrets());
        const auto rotated = (*ring)->rotate(); // by another process, as `keys rotate` is
        QVERIFY(rotated.has_value());
        QCOMPARE(house().get(u"/profile"_s, before).status, 200);
        const QByteArray after = house().logIn(phone);
        QCOMPARE(house().get(u"/profile"_s, after).status, 200);
    }

    void s15_logging_out_ends_this_session_at_once()
    {
        house().customer(phone);
        const QByteArray here = house().logIn(phone);
        const QByteArray there = house().logIn(phone);
        QCOMPARE(house()
                     .client()
                     .send({.method = "POST", .path = PortalHouse::root() + u"/logout"_s, .token = here})
                     .status,
                 204);
        QCOMPARE(house().get(u"/profile"_s, here).status, 401);
        QCOMPARE(house().get(u"/profile"_s, there).status, 200);
    }

    void s15_logging_out_everywhere_ends_all()
    {
        const QString code = house().customer(phone);
        house().customer(stranger);
        const QByteArray here = house().logIn(phone);
        const QByteArray there = house().logIn(phone);
        const QByteArray another = house().logIn(stranger);
        QCOMPARE(house().post(u"/logout"_s, {{u"everywhere"_s, true}}, here).status, 204);
        QCOMPARE(house().get(u"/profile"_s, here).status, 401);
        QCOMPARE(house().get(u"/profile"_s, there).status, 401);
        QCOMPARE(house().get(u"/profile"_s, another).status, 200);
        QVERIFY(!code.isEmpty());
    }

    void s15_switching_access_off_logs_out_and_stays_so_when_it_is_on_again()
    {
        const QString code = house().customer(phone);
        const QByteArray token = house().logIn(phone);
        const QString access = u"/api/customers/%1/portal-access"_s.arg(code);
        const QByteArray cs = house().server().token(Role::Cs);
        QCOMPARE(house().client().put(access, {{u"version"_s, 1}, {u"portal_access"_s, false}}, cs).status,
                 200);
        QCOMPARE(house().get(u"/profile"_s, token).status, 401);
        house().server().clock().advance(61s);
        QCOMPARE(house().requestCode(phone).status, 202);
        QCOMPARE(house().verify(phone, house().server().codeSentTo(phone)).code(), u"otp_invalid"_s);
        QCOMPARE(house().client().put(access, {{u"version"_s, 2}, {u"portal_access"_s, true}}, cs).status,
                 200);
        QCOMPARE(house().get(u"/profile"_s, token).status, 401);
        QVERIFY(!house().logIn(phone).isEmpty());
    }

    void s15_who_is_a_customer_no_more_is_logged_out()
    {
        const QString code = house().customer(phone);
        const QByteArray token = house().logIn(phone);
        const CustomerStep over{CustomerAction::Terminate, 1, u"Pindah rumah"_s};
        QVERIFY(house().portal()->customers().step(Actor::system(), code, over).has_value());
        QCOMPARE(house().get(u"/profile"_s, token).status, 401);
    }

    void s15_staff_see_and_end_a_customers_sessions()
    {
        const QString code = house().customer(phone);
        const QByteArray first = house().logIn(phone);
        const QByteArray second = house().logIn(phone);
        const QByteArray third = house().logIn(phone);
        const QByteArray cs = house().server().token(Role::Cs);
        const QString path = u"/api/customers/%1/sessions"_s.arg(code);
        const QJsonObject use = house().client().get(path, cs).json();
        QCOMPARE(use[u"sessions"_s].toArray().size(), 3);
        QCOMPARE(use[u"sessions"_s][0][u"good"_s], true);
        QCOMPARE(use[u"log_ins"_s][0][u"outcome"_s], u"signed_in"_s);
        const auto remove = [&](const QString &what, const QByteArray &token) {
            return house().client().send({.method = "DELETE", .path = what, .token = token});
        };
        const QString newest = path + u'/' + use[u"sessions"_s][0][u"id"_s].toString();
        QCOMPARE(remove(newest, house().server().token(Role::Technician)).status, 403);
        QCOMPARE(remove(newest, first).status, 401); // a customer's token is no staff token
        QCOMPARE(remove(newest, cs).status, 204);
        QCOMPARE(remove(newest, cs).status, 404);
        QCOMPARE(house().get(u"/profile"_s, third).status, 401);
        QCOMPARE(house().get(u"/profile"_s, second).status, 200);
        QCOMPARE(remove(path, cs).json()[u"ended"_s], 2);
        QCOMPARE(house().get(u"/profile"_s, first).status, 401);
        QCOMPARE(house().client().get(u"/api/customers/AGL-1/sessions"_s, cs).status, 404);
    }

    void supervisors_see_how_customers_take_to_the_portal()
    {
        house().customer(phone);
        house().logIn(phone);
        const QString path = u"/api/portal-analytics/adoption?days=7"_s;
        const QJsonObject figures =
            house().client().get(path, house().server().token(Role::Supervisor)).json();
        QCOMPARE(figures[u"active"_s], 1);
        QCOMPARE(figures[u"log_in_rate"_s], 1);
        QCOMPARE(figures[u"days"_s].toArray().size(), 7);
        QCOMPARE(house().client().get(path, house().server().token(Role::Cs)).status, 403);
    }

    void sessions_are_listed_and_ended_one_by_one()
    {
        house().customer(phone);
        house().customer(stranger);
        const QByteArray here = house().logIn(phone);
        const QByteArray there = house().logIn(phone);
        const QByteArray another = house().logIn(stranger);
        const QJsonArray items = house().get(u"/sessions"_s, here).json()[u"items"_s].toArray();
        QCOMPARE(items.size(), 2); // newest first
        QCOMPARE(items[0][u"current"_s], false);
        QCOMPARE(items[1][u"current"_s], true);
        const QString id = items[0][u"id"_s].toString();
        QCOMPARE(house().remove(u"/sessions/"_s + id, another).status, 404);
        QCOMPARE(house().get(u"/profile"_s, there).status, 200);
        QCOMPARE(house().remove(u"/sessions/"_s + id, here).status, 204);
        QCOMPARE(house().get(u"/profile"_s, there).status, 401);
        QCOMPARE(house().remove(u"/sessions/"_s + id, here).status, 404);
        QCOMPARE(house().get(u"/sessions"_s, here).json()[u"items"_s].toArray().size(), 1);
    }

    void s16_a_page_keeps_the_token_in_a_cookie_that_no_script_reads()
    {
        house().customer(phone);
        const ApiAnswer entered = house().enter(phone, {{u"cookie"_s, true}});
        QCOMPARE(entered.status, 200);
        QVERIFY(!entered.json().contains(u"token"_s));
        const QByteArray cookie = entered.headers.value("Set-Cookie");
        QVERIFY(cookie.startsWith("aglis_portal=")); // plain loopback
        QVERIFY(cookie.endsWith("; Path=/; HttpOnly; SameSite=Strict; Max-Age=604800"));
        QCOMPARE(withCookie("GET", u"/profile"_s, cookieOf(entered)).status, 200);
        QCOMPARE(withCookie("GET", u"/session"_s, cookieOf(entered)).json()[u"csrf_token"_s],
                 entered.json()[u"csrf_token"_s]);
        // Under another name it is nothing.
        QCOMPARE(withCookie("GET", u"/profile"_s, "__Host-" + cookieOf(entered)).status, 401);
    }

    void s16_with_the_cookie_what_changes_something_needs_the_pages_token()
    {
        house().customer(phone);
        house().customer(stranger);
        const ApiAnswer entered = house().enter(phone, {{u"cookie"_s, true}});
        const QByteArray cookie = cookieOf(entered);
        const QString csrf = entered.json()[u"csrf_token"_s].toString();
        const QString others =
            house().enter(stranger, {{u"cookie"_s, true}}).json()[u"csrf_token"_s].toString();
        const QByteArray body = R"({"type":"repair","title":"Internet mati"})";
        QCOMPARE(withCookie("POST", u"/tickets"_s, cookie, {}, body).status, 403);
        QCOMPARE(withCookie("POST", u"/tickets"_s, cookie, others, body).status, 403);
        QCOMPARE(house().portal().count(u"tickets"_s), 0);
        QCOMPARE(withCookie("POST", u"/tickets"_s, cookie, csrf, body).status, 201);
        const ApiAnswer out = withCookie("POST", u"/logout"_s, cookie, csrf);
        QCOMPARE(out.status, 204);
        QVERIFY(out.headers.value("Set-Cookie").startsWith("aglis_portal=;"));
        QVERIFY(out.headers.value("Set-Cookie").endsWith("Max-Age=0"));
        QCOMPARE(withCookie("GET", u"/profile"_s, cookie).status, 401);
    }

    void s16_under_tls_the_cookie_belongs_to_this_host_alone()
    {
        house().customer(phone);
        house().requestCode(phone);
        const QByteArray body = QStringLiteral(R"({"phone":"%1","code":"%2","cookie":true})")
                                    .arg(phone, house().server().codeSentTo(phone))
                                    .toUtf8();
        const ApiCall call{.method = "POST",
                           .path = PortalHouse::root() + u"/verify-otp"_s,
                           .body = body,
                           .contentType = "application/json",
                           .headers = {{"X-Forwarded-For", "203.0.113.7"}}};
        QCOMPARE(house().client().send(call).status,
                 403); // from elsewhere in the clear: the code is still good
        ApiCall secure = call;
        secure.headers.append(http::HeaderField{"X-Forwarded-Proto", "https"});
        const ApiAnswer entered = house().client().send(secure);
        QCOMPARE(entered.status, 200);
        const QByteArray cookie = entered.headers.value("Set-Cookie");
        QVERIFY(cookie.startsWith("__Host-aglis_portal="));
        QVERIFY(cookie.contains("; Secure"));
        QVERIFY(!cookie.contains("Domain"));
    }
};

QTEST_GUILESS_MAIN(PortalAccessApiTest)
#include "tst_portalaccessapi.moc"
