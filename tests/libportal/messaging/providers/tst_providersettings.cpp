// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/providersettings.h"

#include "libportal/messaging/providers/providerfactory.h"

#include "tests/libportal/messaging/providers/samples.h"

#include <QtTest/QtTest>

using namespace portal;
using namespace portal::testing;

namespace {

class NoStore final : public SimulatorStore
{
public:
    Result<QString> record(const OutgoingMessage &) override { return failure(Error::internal({})); }
};

} // namespace

class ProviderSettingsTest : public QObject
{
    Q_OBJECT

    static QJsonObject custom(const QString &preset)
    {
        QJsonObject object = customHttpToJson(customPreset(preset).value());
        QJsonObject variables = object[u"variables"].toObject();
        const QStringList keys = variables.keys();
        for (const QString &key : keys)
            variables.insert(key, u"lini1"_qs);
        object.insert(u"variables"_qs, variables);
        return object;
    }

    static QJsonObject line(const QString &kind)
    {
        QJsonObject object{{u"kind"_qs, kind}, {u"name"_qs, u"utama"_qs}};
        if (kind == u"wablas")
            object.insert(u"baseUrl"_qs, u"https://kudus.wablas.com"_qs);
        if (kind == u"custom") {
            object.insert(u"baseUrl"_qs, u"http://127.0.0.1:3000"_qs);
            object.insert(u"custom"_qs, custom(u"waha"_qs));
        }
        if (kind == u"meta_cloud") {
            object.insert(u"meta"_qs,
                          jsonOf(R"({"phoneNumberId":"100000000000001","templates":{"otp.registration":
                              {"name":"kode","kind":"authentication","englishCode":"en_US"}}})"));
        }
        return object;
    }

    static QStringList faults(const QJsonObject &object)
    {
        QStringList fields;
        const auto settings = providerSettingsFromJson(object);
        if (!settings) {
            for (const FieldError &fault : settings.error().fields)
                fields.append(fault.field + u' ' + fault.code);
        }
        return fields;
    }

private Q_SLOTS:
    void makes_a_provider_of_every_kind_and_keeps_its_settings_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("secrets");
        QTest::addColumn<QString>("url");
        QTest::newRow("simulator") << u"simulator"_qs << QStringList() << QString();
        QTest::newRow("Fonnte") << u"fonnte"_qs << QStringList{u"token"_qs, u"webhookToken"_qs}
                                << u"https://api.fonnte.com"_qs;
        QTest::newRow("Wablas") << u"wablas"_qs
                                << QStringList{u"token"_qs, u"secretKey"_qs, u"webhookToken"_qs}
                                << u"https://kudus.wablas.com"_qs;
        QTest::newRow("Woowa") << u"woowa"_qs << QStringList{u"key"_qs} << u"https://notifapi.com"_qs;
        QTest::newRow("Meta") << u"meta_cloud"_qs
                              << QStringList{u"accessToken"_qs, u"appSecret"_qs, u"verifyToken"_qs}
                              << u"https://graph.facebook.com"_qs;
        QTest::newRow("custom") << u"custom"_qs
                                << QStringList{u"apiKey"_qs, u"webhookSecret"_qs, u"webhookToken"_qs}
                                << u"http://127.0.0.1:3000"_qs;
    }

    void makes_a_provider_of_every_kind_and_keeps_its_settings()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, secrets);
        const auto settings = providerSettingsFromJson(line(kind));
        QVERIFY2(settings.has_value(), qPrintable(faults(line(kind)).join(u", ")));
        QCOMPARE(providerKindName(settings->kind), kind);
        QTEST(effectiveBaseUrl(*settings).toString(), "url");
        QStringList keys;
        for (const ProviderSecret &secret : secretsOf(*settings)) {
            keys.append(secret.key);
            QCOMPARE(secret.name, u"messaging.utama."_qs + secret.key);
        }
        QCOMPARE(keys, secrets);

        const auto again = providerSettingsFromJson(providerSettingsToJson(*settings));
        QVERIFY(again);
        QCOMPARE(*again, *settings);

        NoStore store;
        const auto provider = makeProvider(
            *settings, [](const QString &) { return u"rahasia"_qs; }, store);
        QVERIFY(provider);
        QCOMPARE((*provider)->name(), u"utama"_qs);
    }

    void names_each_required_secret_that_is_missing()
    {
        NoStore store;
        const auto settings = providerSettingsFromJson(line(u"wablas"_qs));
        QVERIFY(settings);
        const auto none = makeProvider(
            *settings, [](const QString &) { return QString(); }, store);
        QVERIFY(!none);
        QCOMPARE(none.error().fields.size(), 1);
        QCOMPARE(none.error().fields[0].field, u"secrets.token"_qs);
        const auto blank = makeProvider(
            *settings, [](const QString &) { return u" \n"_qs; }, store);
        QVERIFY(!blank);
        const auto tokenOnly = makeProvider(
            *settings, [](const QString &name) { return name.endsWith(u".token") ? u"t"_qs : QString(); },
            store);
        QVERIFY(tokenOnly);
    }

    void names_every_fault_by_its_field_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char16_t *kind, const char *change,
                            const char16_t *fault) {
            QTest::newRow(name) << QString::fromUtf16(kind) << QByteArray(change)
                                << QString::fromUtf16(fault);
        };
        row("kind", u"fonnte", R"({"kind":"telegram"})", u"kind choice");
        row("no name", u"fonnte", R"({"name":""})", u"name format");
        row("name with a slash", u"fonnte", R"({"name":"a/b"})", u"name format");
        row("name with a capital", u"fonnte", R"({"name":"Utama"})", u"name format");
        row("timeout", u"fonnte", R"({"timeoutSeconds":3600})", u"timeoutSeconds range");
        row("no address", u"wablas", R"({"baseUrl":""})", u"baseUrl required");
        row("not an address", u"wablas", R"({"baseUrl":"kudus.wablas.com"})", u"baseUrl format");
        row("file", u"wablas", "{\"baseUrl\":\"file:///etc/passwd\"}", u"baseUrl format");
        row("query", u"wablas", "{\"baseUrl\":\"https://a.example/?token=x\"}", u"baseUrl format");
        row("no description", u"custom", R"({"custom":null})", u"custom required");
        row("description at fault", u"custom", R"({"custom":{"send":{"path":"x"}}})",
            u"custom.send.path format");
        row("phone number id", u"meta_cloud", R"({"meta":{"phoneNumberId":"12/../3"}})",
            u"meta.phoneNumberId format");
        row("api version", u"meta_cloud", R"({"meta":{"phoneNumberId":"10000","apiVersion":"23"}})",
            u"meta.apiVersion format");
        row("template without name", u"meta_cloud",
            R"({"meta":{"phoneNumberId":"10000","templates":{"otp.login":{}}}})",
            u"meta.templates.otp.login.name required");
        row("play", u"simulator", R"({"simulator":{"play":"explodes"}})", u"simulator.play choice");
    }

    void names_every_fault_by_its_field()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, change);
        QFETCH(QString, fault);
        QJsonObject object = line(kind);
        const QJsonObject changes = jsonOf(change);
        QVERIFY(!changes.isEmpty());
        for (auto it = changes.begin(); it != changes.end(); ++it)
            object.insert(it.key(), it.value());
        const QStringList found = faults(object);
        QVERIFY2(found.contains(fault), qPrintable(found.join(u", ")));
    }

    void wants_the_variables_of_a_preset_filled_in()
    {
        QJsonObject object = line(u"custom"_qs);
        object.insert(u"custom"_qs, customHttpToJson(customPreset(u"evolution"_qs).value()));
        QCOMPARE(faults(object), QStringList{u"custom.variables.instance required"_qs});
    }

    void s30_sends_no_token_in_the_clear_over_the_internet_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("fine");
        QTest::newRow("https") << u"https://gateway.example"_qs << true;
        QTest::newRow("http over the internet") << u"http://gateway.example"_qs << false;
        QTest::newRow("http to a public address") << u"http://203.0.113.9"_qs << false;
        QTest::newRow("this machine") << u"http://localhost:3000"_qs << true;
        QTest::newRow("this machine's address") << u"http://127.0.0.1:3000"_qs << true;
        QTest::newRow("this machine, IPv6") << u"http://[::1]:3000"_qs << true;
        QTest::newRow("the house") << u"http://192.168.1.5:3000"_qs << true;
        QTest::newRow("172 of the house") << u"http://172.31.0.1"_qs << true;
        QTest::newRow("172 of the internet") << u"http://172.32.0.1"_qs << false;
        QTest::newRow("a container") << u"http://waha:3000"_qs << true;
        QTest::newRow("a name of the house") << u"http://waha.lan"_qs << true;
        QTest::newRow("password in the address") << u"https://admin:sandi@gateway.example"_qs << false;
    }

    void s30_sends_no_token_in_the_clear_over_the_internet()
    {
        QFETCH(QString, url);
        QJsonObject object = line(u"custom"_qs);
        object.insert(u"baseUrl"_qs, url);
        QTEST(faults(object).isEmpty(), "fine");
    }

    void s30_keeps_no_secret_in_the_stored_settings_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"simulator", "fonnte", "wablas", "woowa", "meta_cloud", "custom"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }

    void s30_keeps_no_secret_in_the_stored_settings()
    {
        QFETCH(QString, kind);
        QJsonObject object = line(kind);
        object.insert(u"token"_qs, u"bocor"_qs);
        object.insert(u"secrets"_qs, QJsonObject{{u"token"_qs, u"bocor"_qs}});
        const auto settings = providerSettingsFromJson(object);
        if (settings)
            QVERIFY(!QJsonDocument(providerSettingsToJson(*settings)).toJson().contains("bocor"));
    }
};

QTEST_GUILESS_MAIN(ProviderSettingsTest)
#include "tst_providersettings.moc"
