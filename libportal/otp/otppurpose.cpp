// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/otp/otppurpose.h"

#include "libportal/settings/settings.h"

namespace portal {

QString otpPurposeName(OtpPurpose purpose)
{
    switch (purpose) {
    case OtpPurpose::Registration:
        return QStringLiteral("registration");
    case OtpPurpose::Tracking:
        return QStringLiteral("tracking");
    case OtpPurpose::PortalLogin:
        return QStringLiteral("portal_login");
    case OtpPurpose::PhoneChange:
        return QStringLiteral("phone_change");
    }
    return {};
}

QString otpTemplateKey(OtpPurpose purpose)
{
    switch (purpose) {
    case OtpPurpose::Registration:
        return QStringLiteral("registration.otp");
    case OtpPurpose::Tracking:
        return QStringLiteral("tracking.otp");
    case OtpPurpose::PortalLogin:
        return QStringLiteral("portal.otp");
    case OtpPurpose::PhoneChange:
        return QStringLiteral("profile.phone_otp");
    }
    return {};
}

std::chrono::seconds otpLife(OtpPurpose purpose, const CodeSettings &settings)
{
    const bool ofCustomer = purpose == OtpPurpose::PortalLogin || purpose == OtpPurpose::PhoneChange;
    return ofCustomer ? settings.loginLife : settings.registrationLife;
}

} // namespace portal
