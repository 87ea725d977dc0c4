// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/messaging/messagewords.h"

namespace portal {

namespace {

struct TitleRow
{
    const char *key;
    const char *words;
};

constexpr TitleRow titles[] = {
    {"registration.otp", QT_TRANSLATE_NOOP("portal", "Code for an application")},
    {"registration.received", QT_TRANSLATE_NOOP("portal", "Application received")},
    {"registration.verified", QT_TRANSLATE_NOOP("portal", "Data verified")},
    {"registration.survey_scheduled", QT_TRANSLATE_NOOP("portal", "Survey scheduled")},
    {"registration.approved", QT_TRANSLATE_NOOP("portal", "Application approved")},
    {"registration.rejected", QT_TRANSLATE_NOOP("portal", "Application rejected")},
    {"registration.cancelled", QT_TRANSLATE_NOOP("portal", "Application cancelled")},
    {"registration.customer_created", QT_TRANSLATE_NOOP("portal", "Welcome as a customer")},
    {"tracking.otp", QT_TRANSLATE_NOOP("portal", "Code for the tracking page")},
    {"portal.otp", QT_TRANSLATE_NOOP("portal", "Code for the customer portal")},
    {"ticket.created", QT_TRANSLATE_NOOP("portal", "Ticket received")},
    {"ticket.updated", QT_TRANSLATE_NOOP("portal", "Ticket changed")},
    {"ticket.completed", QT_TRANSLATE_NOOP("portal", "Ticket completed")},
    {"invoice.issued", QT_TRANSLATE_NOOP("portal", "Invoice issued")},
    {"invoice.reminder", QT_TRANSLATE_NOOP("portal", "Invoice reminder")},
    {"invoice.overdue", QT_TRANSLATE_NOOP("portal", "Invoice overdue")},
    {"invoice.paid", QT_TRANSLATE_NOOP("portal", "Invoice paid")},
    {"profile.phone_otp", QT_TRANSLATE_NOOP("portal", "Code for a new phone number")},
    {"profile.phone_changed", QT_TRANSLATE_NOOP("portal", "Phone number changed")},
    {"custom", QT_TRANSLATE_NOOP("portal", "Own message")},
};

} // namespace

Text messageStateText(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return {QT_TRANSLATE_NOOP("portal", "Waiting"), {}};
    case MessageState::Sending:
        return {QT_TRANSLATE_NOOP("portal", "Being sent"), {}};
    case MessageState::Accepted:
        return {QT_TRANSLATE_NOOP("portal", "Taken by the gateway"), {}};
    case MessageState::Sent:
        return {QT_TRANSLATE_NOOP("portal", "Sent"), {}};
    case MessageState::Delivered:
        return {QT_TRANSLATE_NOOP("portal", "Delivered"), {}};
    case MessageState::Read:
        return {QT_TRANSLATE_NOOP("portal", "Read"), {}};
    case MessageState::Failed:
        return {QT_TRANSLATE_NOOP("portal", "Failed"), {}};
    case MessageState::Expired:
        return {QT_TRANSLATE_NOOP("portal", "Expired"), {}};
    case MessageState::Cancelled:
        return {QT_TRANSLATE_NOOP("portal", "Called back"), {}};
    }
    return {};
}

Text messageErrorText(ErrorClass errorClass)
{
    switch (errorClass) {
    case ErrorClass::None:
        return {};
    case ErrorClass::Auth:
        return {QT_TRANSLATE_NOOP("portal", "The gateway does not accept the token or the account."), {}};
    case ErrorClass::DeviceOffline:
        return {QT_TRANSLATE_NOOP("portal", "The WhatsApp device is not connected."), {}};
    case ErrorClass::Quota:
        return {QT_TRANSLATE_NOOP("portal", "The gateway's quota or credit is used up."), {}};
    case ErrorClass::BadNumber:
        return {QT_TRANSLATE_NOOP("portal", "The number does not exist or is not on WhatsApp."), {}};
    case ErrorClass::Rate:
        return {QT_TRANSLATE_NOOP("portal", "The gateway asks for a slower pace."), {}};
    case ErrorClass::Temporary:
        return {QT_TRANSLATE_NOOP("portal", "The gateway could not be reached or did not answer properly."),
                {}};
    case ErrorClass::Permanent:
        return {QT_TRANSLATE_NOOP("portal", "The gateway refuses this message."), {}};
    }
    return {};
}

Text messageErrorText(QStringView errorClass)
{
    if (errorClass.isEmpty())
        return {};
    const auto known = errorClassFromName(errorClass);
    return known ? messageErrorText(*known)
                 : Text{QT_TRANSLATE_NOOP("portal", "The message could not be sent."), {}};
}

Text providerConditionText(ProviderCondition condition)
{
    switch (condition) {
    case ProviderCondition::Healthy:
        return {QT_TRANSLATE_NOOP("portal", "Works"), {}};
    case ProviderCondition::Paused:
        return {QT_TRANSLATE_NOOP("portal", "Paused for a moment"), {}};
    case ProviderCondition::Stopped:
        return {QT_TRANSLATE_NOOP("portal", "Stopped: needs attention"), {}};
    }
    return {};
}

Text messageTemplateText(QStringView key)
{
    for (const TitleRow &row : titles) {
        if (key == QLatin1String(row.key))
            return {row.words, {}};
    }
    return {};
}

} // namespace portal
