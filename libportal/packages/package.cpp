// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/package.h"

#include "libportal/base/contactrules.h"

#include <algorithm>

namespace portal {

namespace {

constexpr qsizetype shortestCode = 2;
constexpr qsizetype longestCode = 32;
constexpr int longestName = 80;
constexpr int longestDescription = 500;
constexpr int fastest = 100'000;          // Mbps
constexpr qint64 dearest = 1'000'000'000; // rupiah a month
constexpr int lastPosition = 1'000'000;

Result<QString> checkedCode(const QString &text)
{
    const QString code = text.trimmed();
    const bool right = code.size() >= shortestCode && code.size() <= longestCode && !code.startsWith(u'-') &&
                       !code.endsWith(u'-') && std::ranges::all_of(code, [](QChar c) {
                           return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
                       });
    if (!right) {
        return failure(Error::invalid(
            QStringLiteral("code"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal", "Use capital letters, digits and dashes, for example HOME-20."),
             {}}));
    }
    return code;
}

void checkRange(FieldErrors &faults, const QString &field, qint64 value, qint64 least, qint64 most)
{
    if (value < least || value > most) {
        faults.add(Error::invalid(field, QStringLiteral("out_of_range"),
                                  {QT_TRANSLATE_NOOP("portal", "Choose a value from %1 to %2."),
                                   {QString::number(least), QString::number(most)}}));
    }
}

} // namespace

QString packageKindName(PackageKind kind)
{
    switch (kind) {
    case PackageKind::Broadband:
        return QStringLiteral("broadband");
    case PackageKind::Dedicated:
        return QStringLiteral("dedicated");
    case PackageKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

std::optional<PackageKind> packageKindFromName(QStringView name)
{
    for (const PackageKind kind : {PackageKind::Broadband, PackageKind::Dedicated, PackageKind::Other}) {
        if (name == packageKindName(kind))
            return kind;
    }
    return std::nullopt;
}

QString Package::description(Language language) const
{
    return language == Language::English && !descriptionEnglish.isEmpty() ? descriptionEnglish
                                                                          : descriptionIndonesian;
}

Result<Package> Package::checked() const
{
    FieldErrors faults;
    Package package = *this;
    package.code = faults.take(checkedCode(code));
    package.name = faults.take(checkedText(name, QStringLiteral("name"), 2, longestName, Lines::One));
    checkRange(faults, QStringLiteral("speed_mbps"), speedMbps, 1, fastest);
    checkRange(faults, QStringLiteral("price"), price.amount(), 0, dearest);
    package.descriptionIndonesian = faults.take(checkedText(
        descriptionIndonesian, QStringLiteral("description_id"), 0, longestDescription, Lines::Many));
    package.descriptionEnglish = faults.take(checkedText(descriptionEnglish, QStringLiteral("description_en"),
                                                         0, longestDescription, Lines::Many));
    checkRange(faults, QStringLiteral("position"), position, 0, lastPosition);
    if (!faults.isEmpty())
        return failure(faults.error());
    return package;
}

} // namespace portal
