// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationmessages.h"

#include "libportal/base/calendar.h"
#include "libportal/base/contactrules.h"

namespace portal {

namespace {

constexpr int longestMessage = 1000;

} // namespace

Result<MessageRequest> registrationMessage(const Registration &registration, const QString &templateKey,
                                           const Actor &actor, const BrandSettings &brand)
{
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(registration.phone));
    MessageRequest message{.templateKey = templateKey,
                           .language = registration.language,
                           .to = phone,
                           .entity = QStringLiteral("registration"),
                           .key = registration.number,
                           .requestedBy = actor.key()};
    message.parameters = {{QStringLiteral("name"), registration.fullName},
                          {QStringLiteral("number"), registration.number}};
    if (registration.surveyAt)
        message.parameters.insert(QStringLiteral("survey_at"),
                                  dateTimeText(*registration.surveyAt, brand.zone, registration.language));
    if (!registration.rejectReason.isEmpty())
        message.parameters.insert(QStringLiteral("reason"), registration.rejectReason);
    message.parameters.insert(QStringLiteral("portal_url"), brand.portalUrl);
    return message;
}

Result<MessageRequest> customerMessage(const Registration &registration, const Conversion &made,
                                       const Actor &actor, const BrandSettings &brand)
{
    PORTAL_ASSIGN(
        MessageRequest message,
        registrationMessage(registration, QStringLiteral("registration.customer_created"), actor, brand));
    message.parameters.insert(QStringLiteral("customer_code"), made.customerCode);
    message.parameters.insert(QStringLiteral("ticket_number"), made.ticketNumber);
    return message;
}

Result<QString> checkedOwnMessage(const QString &text)
{
    return checkedText(text, QStringLiteral("text"), 1, longestMessage, Lines::Many);
}

Result<MessageRequest> ownMessage(const Registration &registration, const QString &checkedText,
                                  const Actor &actor, const BrandSettings &brand)
{
    PORTAL_ASSIGN(MessageRequest message,
                  registrationMessage(registration, QStringLiteral("custom"), actor, brand));
    message.parameters.insert(QStringLiteral("text"), checkedText);
    return message;
}

} // namespace portal
