// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/wording.h"

#include "libportal/base/calendar.h"
#include "libportal/base/phone.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace portal::ui {

using namespace std::chrono_literals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Indonesian ? QLocale(QLocale::Indonesian, QLocale::Indonesia)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Wording::Wording(const Translations &translations, const Clock &clock, Language language)
    : m_translations(translations), m_clock(clock), m_language(language)
{
}

QString Wording::error(const Error &error) const
{
    QStringList lines;
    for (const FieldError &fault : error.fields) {
        const QString line = text(fault.message);
        if (!lines.contains(line))
            lines.append(line);
    }
    if (lines.isEmpty())
        lines.append(text(error.message));
    return lines.join(QLatin1Char('\n'));
}

QString Wording::date(Day day) const
{
    return dateText(day, m_language);
}

QString Wording::shortDate(Day day) const
{
    const QDate date(1970, 1, 1);
    return localeOf(m_language).toString(date.addDays(day.time_since_epoch().count()), u"d MMM yyyy");
}

QString Wording::time(Instant instant) const
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(m_zone.timeOfDay(instant)).count();
    return QStringLiteral("%1%2%3")
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(m_language == Language::Indonesian ? QLatin1Char('.') : QLatin1Char(':'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString Wording::moment(Instant instant) const
{
    const Day day = m_zone.dayOf(instant);
    return day == today() ? time(instant) : shortDate(day) + QLatin1Char(' ') + time(instant);
}

QString Wording::age(Instant since) const
{
    const auto passed = std::max(now() - since, std::chrono::milliseconds(0));
    if (passed < 1min)
        return tr("now");
    if (passed < 1h)
        return tr("%1 min").arg(std::chrono::floor<std::chrono::minutes>(passed).count());
    if (passed < 48h)
        return tr("%1 h").arg(std::chrono::floor<std::chrono::hours>(passed).count());
    return tr("%1 d").arg(std::chrono::floor<std::chrono::days>(passed).count());
}

QString Wording::number(qint64 number) const
{
    return localeOf(m_language).toString(number);
}

QString Wording::phone(const QString &e164) const
{
    const auto parsed = PhoneNumber::parse(e164);
    return parsed ? parsed->display() : e164;
}

} // namespace portal::ui
