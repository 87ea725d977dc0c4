// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingsrules.h"

#include "libportal/base/contactrules.h"
#include "libportal/base/phone.h"

#include <QtCore/QBuffer>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>
#include <QtCore/QUrl>
#include <QtGui/QImageReader>

#include <algorithm>
#include <array>

namespace portal {

namespace {

constexpr int longestBrand = 60;
constexpr int longestUrl = 200;
constexpr qsizetype largestLogo = 32 * 1024; // bytes; it is read with every page
constexpr int longestLogoSide = 1024;
constexpr qsizetype mostProviders = 10;
constexpr qint64 mostHolidays = 200;
constexpr qint64 mostTaxRates = 50;
constexpr int longestPayTo = 400;
constexpr int mostPayToRows = 6;                 // there is room for on the paper
constexpr qsizetype largestProvider = 64 * 1024; // bytes of JSON

using namespace std::chrono_literals;

bool isOneOf(QChar c, QStringView characters)
{
    return characters.contains(c);
}

Error wrongFormat(const QString &field, const char *message)
{
    return Error::invalid(field, QStringLiteral("format"), {message, {}});
}

Result<QString> checkedColour(const QString &colour, const QString &field)
{
    const QString upper = colour.trimmed().toUpper();
    const bool right =
        upper.size() == 7 && upper.startsWith(u'#') &&
        std::all_of(upper.begin() + 1, upper.end(), [](QChar c) { return isOneOf(c, u"0123456789ABCDEF"); });
    if (!right) {
        return failure(
            wrongFormat(field, QT_TRANSLATE_NOOP("portal", "Write the colour like this: #0B6FB8.")));
    }
    return upper;
}

// Its size is asked for before it is decoded: a small file can be an enormous picture.
Result<QByteArray> checkedLogo(const QByteArray &logo, const QString &field)
{
    if (logo.isEmpty())
        return logo;
    if (logo.size() > largestLogo) {
        return failure(Error::invalid(field, QStringLiteral("too_long"),
                                      {QT_TRANSLATE_NOOP("portal", "A logo has at most %1 KiB."),
                                       {QString::number(largestLogo / 1024)}}));
    }
    QBuffer buffer;
    buffer.setData(logo);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    const bool right = size.isValid() && size.width() <= longestLogoSide &&
                       size.height() <= longestLogoSide && !reader.read().isNull();
    if (!right) {
        return failure(
            Error::invalid(field, QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "Choose a PNG picture of at most %1 pixels a side."),
                            {QString::number(longestLogoSide)}}));
    }
    return logo;
}

bool isThisMachine(const QString &host)
{
    return host == u"localhost" || host == u"127.0.0.1" || host == u"::1";
}

Result<QString> checkedUrl(const QString &text, const QString &field)
{
    PORTAL_ASSIGN(QString address, checkedText(text, field, 1, longestUrl, Lines::One));
    while (address.endsWith(u'/'))
        address.chop(1);
    const QUrl url(address, QUrl::StrictMode);
    const QString scheme = url.scheme();
    const bool secure = scheme == u"https" || (scheme == u"http" && isThisMachine(url.host()));
    if (!url.isValid() || !secure || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() ||
        url.hasFragment()) {
        return failure(wrongFormat(
            field, QT_TRANSLATE_NOOP(
                       "portal", "Write the address like this: https://portal.example.id, without ? or #.")));
    }
    return address;
}

Result<QString> checkedWhatsapp(const QString &text, const QString &field)
{
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(text, field));
    return phone.display();
}

// Mobile, landline ("021-5000-1234") or a service number ("1500-123").
Result<QString> checkedAnyPhone(const QString &text, const QString &field)
{
    if (const auto mobile = PhoneNumber::parse(text, field))
        return mobile->display();
    const QString phone = text.simplified();
    const auto isDigit = [](QChar c) {
        return isOneOf(c, u"0123456789");
    };
    const auto digits = std::ranges::count_if(phone, isDigit);
    const bool right =
        digits >= 4 && digits <= 15 && phone.size() <= 30 &&
        std::ranges::all_of(phone, [&](QChar c) { return isDigit(c) || isOneOf(c, u" +-.()"); });
    if (!right) {
        return failure(wrongFormat(
            field, QT_TRANSLATE_NOOP("portal", "Enter a phone number, for example 021-5000-1234.")));
    }
    return phone;
}

Result<QString> checkedPrefix(const QString &text, const QString &field)
{
    const QString prefix = text.trimmed();
    const bool right = prefix.size() >= 2 && prefix.size() <= 5 &&
                       std::ranges::all_of(prefix, [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (!right)
        return failure(wrongFormat(field, QT_TRANSLATE_NOOP("portal", "Use two to five capital letters.")));
    return prefix;
}

void checkRange(FieldErrors &faults, const char *field, qint64 value, qint64 least, qint64 most)
{
    if (value < least || value > most) {
        faults.add(Error::invalid(QLatin1String(field), QStringLiteral("out_of_range"),
                                  {QT_TRANSLATE_NOOP("portal", "Choose a value from %1 to %2."),
                                   {QString::number(least), QString::number(most)}}));
    }
}

void checkRange(FieldErrors &faults, const char *field, std::chrono::seconds value,
                std::chrono::seconds least, std::chrono::seconds most)
{
    checkRange(faults, field, qint64(value.count()), qint64(least.count()), qint64(most.count()));
}

template <typename T>
Result<T> unless(const FieldErrors &faults, T checked)
{
    if (!faults.isEmpty())
        return failure(faults.error());
    return checked;
}

} // namespace

Result<BrandSettings> checkedSettings(const BrandSettings &brand)
{
    FieldErrors faults;
    BrandSettings checked = brand;
    checked.name = faults.take(checkedText(brand.name, QStringLiteral("name"), 1, longestBrand, Lines::One));
    checked.colourFrom = faults.take(checkedColour(brand.colourFrom, QStringLiteral("colour_from")));
    checked.colourTo = faults.take(checkedColour(brand.colourTo, QStringLiteral("colour_to")));
    checked.logo = faults.take(checkedLogo(brand.logo, QStringLiteral("logo")));
    checked.portalUrl = faults.take(checkedUrl(brand.portalUrl, QStringLiteral("portal_url")));
    checked.csWhatsapp = faults.take(checkedWhatsapp(brand.csWhatsapp, QStringLiteral("cs_whatsapp")));
    checked.csPhone = faults.take(checkedAnyPhone(brand.csPhone, QStringLiteral("cs_phone")));
    checked.supportEmail = faults.take(checkedEmail(brand.supportEmail, QStringLiteral("support_email")));

    QSet<QString> taken;
    for (const auto &[field, prefix] : {std::pair("registration_prefix", &checked.registrationPrefix),
                                        std::pair("ticket_prefix", &checked.ticketPrefix),
                                        std::pair("customer_prefix", &checked.customerPrefix),
                                        std::pair("invoice_prefix", &checked.invoicePrefix)}) {
        *prefix = faults.take(checkedPrefix(*prefix, QLatin1String(field)));
        if (!prefix->isEmpty() && taken.contains(*prefix)) {
            faults.add(Error::invalid(
                QLatin1String(field), QStringLiteral("duplicate"),
                {QT_TRANSLATE_NOOP("portal", "Two kinds of numbers would begin with the same letters."),
                 {}}));
        }
        taken.insert(*prefix);
    }
    return unless(faults, checked);
}

Result<CodeSettings> checkedSettings(const CodeSettings &codes)
{
    FieldErrors faults;
    checkRange(faults, "registration_life", codes.registrationLife, 1min, 60min);
    checkRange(faults, "login_life", codes.loginLife, 1min, 60min);
    checkRange(faults, "wrong_tries", codes.wrongTries, 1, 10);
    checkRange(faults, "resend_after", codes.resendAfter, 10s, 60min);
    checkRange(faults, "sends_per_number_and_day", codes.sendsPerNumberAndDay, 1, 100);
    checkRange(faults, "sends_per_address_and_hour", codes.sendsPerAddressAndHour, 1, 100'000);
    checkRange(faults, "sends_per_minute", codes.sendsPerMinute, 1, 100'000);
    checkRange(faults, "failures_per_number_and_hour", codes.failuresPerNumberAndHour, 1, 100);
    checkRange(faults, "pause_after_failures", codes.pauseAfterFailures, 1min, 24h);
    checkRange(faults, "verification_life", codes.verificationLife, 5min, 24h);
    return unless(faults, codes);
}

Result<MessagingSettings> checkedSettings(const MessagingSettings &messaging)
{
    const QString field = QStringLiteral("providers");
    FieldErrors faults;
    QSet<QString> names;
    for (const QJsonObject &provider : messaging.providers) {
        const QString name = provider.value(u"name").toString();
        if (provider.isEmpty() ||
            QJsonDocument(provider).toJson(QJsonDocument::Compact).size() > largestProvider) {
            faults.add(wrongFormat(
                field, QT_TRANSLATE_NOOP("portal", "A gateway's settings are empty or too long.")));
        }
        if (!name.isEmpty() && names.contains(name)) {
            faults.add(Error::invalid(field, QStringLiteral("duplicate"),
                                      {QT_TRANSLATE_NOOP("portal", "Two gateways have the same name."), {}}));
        }
        names.insert(name);
    }
    if (messaging.providers.size() > mostProviders) {
        faults.add(Error::invalid(
            field, QStringLiteral("too_long"),
            {QT_TRANSLATE_NOOP("portal", "At most %1 gateways, please."), {QString::number(mostProviders)}}));
    }
    checkRange(faults, "per_minute", messaging.perMinute, 0, 100'000);
    checkRange(faults, "per_day", messaging.perDay, 1, 10'000'000);
    checkRange(faults, "new_contacts_per_day", messaging.newContactsPerDay, 0, 10'000'000);
    checkRange(faults, "attempts", messaging.attempts, 1, 20);
    return unless(faults, messaging);
}

Result<RegistrationSettings> checkedSettings(const RegistrationSettings &registration)
{
    FieldErrors faults;
    RegistrationSettings checked = registration;
    checked.consentVersion = faults.take(
        checkedText(registration.consentVersion, QStringLiteral("consent_version"), 1, 32, Lines::One));
    checkRange(faults, "latest_install_days", registration.latestInstallDays, 1, 365);
    return unless(faults, checked);
}

Result<ServiceHours> checkedSettings(const ServiceHours &hours)
{
    constexpr int dayLong = 24 * 60;
    constexpr std::array names{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    FieldErrors faults;
    bool open = false;
    for (size_t day = 0; day < names.size(); ++day) {
        const ServiceHours::Span &span = hours.weekdays[day];
        open = open || span.to > span.from;
        if (span.from < 0 || span.to > dayLong || span.from > span.to) {
            faults.add(wrongFormat(
                QLatin1String(names[day]),
                QT_TRANSLATE_NOOP("portal", "Service has to begin before it ends, on the same day.")));
        }
    }
    if (!open) {
        faults.add(Error::invalid(QStringLiteral("monday"), QStringLiteral("required"),
                                  {QT_TRANSLATE_NOOP("portal", "Service is needed on one day a week."), {}}));
    }
    ServiceHours checked = hours;
    std::ranges::sort(checked.holidays);
    checked.holidays.erase(std::unique(checked.holidays.begin(), checked.holidays.end()),
                           checked.holidays.end());
    checkRange(faults, "holidays", qint64(checked.holidays.size()), 0, mostHolidays);
    return unless(faults, checked);
}

Result<InvoiceSettings> checkedSettings(const InvoiceSettings &invoices)
{
    FieldErrors faults;
    InvoiceSettings checked = invoices;
    checkRange(faults, "due_days", invoices.dueDays, 0, 90);
    checkRange(faults, "reminder_days_before", invoices.reminderDaysBefore, 0, 30);
    checkRange(faults, "reminder_days_after", invoices.reminderDaysAfter, 0, 30);
    checked.payTo =
        faults.take(checkedText(invoices.payTo, QStringLiteral("pay_to"), 0, longestPayTo, Lines::Many));
    if (checked.payTo.count(u'\n') >= mostPayToRows) {
        faults.add(Error::invalid(
            QStringLiteral("pay_to"), QStringLiteral("too_many"),
            {QT_TRANSLATE_NOOP("portal", "At most %1 lines, please."), {QString::number(mostPayToRows)}}));
    }
    std::ranges::sort(checked.taxRates, {}, &TaxRate::from);
    checkRange(faults, "tax_rates", qint64(checked.taxRates.size()), 0, mostTaxRates);
    for (qsizetype i = 0; i < checked.taxRates.size(); ++i) {
        const TaxRate &rate = checked.taxRates[i];
        checkRange(faults, "tax_rates", rate.hundredths, 0, 10'000);
        checkRange(faults, "tax_rates", rate.baseDenominator, 1, 100);
        checkRange(faults, "tax_rates", rate.baseNumerator, 1, rate.baseDenominator);
        if (i > 0 && checked.taxRates[i - 1].from == rate.from) {
            faults.add(Error::invalid(
                QStringLiteral("tax_rates"), QStringLiteral("duplicate"),
                {QT_TRANSLATE_NOOP("portal", "Two tax rates would begin on the same day."), {}}));
        }
    }
    return unless(faults, checked);
}

} // namespace portal
