// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/nik.h"

#include <chrono>

namespace portal {

namespace {

constexpr qsizetype length = 16;
constexpr int womensDays = 40; // added to the day of birth

Error refused(const QString &field)
{
    return Error::invalid(
        field, QStringLiteral("format"),
        {QT_TRANSLATE_NOOP("portal", "A NIK has 16 digits, as printed on the identity card."), {}});
}

/// The codes of the Kemendagri list.
bool isProvince(int code)
{
    return (code >= 11 && code <= 19) || code == 21 || (code >= 31 && code <= 36) ||
           (code >= 51 && code <= 53) || (code >= 61 && code <= 65) || (code >= 71 && code <= 76) ||
           code == 81 || code == 82 || (code >= 91 && code <= 96);
}

/// The NIK tells no century: a day of either will do.
bool isDate(int day, int month, int yearOfCentury)
{
    const auto exists = [&](int century) {
        return std::chrono::year_month_day(std::chrono::year(century + yearOfCentury),
                                           std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day)))
            .ok();
    };
    return exists(1900) || exists(2000);
}

} // namespace

Text nikWarningText(NikWarning warning)
{
    switch (warning) {
    case NikWarning::UnknownProvince:
        return {QT_TRANSLATE_NOOP("portal", "The NIK begins with no known province."), {}};
    case NikWarning::ImpossibleDate:
        return {QT_TRANSLATE_NOOP("portal", "The birth date in the NIK does not exist."), {}};
    case NikWarning::SerialZero:
        return {QT_TRANSLATE_NOOP("portal", "The NIK ends with 0000."), {}};
    }
    return {};
}

Result<Nik> Nik::parse(QStringView text, const QString &field)
{
    QString digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (c != u' ')
            return failure(refused(field));
        if (digits.size() > length)
            return failure(refused(field));
    }
    if (digits.size() != length)
        return failure(refused(field));
    return Nik(std::move(digits));
}

QString Nik::masked() const
{
    return m_digits.left(4) + QString(8, u'•') + m_digits.right(4);
}

QList<NikWarning> Nik::warnings() const
{
    const auto number = [this](qsizetype at, qsizetype count) {
        return QStringView(m_digits).mid(at, count).toInt();
    };
    QList<NikWarning> warnings;
    if (!isProvince(number(0, 2)))
        warnings.append(NikWarning::UnknownProvince);
    const int day = number(6, 2);
    if (!isDate(day > womensDays ? day - womensDays : day, number(8, 2), number(10, 2)))
        warnings.append(NikWarning::ImpossibleDate);
    if (number(12, 4) == 0)
        warnings.append(NikWarning::SerialZero);
    return warnings;
}

} // namespace portal
