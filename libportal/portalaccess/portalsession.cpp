// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/portalaccess/portalsession.h"

namespace portal {

namespace {

template <typename Enum>
struct NameRow
{
    Enum value;
    const char *name;
    const char *text;
};

using End = PortalSessionEnd;
constexpr NameRow<End> ends[] = {
    {End::LoggedOut, "logged_out", QT_TRANSLATE_NOOP("portal", "Logged out")},
    {End::LoggedOutEverywhere, "logged_out_everywhere", QT_TRANSLATE_NOOP("portal", "Logged out everywhere")},
    {End::EndedByCustomer, "ended_by_customer", QT_TRANSLATE_NOOP("portal", "Ended by the customer")},
    {End::EndedByStaff, "ended_by_staff", QT_TRANSLATE_NOOP("portal", "Ended by staff")},
    {End::AccessOff, "access_off", QT_TRANSLATE_NOOP("portal", "Portal access switched off")},
    {End::ServiceOver, "service_over", QT_TRANSLATE_NOOP("portal", "Service ended")},
    {End::PhoneChanged, "phone_changed", QT_TRANSLATE_NOOP("portal", "Phone number changed")},
};

using Outcome = PortalLogInOutcome;
constexpr NameRow<Outcome> outcomes[] = {
    {Outcome::CodeAsked, "code_asked", QT_TRANSLATE_NOOP("portal", "Code asked for")},
    {Outcome::SignedIn, "signed_in", QT_TRANSLATE_NOOP("portal", "Logged in")},
    {Outcome::WrongCode, "wrong_code", QT_TRANSLATE_NOOP("portal", "Wrong code")},
    {Outcome::CodeExpired, "code_expired", QT_TRANSLATE_NOOP("portal", "Code too old")},
    {Outcome::Locked, "locked", QT_TRANSLATE_NOOP("portal", "Too many wrong codes")},
    {Outcome::Refused, "refused", QT_TRANSLATE_NOOP("portal", "Access refused")},
};

template <typename Enum, size_t count>
constexpr bool inOrder(const NameRow<Enum> (&rows)[count])
{
    for (size_t i = 0; i < count; ++i) {
        if (size_t(rows[i].value) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(ends) && inOrder(outcomes), "the tables follow the enums");

template <typename Enum, size_t count>
std::optional<Enum> valueOf(const NameRow<Enum> (&rows)[count], QStringView name)
{
    for (const auto &row : rows) {
        if (name == QLatin1String(row.name))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString portalSessionEndName(PortalSessionEnd end)
{
    return QLatin1String(ends[size_t(end)].name);
}

std::optional<PortalSessionEnd> portalSessionEndFromName(QStringView name)
{
    return valueOf(ends, name);
}

Text portalSessionEndText(PortalSessionEnd end)
{
    return {ends[size_t(end)].text, {}};
}

QString portalLogInOutcomeName(PortalLogInOutcome outcome)
{
    return QLatin1String(outcomes[size_t(outcome)].name);
}

std::optional<PortalLogInOutcome> portalLogInOutcomeFromName(QStringView name)
{
    return valueOf(outcomes, name);
}

Text portalLogInOutcomeText(PortalLogInOutcome outcome)
{
    return {outcomes[size_t(outcome)].text, {}};
}

} // namespace portal
