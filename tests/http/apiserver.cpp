// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/apiserver.h"

#include "libportal/http/apiroutes.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/staffservice.h"

#include <QtCore/QLoggingCategory>
#include <QtTest/QtTest>

namespace portal::testing {

using namespace Qt::StringLiterals;

namespace {

const QString password = u"empat-jendela-biru-uji"_s;

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("a step that every test needs failed: %s %s", qPrintable(errorCodeName(result.error().code)),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace

ApiServer::ApiServer(Dialect dialect) : m_portal(dialect)
{
    QLoggingCategory::setFilterRules(u"portal.http*.info=false"_s); // a line for each call
    liftSendLimits();
    http::RouteTable routes;
    http::addAllRoutes(routes, {.translations = m_translations,
                                .clock = m_portal.clock(),
                                .metrics = m_metrics,
                                .secrets = [this](const QString &name) { return m_secrets.value(name); },
                                .monitorToken = "uji-monitor-0001"});
    http::ServerSettings settings;
    settings.handlerThreads = 4;
    settings.served = [this](const http::Served &answer) {
        m_metrics.count(answer);
    };
    // Caddy's place, so that a test can come from elsewhere.
    settings.trustedProxies = must(http::TrustedProxies::parse({u"127.0.0.1"_s}));
    m_server = std::make_unique<http::HttpServer>(
        std::move(routes), settings,
        [this]() -> Result<std::shared_ptr<Portal>> { return std::shared_ptr<Portal>(m_portal.another()); },
        m_translations);
    m_metrics.setLoadSource([this] {
        return http::ServerLoad{.connections = m_server->connectionCount(),
                                .queued = m_server->queuedCount()};
    });
    m_client = std::make_unique<ApiClient>(must(m_server->start()));
}

ApiServer::~ApiServer()
{
    m_server.reset(); // its handlers' portals go before the database does
}

// All of a test's people share one address and one moment.
void ApiServer::liftSendLimits()
{
    Versioned<CodeSettings> codes = must(m_portal->settings().codes());
    codes.value.sendsPerAddressAndHour = 10000;
    codes.value.sendsPerMinute = 10000;
    must(m_portal->settings().setCodes(Actor::system(), codes.value, codes.version));
}

QByteArray ApiServer::token(Role role)
{
    if (const auto known = m_tokens.find(role); known != m_tokens.end())
        return *known;
    const QString username = u"uji-"_s + roleName(role);
    must(m_portal->staff().add(
        Actor::system(),
        {.username = username, .fullName = u"Zainal Uji"_s, .role = role, .password = password}));
    const ApiAnswer answer =
        m_client->post(u"/api/auth/login"_s, {{u"username"_s, username}, {u"password"_s, password}});
    return m_tokens[role] = answer.json().value(u"token"_s).toString().toLatin1();
}

QString ApiServer::codeSentTo(const QString &phone)
{
    return m_portal.codeSentTo(must(PhoneNumber::parse(phone)));
}

QString ApiServer::prove(const QString &phone)
{
    const QString root = u"/api/registrations/public"_s;
    m_client->post(root + u"/request-otp"_s, {{u"phone"_s, phone}, {u"full_name"_s, u"Zainal Uji"_s}});
    const ApiAnswer verified =
        m_client->post(root + u"/verify-otp"_s, {{u"phone"_s, phone}, {u"code"_s, codeSentTo(phone)}});
    return verified.json().value(u"verification_token"_s).toString();
}

QJsonObject ApiServer::submission(const QString &phone, const QString &verificationToken) const
{
    return {{u"verification_token"_s, verificationToken},
            {u"full_name"_s, u"Zainal Uji"_s},
            {u"email"_s, phone.mid(1) + u"@example.id"_s},
            {u"phone"_s, phone},
            {u"address"_s, QJsonObject{{u"street"_s, u"Jalan Mawar Uji No. "_s + phone.right(4)},
                                       {u"rt"_s, u"3"_s},
                                       {u"rw"_s, u"7"_s},
                                       {u"village"_s, u"Sukamaju"_s},
                                       {u"district"_s, u"Cilandak"_s},
                                       {u"city"_s, u"Jakarta Selatan"_s},
                                       {u"postal_code"_s, u"12430"_s},
                                       {u"landmark"_s, u"Depan musala"_s}}},
            {u"package_code"_s, u"HOME-20"_s},
            {u"preferred_date"_s, u"2026-12-01"_s},
            {u"preferred_slot"_s, u"morning"_s},
            {u"notes"_s, u"Pagar hijau"_s},
            {u"consent"_s, true}};
}

QJsonObject ApiServer::submitFor(const QString &phone)
{
    return m_client->post(u"/api/registrations/public"_s, submission(phone, prove(phone))).json();
}

QMap<QString, qint64> ApiServer::state()
{
    QMap<QString, qint64> rows;
    for (const QString &table :
         {u"registrations"_s, u"customers"_s, u"tickets"_s, u"packages"_s, u"outbox"_s}) {
        rows[table] = must(m_portal->database().integer(u"SELECT count(*) FROM "_s + table));
        rows[table + u" versions"_s] =
            must(m_portal->database().integer(u"SELECT coalesce(sum(version), 0) FROM "_s + table));
    }
    for (const QString &table : {u"registration_events"_s, u"ticket_events"_s, u"photos"_s, u"change_log"_s})
        rows[table] = must(m_portal->database().integer(u"SELECT count(*) FROM "_s + table));
    return rows;
}

} // namespace portal::testing
