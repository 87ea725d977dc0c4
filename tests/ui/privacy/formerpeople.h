// SPDX-License-Identifier: GPL-3.0-or-later
// People whom nothing binds to the provider any more: they may be erased.
#pragma once

#include "libportal/customers/customertickets.h"
#include "libportal/invoices/invoiceservice.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/ui/customers/customerroom.h"

namespace portal::testing {

/// Whose service has ended, with a ticket that is done and an invoice that is paid.
inline Customer formerCustomer(TestDesk &desk, int number)
{
    const Actor boss = desk.portal.staff(Role::Supervisor);
    const QString code = makeCustomer(desk, number).code;
    NewTicket repair;
    repair.type = TicketType::Repair;
    repair.customerCode = code;
    repair.title = QStringLiteral("Tidak ada sinyal");
    const Ticket ticket = taken(desk.portal->customerTickets().create(boss, repair));
    TicketChange cancel;
    cancel.action = TicketAction::Cancel;
    cancel.version = ticket.version;
    cancel.note = QStringLiteral("Sudah pulih");
    taken(desk.portal->tickets().change(boss, ticket.number, cancel));
    NewInvoice wanted;
    wanted.customerCode = code;
    wanted.month = BillingMonth::fromText(u"2026-11").value();
    wanted.lines = {{QStringLiteral("Biaya kunjungan"), Rupiah(150'000)}};
    const Invoice invoice = taken(desk.portal->invoices().issue(boss, wanted)).invoice;
    taken(desk.portal->invoices().pay(boss, invoice.number, {.method = PaymentMethod::Cash, .version = 1}));
    const Customer now = taken(desk.portal->customers().find(boss, code));
    return taken(desk.portal->customers().step(
        boss, code, {CustomerAction::Terminate, now.version, QStringLiteral("Pindah kota")}));
}

/// An application that was rejected.
inline QString rejected(TestDesk &desk)
{
    const QString number = desk.portal.submitted();
    desk.portal.step(number, RegistrationAction::Reject);
    return number;
}

} // namespace portal::testing
