// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/settings/settingscodec.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <concepts>
#include <limits>

namespace portal {

namespace {

template <typename Maybe, typename T>
concept MaybeConst = std::same_as<std::remove_const_t<Maybe>, T>;

// Each struct's fields are listed once; Reader and Writer visit them.

void visitFields(MaybeConst<BrandSettings> auto &brand, auto &&visit)
{
    visit("name", brand.name);
    visit("colour_from", brand.colourFrom);
    visit("colour_to", brand.colourTo);
    visit("portal_url", brand.portalUrl);
    visit("cs_whatsapp", brand.csWhatsapp);
    visit("cs_phone", brand.csPhone);
    visit("support_email", brand.supportEmail);
    visit("logo", brand.logo);
    visit("zone", brand.zone);
    visit("registration_prefix", brand.registrationPrefix);
    visit("ticket_prefix", brand.ticketPrefix);
    visit("customer_prefix", brand.customerPrefix);
    visit("invoice_prefix", brand.invoicePrefix);
}

void visitFields(MaybeConst<CodeSettings> auto &codes, auto &&visit)
{
    visit("registration_life", codes.registrationLife);
    visit("login_life", codes.loginLife);
    visit("wrong_tries", codes.wrongTries);
    visit("resend_after", codes.resendAfter);
    visit("sends_per_number_and_day", codes.sendsPerNumberAndDay);
    visit("sends_per_address_and_hour", codes.sendsPerAddressAndHour);
    visit("sends_per_minute", codes.sendsPerMinute);
    visit("failures_per_number_and_hour", codes.failuresPerNumberAndHour);
    visit("pause_after_failures", codes.pauseAfterFailures);
    visit("verification_life", codes.verificationLife);
}

void visitFields(MaybeConst<MessagingSettings> auto &messaging, auto &&visit)
{
    visit("providers", messaging.providers);
    visit("per_minute", messaging.perMinute);
    visit("per_day", messaging.perDay);
    visit("new_contacts_per_day", messaging.newContactsPerDay);
    visit("attempts", messaging.attempts);
}

void visitFields(MaybeConst<RegistrationSettings> auto &registration, auto &&visit)
{
    visit("consent_version", registration.consentVersion);
    visit("latest_install_days", registration.latestInstallDays);
}

void visitFields(MaybeConst<ServiceHours> auto &hours, auto &&visit)
{
    constexpr std::array names{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    for (size_t day = 0; day < names.size(); ++day)
        visit(names[day], hours.weekdays[day]);
    visit("holidays", hours.holidays);
}

QString timeOfDay(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

std::optional<int> minutesOf(const QString &time)
{
    bool hoursRead = false;
    bool minutesRead = false;
    const int hours = time.section(u':', 0, 0).toInt(&hoursRead);
    const int minutes = time.section(u':', 1).toInt(&minutesRead);
    if (!hoursRead || !minutesRead)
        return std::nullopt;
    return hours * 60 + minutes;
}

void visitFields(MaybeConst<TaxRate> auto &rate, auto &&visit)
{
    visit("from", rate.from);
    visit("hundredths", rate.hundredths);
    visit("base_numerator", rate.baseNumerator);
    visit("base_denominator", rate.baseDenominator);
    visit("rounding", rate.rounding);
}

void visitFields(MaybeConst<InvoiceSettings> auto &invoices, auto &&visit)
{
    visit("due_days", invoices.dueDays);
    visit("reminder_days_before", invoices.reminderDaysBefore);
    visit("reminder_days_after", invoices.reminderDaysAfter);
    visit("tax_rates", invoices.taxRates);
    visit("prices", invoices.prices);
    visit("pay_to", invoices.payTo);
}

constexpr const char *roundingNames[] = {"half_up", "down", "up"};
constexpr const char *priceNames[] = {"before_tax", "with_tax"};

template <typename Enum, size_t Count>
bool readName(const char *const (&names)[Count], const QJsonValue &stored, Enum &value)
{
    for (size_t i = 0; i < Count; ++i) {
        if (stored.toString() == QLatin1String(names[i])) {
            value = Enum(i);
            return true;
        }
    }
    return false;
}

class Writer
{
public:
    template <typename T>
    void operator()(const char *key, const T &value)
    {
        m_object.insert(QLatin1String(key), toJson(value));
    }
    QJsonObject object() const { return m_object; }

private:
    static QJsonValue toJson(const QString &text) { return text; }
    static QJsonValue toJson(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); }
    static QJsonValue toJson(int number) { return number; }
    static QJsonValue toJson(std::chrono::seconds duration) { return qint64(duration.count()); }
    static QJsonValue toJson(Zone zone) { return zone.label(); }
    static QJsonValue toJson(const ServiceHours::Span &span)
    {
        return span.from == span.to ? QString() : timeOfDay(span.from) + u'-' + timeOfDay(span.to);
    }
    static QJsonValue toJson(const QList<Day> &days)
    {
        QJsonArray array;
        for (const Day day : days)
            array.append(toIsoDate(day));
        return array;
    }
    static QJsonValue toJson(Day day) { return toIsoDate(day); }
    static QJsonValue toJson(TaxRounding rounding) { return QLatin1String(roundingNames[size_t(rounding)]); }
    static QJsonValue toJson(PriceKind kind) { return QLatin1String(priceNames[size_t(kind)]); }
    static QJsonValue toJson(const QList<TaxRate> &rates)
    {
        QJsonArray array;
        for (const TaxRate &rate : rates) {
            Writer writer;
            visitFields(rate, writer);
            array.append(writer.object());
        }
        return array;
    }
    static QJsonValue toJson(const QList<QJsonObject> &objects)
    {
        QJsonArray array;
        for (const QJsonObject &object : objects)
            array.append(object);
        return array;
    }

    QJsonObject m_object;
};

class Reader
{
public:
    explicit Reader(const QJsonObject &object) : m_object(object) {}

    template <typename T>
    void operator()(const char *key, T &value)
    {
        const QJsonValue stored = m_object.value(QLatin1String(key));
        if (!stored.isUndefined() && !read(stored, value))
            m_wrong.append(QLatin1String(key));
    }
    QStringList wrong() const { return m_wrong; }

private:
    static bool read(const QJsonValue &stored, QString &text)
    {
        text = stored.toString();
        return stored.isString();
    }
    static bool read(const QJsonValue &stored, QByteArray &bytes)
    {
        const auto decoded = QByteArray::fromBase64Encoding(stored.toString().toLatin1(),
                                                            QByteArray::AbortOnBase64DecodingErrors);
        bytes = decoded ? *decoded : QByteArray();
        return stored.isString() && decoded;
    }
    static bool read(const QJsonValue &stored, int &number)
    {
        const qint64 whole = stored.toInteger(std::numeric_limits<qint64>::max()); // for no whole number
        if (whole < std::numeric_limits<int>::min() || whole > std::numeric_limits<int>::max())
            return false;
        number = int(whole);
        return true;
    }
    static bool read(const QJsonValue &stored, std::chrono::seconds &duration)
    {
        int seconds = 0;
        const bool whole = read(stored, seconds);
        duration = std::chrono::seconds(seconds);
        return whole;
    }
    static bool read(const QJsonValue &stored, Zone &zone)
    {
        const auto known = Zone::fromLabel(stored.toString());
        zone = known.value_or(Zone());
        return known.has_value();
    }
    static bool read(const QJsonValue &stored, ServiceHours::Span &span)
    {
        span = {0, 0};
        const QString text = stored.toString();
        if (stored.isString() && text.isEmpty())
            return true;
        const auto from = minutesOf(text.section(u'-', 0, 0));
        const auto to = minutesOf(text.section(u'-', 1));
        if (!from || !to)
            return false;
        span = {*from, *to};
        return true;
    }
    static bool read(const QJsonValue &stored, QList<Day> &days)
    {
        days.clear();
        const QJsonArray array = stored.toArray();
        for (const QJsonValue &element : array) {
            const auto day = dayFromIsoDate(element.toString());
            if (!day)
                return false;
            days.append(*day);
        }
        return stored.isArray();
    }
    static bool read(const QJsonValue &stored, Day &day)
    {
        const auto known = dayFromIsoDate(stored.toString());
        day = known.value_or(Day());
        return known.has_value();
    }
    static bool read(const QJsonValue &stored, TaxRounding &rounding)
    {
        return readName(roundingNames, stored, rounding);
    }
    static bool read(const QJsonValue &stored, PriceKind &kind) { return readName(priceNames, stored, kind); }
    static bool read(const QJsonValue &stored, QList<TaxRate> &rates)
    {
        rates.clear();
        bool whole = stored.isArray();
        const QJsonArray array = stored.toArray();
        for (const QJsonValue &element : array) {
            const QJsonObject object = element.toObject();
            TaxRate rate;
            Reader reader(object);
            visitFields(rate, reader);
            whole = whole && element.isObject() && reader.wrong().isEmpty();
            rates.append(rate);
        }
        return whole;
    }
    static bool read(const QJsonValue &stored, QList<QJsonObject> &objects)
    {
        const QJsonArray array = stored.toArray();
        objects.clear();
        for (const QJsonValue &element : array)
            objects.append(element.toObject());
        return stored.isArray() &&
               std::ranges::all_of(array, [](const QJsonValue &element) { return element.isObject(); });
    }

    const QJsonObject &m_object;
    QStringList m_wrong;
};

} // namespace

template <typename T>
QString settingsName()
{
    if constexpr (std::same_as<T, BrandSettings>)
        return QStringLiteral("brand");
    else if constexpr (std::same_as<T, CodeSettings>)
        return QStringLiteral("codes");
    else if constexpr (std::same_as<T, MessagingSettings>)
        return QStringLiteral("messaging");
    else if constexpr (std::same_as<T, RegistrationSettings>)
        return QStringLiteral("registration");
    else if constexpr (std::same_as<T, ServiceHours>)
        return QStringLiteral("service_hours");
    else if constexpr (std::same_as<T, InvoiceSettings>)
        return QStringLiteral("invoices");
}

template <typename T>
QJsonObject settingsToJson(const T &value)
{
    Writer writer;
    visitFields(value, writer);
    return writer.object();
}

template <typename T>
Result<T> settingsFromJson(const QJsonObject &stored)
{
    T value;
    Reader reader(stored);
    visitFields(value, reader);
    if (!reader.wrong().isEmpty()) {
        return failure(Error::internal(QStringLiteral("stored settings '%1' cannot be read: %2")
                                           .arg(settingsName<T>(), reader.wrong().join(u' '))));
    }
    return value;
}

template QString settingsName<BrandSettings>();
template QString settingsName<CodeSettings>();
template QString settingsName<MessagingSettings>();
template QString settingsName<RegistrationSettings>();
template QString settingsName<ServiceHours>();
template QString settingsName<InvoiceSettings>();
template QJsonObject settingsToJson(const BrandSettings &);
template QJsonObject settingsToJson(const CodeSettings &);
template QJsonObject settingsToJson(const MessagingSettings &);
template QJsonObject settingsToJson(const RegistrationSettings &);
template QJsonObject settingsToJson(const ServiceHours &);
template QJsonObject settingsToJson(const InvoiceSettings &);
template Result<BrandSettings> settingsFromJson(const QJsonObject &);
template Result<CodeSettings> settingsFromJson(const QJsonObject &);
template Result<MessagingSettings> settingsFromJson(const QJsonObject &);
template Result<RegistrationSettings> settingsFromJson(const QJsonObject &);
template Result<ServiceHours> settingsFromJson(const QJsonObject &);
template Result<InvoiceSettings> settingsFromJson(const QJsonObject &);

} // namespace portal
