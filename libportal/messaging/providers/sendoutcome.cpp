// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/providers/sendoutcome.h"

#include <array>
#include <utility>

namespace portal {

namespace {

constexpr std::array<std::pair<ErrorClass, const char16_t *>, 8> names{{
    {ErrorClass::None, u"none"},
    {ErrorClass::Auth, u"auth"},
    {ErrorClass::DeviceOffline, u"device_offline"},
    {ErrorClass::Quota, u"quota"},
    {ErrorClass::BadNumber, u"bad_number"},
    {ErrorClass::Rate, u"rate"},
    {ErrorClass::Temporary, u"temporary"},
    {ErrorClass::Permanent, u"permanent"},
}};

} // namespace

QString errorClassName(ErrorClass errorClass)
{
    for (const auto &[value, name] : names) {
        if (value == errorClass)
            return QString::fromUtf16(name);
    }
    return {};
}

std::optional<ErrorClass> errorClassFromName(QStringView name)
{
    for (const auto &[value, known] : names) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

} // namespace portal
