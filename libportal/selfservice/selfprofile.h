// SPDX-License-Identifier: GPL-3.0-or-later
// SelfProfile: a customer's own data: what they see of them and what they may change. The name, the package
// and the status are staff's to change.
#pragma once

#include "libportal/base/result.h"
#include "libportal/customers/customerservice.h"
#include "libportal/otp/otpservice.h"
#include "libportal/portalaccess/portalsession.h"

namespace portal {

class PortalSessions;

/// A package that is to come.
struct ComingPackage
{
    Day firstDay;
    PackageTerms terms;

    bool operator==(const ComingPackage &) const = default;
};

struct Profile
{
    Customer customer;
    std::optional<ComingPackage> coming;
};

/// What is left out stays as it is.
struct ProfileEdit
{
    qint64 version = 0; ///< the version seen
    std::optional<QString> email{};
    std::optional<Address> address{};
    std::optional<Language> language{}; ///< of messages and invoices
};

struct PhoneChange
{
    PhoneNumber phone; ///< the new one
    QString code;      ///< as it was sent to the new number
    qint64 version = 0;
};

class PORTAL_EXPORT SelfProfile
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        const Clock &clock;
        SettingsService &settings;
        CustomerService &customers;
        OtpService &codes;
        PortalSessions &sessions;
    };
    explicit SelfProfile(const Parts &parts) : m_parts(parts) {}

    Result<Profile> profile(const PortalIdentity &who);
    /// Errors as CustomerService::edit().
    Result<Profile> edit(const PortalIdentity &who, const ProfileEdit &edit);

    /// A code to the number that is to be the new one. Invalid on `phone` with code `unchanged` for the
    /// present one; errors as OtpService::request().
    Result<OtpSent> requestPhoneCode(const PortalIdentity &who, const PhoneNumber &phone, Language language,
                                     const QString &address);
    /// The new number from now on; the old one is told, and every other session of the account ends (S17).
    /// Errors as CustomerService::edit(), found before the code is looked at, and OtpService::verify().
    Result<Profile> changePhone(const PortalIdentity &who, const PhoneChange &change);

private:
    Result<Profile> withPackage(const Customer &customer);

    Parts m_parts;
};

} // namespace portal
