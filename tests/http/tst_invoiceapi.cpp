// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"
#include "libportal/storage/transaction.h"
#include "tests/http/apiclient.h"
#include "tests/http/apiserver.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class InvoiceApiTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ApiServer> m_server;

    ApiClient &client() { return m_server->client(); }
    ApiAnswer post(const QString &path, const QJsonObject &body, Role role = Role::Supervisor)
    {
        return client().post(u"/api/invoices"_s + path, body, m_server->token(role));
    }
    ApiAnswer get(const QString &path, Role role = Role::Cs)
    {
        return client().get(u"/api/invoices"_s + path, m_server->token(role));
    }
    QString customer()
    {
        TestPortal &portal = m_server->portal();
        auto transaction = Transaction::begin(portal->database());
        NewCustomer request{.phone = PhoneNumber::parse(u"0812-0000-0001"_s).value()};
        request.fullName = u"Zainal Uji"_s;
        request.email = u"zainal@example.id"_s;
        request.packageCode = u"HOME-20"_s;
        request.packageName = u"Home 20"_s;
        request.packageSpeedMbps = 20;
        request.packagePrice = Rupiah(199'900);
        const QString code = portal->customers().create(request)->code;
        const auto active = portal->database().execute(
            u"UPDATE customers SET status = 'active', activated_at = 0 WHERE code = :code"_s,
            {{u"code"_s, code}});
        return active && transaction->commit() ? code : QString();
    }
    static QJsonObject single(const QString &customerCode)
    {
        const QJsonObject line{{u"description"_s, u"Router"_s}, {u"amount"_s, 350'000}};
        return {
            {u"customer_code"_s, customerCode}, {u"period"_s, u"2026-11"_s}, {u"lines"_s, QJsonArray{line}}};
    }

private Q_SLOTS:
    void initTestCase_data() { TestDatabase::addRows(); }
    void init()
    {
        QFETCH_GLOBAL(Dialect, dialect);
        m_server = std::make_unique<ApiServer>(dialect);
    }
    void cleanup()
    {
        QCOMPARE(client().violations(), QStringList());
        m_server.reset();
    }

    void the_run_is_looked_at_first_and_then_made_once()
    {
        const QString code = customer();
        const QJsonObject month{{u"period"_s, u"2026-11"_s}};
        QJsonObject dry = month;
        dry.insert(u"dry_run"_s, true);
        QCOMPARE(post(u"/run"_s, dry).json()[u"issued"], 1);
        QCOMPARE(get({}).json()[u"total"], 0);
        const QJsonObject made = post(u"/run"_s, month).json();
        QCOMPARE(made[u"issued"], 1);
        QCOMPARE(made[u"total"], 221'889);
        QCOMPARE(made[u"packages"][0][u"code"], u"HOME-20"_s);
        QCOMPARE(post(u"/run"_s, month).json()[u"already_have"], 1);
        const QJsonObject list = get(u"?status=pending&period=2026-11&customer="_s + code).json();
        QCOMPARE(list[u"total"], 1);
        QCOMPARE(list[u"items"][0][u"number"], u"INV-202611-00001"_s);
        QCOMPARE(get(u"?status=paid"_s).json()[u"total"], 0);
        QCOMPARE(get(u"?status=gone&period=2026"_s).faults(),
                 QStringList({u"status:choice"_s, u"period:format"_s}));
    }

    void an_invoice_is_issued_paid_cancelled_and_issued_again()
    {
        const QString code = customer();
        const ApiAnswer made = post({}, single(code), Role::Cs);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.headers.value("Location"), QByteArray("/api/invoices/INV-202611-00001"));
        QCOMPARE(made.json()[u"total"], 388'500);
        QCOMPARE(get(u"/INV-202611-00001"_s).json(), made.json());

        const ApiAnswer paper = get(u"/INV-202611-00001/pdf"_s);
        QCOMPARE(paper.headers.value("Content-Type"), QByteArray("application/pdf"));
        QVERIFY(paper.body.startsWith("%PDF-1.4"));
        QVERIFY(paper.headers.value("Content-Disposition").contains("INV-202611-00001.pdf"));

        const QJsonObject transfer{
            {u"method"_s, u"transfer"_s}, {u"reference"_s, u"BCA 1"_s}, {u"version"_s, 1}};
        QCOMPARE(post(u"/INV-202611-00001/pay"_s, transfer, Role::Cs).json()[u"status"], u"paid"_s);
        QCOMPARE(post(u"/INV-202611-00001/pay"_s, transfer, Role::Cs).status, 409);
        QCOMPARE(get(u"/INV-202611-00001"_s).json()[u"payment_method"], u"transfer"_s);

        QCOMPARE(post({}, single(code), Role::Cs).status, 201);
        const QJsonObject why{{u"reason"_s, u"keliru"_s}, {u"version"_s, 1}};
        QCOMPARE(post(u"/INV-202611-00002/cancel"_s, why, Role::Cs).json()[u"status"], u"cancelled"_s);
        QJsonObject again = single(code);
        again.remove(u"customer_code"_s);
        again.remove(u"period"_s);
        const ApiAnswer replaced = post(u"/INV-202611-00002/issue-again"_s, again, Role::Cs);
        QCOMPARE(replaced.json()[u"replaces"], u"INV-202611-00002"_s);
        QCOMPARE(get(u"/INV-202611-00002"_s).json()[u"replaced_by"], u"INV-202611-00003"_s);
        QCOMPARE(post(u"/INV-202611-00002/issue-again"_s, again, Role::Cs).status, 409);
    }

    void what_is_wrong_is_named()
    {
        QCOMPARE(post({}, single(u"AGL-1"_s)).faults(), QStringList(u"customer_code:unknown"_s));
        QJsonObject wrong = single(customer());
        wrong.insert(u"due_on"_s, u"tomorrow"_s);
        wrong.insert(u"period"_s, u"November"_s);
        QCOMPARE(post({}, wrong).faults(), QStringList({u"due_on:format"_s, u"period:format"_s}));
        QCOMPARE(post(u"/INV-1/pay"_s, {{u"method"_s, u"shells"_s}, {u"version"_s, 1}}).faults(),
                 QStringList(u"method:choice"_s));
        QCOMPARE(get(u"/INV-1"_s).status, 404);
        QCOMPARE(get(u"/INV-1/pdf"_s).status, 404);
    }

    void s21_only_who_may_touches_invoices()
    {
        const QString code = customer();
        const QJsonObject month{{u"period"_s, u"2026-11"_s}};
        QCOMPARE(post({}, single(code)).status, 201);
        for (const Role role : {Role::Cs, Role::Technician})
            m_server->token(role); // signing in leaves its own traces
        const auto before = m_server->state();
        QCOMPARE(post(u"/run"_s, month, Role::Cs).status, 403);
        QCOMPARE(post(u"/run"_s, month, Role::Technician).status, 403);
        QCOMPARE(get({}, Role::Technician).status, 403);
        QCOMPARE(get(u"/INV-202611-00001"_s, Role::Technician).status, 403);
        QCOMPARE(get(u"/INV-202611-00001/pdf"_s, Role::Technician).status, 403);
        QCOMPARE(post({}, single(code), Role::Technician).status, 403);
        const QJsonObject cash{{u"method"_s, u"cash"_s}, {u"version"_s, 1}};
        QCOMPARE(post(u"/INV-202611-00001/pay"_s, cash, Role::Technician).status, 403);
        const QJsonObject why{{u"reason"_s, u"keliru"_s}, {u"version"_s, 1}};
        QCOMPARE(post(u"/INV-202611-00001/cancel"_s, why, Role::Technician).status, 403);
        QCOMPARE(client().get(u"/api/invoices"_s).status, 401);
        QCOMPARE(get({}).json()[u"items"][0][u"status"], u"pending"_s);
        QCOMPARE(m_server->state(), before);
    }
};

QTEST_GUILESS_MAIN(InvoiceApiTest)
#include "tst_invoiceapi.moc"
