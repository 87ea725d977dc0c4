// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/customerline.h"

#include "libportal/base/contactrules.h"
#include "libportal/registrations/nik.h"

#include <QtCore/QRegularExpression>

namespace portal {

namespace {

using C = CustomerColumn;

template <typename T>
struct Word
{
    const char *word;
    T meaning;
};

constexpr Word<CustomerStatus> statusWords[] = {
    {"", CustomerStatus::Active},
    {"active", CustomerStatus::Active},
    {"aktif", CustomerStatus::Active},
    {"pending_installation", CustomerStatus::PendingInstallation},
    {"waiting for installation", CustomerStatus::PendingInstallation},
    {"menunggu pemasangan", CustomerStatus::PendingInstallation},
    {"suspended", CustomerStatus::Suspended},
    {"ditangguhkan", CustomerStatus::Suspended},
    {"isolir", CustomerStatus::Suspended},
    {"terminated", CustomerStatus::Terminated},
    {"ended", CustomerStatus::Terminated},
    {"berakhir", CustomerStatus::Terminated},
    {"berhenti", CustomerStatus::Terminated},
};

constexpr Word<Language> languageWords[] = {
    {"", Language::Indonesian}, {"id", Language::Indonesian},   {"indonesia", Language::Indonesian},
    {"en", Language::English},  {"english", Language::English}, {"inggris", Language::English},
};

constexpr Word<bool> answers[] = {
    {"yes", true}, {"ya", true},     {"y", true},  {"true", true},   {"1", true},
    {"no", false}, {"tidak", false}, {"n", false}, {"false", false}, {"0", false},
};

template <typename T, size_t count>
Result<T> meaningOf(const Word<T> (&words)[count], const QString &text, const char *field)
{
    const QString word = text.toLower();
    for (const Word<T> &known : words) {
        if (word == QLatin1String(known.word))
            return known.meaning;
    }
    return failure(Error::invalid(QLatin1String(field), QStringLiteral("unknown"),
                                  {QT_TRANSLATE_NOOP("portal", "This is none of the words for it."), {}}));
}

Result<bool> answerOf(const QString &text, const char *field, bool otherwise)
{
    return text.isEmpty() ? Result<bool>(otherwise) : meaningOf(answers, text, field);
}

Result<QString> codeOf(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Z0-9][A-Z0-9-]{2,23}\\z"));
    const QString code = text.toUpper();
    if (code.isEmpty() || form.match(code).hasMatch())
        return code;
    return failure(Error::invalid(QStringLiteral("code"), QStringLiteral("format"),
                                  {QT_TRANSLATE_NOOP("portal", "3 to 24 letters, digits and dashes."), {}}));
}

// "2024-06-01", or as spreadsheets write it here: "1/6/2024".
std::optional<Day> dayOf(const QString &text)
{
    if (const auto day = dayFromIsoDate(text))
        return day;
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return dayFromIsoDate(QStringLiteral("%1-%2-%3")
                              .arg(match.captured(3), match.captured(2).rightJustified(2, u'0'),
                                   match.captured(1).rightJustified(2, u'0')));
}

Result<Instant> sinceOf(const QString &text, Instant now, Zone zone)
{
    if (text.isEmpty())
        return now;
    const QString field = QStringLiteral("customer_since");
    const auto day = dayOf(text);
    if (!day) {
        return failure(
            Error::invalid(field, QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "Write a date as YYYY-MM-DD or DD/MM/YYYY."), {}}));
    }
    if (zone.startOf(*day) > now) {
        return failure(Error::invalid(field, QStringLiteral("in_future"),
                                      {QT_TRANSLATE_NOOP("portal", "This date is still to come."), {}}));
    }
    return zone.startOf(*day);
}

// Spreadsheets write "-6,914744" here.
Result<std::optional<double>> degreesOf(QString text, const char *field)
{
    if (text.isEmpty())
        return std::optional<double>();
    bool ok = false;
    const double degrees = text.replace(u',', u'.').toDouble(&ok);
    if (ok)
        return std::optional(degrees);
    return failure(Error::invalid(QLatin1String(field), QStringLiteral("format"),
                                  {QT_TRANSLATE_NOOP("portal", "Write degrees as -6.914744."), {}}));
}

} // namespace

Result<CustomerLine> readCustomerLine(const CustomerColumns &columns, const QStringList &cells, Instant now,
                                      Zone zone)
{
    const auto cell = [&](CustomerColumn column) {
        return columns.cell(cells, column);
    };
    FieldErrors errors;
    // Any number will do where the line's own is at fault: then nobody comes of it.
    auto phone = PhoneNumber::parse(cell(C::Phone));
    if (!phone) {
        errors.add(phone.error());
        phone = PhoneNumber::parse(u"081200000000");
    }
    CustomerLine line{.customer = {.phone = *phone}};
    NewCustomer &customer = line.customer;
    EarlierCustomer earlier;
    earlier.code = errors.take(codeOf(cell(C::Code)));
    customer.fullName = errors.take(checkedName(cell(C::FullName), QStringLiteral("full_name")));
    customer.email = errors.take(checkedEmail(cell(C::Email), QStringLiteral("email")));
    if (const QString written = cell(C::Nik); !written.isEmpty()) {
        if (const auto nik = Nik::parse(written))
            line.nik = nik->digits();
        else
            errors.add(nik.error());
    }
    Address address;
    address.street = cell(C::Street);
    address.rt = cell(C::Rt);
    address.rw = cell(C::Rw);
    address.village = cell(C::Village);
    address.district = cell(C::District);
    address.city = cell(C::City);
    address.province = cell(C::Province);
    address.postalCode = cell(C::PostalCode);
    address.landmark = cell(C::Landmark);
    const auto latitude = degreesOf(cell(C::Latitude), "address.latitude");
    const auto longitude = degreesOf(cell(C::Longitude), "address.longitude");
    if (latitude && longitude) {
        address.latitude = *latitude;
        address.longitude = *longitude;
    } else {
        errors.add(!latitude ? latitude.error() : longitude.error());
    }
    customer.address = errors.take(address.checked());
    customer.packageCode = cell(C::PackageCode).toUpper();
    customer.language = errors.take(meaningOf(languageWords, cell(C::Language), "language"));
    earlier.status = errors.take(meaningOf(statusWords, cell(C::Status), "status"));
    earlier.since = errors.take(sinceOf(cell(C::CustomerSince), now, zone));
    const bool hasEnded =
        earlier.status == CustomerStatus::Suspended || earlier.status == CustomerStatus::Terminated;
    earlier.reason = errors.take(checkedText(cell(C::Reason), QStringLiteral("reason"), hasEnded ? 1 : 0,
                                             CustomerService::longestNote, Lines::Many));
    if (!hasEnded)
        earlier.reason.clear();
    earlier.portal = errors.take(answerOf(cell(C::PortalAccess), "portal_access", true)) ? PortalAccess::On
                                                                                         : PortalAccess::Off;
    line.isAdditionalHome = errors.take(answerOf(cell(C::AdditionalHome), "additional_home", false));
    if (!errors.isEmpty())
        return failure(errors.error());
    customer.earlier = earlier;
    return line;
}

} // namespace portal
