// SPDX-License-Identifier: GPL-3.0-or-later
// Customer: somebody who was approved and made a customer, with the package they have and what happened to
// them.
#pragma once

#include "libportal/addresses/address.h"
#include "libportal/base/id.h"
#include "libportal/base/instant.h"
#include "libportal/base/money.h"
#include "libportal/base/phone.h"
#include "libportal/base/text.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace portal {

using CustomerId = Id<struct CustomerTag>;

enum class CustomerStatus { PendingInstallation, Active, Suspended, Terminated };

PORTAL_EXPORT QString customerStatusName(CustomerStatus status);
PORTAL_EXPORT Text customerStatusText(CustomerStatus status);
PORTAL_EXPORT std::optional<CustomerStatus> customerStatusFromName(QStringView name);
PORTAL_EXPORT QList<CustomerStatus> allCustomerStatuses();
/// Of CustomerEvent::action; empty for one that this program does not know.
PORTAL_EXPORT Text customerEventText(QStringView action);
/// Of a name in CustomerEvent::fields ("full_name", "address.city"); empty for an unknown one.
PORTAL_EXPORT Text customerFieldText(QStringView field);

struct Customer
{
    CustomerId id;
    QString code;
    QString registrationNumber; ///< empty when none
    CustomerStatus status = CustomerStatus::PendingInstallation;
    qint64 version = 0;
    Language language = Language::Indonesian;
    QString fullName;
    QString email;
    QString phone; ///< E.164
    Address address;
    QString packageCode;
    QString packageName;
    int packageSpeedMbps = 0;
    Rupiah packagePrice;
    bool portalAccess = true;
    Instant createdAt;
    Instant updatedAt;
    QString updatedBy; ///< as people read it; empty for the system
    std::optional<Instant> activatedAt;
    std::optional<Instant> suspendedAt;  ///< while suspended
    std::optional<Instant> terminatedAt; ///< the end
    QString statusReason;                ///< why suspended or ended; empty otherwise
    std::optional<Instant> erasedAt;     ///< their person was forgotten; nothing of this changes any more

    bool operator==(const Customer &) const = default;
};

/// Whether they may log in to the portal: it is switched on and the service has not ended. Whoever switches
/// it off ends their sessions too (S15).
PORTAL_EXPORT bool mayUsePortal(const Customer &customer);

/// What somebody pays for, as it was agreed.
struct PackageTerms
{
    QString code;
    QString name;
    int speedMbps = 0;
    Rupiah price; ///< a month, before PPN

    bool operator==(const PackageTerms &) const = default;
};

PORTAL_EXPORT PackageTerms packageOf(const Customer &customer);

/// A package from a day on; a day begins a period (a month), so that no invoice has two packages.
struct PackageChange
{
    Day firstDay;
    PackageTerms before;
    PackageTerms after;
    QString ticketNumber;             ///< of the upgrade
    std::optional<Instant> appliedAt; ///< none: still to come

    bool operator==(const PackageChange &) const = default;
};

struct CustomerEvent
{
    Instant at;
    QString actor; ///< Actor::key()
    QString actorName;
    QString action; ///< "created", "edit", "suspend", "package_change", …
    std::optional<CustomerStatus> from;
    std::optional<CustomerStatus> to;
    QStringList fields; ///< names of what was edited, never values
    QString note;

    bool operator==(const CustomerEvent &) const = default;
};

} // namespace portal
