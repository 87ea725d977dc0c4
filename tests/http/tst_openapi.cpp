// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/apiroutes.h"
#include "libportal/http/httpmetrics.h"
#include "tests/http/openapicontract.h"
#include "tests/support/fixedclock.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;
using namespace Qt::StringLiterals;

class OpenApiTest : public QObject
{
    Q_OBJECT

private:
    // "PUT /api/packages/{code}"
    static QString nameOf(const http::Route &route)
    {
        return QString::fromLatin1(http::methodName(route.method)) + u' ' + route.pattern;
    }

    const http::Route *routeNamed(const QString &name) const
    {
        for (const http::Route *route : m_table.routes()) {
            if (nameOf(*route) == name)
                return route;
        }
        return nullptr;
    }

    template <typename Visit>
    void eachOperation(Visit &&visit) const
    {
        const QJsonObject paths = m_contract.document().value(u"paths"_s).toObject();
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject operations = path.value().toObject();
            for (auto operation = operations.begin(); operation != operations.end(); ++operation)
                visit(operation.key().toUpper() + u' ' + path.key(), operation.value().toObject());
        }
    }

    // Every schema with properties, wherever it stands, must say that there are no others.
    static void collectOpenObjects(const QJsonValue &value, const QString &place, QStringList &found)
    {
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                collectOpenObjects(array[i], place + u'.' + QString::number(i), found);
            return;
        }
        const QJsonObject object = value.toObject();
        if (object.value(u"properties"_s).isObject() && object.value(u"type"_s) == u"object"_s &&
            object.value(u"additionalProperties"_s) != QJsonValue(false))
            found.append(place);
        for (auto field = object.begin(); field != object.end(); ++field) {
            if (field.key() != u"examples")
                collectOpenObjects(field.value(), place + u'.' + field.key(), found);
        }
    }

    const FixedClock m_clock;
    const Translations m_translations;
    http::HttpMetrics m_metrics;
    http::RouteTable m_table;
    const OpenApiContract m_contract;

private Q_SLOTS:
    void initTestCase()
    {
        http::addApiRoutes(m_table, {.translations = m_translations,
                                     .clock = m_clock,
                                     .metrics = m_metrics,
                                     .secrets = [](const QString &) { return QString(); },
                                     .monitorToken = {}});
    }

    void the_table_is_sound()
    {
        QVERIFY2(m_table.isValid(), qPrintable(m_table.mistake().value_or(QString())));
    }

    // Whoever adds an open route adds it here, and thereby says that anybody on the internet may call it.
    void open_routes_are_these()
    {
        QStringList open;
        for (const http::Route *route : m_table.routes()) {
            if (route->guard.name() == u"open")
                open.append(nameOf(*route));
        }
        open.sort();
        const QStringList wanted{
            u"GET /api/branding"_s,
            u"GET /api/faq"_s,
            u"GET /api/openapi.json"_s,
            u"GET /api/regions"_s,
            u"GET /api/registrations/public/consent"_s,
            u"GET /api/registrations/public/packages"_s,
            u"GET /api/registrations/public/status/{identifier}"_s,
            u"GET /healthz"_s,
            u"GET /readyz"_s,
            u"POST /api/auth/login"_s,
            u"POST /api/customer-portal/choose"_s,
            u"POST /api/customer-portal/request-otp"_s,
            u"POST /api/customer-portal/verify-otp"_s,
            u"POST /api/registrations/public"_s,
            u"POST /api/registrations/public/request-otp"_s,
            u"POST /api/registrations/public/status/{number}/cancel"_s,
            u"POST /api/registrations/public/status/{number}/request-otp"_s,
            u"POST /api/registrations/public/status/{number}/verify-otp"_s,
            u"POST /api/registrations/public/verify-otp"_s,
        };
        QCOMPARE(open, wanted);
    }

    void every_route_is_described_and_every_description_served()
    {
        QStringList served;
        for (const http::Route *route : m_table.routes())
            served.append(nameOf(*route));
        QStringList described;
        eachOperation([&described](const QString &name, const QJsonObject &) { described.append(name); });
        served.sort();
        described.sort();
        QCOMPARE(described, served);
    }

    void security_is_the_guards()
    {
        eachOperation([this](const QString &name, const QJsonObject &operation) {
            QString guard = u"open"_s;
            for (const QJsonValue &choice : operation.value(u"security"_s).toArray()) {
                if (!choice.toObject().isEmpty())
                    guard = choice.toObject().keys().first();
            }
            const http::Route *route = routeNamed(name);
            QVERIFY2(route, qPrintable(name));
            QCOMPARE(name + u' ' + guard, name + u' ' + route->guard.name());
        });
    }

    void bodies_are_of_the_types_the_routes_take()
    {
        eachOperation([this](const QString &name, const QJsonObject &operation) {
            const http::Route *route = routeNamed(name);
            QVERIFY2(route, qPrintable(name));
            const QJsonObject body = operation.value(u"requestBody"_s).toObject();
            if (body.isEmpty())
                return;
            QStringList accepted;
            for (const QByteArray &type : route->acceptedContentTypes)
                accepted.append(QString::fromLatin1(type));
            accepted.sort();
            QCOMPARE(body.value(u"content"_s).toObject().keys(), accepted);
        });
    }

    void captures_are_described_as_path_parameters()
    {
        const QJsonObject shared = m_contract.document()[u"components"_s][u"parameters"_s].toObject();
        eachOperation([&shared](const QString &name, const QJsonObject &operation) {
            QStringList described;
            for (const QJsonValue &value : operation.value(u"parameters"_s).toArray()) {
                const QString reference = value[u"$ref"_s].toString();
                const QJsonObject parameter = reference.isEmpty()
                                                  ? value.toObject()
                                                  : shared.value(reference.section(u'/', -1)).toObject();
                QVERIFY2(!parameter.isEmpty(), qPrintable(name + u' ' + reference));
                if (parameter.value(u"in"_s) == u"path"_s)
                    described.append(u'{' + parameter.value(u"name"_s).toString() + u'}');
            }
            QStringList captures;
            for (const QString &segment : name.section(u' ', 1).split(u'/')) {
                if (segment.startsWith(u'{'))
                    captures.append(segment);
            }
            QCOMPARE(name + described.join(u' '), name + captures.join(u' '));
        });
    }

    void operation_ids_are_unique()
    {
        QStringList ids;
        eachOperation([&ids](const QString &, const QJsonObject &operation) {
            ids.append(operation.value(u"operationId"_s).toString());
        });
        const QSet<QString> distinct(ids.begin(), ids.end());
        QCOMPARE(distinct.size(), ids.size());
    }

    void schemas_leave_nothing_open()
    {
        QStringList found;
        collectOpenObjects(m_contract.document()[u"components"_s][u"schemas"_s], {}, found);
        QCOMPARE(found, QStringList());
    }

    void examples_fit_their_schemas()
    {
        const QJsonObject schemas = m_contract.document()[u"components"_s][u"schemas"_s].toObject();
        int examples = 0;
        for (auto schema = schemas.begin(); schema != schemas.end(); ++schema) {
            for (const QJsonValue &example : schema.value().toObject().value(u"examples"_s).toArray()) {
                const QStringList found = m_contract.schemas().violations(example, schema.value().toObject());
                QVERIFY2(found.isEmpty(), qPrintable(schema.key() + u": "_s + found.join(u"; "_s)));
                ++examples;
            }
        }
        QVERIFY(examples > 15);
    }
};

QTEST_APPLESS_MAIN(OpenApiTest)
#include "tst_openapi.moc"
