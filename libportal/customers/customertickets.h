// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerTickets: what customers have to do with tickets: new ones for them, and what they are told of each
// change, made in one place, so that the preview and what goes out cannot differ. What may be done with a
// ticket is TicketService's; what a completed one means to a customer, CustomerService's.
#pragma once

#include "libportal/base/result.h"
#include "libportal/messaging/message.h"
#include "libportal/tickets/ticketservice.h"

#include <memory>

namespace portal {

class CustomerRepository;
class CustomerService;
class Outbox;
class PackageService;
class StaffService;
struct BrandSettings;
struct Customer;

class PORTAL_EXPORT CustomerTickets
{
public:
    /// What it works with; all outlive it.
    struct Parts
    {
        Database &database;
        Access &access;
        SettingsService &settings;
        StaffService &staff;
        CustomerService &customers;
        PackageService &packages;
        TicketService &tickets;
        Outbox &outbox;
        const Translations &translations;
    };
    explicit CustomerTickets(const Parts &parts);
    ~CustomerTickets();

    /// A ticket for a customer, who is told; one transaction. Needs Permission::WorkTickets. Invalid on
    /// `type` for a survey (applications make those), on `customer_code` for nobody or somebody whose service
    /// has ended, on `package_code` for a package that does not exist or comes with another type, on `title`
    /// (3 to 150 characters) and `description` (at most 4,000).
    Result<Ticket> create(const Actor &actor, const NewTicket &ticket,
                          std::chrono::milliseconds messageHold = std::chrono::milliseconds(0));
    /// What create() would tell; the number is not known yet: "TKT-…". Errors as create().
    Result<QString> previewCreate(const Actor &actor, const NewTicket &ticket);

    /// What TicketService::change() would tell, word for word; empty when nobody is told. Errors as change()
    /// but for Conflict: a preview may be of what stands now.
    Result<QString> previewChange(const Actor &actor, const QString &number, const TicketChange &change);
    /// Fails as TicketService::change() would now.
    Result<void> checkChange(const Actor &actor, const QString &number, const TicketChange &change);
    /// What TicketService::comment() would tell.
    Result<QString> previewComment(const Actor &actor, const QString &number, const QString &text);

    /// To be registered with TicketService::onNews: queues the message, inside the transaction. Who is no
    /// customer is told by their application.
    Result<void> tell(const TicketNews &news, const Actor &actor);

private:
    Result<Customer> checked(const Actor &actor, const NewTicket &ticket);
    Result<Ticket> triedWithAll(const Actor &actor, const QString &number, const TicketChange &change);
    Result<QString> preview(const TicketNews &news, const Actor &actor);
    /// nullopt when there is nobody to tell.
    Result<std::optional<MessageRequest>> message(const TicketNews &news, const Actor &actor);
    Result<QMap<QString, QString>> parametersOf(const TicketNews &news, const Customer &customer);

    Parts m_parts;
    std::unique_ptr<CustomerRepository> m_customers;
};

} // namespace portal
