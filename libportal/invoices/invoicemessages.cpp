// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicemessages.h"

#include "libportal/base/calendar.h"

namespace portal {

Result<MessageRequest> invoiceMessage(const Invoice &invoice, const QString &templateKey,
                                      const QString &phone, const Actor &actor, const BrandSettings &brand)
{
    const Language language = invoice.recipient.language;
    PORTAL_ASSIGN(const PhoneNumber to, PhoneNumber::parse(phone));
    MessageRequest message{.templateKey = templateKey,
                           .language = language,
                           .to = to,
                           .entity = QStringLiteral("invoice"),
                           .key = invoice.number,
                           .priority = MessagePriority::Bulk,
                           .requestedBy = actor.key()};
    message.parameters = {{QStringLiteral("number"), invoice.number},
                          {QStringLiteral("period"), invoice.month.words(language)},
                          {QStringLiteral("total"), invoice.figures.total.toText()},
                          {QStringLiteral("due_date"), dateText(invoice.dueOn, language)},
                          {QStringLiteral("url"), brand.portalUrl + QStringLiteral("/customer/invoices")}};
    return message;
}

} // namespace portal
