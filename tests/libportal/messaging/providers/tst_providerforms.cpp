// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/providerfactory.h"
#include "libportal/messaging/providers/providerforms.h"

#include <QtTest/QtTest>

using namespace portal;

namespace {

class NoStore final : public SimulatorStore
{
    Result<QString> record(const OutgoingMessage &) override { return QString(); }
};

QString typed(const ProviderField &field)
{
    if (field.input == ProviderField::Input::Address)
        return QStringLiteral("https://gateway.example.id");
    if (field.key == u"name")
        return QStringLiteral("utama");
    return QStringLiteral("1234567");
}

} // namespace

class tst_ProviderForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_filled_in_form_makes_a_gateway_data()
    {
        QTest::addColumn<QString>("id");
        for (const ProviderType &type : providerTypes()) {
            if (type.id != u"custom")
                QTest::addRow("%s", qPrintable(type.id)) << type.id;
        }
    }
    void a_filled_in_form_makes_a_gateway()
    {
        QFETCH(QString, id);
        for (const ProviderType &type : providerTypes()) {
            if (type.id != id)
                continue;
            QJsonObject entry = type.entry;
            QMap<QString, QString> secrets;
            for (const ProviderField &field : type.fields) {
                QVERIFY2(!field.label.isEmpty(), qPrintable(field.key));
                QVERIFY(!QString::fromLatin1(field.label.source).contains(u"%1"));
                if (field.need != ProviderField::Need::Required)
                    continue;
                if (field.input == ProviderField::Input::Secret)
                    secrets.insert(providerSecretName(u"utama"_qs, field.key), typed(field));
                else
                    entry = withProviderField(entry, field, typed(field)).value();
            }
            const auto settings = providerSettingsFromJson(entry);
            QVERIFY2(settings, settings ? "" : qPrintable(settings.error().fields.at(0).field));
            QCOMPARE(settings->name, u"utama"_qs);
            QCOMPARE(providerTypeOf(entry).id, id);
            NoStore store;
            QVERIFY(makeProvider(
                *settings, [&](const QString &name) { return secrets.value(name); }, store));
        }
    }

    void what_is_typed_can_be_shown_again_and_taken_out()
    {
        const ProviderType meta = providerTypes().at(4);
        QCOMPARE(meta.id, u"meta_cloud"_qs);
        QJsonObject entry = meta.entry;
        for (const ProviderField &field : meta.fields) {
            if (field.key == u"meta.phoneNumberId") {
                entry = withProviderField(entry, field, u" 1234567 "_qs).value();
                QCOMPARE(providerFieldValue(entry, field), u"1234567"_qs);
                QCOMPARE(entry.value(u"meta").toObject().value(u"phoneNumberId").toString(), u"1234567"_qs);
                entry = withProviderField(entry, field, {}).value();
                QVERIFY(!entry.value(u"meta").toObject().contains(u"phoneNumberId"));
            } else if (field.key == u"timeoutSeconds") {
                entry = withProviderField(entry, field, u"30"_qs).value();
                QCOMPARE(providerFieldValue(entry, field), u"30"_qs);
                QCOMPARE(withProviderField(entry, field, u"soon"_qs).error().fields.at(0).field, field.key);
            } else if (field.key == u"meta.templates") {
                QVERIFY(!withProviderField(entry, field, u"[1]"_qs));
                entry = withProviderField(entry, field, u"{\"a\": {\"name\": \"b\"}}"_qs).value();
                QVERIFY(providerFieldValue(entry, field).contains(u"\"name\": \"b\""));
            }
        }
    }

    void s30_a_secret_never_gets_into_the_entry()
    {
        for (const ProviderType &type : providerTypes()) {
            for (const ProviderField &field : type.fields) {
                if (field.input != ProviderField::Input::Secret)
                    continue;
                QCOMPARE(withProviderField(type.entry, field, u"rahasia"_qs).value(), type.entry);
                QVERIFY(providerFieldValue(type.entry, field).isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_ProviderForms)
#include "tst_providerforms.moc"
