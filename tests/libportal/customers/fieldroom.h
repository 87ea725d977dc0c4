// SPDX-License-Identifier: GPL-3.0-or-later
// FieldRoom: a whole library with one customer, somebody of each role, and the steps of field work.
#pragma once

#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/customers/customertickets.h"
#include "libportal/messaging/outbox.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"
#include "tests/support/testportal.h"

#include <QtTest/QtTest>

namespace portal::testing {

inline QString faultOf(const Error &error)
{
    return error.fields.isEmpty() ? errorCodeName(error.code)
                                  : error.fields.first().field + u':' + error.fields.first().code;
}

struct FieldRoom
{
    explicit FieldRoom(Dialect dialect)
        : portal(dialect), cs(portal.staff(Role::Cs)), technician(portal.staff(Role::Technician))
    {
        code = customer(u"0812-0000-0001"_qs);
        installation = newest(code);
    }

    /// An application taken all the way.
    QString customer(const QString &phone)
    {
        const QString number = portal.submitted(phone);
        portal.step(number, RegistrationAction::Verify);
        StepRequest approve;
        approve.action = RegistrationAction::Approve;
        approve.version = portal.registration(number).version;
        approve.note = u"Tetangga sudah terpasang"_qs;
        const qint64 approved = portal->registrations().step(cs, number, approve).value().version;
        return portal->registrations().createCustomer(cs, number, approved).value().customerCode;
    }
    QString newest(const QString &customerCode)
    {
        TicketFilter own;
        own.customerCode = customerCode;
        return portal->ticketQueue().list(cs, own, {}).value().items.first().ticket.number;
    }
    Customer now() { return portal->customers().find(cs, code).value(); }
    Ticket ticket(const QString &number) { return portal->tickets().find(cs, number).value(); }
    NewTicket wanted(TicketType type, const QString &packageCode = {})
    {
        NewTicket request;
        request.type = type;
        request.customerCode = code;
        request.title = u"Tidak ada sinyal"_qs;
        request.packageCode = packageCode;
        return request;
    }
    QString opened(TicketType type, const QString &packageCode = {})
    {
        return portal->customerTickets().create(cs, wanted(type, packageCode)).value().number;
    }
    TicketChange change(const QString &number, TicketAction action)
    {
        return {action, ticket(number).version, u"Kabel diganti"_qs, technician.staffId};
    }
    Result<Ticket> act(const QString &number, TicketAction action)
    {
        return portal->tickets().change(cs, number, change(number, action));
    }
    Result<Ticket> completed(const QString &number)
    {
        PORTAL_TRY(act(number, TicketAction::Assign));
        return act(number, TicketAction::Complete);
    }
    QStringList told(const QString &ticketNumber) { return portal.messagesAbout(u"ticket"_qs, ticketNumber); }
    QString lastMessage(const QString &entity, const QString &key)
    {
        return portal->outbox().about(entity, key).value().last().text;
    }
    QStringList actions()
    {
        QStringList all;
        const auto detail = portal->customerQueue().detail(cs, code).value();
        for (const CustomerEvent &event : detail.history)
            all.append(event.action);
        return all;
    }

    TestPortal portal;
    Actor cs;
    Actor technician;
    QString code;
    QString installation; ///< its number
};

} // namespace portal::testing
