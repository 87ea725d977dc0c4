// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/selfservice/selfoverview.h"

#include "libportal/customers/customerservice.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketworkflow.h"

namespace portal {

InstallationProgress installationOf(const Customer &customer, const std::optional<Ticket> &ticket)
{
    using State = TimelineStep::State;
    const bool planned = ticket && isUnfinished(ticket->status);
    InstallationProgress progress;
    if (planned) {
        progress.ticketNumber = ticket->number;
        progress.visitAt = ticket->scheduledAt;
    }
    const bool active = customer.activatedAt.has_value();
    const bool begun = active || (planned && ticket->startedAt);
    const bool agreed = begun || (planned && ticket->scheduledAt);
    const auto state = [](bool done, bool before) {
        return done ? State::Done : before ? State::Current : State::Waiting;
    };
    progress.steps = {{QStringLiteral("approved"), State::Done, customer.createdAt},
                      {QStringLiteral("scheduled"), state(agreed, true), std::nullopt},
                      {QStringLiteral("in_progress"), state(begun, agreed),
                       begun && ticket ? ticket->startedAt : std::nullopt},
                      {QStringLiteral("active"), state(active, begun), customer.activatedAt}};
    return progress;
}

Result<PortalOverview> SelfOverview::overview(const PortalIdentity &who)
{
    PortalOverview overview;
    PORTAL_ASSIGN(overview.customer, m_parts.customers.find(who.actor, who.actor.customerCode));
    PORTAL_ASSIGN(overview.tickets, m_parts.tickets.counts(who));
    PORTAL_ASSIGN(overview.invoices, m_parts.invoices.sums(who));
    PORTAL_ASSIGN(const Page<TicketRow> recent,
                  m_parts.tickets.list(
                      who, {}, {.limit = mostRecent, .cursor = {}, .total = PageRequest::Total::Unknown}));
    overview.recentTickets = recent.items;
    if (overview.customer.status != CustomerStatus::PendingInstallation)
        return overview;
    TicketFilter installations;
    installations.customerCode = overview.customer.code;
    installations.types = {TicketType::Installation};
    PORTAL_ASSIGN(const Page<TicketRow> newest,
                  m_parts.queue.list(Actor::system(), installations,
                                     {.limit = 1, .cursor = {}, .total = PageRequest::Total::Unknown}));
    overview.installation = installationOf(
        overview.customer,
        newest.items.isEmpty() ? std::optional<Ticket>() : std::optional(newest.items.first().ticket));
    return overview;
}

} // namespace portal
