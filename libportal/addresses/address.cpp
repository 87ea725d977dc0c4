// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/addresses/address.h"

#include "libportal/base/contactrules.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace portal {

namespace {

constexpr int shortestStreet = 3;
constexpr int longestStreet = 200;
constexpr int shortestPlace = 2;
constexpr int longestPlace = 100;
constexpr int longestLandmark = 200;
constexpr qsizetype neighbourhoodDigits = 3;
constexpr qsizetype postalCodeDigits = 5;

// Indonesia with a little sea around it, from Weh to Rote and from Sabang to Merauke.
constexpr double south = -11.5;
constexpr double north = 6.5;
constexpr double west = 94.0;
constexpr double east = 142.0;

bool allDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// RT and RW are written "3", "03" or "003", and "-" or "000" where there is none.
Result<QString> checkedNeighbourhood(const QString &text, const QString &field)
{
    const QString number = text.trimmed();
    if (number.isEmpty() || number == u'-')
        return QString();
    if (number.size() > neighbourhoodDigits || !allDigits(number)) {
        return failure(Error::invalid(field, QStringLiteral("format"),
                                      {QT_TRANSLATE_NOOP("portal", "One to three digits, or empty."), {}}));
    }
    const QString padded = number.rightJustified(neighbourhoodDigits, u'0');
    return padded == u"000" ? QString() : padded;
}

Result<QString> checkedPostalCode(const QString &text, const QString &field)
{
    const QString code = text.trimmed();
    if (code.isEmpty())
        return failure(Error::invalid(field, QStringLiteral("required"),
                                      {QT_TRANSLATE_NOOP("portal", "This is needed."), {}}));
    if (code.size() != postalCodeDigits || !allDigits(code) || code.startsWith(u'0')) {
        return failure(Error::invalid(field, QStringLiteral("format"),
                                      {QT_TRANSLATE_NOOP("portal", "A postal code has five digits."), {}}));
    }
    return code;
}

void checkCoordinate(FieldErrors &errors, double degrees, double least, double most, const QString &field)
{
    if (std::isfinite(degrees) && degrees >= least && degrees <= most)
        return;
    errors.add(Error::invalid(field, QStringLiteral("out_of_range"),
                              {QT_TRANSLATE_NOOP("portal", "This place is not in Indonesia."), {}}));
}

void checkPlace(FieldErrors &errors, const Address &address, const QString &prefix)
{
    const QString latitudeField = prefix + QStringLiteral("latitude");
    const QString longitudeField = prefix + QStringLiteral("longitude");
    if (address.latitude)
        checkCoordinate(errors, *address.latitude, south, north, latitudeField);
    if (address.longitude)
        checkCoordinate(errors, *address.longitude, west, east, longitudeField);
    if (address.latitude.has_value() == address.longitude.has_value())
        return;
    errors.add(Error::invalid(
        address.latitude ? longitudeField : latitudeField, QStringLiteral("required"),
        {QT_TRANSLATE_NOOP("portal", "Latitude and longitude are given together or not at all."), {}}));
}

// What people write or leave out as they like.
bool isFiller(QStringView word)
{
    constexpr std::array<QStringView, 5> fillers{u"jalan", u"jln", u"jl", u"nomor", u"no"};
    return std::ranges::find(fillers, word) != fillers.end();
}

/// The words and numbers of a text run together; only between two numbers a sign remains, so that
/// "1 23" and "12 3" stay apart.
QString keyOf(const QString &text)
{
    const QString lower = text.toLower();
    QString key;
    for (qsizetype i = 0; i < lower.size();) {
        if (!lower[i].isLetterOrNumber()) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        const bool number = lower[i].isDigit();
        while (i < lower.size() && lower[i].isLetterOrNumber() && lower[i].isDigit() == number)
            ++i;
        QStringView word = QStringView(lower).mid(start, i - start);
        while (number && word.size() > 1 && word.startsWith(u'0'))
            word = word.mid(1);
        if (isFiller(word))
            continue;
        if (number && !key.isEmpty() && key.back().isDigit())
            key += u'-';
        key += word;
    }
    return key;
}

} // namespace

Result<Address> Address::checked(const QString &prefix) const
{
    const auto line = [&prefix](const QString &text, const char *name, int shortest, int longest) {
        return checkedText(text, prefix + QLatin1String(name), shortest, longest, Lines::One);
    };
    FieldErrors errors;
    Address address;
    address.street = errors.take(line(street, "street", shortestStreet, longestStreet));
    address.rt = errors.take(checkedNeighbourhood(rt, prefix + QStringLiteral("rt")));
    address.rw = errors.take(checkedNeighbourhood(rw, prefix + QStringLiteral("rw")));
    address.village = errors.take(line(village, "village", shortestPlace, longestPlace));
    address.district = errors.take(line(district, "district", shortestPlace, longestPlace));
    address.city = errors.take(line(city, "city", shortestPlace, longestPlace));
    address.province = errors.take(line(province, "province", 0, longestPlace));
    address.postalCode = errors.take(checkedPostalCode(postalCode, prefix + QStringLiteral("postal_code")));
    address.landmark = errors.take(line(landmark, "landmark", 0, longestLandmark));
    checkPlace(errors, *this, prefix);
    if (!errors.isEmpty())
        return failure(errors.error());
    address.latitude = latitude;
    address.longitude = longitude;
    return address;
}

QString Address::key() const
{
    const QStringList parts{keyOf(street), keyOf(rt), keyOf(rw), keyOf(village), keyOf(postalCode)};
    return parts.join(u'/');
}

QString Address::toText() const
{
    QStringList neighbourhood;
    if (!rt.isEmpty())
        neighbourhood.append(QStringLiteral("RT ") + rt);
    if (!rw.isEmpty())
        neighbourhood.append(QStringLiteral("RW ") + rw);

    QStringList parts{street, neighbourhood.join(u'/'), village, district, city, province};
    parts.removeAll(QString());
    QString text = parts.join(QStringLiteral(", "));
    if (!postalCode.isEmpty())
        text += u' ' + postalCode;
    return text;
}

} // namespace portal
