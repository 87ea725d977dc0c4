// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/selfservice/selfprofile.h"

#include "libportal/portalaccess/portalsessions.h"
#include "libportal/settings/settingsservice.h"

namespace portal {

namespace {

CustomerEdit editOf(const Customer &customer, qint64 version)
{
    CustomerEdit edit;
    edit.version = version;
    edit.fullName = customer.fullName;
    edit.email = customer.email;
    edit.phone = customer.phone;
    edit.language = customer.language;
    edit.address = customer.address;
    return edit;
}

/// The first day of the local month after.
Day nextMonth(Day today)
{
    const std::chrono::year_month_day date{today};
    return Day((date.year() / date.month() + std::chrono::months(1)) / 1);
}

} // namespace

Result<Profile> SelfProfile::withPackage(const Customer &customer)
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    const Day first = nextMonth(brand.value.zone.dayOf(m_parts.clock.now()));
    PORTAL_ASSIGN(const PackageTerms then, m_parts.customers.packageOn(customer.code, first));
    Profile profile{customer, {}};
    if (then != packageOf(customer))
        profile.coming = ComingPackage{first, then};
    return profile;
}

Result<Profile> SelfProfile::profile(const PortalIdentity &who)
{
    PORTAL_ASSIGN(const Customer customer, m_parts.customers.find(who.actor, who.actor.customerCode));
    return withPackage(customer);
}

Result<Profile> SelfProfile::edit(const PortalIdentity &who, const ProfileEdit &edit)
{
    PORTAL_ASSIGN(const Customer now, m_parts.customers.find(who.actor, who.actor.customerCode));
    CustomerEdit wanted = editOf(now, edit.version);
    if (edit.email)
        wanted.email = *edit.email;
    if (edit.address)
        wanted.address = *edit.address;
    if (edit.language)
        wanted.language = *edit.language;
    PORTAL_ASSIGN(const Customer after, m_parts.customers.edit(who.actor, now.code, wanted));
    return withPackage(after);
}

Result<OtpSent> SelfProfile::requestPhoneCode(const PortalIdentity &who, const PhoneNumber &phone,
                                              Language language, const QString &address)
{
    PORTAL_ASSIGN(const Customer now, m_parts.customers.find(who.actor, who.actor.customerCode));
    if (now.phone == phone.e164()) {
        return failure(Error::invalid(QStringLiteral("phone"), QStringLiteral("unchanged"),
                                      {QT_TRANSLATE_NOOP("portal", "This is your number already."), {}}));
    }
    return m_parts.codes.request({.purpose = OtpPurpose::PhoneChange,
                                  .phone = phone,
                                  .name = now.fullName,
                                  .language = language,
                                  .address = address});
}

Result<Profile> SelfProfile::changePhone(const PortalIdentity &who, const PhoneChange &change)
{
    PORTAL_ASSIGN(const Customer now, m_parts.customers.find(who.actor, who.actor.customerCode));
    CustomerEdit wanted = editOf(now, change.version);
    wanted.phone = change.phone.e164();
    // First what can be said without it: the code is good once.
    PORTAL_TRY(m_parts.customers.checkEdit(who.actor, now.code, wanted));
    PORTAL_TRY(m_parts.codes.verify(OtpPurpose::PhoneChange, change.phone, change.code));
    PORTAL_ASSIGN(const Customer after, m_parts.customers.edit(who.actor, now.code, wanted));
    PORTAL_TRY(m_parts.sessions.endOthers(who, PortalSessionEnd::PhoneChanged));
    return withPackage(after);
}

} // namespace portal
