// SPDX-License-Identifier: GPL-3.0-or-later
// SelfOverview: what a customer sees first: how many tickets and invoices, the newest tickets, the package,
// and, until it is done, how far the installation is.
#pragma once

#include "libportal/base/result.h"
#include "libportal/registrations/trackingservice.h"
#include "libportal/selfservice/selfinvoices.h"
#include "libportal/selfservice/selftickets.h"

namespace portal {

/// Until the customer is active.
struct InstallationProgress
{
    QString ticketNumber;           ///< empty when there is none
    std::optional<Instant> visitAt; ///< the agreed visit
    QList<TimelineStep> steps;      ///< "approved", "scheduled", "in_progress", "active"

    bool operator==(const InstallationProgress &) const = default;
};

/// Pure: of a customer and the newest installation ticket, if there is one.
PORTAL_EXPORT InstallationProgress installationOf(const Customer &customer,
                                                  const std::optional<Ticket> &ticket);

struct PortalOverview
{
    Customer customer;
    OwnTicketCounts tickets;
    OwnInvoiceSums invoices;
    QList<TicketRow> recentTickets; ///< newest first, at most SelfOverview::mostRecent
    std::optional<InstallationProgress> installation;
};

class PORTAL_EXPORT SelfOverview
{
public:
    static constexpr int mostRecent = 5;

    /// The services it works with; all outlive it.
    struct Parts
    {
        CustomerService &customers;
        TicketQueue &queue;
        SelfTickets &tickets;
        SelfInvoices &invoices;
    };
    explicit SelfOverview(const Parts &parts) : m_parts(parts) {}

    Result<PortalOverview> overview(const PortalIdentity &who);

private:
    Parts m_parts;
};

} // namespace portal
