// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and tickets by the API, as each role, every answer held against the OpenAPI document.
#include "tests/http/apiserver.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonArray>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

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

class FieldApiTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ApiServer> m_server;
    QString m_customer;
    QString m_installation;

    ApiClient &client() { return m_server->client(); }
    QByteArray cs() { return m_server->token(Role::Cs); }

    void start(Dialect dialect)
    {
        m_server = std::make_unique<ApiServer>(dialect);
        const QString number = m_server->submitFor(u"+6281200000001"_s).value(u"number"_s).toString();
        const QString path = u"/api/registrations/"_s + number;
        client().put(path + u"/status"_s, {{u"action"_s, u"verify"_s}, {u"version"_s, 1}}, cs());
        client().put(path + u"/status"_s,
                     {{u"action"_s, u"approve"_s}, {u"version"_s, 2}, {u"note"_s, u"Sudah dekat"_s}}, cs());
        const QJsonObject made =
            client().post(path + u"/create-customer"_s, {{u"version"_s, 3}}, cs()).json();
        m_customer = u"/api/customers/"_s + made.value(u"customer_code"_s).toString();
        m_installation = u"/api/tickets/"_s + made.value(u"ticket_number"_s).toString();
    }
    qint64 versionOf(const QString &path)
    {
        return client().get(path, cs()).json().value(u"version"_s).toInteger();
    }
    qint64 idOf(Role role)
    {
        return client().get(u"/api/auth/me"_s, m_server->token(role)).json().value(u"id"_s).toInteger();
    }
    ApiAnswer assign(const QString &ticket)
    {
        return client().put(ticket + u"/assignee"_s,
                            {{u"version"_s, versionOf(ticket)}, {u"assignee_id"_s, idOf(Role::Technician)}},
                            cs());
    }
    ApiAnswer step(const QString &ticket, const QString &action, Role role)
    {
        return client().put(
            ticket + u"/status"_s,
            {{u"action"_s, action}, {u"version"_s, versionOf(ticket)}, {u"note"_s, u"Selesai"_s}},
            m_server->token(role));
    }

private Q_SLOTS:
    void a_customer_is_installed_served_and_dismantled_data() { TestDatabase::addRows(); }
    void a_customer_is_installed_served_and_dismantled()
    {
        QFETCH(Dialect, dialect);
        start(dialect);
        QCOMPARE(assign(m_installation).status, 200);
        QCOMPARE(step(m_installation, u"start"_s, Role::Technician).status, 200);
        const ApiAnswer photo = client().send({.method = "POST",
                                               .path = m_installation + u"/photos"_s,
                                               .token = m_server->token(Role::Technician),
                                               .body = png(),
                                               .contentType = "image/png"});
        QCOMPARE(photo.status, 201);
        const QString id = photo.json().value(u"id"_s).toString();
        QCOMPARE(client().get(m_installation + u"/photos/"_s + id, cs()).status, 200);
        QCOMPARE(step(m_installation, u"complete"_s, Role::Technician).status, 200);
        QCOMPARE(client().get(m_customer, cs()).json().value(u"status"_s), u"active"_s);

        QJsonObject wanted{{u"type"_s, u"upgrade"_s},
                           {u"customer_code"_s, m_customer.section(u'/', -1)},
                           {u"title"_s, u"Naik paket"_s},
                           {u"package_code"_s, u"HOME-50"_s}};
        const ApiAnswer upgrade = client().post(u"/api/tickets"_s, wanted, cs());
        QCOMPARE(upgrade.status, 201);
        const QString ticket = u"/api/tickets/"_s + upgrade.json().value(u"number"_s).toString();
        QCOMPARE(client().post(ticket + u"/comments"_s, {{u"text"_s, u"Kami proses"_s}}, cs()).status, 204);
        QCOMPARE(client()
                     .post(ticket + u"/comments"_s, {{u"text"_s, u"VIP"_s}, {u"internal"_s, true}}, cs())
                     .status,
                 204);
        QCOMPARE(assign(ticket).status, 200);
        const QJsonObject urgent{{u"version"_s, versionOf(ticket)}, {u"priority"_s, u"high"_s}};
        QCOMPARE(client().put(ticket + u"/priority"_s, urgent, m_server->token(Role::Technician)).status,
                 403);
        QCOMPARE(client().put(ticket + u"/priority"_s, urgent, cs()).json().value(u"priority"_s), u"high"_s);
        QCOMPARE(client().put(ticket + u"/priority"_s, urgent, cs()).status, 409);
        QCOMPARE(step(ticket, u"prioritise"_s, Role::Cs).status, 422);
        QCOMPARE(step(ticket, u"hold"_s, Role::Cs).json().value(u"due_at"_s), QJsonValue(QJsonValue::Null));
        QCOMPARE(step(ticket, u"resume"_s, Role::Cs).status, 200);
        QCOMPARE(step(ticket, u"complete"_s, Role::Cs).status, 200);
        const QJsonObject detail = client().get(m_customer, cs()).json();
        QCOMPARE(detail[u"package_changes"_s][0][u"first_day"_s], u"2026-12-01"_s);
        QCOMPARE(detail[u"ticket_count"_s], 2);

        wanted.insert(u"type"_s, u"dismantle"_s);
        wanted.remove(u"package_code"_s);
        const QString last =
            u"/api/tickets/"_s +
            client().post(u"/api/tickets"_s, wanted, cs()).json().value(u"number"_s).toString();
        QCOMPARE(assign(last).status, 200);
        QCOMPARE(step(last, u"complete"_s, Role::Cs).status, 200);
        QCOMPARE(client().get(m_customer, cs()).json().value(u"status"_s), u"terminated"_s);
        QCOMPARE(client().get(u"/api/tickets?sort=due_at&type=repair,upgrade"_s, cs()).json()[u"total"_s], 1);
        QCOMPARE(client().get(u"/api/tickets/load?from=2026-11-20&to=2026-11-26"_s, cs()).status, 200);
        QCOMPARE(client().violations(), QStringList());
    }

    void a_customer_is_found_edited_and_switched_data() { TestDatabase::addRows(); }
    void a_customer_is_found_edited_and_switched()
    {
        QFETCH(Dialect, dialect);
        start(dialect);
        const QJsonObject list =
            client().get(u"/api/customers?search=0812-0000&status=pending_installation"_s, cs()).json();
        QCOMPARE(list[u"total"_s], 1);
        QCOMPARE(
            client().get(u"/api/customers/stats"_s, cs()).json()[u"by_status"_s][u"pending_installation"_s],
            1);
        QJsonObject edit{{u"version"_s, 1},
                         {u"full_name"_s, u"Zainal Abidin Uji"_s},
                         {u"email"_s, u"zainal@example.id"_s},
                         {u"phone"_s, u"0812-0000-0009"_s},
                         {u"language"_s, u"en"_s},
                         {u"address"_s, QJsonObject{{u"street"_s, u"Jalan Mawar Uji No. 1"_s},
                                                    {u"village"_s, u"Sukamaju"_s},
                                                    {u"district"_s, u"Cilandak"_s},
                                                    {u"city"_s, u"Jakarta Selatan"_s},
                                                    {u"postal_code"_s, u"12430"_s}}}};
        QCOMPARE(client().put(m_customer, edit, cs()).json().value(u"phone"_s), u"+6281200000009"_s);
        const ApiAnswer stale = client().put(m_customer, edit, cs());
        QCOMPARE(stale.status, 409);
        QCOMPARE(stale.json().value(u"current_version"_s), 2);
        QCOMPARE(
            client()
                .put(m_customer + u"/portal-access"_s, {{u"version"_s, 2}, {u"portal_access"_s, false}}, cs())
                .json()
                .value(u"portal_access"_s),
            false);
        QCOMPARE(client()
                     .put(m_customer + u"/status"_s,
                          {{u"version"_s, 3}, {u"action"_s, u"suspend"_s}, {u"reason"_s, u"-"_s}}, cs())
                     .status,
                 422); // not active yet
        QCOMPARE(client().post(m_customer + u"/notes"_s, {{u"note"_s, u"Anjing galak"_s}}, cs()).status, 204);
        const QJsonObject detail = client().get(m_customer, cs()).json();
        QCOMPARE(detail[u"history"_s].toArray().last()[u"note"_s], u"Anjing galak"_s);
        QCOMPARE(client().get(u"/api/customers?portal_access=false"_s, cs()).json()[u"total"_s], 1);
        QCOMPARE(client()
                     .get(u"/api/customers?status=gone&sort=name&portal_access=yes"_s, cs())
                     .json()[u"errors"_s]
                     .toArray()
                     .size(),
                 3);
        QCOMPARE(client().violations(), QStringList());
    }

    void s21_a_technician_works_own_tickets_and_nothing_else_data() { TestDatabase::addRows(); }
    void s21_a_technician_works_own_tickets_and_nothing_else()
    {
        QFETCH(Dialect, dialect);
        start(dialect);
        const QByteArray technician = m_server->token(Role::Technician);
        const auto before = m_server->state();
        for (const QString &path : {u"/api/customers"_s, u"/api/customers/stats"_s, m_customer,
                                    m_installation, u"/api/tickets/load?from=2026-11-20&to=2026-11-20"_s})
            QCOMPARE(client().get(path, technician).status, 403);
        QCOMPARE(step(m_installation, u"complete"_s, Role::Technician).status, 403);
        QCOMPARE(client().get(u"/api/tickets"_s, technician).json()[u"total"_s], 0);
        QCOMPARE(client()
                     .post(u"/api/tickets"_s,
                           {{u"type"_s, u"repair"_s},
                            {u"customer_code"_s, m_customer.section(u'/', -1)},
                            {u"title"_s, u"Mati total"_s}},
                           technician)
                     .status,
                 403);
        QCOMPARE(client().get(u"/api/customers"_s).status, 401);
        QCOMPARE(client().get(u"/api/tickets"_s).status, 401);
        QCOMPARE(m_server->state(), before);

        QCOMPARE(assign(m_installation).status, 200);
        QCOMPARE(client().get(u"/api/tickets"_s, technician).json()[u"total"_s], 1);
        QCOMPARE(client().get(m_installation, technician).json()[u"person_name"_s].toString().isEmpty(),
                 false);
        QCOMPARE(step(m_installation, u"cancel"_s, Role::Technician).status, 403);
        QCOMPARE(step(m_installation, u"hold"_s, Role::Technician).status, 200);
        QCOMPARE(client().violations(), QStringList());
    }
};

QTEST_GUILESS_MAIN(FieldApiTest)
#include "tst_fieldapi.moc"
