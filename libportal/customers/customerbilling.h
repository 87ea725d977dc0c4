// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerBilling: what invoices need to know of customers: who pays, for what, since when, and where to
// write to. Reads only; whoever asks has asked whether the actor may.
#pragma once

#include "libportal/base/export.h"
#include "libportal/base/result.h"
#include "libportal/customers/customer.h"
#include "libportal/storage/database.h"

namespace portal {

struct BillingCustomer
{
    CustomerId id;
    QString code;
    CustomerStatus status = CustomerStatus::Active;
    Language language = Language::Indonesian;
    QString fullName;
    QString phone;   ///< E.164
    QString address; ///< street, district and city on lines of their own
    QString packageCode;
    QString packageName;
    int packageSpeedMbps = 0;
    Rupiah packagePrice;
    std::optional<Instant> activatedAt;

    bool operator==(const BillingCustomer &) const = default;
};

class PORTAL_EXPORT CustomerBilling
{
public:
    explicit CustomerBilling(Database &database) : m_database(database) {}

    /// Active customers that were activated before `before`, in the order of their ids, after `after`; with
    /// the package of a local day, also of one to come.
    Result<QList<BillingCustomer>> active(Instant before, Day packageOf, CustomerId after, int limit);
    /// NotFound.
    Result<BillingCustomer> byCode(const QString &code);

private:
    Result<void> setPackages(QList<BillingCustomer> &customers, Day day);

    Database &m_database;
};

} // namespace portal
