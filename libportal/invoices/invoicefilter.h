// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceFilter: which invoices a list holds; and what is known of all of them together.
#pragma once

#include "libportal/invoices/invoice.h"

#include <QtCore/QMap>

namespace portal {

struct InvoiceFilter
{
    QList<InvoiceStatus> statuses{}; ///< empty: any
    QString customerCode{};          ///< exactly
    std::optional<BillingMonth> month{};
    QString search{}; ///< an invoice's number or payment reference, or a customer's code, exactly as they are

    bool operator==(const InvoiceFilter &) const = default;
};

struct InvoiceCounts
{
    struct Sum
    {
        qint64 count = 0;
        Rupiah total;

        bool operator==(const Sum &) const = default;
    };
    QMap<InvoiceStatus, Sum> byStatus; ///< those that there are

    bool operator==(const InvoiceCounts &) const = default;
};

} // namespace portal
