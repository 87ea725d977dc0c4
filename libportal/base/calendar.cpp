// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/base/calendar.h"

namespace portal {

namespace {

// Not from QLocale: a system without Indonesian locale data, or with another spelling, writes the same.
constexpr const char16_t *indonesianMonths[] = {u"Januari",   u"Februari", u"Maret",    u"April",
                                                u"Mei",       u"Juni",     u"Juli",     u"Agustus",
                                                u"September", u"Oktober",  u"November", u"Desember"};
constexpr const char16_t *englishMonths[] = {u"January",   u"February", u"March",    u"April",
                                             u"May",       u"June",     u"July",     u"August",
                                             u"September", u"October",  u"November", u"December"};
constexpr const char16_t *indonesianDays[] = {u"Minggu", u"Senin", u"Selasa", u"Rabu",
                                              u"Kamis",  u"Jumat", u"Sabtu"};
constexpr const char16_t *englishDays[] = {u"Sunday",   u"Monday", u"Tuesday", u"Wednesday",
                                           u"Thursday", u"Friday", u"Saturday"};

} // namespace

QString dateText(Day day, Language language)
{
    const std::chrono::year_month_day date(day);
    const size_t month = unsigned(date.month()) - 1;
    const QString name =
        QString::fromUtf16(language == Language::English ? englishMonths[month] : indonesianMonths[month]);
    return QStringLiteral("%1 %2 %3").arg(unsigned(date.day())).arg(name).arg(int(date.year()));
}

QString timeText(Instant instant, Zone zone, Language language)
{
    const std::chrono::hh_mm_ss time(zone.timeOfDay(instant));
    return QStringLiteral("%1%2%3 %4")
        .arg(int(time.hours().count()), 2, 10, QLatin1Char('0'))
        .arg(QLatin1Char(language == Language::English ? ':' : '.'))
        .arg(int(time.minutes().count()), 2, 10, QLatin1Char('0'))
        .arg(zone.label());
}

QString dateTimeText(Instant instant, Zone zone, Language language)
{
    const Day day = zone.dayOf(instant);
    const unsigned weekday = std::chrono::weekday(day).c_encoding();
    const QString name =
        QString::fromUtf16(language == Language::English ? englishDays[weekday] : indonesianDays[weekday]);
    return name + QStringLiteral(", ") + dateText(day, language) + QStringLiteral(", ") +
           timeText(instant, zone, language);
}

} // namespace portal
