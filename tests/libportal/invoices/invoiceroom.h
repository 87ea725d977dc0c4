// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceRoom: a whole library with customers who are connected, and the invoices a test begins with.
#pragma once

#include "libportal/invoices/invoiceservice.h"
#include "tests/support/testportal.h"

namespace portal::testing {

class InvoiceRoom : public TestPortal
{
public:
    explicit InvoiceRoom(Dialect dialect) : TestPortal(dialect) {}

    /// Connected customers of a package for Rp 199.900 a month, active since an instant; their codes.
    QStringList customers(int count, Instant activatedAt);
    /// One, since the year before.
    QString customer();
    void setPhone(const QString &customerCode, const QString &phone);
    void setStatus(const QString &customerCode, CustomerStatus status);

    /// A pending invoice over Rp 150.000 before PPN, for November 2026.
    InvoiceDetail invoice(const QString &customerCode);
    /// The same in any state.
    Invoice invoice(const QString &customerCode, InvoiceStatus status);
    Invoice now(const QString &number);
    /// All that there are, oldest first.
    QList<Invoice> all();

private:
    int m_made = 0;
};

/// "status:state" of the first field at fault, the code's name where there is none.
QString faultOf(const Error &error);

/// Noon in WIB.
Instant noonOf(Day day);

} // namespace portal::testing

Q_DECLARE_METATYPE(portal::InvoiceStatus)
