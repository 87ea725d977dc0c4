// SPDX-License-Identifier: GPL-3.0-or-later
// HeldData: everything that is held about a person and who looked at their identity card (P2), for the
// customer themselves or for whoever answers their request. Gives values; what the file looks like is the
// shell's.
#pragma once

#include "libportal/base/clock.h"
#include "libportal/base/result.h"
#include "libportal/customers/customerqueue.h"
#include "libportal/invoices/invoice.h"
#include "libportal/portalaccess/portalsession.h"
#include "libportal/registrations/registrationqueue.h"

namespace portal {

class Access;
class AuditLog;
class InvoiceQueue;
class PortalSessions;
class StaffService;

/// Somebody looked at the KTP photo or the whole NIK.
struct IdentityLook
{
    enum class What { Photo, Nik };

    Instant at;
    What what = What::Photo;
    QString by;      ///< the member of staff, by name; "staff:7" when they do not work here any more
    QString purpose; ///< as they gave it

    bool operator==(const IdentityLook &) const = default;
};

struct HeldRecords
{
    Instant at;                                     ///< when it was collected
    std::optional<CustomerDetail> customer;         ///< none: they only applied
    std::optional<RegistrationDetail> registration; ///< none, or forgotten already (P3)
    QList<Ticket> tickets;                          ///< newest first, all
    QList<Invoice> invoices;                        ///< newest first, all
    QList<PortalSession> sessions;                  ///< newest first
    QList<PortalLogIn> logIns;                      ///< newest first
    QList<IdentityLook> looks;                      ///< oldest first
};

class PORTAL_EXPORT HeldData
{
public:
    /// The services it works with; all outlive it.
    struct Parts
    {
        const Clock &clock;
        Access &access;
        AuditLog &audit;
        StaffService &staff;
        CustomerQueue &customers;
        TicketQueue &tickets;
        InvoiceQueue &invoices;
        RegistrationQueue &registrations;
        PortalSessions &sessions;
    };
    explicit HeldData(const Parts &parts) : m_parts(parts) {}

    // The collecting itself goes to the audit log.

    Result<HeldRecords> collect(const PortalIdentity &who);
    /// Of a customer's code or an application's number, which leads to the customer it became. NotFound.
    /// Needs Permission::ExportData.
    Result<HeldRecords> collect(const Actor &actor, const QString &codeOrNumber);

private:
    Result<HeldRecords> ofCustomer(const QString &code);
    Result<HeldRecords> ofApplicant(RegistrationDetail registration);
    Result<void> given(const Actor &actor, const QString &entity, const QString &key);
    Result<QList<IdentityLook>> looks(const QString &registrationNumber);
    Result<QString> nameOf(const QString &actor);

    Parts m_parts;
};

} // namespace portal
