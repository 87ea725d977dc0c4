// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketrepository.h"

namespace portal {

namespace {

const QString columns = QStringLiteral(
    "SELECT id, number, type, status, priority, version, registration_number, customer_code, title, "
    "description, scheduled_at, assignee_id, created_at, created_by, updated_at, started_at, completed_at, "
    "cancelled_at FROM tickets ");
const QString selectByNumber = columns + QStringLiteral("WHERE number = :number");
const QString selectUnfinished =
    columns + QStringLiteral("WHERE registration_number = :registration AND type = :type "
                             "AND status NOT IN ('completed', 'cancelled') ORDER BY id LIMIT 1");
const QString deleteOfRegistration = QStringLiteral(
    "DELETE FROM tickets WHERE registration_number = :registration AND coalesce(customer_code, '') = ''");
const QString selectLatest =
    columns +
    QStringLiteral("WHERE registration_number = :registration AND type = :type ORDER BY id DESC LIMIT 1");
const QString selectUnfinishedNumbers =
    QStringLiteral("SELECT number FROM tickets WHERE registration_number = :registration "
                   "AND status NOT IN ('completed', 'cancelled') ORDER BY number");
const QString selectHistory =
    QStringLiteral("SELECT at, actor, actor_name, action, from_status, to_status, note FROM ticket_events "
                   "WHERE ticket_id = :id ORDER BY id");
const QString selectLastChangedBy =
    QStringLiteral("SELECT actor_name FROM ticket_events WHERE ticket_id = :id ORDER BY id DESC LIMIT 1");

const QString insertTicket = QStringLiteral(
    "INSERT INTO tickets (number, type, status, priority, version, registration_number, customer_code, "
    "title, description, scheduled_at, assignee_id, created_at, created_by, updated_at, started_at, "
    "completed_at, cancelled_at) "
    "VALUES (:number, :type, :status, :priority, :version, :registration, :customer, :title, :description, "
    ":scheduled_at, :assignee, :created_at, :created_by, :updated_at, :started_at, :completed_at, "
    ":cancelled_at) RETURNING id");
const QString updateTicket = QStringLiteral(
    "UPDATE tickets SET status = :status, version = :version, scheduled_at = :scheduled_at, "
    "assignee_id = :assignee, updated_at = :updated_at, started_at = :started_at, "
    "completed_at = :completed_at, cancelled_at = :cancelled_at WHERE id = :id AND version = :seen");
const QString insertEvent = QStringLiteral(
    "INSERT INTO ticket_events (ticket_id, at, actor, actor_name, action, from_status, to_status, note) "
    "VALUES (:id, :at, :actor, :actor_name, :action, :from, :to, :note)");

Ticket readTicket(const Row &row)
{
    Ticket ticket;
    ticket.id = row.id<TicketTag>(0);
    ticket.number = row.text(1);
    ticket.type = ticketTypeFromName(row.text(2)).value_or(ticket.type);
    ticket.status = ticketStatusFromName(row.text(3)).value_or(ticket.status);
    ticket.priority = ticketPriorityFromName(row.text(4)).value_or(ticket.priority);
    ticket.version = row.integer(5);
    ticket.registrationNumber = row.text(6);
    ticket.customerCode = row.text(7);
    ticket.title = row.text(8);
    ticket.description = row.text(9);
    ticket.scheduledAt = row.optionalInstant(10);
    ticket.assigneeId = row.id<StaffTag>(11);
    ticket.createdAt = row.instant(12);
    ticket.createdBy = row.text(13);
    ticket.updatedAt = row.instant(14);
    ticket.startedAt = row.optionalInstant(15);
    ticket.completedAt = row.optionalInstant(16);
    ticket.cancelledAt = row.optionalInstant(17);
    return ticket;
}

std::optional<TicketStatus> readStatus(const Row &row, int column)
{
    return ticketStatusFromName(row.text(column));
}

TicketEvent readEvent(const Row &row)
{
    return {row.instant(0),     row.text(1),        row.text(2), row.text(3),
            readStatus(row, 4), readStatus(row, 5), row.text(6)};
}

QVariant toSql(std::optional<TicketStatus> status)
{
    return status ? QVariant(ticketStatusName(*status)) : sqlNull();
}

} // namespace

TicketRepository::TicketRepository(Database &database) : m_database(database) {}

Result<std::optional<Ticket>> TicketRepository::byNumber(const QString &number)
{
    return m_database.one(selectByNumber, {{QStringLiteral("number"), number}}, readTicket);
}

Result<std::optional<Ticket>> TicketRepository::unfinished(const QString &registrationNumber, TicketType type)
{
    return m_database.one(selectUnfinished,
                          {{QStringLiteral("registration"), registrationNumber},
                           {QStringLiteral("type"), ticketTypeName(type)}},
                          readTicket);
}

Result<std::optional<Ticket>> TicketRepository::latest(const QString &registrationNumber, TicketType type)
{
    return m_database.one(selectLatest,
                          {{QStringLiteral("registration"), registrationNumber},
                           {QStringLiteral("type"), ticketTypeName(type)}},
                          readTicket);
}

Result<QStringList> TicketRepository::unfinishedNumbers(const QString &registrationNumber)
{
    return m_database.all(selectUnfinishedNumbers, {{QStringLiteral("registration"), registrationNumber}},
                          [](const Row &row) { return row.text(0); });
}

Result<QList<TicketEvent>> TicketRepository::history(TicketId id)
{
    return m_database.all(selectHistory, {{QStringLiteral("id"), id.value()}}, readEvent);
}

Result<QString> TicketRepository::lastChangedBy(TicketId id)
{
    PORTAL_ASSIGN(const auto name, m_database.one(selectLastChangedBy, {{QStringLiteral("id"), id.value()}},
                                                  [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

Result<TicketId> TicketRepository::insert(const Ticket &ticket)
{
    PORTAL_ASSIGN(const qint64 id,
                  m_database.integer(
                      insertTicket, {{QStringLiteral("number"), ticket.number},
                                     {QStringLiteral("type"), ticketTypeName(ticket.type)},
                                     {QStringLiteral("status"), ticketStatusName(ticket.status)},
                                     {QStringLiteral("priority"), ticketPriorityName(ticket.priority)},
                                     {QStringLiteral("version"), ticket.version},
                                     {QStringLiteral("registration"), toSqlOrNull(ticket.registrationNumber)},
                                     {QStringLiteral("customer"), toSqlOrNull(ticket.customerCode)},
                                     {QStringLiteral("title"), ticket.title},
                                     {QStringLiteral("description"), ticket.description},
                                     {QStringLiteral("scheduled_at"), portal::toSql(ticket.scheduledAt)},
                                     {QStringLiteral("assignee"), portal::toSql(ticket.assigneeId)},
                                     {QStringLiteral("created_at"), portal::toSql(ticket.createdAt)},
                                     {QStringLiteral("created_by"), ticket.createdBy},
                                     {QStringLiteral("updated_at"), portal::toSql(ticket.updatedAt)},
                                     {QStringLiteral("started_at"), portal::toSql(ticket.startedAt)},
                                     {QStringLiteral("completed_at"), portal::toSql(ticket.completedAt)},
                                     {QStringLiteral("cancelled_at"), portal::toSql(ticket.cancelledAt)}}));
    return TicketId(id);
}

Result<bool> TicketRepository::update(const Ticket &ticket, qint64 seen)
{
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(updateTicket,
                                     {{QStringLiteral("id"), ticket.id.value()},
                                      {QStringLiteral("seen"), seen},
                                      {QStringLiteral("status"), ticketStatusName(ticket.status)},
                                      {QStringLiteral("version"), ticket.version},
                                      {QStringLiteral("scheduled_at"), portal::toSql(ticket.scheduledAt)},
                                      {QStringLiteral("assignee"), portal::toSql(ticket.assigneeId)},
                                      {QStringLiteral("updated_at"), portal::toSql(ticket.updatedAt)},
                                      {QStringLiteral("started_at"), portal::toSql(ticket.startedAt)},
                                      {QStringLiteral("completed_at"), portal::toSql(ticket.completedAt)},
                                      {QStringLiteral("cancelled_at"), portal::toSql(ticket.cancelledAt)}}));
    return changed == 1;
}

Result<void> TicketRepository::append(TicketId id, const TicketEvent &event)
{
    PORTAL_TRY(m_database.execute(insertEvent, {{QStringLiteral("id"), id.value()},
                                                {QStringLiteral("at"), portal::toSql(event.at)},
                                                {QStringLiteral("actor"), event.actor},
                                                {QStringLiteral("actor_name"), event.actorName},
                                                {QStringLiteral("action"), event.action},
                                                {QStringLiteral("from"), toSql(event.from)},
                                                {QStringLiteral("to"), toSql(event.to)},
                                                {QStringLiteral("note"), event.note}}));
    return {};
}

Result<void> TicketRepository::removeOfRegistration(const QString &registrationNumber)
{
    PORTAL_TRY(
        m_database.execute(deleteOfRegistration, {{QStringLiteral("registration"), registrationNumber}}));
    return {};
}

} // namespace portal
