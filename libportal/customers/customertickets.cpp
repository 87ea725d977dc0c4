// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customertickets.h"

#include "libportal/base/contactrules.h"
#include "libportal/customers/customerrepository.h"
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/packages/packageservice.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("ticket");
const QString created = QStringLiteral("ticket.created");
const QString updated = QStringLiteral("ticket.updated");

Error refused(const char *field, const char *code, const char *source)
{
    return Error::invalid(QLatin1String(field), QLatin1String(code), {source, {}});
}

/// A message reads well also where there is nothing to say.
QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace

CustomerTickets::CustomerTickets(const Parts &parts)
    : m_parts(parts), m_customers(std::make_unique<CustomerRepository>(parts.database))
{
}

CustomerTickets::~CustomerTickets() = default;

Result<Customer> CustomerTickets::checked(const Actor &actor, const NewTicket &ticket)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkTickets, entity));
    FieldErrors faults;
    if (ticket.type == TicketType::Survey) {
        faults.add(refused("type", "not_allowed",
                           QT_TRANSLATE_NOOP("portal", "A survey is scheduled in the application.")));
    }
    if (!ticket.packageCode.isEmpty()) {
        const auto package = m_parts.packages.byCode(ticket.packageCode);
        if (ticket.type != TicketType::Upgrade) {
            faults.add(refused("package_code", "not_allowed",
                               QT_TRANSLATE_NOOP("portal", "Only a package change has a new package.")));
        } else if (!package) {
            faults.add(
                refused("package_code", "unknown", QT_TRANSLATE_NOOP("portal", "There is no such package.")));
        }
    }
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(ticket.customerCode));
    if (!customer) {
        faults.add(
            refused("customer_code", "unknown", QT_TRANSLATE_NOOP("portal", "There is no such customer.")));
    } else if (customer->status == CustomerStatus::Terminated) {
        faults.add(refused("customer_code", "state",
                           QT_TRANSLATE_NOOP("portal", "This customer's service has ended.")));
    }
    if (!faults.isEmpty())
        return failure(faults.error());
    return *customer;
}

Result<Ticket> CustomerTickets::create(const Actor &actor, const NewTicket &request,
                                       std::chrono::milliseconds messageHold)
{
    PORTAL_ASSIGN(const Customer customer, checked(actor, request)); // before: a refusal must stay in the log
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    NewTicket wanted = request;
    wanted.registrationNumber = customer.registrationNumber;
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.open(actor, wanted));
    PORTAL_TRY(tell({ticket, created, {}, messageHold}, actor));
    PORTAL_TRY(transaction.commit());
    return ticket;
}

Result<QString> CustomerTickets::previewCreate(const Actor &actor, const NewTicket &request)
{
    PORTAL_TRY(checked(actor, request));
    PORTAL_TRY(TicketService::checkWords(request));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    Ticket ticket;
    ticket.number = brand.value.ticketPrefix + QStringLiteral("-\u2026");
    ticket.type = request.type;
    ticket.priority = request.priority;
    ticket.customerCode = request.customerCode;
    ticket.title = request.title.trimmed();
    return preview({ticket, created, {}}, actor);
}

Result<Ticket> CustomerTickets::triedWithAll(const Actor &actor, const QString &number,
                                             const TicketChange &change)
{
    PORTAL_ASSIGN(const Ticket after, m_parts.tickets.tried(actor, number, change));
    if (change.action == TicketAction::Complete)
        PORTAL_TRY(m_parts.customers.checkCompletion(after));
    return after;
}

Result<QString> CustomerTickets::previewChange(const Actor &actor, const QString &number,
                                               const TicketChange &change)
{
    PORTAL_ASSIGN(const Ticket after, triedWithAll(actor, number, change));
    return preview({after, ticketMessageOf(change.action), change.note.trimmed()}, actor);
}

Result<void> CustomerTickets::checkChange(const Actor &actor, const QString &number,
                                          const TicketChange &change)
{
    PORTAL_ASSIGN(const Ticket after, triedWithAll(actor, number, change));
    if (after.version == change.version + 1)
        return {};
    PORTAL_ASSIGN(QString changedBy, m_parts.tickets.lastChangedBy(after));
    return failure(Error::conflict(after.version - 1, std::move(changedBy)));
}

Result<QString> CustomerTickets::previewComment(const Actor &actor, const QString &number,
                                                const QString &text)
{
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.find(actor, number));
    PORTAL_ASSIGN(const QString words,
                  checkedText(text, QStringLiteral("text"), 1, TicketService::longestNote, Lines::Many));
    return preview({ticket, updated, words}, actor);
}

Result<QString> CustomerTickets::preview(const TicketNews &news, const Actor &actor)
{
    PORTAL_ASSIGN(const auto wanted, message(news, actor));
    return wanted ? m_parts.outbox.preview(*wanted) : QString();
}

Result<void> CustomerTickets::tell(const TicketNews &news, const Actor &actor)
{
    PORTAL_ASSIGN(const auto wanted, message(news, actor));
    if (wanted)
        PORTAL_TRY(m_parts.outbox.enqueue(*wanted));
    return {};
}

Result<std::optional<MessageRequest>> CustomerTickets::message(const TicketNews &news, const Actor &actor)
{
    if (news.templateKey.isEmpty() || news.ticket.customerCode.isEmpty())
        return std::optional<MessageRequest>();
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(news.ticket.customerCode));
    if (!customer)
        return std::optional<MessageRequest>();
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(customer->phone));
    MessageRequest wanted{.templateKey = news.templateKey,
                          .language = customer->language,
                          .to = phone,
                          .entity = entity,
                          .key = news.ticket.number,
                          .hold = news.messageHold,
                          .requestedBy = actor.key()};
    PORTAL_ASSIGN(wanted.parameters, parametersOf(news, *customer));
    return std::optional(wanted);
}

Result<QMap<QString, QString>> CustomerTickets::parametersOf(const TicketNews &news, const Customer &customer)
{
    const auto words = [&](const Text &text) {
        return m_parts.translations.text(text, customer.language);
    };
    const Ticket &ticket = news.ticket;
    QMap<QString, QString> values{{QStringLiteral("number"), ticket.number}};
    if (news.templateKey == created) {
        PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
        values.insert(QStringLiteral("type"), words(ticketTypeText(ticket.type)));
        values.insert(QStringLiteral("priority"), words(ticketPriorityText(ticket.priority)));
        values.insert(QStringLiteral("title"), ticket.title);
        values.insert(QStringLiteral("portal_url"), brand.value.portalUrl);
        return values;
    }
    QString technician;
    if (ticket.assigneeId.isValid()) {
        PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(ticket.assigneeId));
        if (colleague)
            technician = colleague->fullName;
    }
    values.insert(QStringLiteral("status"), words(ticketStatusText(ticket.status)));
    values.insert(QStringLiteral("technician"), orDash(technician));
    values.insert(QStringLiteral("note"), orDash(news.note));
    return values;
}

} // namespace portal
