// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoice.h"

namespace portal {

namespace {

constexpr const char *statusNames[] = {"pending", "overdue", "paid", "cancelled"};
constexpr const char *kindNames[] = {"monthly", "single", "replacement"};
constexpr const char *methodNames[] = {"cash", "transfer"};

template <typename Enum, size_t Count>
std::optional<Enum> fromName(const char *const (&names)[Count], QStringView name)
{
    for (size_t i = 0; i < Count; ++i) {
        if (name == QLatin1String(names[i]))
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace

QString invoiceStatusName(InvoiceStatus status)
{
    return QLatin1String(statusNames[size_t(status)]);
}

std::optional<InvoiceStatus> invoiceStatusFromName(QStringView name)
{
    return fromName<InvoiceStatus>(statusNames, name);
}

Text invoiceStatusText(InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::Pending:
        return {QT_TRANSLATE_NOOP("portal", "Unpaid"), {}};
    case InvoiceStatus::Overdue:
        return {QT_TRANSLATE_NOOP("portal", "Overdue"), {}};
    case InvoiceStatus::Paid:
        return {QT_TRANSLATE_NOOP("portal", "Paid"), {}};
    case InvoiceStatus::Cancelled:
        return {QT_TRANSLATE_NOOP("portal", "Invoice cancelled"), {}};
    }
    return {};
}

QList<InvoiceStatus> allInvoiceStatuses()
{
    return {InvoiceStatus::Pending, InvoiceStatus::Overdue, InvoiceStatus::Paid, InvoiceStatus::Cancelled};
}

QString invoiceKindName(InvoiceKind kind)
{
    return QLatin1String(kindNames[size_t(kind)]);
}

std::optional<InvoiceKind> invoiceKindFromName(QStringView name)
{
    return fromName<InvoiceKind>(kindNames, name);
}

QString paymentMethodName(PaymentMethod method)
{
    return QLatin1String(methodNames[size_t(method)]);
}

std::optional<PaymentMethod> paymentMethodFromName(QStringView name)
{
    return fromName<PaymentMethod>(methodNames, name);
}

Text paymentMethodText(PaymentMethod method)
{
    return method == PaymentMethod::Cash ? Text{QT_TRANSLATE_NOOP("portal", "Cash"), {}}
                                         : Text{QT_TRANSLATE_NOOP("portal", "Bank transfer"), {}};
}

bool isOpen(InvoiceStatus status)
{
    return status == InvoiceStatus::Pending || status == InvoiceStatus::Overdue;
}

} // namespace portal
