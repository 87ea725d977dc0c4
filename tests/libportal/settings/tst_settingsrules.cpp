// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsrules.h"

#include <QtCore/QBuffer>
#include <QtGui/QImage>
#include <QtTest/QtTest>

using namespace portal;
using namespace std::chrono_literals;

namespace {

template <typename T>
QStringList faultsOf(const T &settings)
{
    QStringList faults;
    if (const auto checked = checkedSettings(settings); !checked) {
        for (const FieldError &fault : checked.error().fields)
            faults.append(fault.field + u':' + fault.code);
    }
    return faults;
}

} // namespace

class SettingsRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void the_products_defaults_are_accepted_as_they_are()
    {
        QCOMPARE(checkedSettings(BrandSettings()).value(), BrandSettings());
        QCOMPARE(checkedSettings(CodeSettings()).value(), CodeSettings());
        QCOMPARE(checkedSettings(MessagingSettings()).value(), MessagingSettings());
        QCOMPARE(checkedSettings(RegistrationSettings()).value(), RegistrationSettings());
        QCOMPARE(checkedSettings(ServiceHours()).value(), ServiceHours());
    }

    void service_hours_lie_within_their_day_and_on_one_day_at_least()
    {
        ServiceHours hours;
        hours.weekdays[0] = {20 * 60, 8 * 60};
        hours.weekdays[6] = {0, 24 * 60 + 1};
        QCOMPARE(faultsOf(hours), (QStringList{u"monday:format"_qs, u"sunday:format"_qs}));
        hours.weekdays.fill({0, 0});
        QCOMPARE(faultsOf(hours), QStringList{u"monday:required"_qs});
        hours.weekdays[2] = {0, 24 * 60};
        const Day first = dayFromIsoDate(u"2026-12-25").value();
        const Day second = dayFromIsoDate(u"2027-01-01").value();
        hours.holidays = {second, first, second};
        QCOMPARE(checkedSettings(hours).value().holidays, (QList<Day>{first, second}));
        for (int i = 0; i < 201; ++i)
            hours.holidays.append(first + std::chrono::days(i));
        QCOMPARE(faultsOf(hours), QStringList{u"holidays:out_of_range"_qs});
    }

    void a_brand_is_brought_into_one_form()
    {
        BrandSettings brand;
        brand.name = u"  Contoh   Net "_qs;
        brand.colourFrom = u"#0b6fb8"_qs;
        brand.portalUrl = u"https://portal.example.id/"_qs;
        brand.csWhatsapp = u"+62 812 0000 0001"_qs;
        brand.csPhone = u"021-5000-1234"_qs;
        brand.supportEmail = u"Bantuan@Example.ID"_qs;
        const BrandSettings checked = checkedSettings(brand).value();
        QCOMPARE(checked.name, u"Contoh Net"_qs);
        QCOMPARE(checked.colourFrom, u"#0B6FB8"_qs);
        QCOMPARE(checked.portalUrl, u"https://portal.example.id"_qs);
        QCOMPARE(checked.csWhatsapp, u"0812-0000-0001"_qs);
        QCOMPARE(checked.csPhone, u"021-5000-1234"_qs);
        QCOMPARE(checked.supportEmail, u"bantuan@example.id"_qs);
    }

    void a_logo_is_a_small_picture_data()
    {
        const auto png = [](int width, int height) {
            QImage picture(width, height, QImage::Format_RGB32);
            picture.fill(0x0B6FB8);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            picture.save(&buffer, "PNG");
            return bytes;
        };
        QTest::addColumn<QByteArray>("logo");
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("none") << QByteArray() << QStringList();
        QTest::newRow("a picture") << png(240, 64) << QStringList();
        QTest::newRow("the largest side") << png(1024, 4) << QStringList();
        QTest::newRow("too wide") << png(1025, 4) << QStringList(u"logo:format"_qs);
        QTest::newRow("too many bytes")
            << png(8, 8) + QByteArray(32 * 1024, 'x') << QStringList(u"logo:too_long"_qs);
        QTest::newRow("cut off") << png(240, 64).first(40) << QStringList(u"logo:format"_qs);
        QTest::newRow("markup") << QByteArray("<svg onload='alert(1)'/>") << QStringList(u"logo:format"_qs);
    }

    void a_logo_is_a_small_picture()
    {
        QFETCH(QByteArray, logo);
        QFETCH(QStringList, faults);
        BrandSettings brand;
        brand.logo = logo;
        QCOMPARE(faultsOf(brand), faults);
    }

    void a_portal_address_is_accepted_or_named_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("https") << u"https://portal.example.id"_qs << true;
        QTest::newRow("https with a port") << u"https://portal.example.id:8443"_qs << true;
        QTest::newRow("https with a path") << u"https://example.id/portal"_qs << true;
        QTest::newRow("this machine by name") << u"http://localhost:8080"_qs << true;
        QTest::newRow("this machine by number") << u"http://127.0.0.1:8080"_qs << true;
        QTest::newRow("this machine in IPv6") << u"http://[::1]:8080"_qs << true;
        QTest::newRow("http elsewhere") << u"http://portal.example.id"_qs << false;
        QTest::newRow("another scheme") << u"ftp://portal.example.id"_qs << false;
        QTest::newRow("script") << u"javascript:alert(1)"_qs << false;
        QTest::newRow("no scheme") << u"portal.example.id"_qs << false;
        QTest::newRow("no host") << u"https://"_qs << false;
        QTest::newRow("a query") << u"https://portal.example.id?x=1"_qs << false;
        QTest::newRow("a fragment") << u"https://portal.example.id#top"_qs << false;
        QTest::newRow("a password") << u"https://a:b@portal.example.id"_qs << false;
        QTest::newRow("a space") << u"https://portal.example.id/a b"_qs << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("too long") << u"https://portal.example.id/"_qs + QString(200, u'x') << false;
    }
    void a_portal_address_is_accepted_or_named()
    {
        QFETCH(QString, address);
        QFETCH(bool, accepted);
        BrandSettings brand;
        brand.portalUrl = address;
        const QStringList faults = faultsOf(brand);
        QCOMPARE(faults.isEmpty(), accepted);
        QVERIFY(accepted || faults[0].startsWith(u"portal_url:"));
    }

    void a_fault_in_a_brand_is_named_data()
    {
        using Change = std::function<void(BrandSettings &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const Change &change, const QString &fault) {
            QTest::newRow(name) << change << fault;
        };
        row(
            "no name", [](auto &b) { b.name = u" "_qs; }, u"name:required"_qs);
        row(
            "a name with a hidden mark", [](auto &b) { b.name = u"AGLIS\u202eNet"_qs; },
            u"name:characters"_qs);
        row(
            "a colour by name", [](auto &b) { b.colourFrom = u"red"_qs; }, u"colour_from:format"_qs);
        row(
            "a short colour", [](auto &b) { b.colourTo = u"#ABC"_qs; }, u"colour_to:format"_qs);
        row(
            "a colour that ends a rule", [](auto &b) { b.colourTo = u"#12;}{}"_qs; }, u"colour_to:format"_qs);
        row(
            "WhatsApp on a landline", [](auto &b) { b.csWhatsapp = u"021-50001234"_qs; },
            u"cs_whatsapp:format"_qs);
        row(
            "letters in a phone", [](auto &b) { b.csPhone = u"0800-AGLIS"_qs; }, u"cs_phone:format"_qs);
        row(
            "no e-mail", [](auto &b) { b.supportEmail = u"support"_qs; }, u"support_email:format"_qs);
        row(
            "a small prefix", [](auto &b) { b.registrationPrefix = u"reg"_qs; },
            u"registration_prefix:format"_qs);
        row(
            "a prefix of one letter", [](auto &b) { b.ticketPrefix = u"T"_qs; }, u"ticket_prefix:format"_qs);
        row(
            "a long prefix", [](auto &b) { b.customerPrefix = u"AGLISN"_qs; }, u"customer_prefix:format"_qs);
        row(
            "a prefix with a digit", [](auto &b) { b.invoicePrefix = u"IN1"_qs; },
            u"invoice_prefix:format"_qs);
        row(
            "a prefix twice", [](auto &b) { b.ticketPrefix = u"REG"_qs; }, u"ticket_prefix:duplicate"_qs);
    }
    void a_fault_in_a_brand_is_named()
    {
        QFETCH(std::function<void(BrandSettings &)>, change);
        QFETCH(QString, fault);
        BrandSettings brand;
        change(brand);
        QCOMPARE(faultsOf(brand), QStringList(fault));
    }

    void every_fault_is_told_at_once()
    {
        BrandSettings brand;
        brand.name.clear();
        brand.colourTo = u"blue"_qs;
        brand.csPhone = u"x"_qs;
        QCOMPARE(faultsOf(brand),
                 QStringList({u"name:required"_qs, u"colour_to:format"_qs, u"cs_phone:format"_qs}));
    }

    void limits_of_codes_stay_sane_data()
    {
        using Change = std::function<void(CodeSettings &)>;
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("field");
        const auto row = [](const char *name, const Change &change, const QString &field) {
            QTest::newRow(name) << change << field;
        };
        row(
            "codes that last a day", [](auto &c) { c.registrationLife = 24h; }, u"registration_life"_qs);
        row(
            "codes that last no time", [](auto &c) { c.loginLife = 0s; }, u"login_life"_qs);
        row(
            "endless tries", [](auto &c) { c.wrongTries = 1'000'000; }, u"wrong_tries"_qs);
        row(
            "no try", [](auto &c) { c.wrongTries = 0; }, u"wrong_tries"_qs);
        row(
            "resends at once", [](auto &c) { c.resendAfter = 0s; }, u"resend_after"_qs);
        row(
            "no sends", [](auto &c) { c.sendsPerNumberAndDay = 0; }, u"sends_per_number_and_day"_qs);
        row(
            "a negative budget", [](auto &c) { c.sendsPerMinute = -1; }, u"sends_per_minute"_qs);
        row(
            "a negative pause", [](auto &c) { c.pauseAfterFailures = -1s; }, u"pause_after_failures"_qs);
    }
    void limits_of_codes_stay_sane()
    {
        QFETCH(std::function<void(CodeSettings &)>, change);
        QFETCH(QString, field);
        CodeSettings codes;
        change(codes);
        QCOMPARE(faultsOf(codes), QStringList(field + u":out_of_range"_qs));
    }

    void a_chain_of_gateways_has_a_name_once()
    {
        MessagingSettings messaging;
        messaging.providers = {{{u"kind"_qs, u"fonnte"_qs}, {u"name"_qs, u"utama"_qs}},
                               {{u"kind"_qs, u"simulator"_qs}, {u"name"_qs, u"cadangan"_qs}}};
        QVERIFY(faultsOf(messaging).isEmpty());
        messaging.providers[1].insert(u"name"_qs, u"utama"_qs);
        QCOMPARE(faultsOf(messaging), QStringList(u"providers:duplicate"_qs));
        messaging.providers = {QJsonObject()};
        QCOMPARE(faultsOf(messaging), QStringList(u"providers:format"_qs));
    }
};

QTEST_GUILESS_MAIN(SettingsRulesTest)
#include "tst_settingsrules.moc"
