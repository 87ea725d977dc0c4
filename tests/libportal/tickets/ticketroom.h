// SPDX-License-Identifier: GPL-3.0-or-later
// TicketRoom: the ticket service on a database of its own, with colleagues in every role and a clock that
// stands still.
#pragma once

#include "libportal/security/keyring.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/fixedclock.h"
#include "tests/support/memorysecretstore.h"
#include "tests/support/testdatabase.h"

namespace portal::testing {

/// Everything one process has on one connection.
struct TicketServices
{
    TicketServices(const TestDatabase &source, const Clock &clock, const KeyRing &keys)
        : database(source.open()),
          audit(*database, clock),
          changes(*database, clock),
          access(audit),
          settings(*database, clock, access, audit, changes),
          counters(*database),
          staff(*database, clock, keys, access, audit, changes, PasswordCost::least()),
          tickets({*database, clock, access, settings, staff, counters, changes})
    {
    }

    std::unique_ptr<Database> database;
    AuditLog audit;
    ChangeLog changes;
    Access access;
    SettingsService settings;
    Counters counters;
    StaffService staff;
    TicketService tickets;
};

struct TicketRoom
{
    explicit TicketRoom(Dialect dialect)
        : source(dialect), keys(std::move(KeyRing::open(secrets).value())), here(source, clock, *keys)
    {
        cs = add(u"siti"_qs, u"Siti Coba"_qs, Role::Cs);
        supervisor = add(u"rina"_qs, u"Rina Uji"_qs, Role::Supervisor);
        technician = add(u"tono"_qs, u"Tono Contoh"_qs, Role::Technician);
        colleague = add(u"bima"_qs, u"Bima Contoh"_qs, Role::Technician);
        admin = add(u"zainal"_qs, u"Zainal Uji"_qs, Role::Admin);
    }

    /// A ticket in a state. Whoever has it, has it from `Assigned` on.
    Ticket ticket(TicketStatus status = TicketStatus::Open, const Actor &assignee = {},
                  TicketType type = TicketType::Repair)
    {
        NewTicket request;
        request.type = type;
        request.registrationNumber = u"REG-20261120-0001"_qs;
        request.customerCode = u"AGL-202611-0001"_qs;
        request.title = u"Tidak ada sinyal"_qs;
        Ticket made = open(request);
        if (status == TicketStatus::Open)
            return made;
        if (status == TicketStatus::Cancelled)
            return step(made, TicketAction::Cancel);
        made = step(made, TicketAction::Assign,
                    assignee.staffId.isValid() ? assignee.staffId : technician.staffId);
        if (status == TicketStatus::InProgress)
            return step(made, TicketAction::Start);
        if (status == TicketStatus::OnHold)
            return step(made, TicketAction::Hold);
        if (status == TicketStatus::Completed)
            return step(made, TicketAction::Complete);
        return made;
    }
    Ticket open(const NewTicket &request)
    {
        auto transaction = Transaction::begin(*here.database).value();
        const Ticket made = here.tickets.open(cs, request).value();
        if (!transaction.commit())
            qFatal("the test's ticket could not be committed");
        return made;
    }
    Ticket step(const Ticket &before, TicketAction action, StaffId assignee = {})
    {
        return here.tickets.change(admin, before.number, {action, before.version, u"catatan"_qs, assignee})
            .value();
    }
    Ticket now(const Ticket &ticket) { return here.tickets.find(admin, ticket.number).value(); }
    qsizetype refusals()
    {
        qsizetype count = 0;
        const auto entries = here.audit.list({PageRequest::maximumLimit, {}}).value();
        for (const AuditEntry &entry : entries.items)
            count += entry.action == u"access.refused";
        return count;
    }

    FixedClock clock;
    MemorySecretStore secrets;
    TestDatabase source;
    std::unique_ptr<KeyRing> keys;
    TicketServices here;
    Actor cs;
    Actor supervisor;
    Actor technician;
    Actor colleague; ///< another technician
    Actor admin;

private:
    Actor add(const QString &username, const QString &name, Role role)
    {
        const auto member =
            here.staff.add(Actor::system(), {username, name, role, u"tiga ekor kucing biru"_qs}).value();
        return Actor::staff(member.id, member.role, member.fullName);
    }
};

} // namespace portal::testing
