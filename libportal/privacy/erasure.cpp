// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/privacy/erasure.h"

#include "libportal/customers/customerservice.h"
#include "libportal/invoices/invoicequeue.h"
#include "libportal/messaging/outbox.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/portalaccess/portalsignin.h"
#include "libportal/privacy/wholelist.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationretention.h"
#include "libportal/retention/retentionservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/blobstore.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"

namespace portal {

namespace {

using Obstacle = ErasurePlan::Obstacle;

const QString customerEntity = QStringLiteral("customer");
const QString registrationEntity = QStringLiteral("registration");

// That they may ask was said before.
Actor reader()
{
    return Actor::system();
}

bool isOpen(const Ticket &ticket)
{
    return ticket.status != TicketStatus::Completed && ticket.status != TicketStatus::Cancelled;
}

bool isOpen(const Invoice &invoice)
{
    return invoice.status == InvoiceStatus::Pending || invoice.status == InvoiceStatus::Overdue;
}

bool isOpen(const Registration &registration)
{
    return registration.status != RegistrationStatus::Rejected &&
           registration.status != RegistrationStatus::Cancelled;
}

int yearOf(Day day)
{
    return int(std::chrono::year_month_day(day).year());
}

} // namespace

/// What is held under a name, as far as it decides what may be taken out.
struct Erasure::Person
{
    std::optional<Customer> customer;
    std::optional<Registration> registration;
    QList<Ticket> tickets;
    QList<Invoice> invoices;

    QSet<QString> phones; // E.164; also those they had before

    ErasurePlan plan() const
    {
        ErasurePlan plan;
        plan.name = customer ? customer->fullName : registration->fullName;
        if (customer)
            plan.customerCode = customer->code;
        if (registration)
            plan.applicationNumber = registration->number;
        const auto bar = [&plan](bool stands, Obstacle obstacle) {
            if (stands)
                plan.obstacles.append(obstacle);
        };
        bar(customer && customer->erasedAt, Obstacle::ErasedAlready);
        bar(customer && customer->status != CustomerStatus::Terminated, Obstacle::ServiceRuns);
        bar(!customer && isOpen(*registration), Obstacle::ApplicationOpen);
        bar(std::any_of(tickets.begin(), tickets.end(), [](const Ticket &one) { return isOpen(one); }),
            Obstacle::TicketsOpen);
        bar(std::any_of(invoices.begin(), invoices.end(), [](const Invoice &one) { return isOpen(one); }),
            Obstacle::InvoicesOpen);
        plan.invoices = invoices.size();
        for (const Invoice &invoice : invoices)
            plan.invoicesUntil =
                qMax(plan.invoicesUntil.value_or(0),
                     yearOf(invoice.issuedOn) + int(RetentionPeriods().invoicesOfErased.count()));
        return plan;
    }
};

Text obstacleText(ErasurePlan::Obstacle obstacle)
{
    switch (obstacle) {
    case Obstacle::ApplicationOpen:
        return {QT_TRANSLATE_NOOP("portal", "The application is open. Reject or cancel it first."), {}};
    case Obstacle::ServiceRuns:
        return {QT_TRANSLATE_NOOP("portal", "The service has not ended. End it first."), {}};
    case Obstacle::TicketsOpen:
        return {QT_TRANSLATE_NOOP("portal", "A ticket is open. Complete or cancel it first."), {}};
    case Obstacle::InvoicesOpen:
        return {QT_TRANSLATE_NOOP("portal", "An invoice is open. It has to be paid or cancelled first."), {}};
    case Obstacle::ErasedAlready:
        return {QT_TRANSLATE_NOOP("portal", "This person was erased already."), {}};
    }
    return {};
}

// What it would do is what it does, taken back: nothing can be told that would not hold.
Result<ErasurePlan> Erasure::plan(const Actor &actor, const QString &codeOrNumber)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ErasePeople, customerEntity, codeOrNumber));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Done done, takeOut(actor, codeOrNumber));
    return done.plan;
}

Result<ErasurePlan> Erasure::erase(const Actor &actor, const QString &codeOrNumber)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ErasePeople, customerEntity, codeOrNumber));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Done done, takeOut(actor, codeOrNumber));
    if (!done.plan.obstacles.isEmpty())
        return failure(Error::invalid(QStringLiteral("person"), QStringLiteral("obstacle"),
                                      obstacleText(done.plan.obstacles.first())));
    // The picture goes first: after a crash in between, its row is there and this can be done again.
    for (const QString &picture : done.pictures)
        PORTAL_TRY(m_parts.blobs.remove(picture));
    const bool applicant = done.plan.customerCode.isEmpty();
    PORTAL_TRY(m_parts.audit.append({0,
                                     {},
                                     actor.key(),
                                     QStringLiteral("person.erased"),
                                     applicant ? registrationEntity : customerEntity,
                                     applicant ? done.plan.applicationNumber : done.plan.customerCode,
                                     {}}));
    PORTAL_TRY(transaction.commit());
    return done.plan;
}

Result<Erasure::Person> Erasure::find(const QString &codeOrNumber)
{
    Person person;
    QString code = codeOrNumber;
    QString number = codeOrNumber;
    const auto look = [&]() -> Result<void> {
        const auto found = m_parts.registrations.detail(reader(), number);
        if (found) {
            person.registration = found->registration;
            person.phones.insert(found->registration.phone);
        } else if (found.error().code != ErrorCode::NotFound)
            return failure(found.error());
        return {};
    };
    PORTAL_TRY(look());
    if (person.registration) {
        code = person.registration->customerCode;
        if (code.isEmpty())
            return person;
    }
    PORTAL_ASSIGN(person.customer, m_parts.customers.find(reader(), code));
    if (!person.registration) {
        number = person.customer->registrationNumber;
        PORTAL_TRY(look());
    }
    if (!person.customer->erasedAt)
        person.phones.insert(person.customer->phone);
    // Whoever changes their number is told so at the old one.
    PORTAL_ASSIGN(const auto told, m_parts.outbox.about(customerEntity, code));
    for (const MessageRecord &message : told)
        person.phones.insert(message.phone);
    TicketFilter own;
    own.customerCode = code;
    PORTAL_ASSIGN(const auto tickets, wholeList<TicketRow>([&](const PageRequest &page) {
                      return m_parts.ticketQueue.list(reader(), own, page);
                  }));
    for (const TicketRow &row : tickets)
        person.tickets.append(row.ticket);
    PORTAL_ASSIGN(person.invoices, wholeList<Invoice>([&](const PageRequest &page) {
                      return m_parts.invoices.list(reader(), {.customerCode = code}, page);
                  }));
    return person;
}

// Nothing where something stands against it.
Result<Erasure::Done> Erasure::takeOut(const Actor &actor, const QString &codeOrNumber)
{
    PORTAL_ASSIGN(const Person person, find(codeOrNumber));
    Done done{person.plan(), {}};
    ErasurePlan &plan = done.plan;
    if (!plan.obstacles.isEmpty())
        return done;
    QStringList own; // numbers that nobody else has
    for (const QString &phone : person.phones) {
        PORTAL_ASSIGN(const bool shared, isOthersPhone(person, phone));
        if (!shared)
            own.append(phone);
    }
    if (person.registration) {
        PORTAL_ASSIGN(const auto forgotten, m_parts.retention.forget(plan.applicationNumber));
        done.pictures = forgotten.pictures;
        plan.tickets += forgotten.tickets;
        PORTAL_ASSIGN(const qint64 messages,
                      m_parts.outbox.forgetAbout(registrationEntity, plan.applicationNumber));
        plan.messages += messages;
    }
    if (person.customer)
        PORTAL_TRY(takeOutCustomer(actor, person, done));
    for (const QString &phone : std::as_const(own)) {
        PORTAL_ASSIGN(const qint64 messages, m_parts.outbox.forgetTo(phone));
        plan.messages += messages;
        PORTAL_ASSIGN(const PhoneNumber number, PhoneNumber::parse(phone));
        PORTAL_TRY(m_parts.signIn.forgetOf(number));
    }
    plan.photos = done.pictures.size();
    return done;
}

Result<void> Erasure::takeOutCustomer(const Actor &actor, const Person &person, Done &done)
{
    const QString &code = done.plan.customerCode;
    PORTAL_ASSIGN(const QStringList pictures, m_parts.tickets.photosOfCustomer(code));
    done.pictures += pictures;
    PORTAL_ASSIGN(const qint64 tickets, m_parts.tickets.forgetOfCustomer(code));
    done.plan.tickets += tickets;
    const auto forgetMessages = [&](const QString &entity, const QString &key) -> Result<void> {
        PORTAL_ASSIGN(const qint64 messages, m_parts.outbox.forgetAbout(entity, key));
        done.plan.messages += messages;
        return {};
    };
    PORTAL_TRY(forgetMessages(customerEntity, code));
    for (const Ticket &ticket : person.tickets)
        PORTAL_TRY(forgetMessages(QStringLiteral("ticket"), ticket.number));
    for (const Invoice &invoice : person.invoices)
        PORTAL_TRY(forgetMessages(QStringLiteral("invoice"), invoice.number));
    PORTAL_TRY(m_parts.customers.forget(actor, code));
    return m_parts.sessions.forgetOf(person.customer->id);
}

Result<bool> Erasure::isOthersPhone(const Person &person, const QString &phone)
{
    PORTAL_ASSIGN(const PhoneNumber number, PhoneNumber::parse(phone));
    PORTAL_ASSIGN(const QList<Customer> holders, m_parts.customers.withPhone(number));
    const bool held = std::any_of(holders.begin(), holders.end(), [&](const Customer &holder) {
        return !person.customer || holder.code != person.customer->code;
    });
    if (held)
        return true;
    return m_parts.retention.isOthersPhone(phone,
                                           person.registration ? person.registration->number : QString());
}

} // namespace portal
