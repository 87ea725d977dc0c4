// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/http/jsonvalue.h"

namespace portal::http {

QJsonValue timeToJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonValue dateToJson(const std::optional<Day> &day)
{
    return day ? QJsonValue(toIsoDate(*day)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textToJson(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace portal::http
