// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketrepository.h"

#include "libportal/tickets/ticketrow.h"

namespace portal {

namespace {

const QString columns = QStringLiteral("SELECT %1 FROM tickets t ").arg(ticketColumns());
const QString selectByNumber = columns + QStringLiteral("WHERE number = :number");
const QString selectUnfinished =
    columns + QStringLiteral("WHERE registration_number = :registration AND type = :type "
                             "AND status NOT IN ('completed', 'cancelled') ORDER BY id LIMIT 1");
const QString deleteOfRegistration = QStringLiteral(
    "DELETE FROM tickets WHERE registration_number = :registration AND coalesce(customer_code, '') = '' "
    "RETURNING number");
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
    "title, description, package_code, scheduled_at, assignee_id, due_at, held_left, created_at, created_by, "
    "updated_at, started_at, completed_at, cancelled_at, search_text) "
    "VALUES (:number, :type, :status, :priority, :version, :registration, :customer, :title, :description, "
    ":package, :scheduled_at, :assignee, :due_at, :held_left, :created_at, :created_by, :updated_at, "
    ":started_at, :completed_at, :cancelled_at, :search_text) RETURNING id");
const QString updateTicket = QStringLiteral(
    "UPDATE tickets SET status = :status, priority = :priority, version = :version, package_code = :package, "
    "scheduled_at = :scheduled_at, assignee_id = :assignee, due_at = :due_at, held_left = :held_left, "
    "updated_at = :updated_at, started_at = :started_at, completed_at = :completed_at, "
    "cancelled_at = :cancelled_at WHERE id = :id AND version = :seen");
const QString insertPhoto = QStringLiteral(
    "INSERT INTO ticket_photos (id, ticket_id, width, height, size, created_at, created_by, created_by_name) "
    "VALUES (:id, :ticket, :width, :height, :size, :created_at, :created_by, :created_by_name)");
const QString selectPhotos =
    QStringLiteral("SELECT id, width, height, size, created_at, created_by, created_by_name "
                   "FROM ticket_photos WHERE ticket_id = :ticket ORDER BY created_at, id");
const QString selectPhotosOfRegistration =
    QStringLiteral("SELECT p.id FROM ticket_photos p JOIN tickets t ON t.id = p.ticket_id "
                   "WHERE t.registration_number = :registration AND coalesce(t.customer_code, '') = ''");
const QString deleteOfCustomer =
    QStringLiteral("DELETE FROM tickets WHERE customer_code = :customer RETURNING number");
const QString selectPhotosOfCustomer =
    QStringLiteral("SELECT p.id FROM ticket_photos p JOIN tickets t ON t.id = p.ticket_id "
                   "WHERE t.customer_code = :customer");
const QString insertEvent = QStringLiteral(
    "INSERT INTO ticket_events (ticket_id, at, actor, actor_name, action, from_status, to_status, note) "
    "VALUES (:id, :at, :actor, :actor_name, :action, :from, :to, :note)");

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

/// What every step may write.
Bindings changing(const Ticket &ticket)
{
    return {{QStringLiteral("status"), ticketStatusName(ticket.status)},
            {QStringLiteral("priority"), ticketPriorityName(ticket.priority)},
            {QStringLiteral("version"), ticket.version},
            {QStringLiteral("package"), toSqlOrNull(ticket.packageCode)},
            {QStringLiteral("scheduled_at"), portal::toSql(ticket.scheduledAt)},
            {QStringLiteral("assignee"), portal::toSql(ticket.assigneeId)},
            {QStringLiteral("due_at"), portal::toSql(ticket.dueAt)},
            {QStringLiteral("held_left"),
             ticket.heldLeft ? QVariant(qint64(ticket.heldLeft->count())) : sqlNull()},
            {QStringLiteral("updated_at"), portal::toSql(ticket.updatedAt)},
            {QStringLiteral("started_at"), portal::toSql(ticket.startedAt)},
            {QStringLiteral("completed_at"), portal::toSql(ticket.completedAt)},
            {QStringLiteral("cancelled_at"), portal::toSql(ticket.cancelledAt)}};
}

TicketPhoto readPhoto(const Row &row)
{
    return {row.text(0),    int(row.integer(1)), int(row.integer(2)), row.integer(3),
            row.instant(4), row.text(5),         row.text(6)};
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
    Bindings bindings = changing(ticket);
    bindings.append({{QStringLiteral("number"), ticket.number},
                     {QStringLiteral("type"), ticketTypeName(ticket.type)},
                     {QStringLiteral("registration"), toSqlOrNull(ticket.registrationNumber)},
                     {QStringLiteral("customer"), toSqlOrNull(ticket.customerCode)},
                     {QStringLiteral("title"), ticket.title},
                     {QStringLiteral("description"), ticket.description},
                     {QStringLiteral("created_at"), portal::toSql(ticket.createdAt)},
                     {QStringLiteral("created_by"), ticket.createdBy},
                     {QStringLiteral("search_text"), ticketSearchText(ticket)}});
    PORTAL_ASSIGN(const qint64 id, m_database.integer(insertTicket, bindings));
    return TicketId(id);
}

Result<bool> TicketRepository::update(const Ticket &ticket, qint64 seen)
{
    Bindings bindings = changing(ticket);
    bindings.append({{QStringLiteral("id"), ticket.id.value()}, {QStringLiteral("seen"), seen}});
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(updateTicket, bindings));
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

Result<QStringList> TicketRepository::removeOfRegistration(const QString &registrationNumber)
{
    return m_database.all(deleteOfRegistration, {{QStringLiteral("registration"), registrationNumber}},
                          [](const Row &row) { return row.text(0); });
}

Result<void> TicketRepository::insertPhotoOf(TicketId id, const TicketPhoto &photo)
{
    PORTAL_TRY(
        m_database.execute(insertPhoto, {{QStringLiteral("id"), photo.id},
                                         {QStringLiteral("ticket"), id.value()},
                                         {QStringLiteral("width"), photo.width},
                                         {QStringLiteral("height"), photo.height},
                                         {QStringLiteral("size"), photo.size},
                                         {QStringLiteral("created_at"), portal::toSql(photo.createdAt)},
                                         {QStringLiteral("created_by"), photo.createdBy},
                                         {QStringLiteral("created_by_name"), photo.createdByName}}));
    return {};
}

Result<QList<TicketPhoto>> TicketRepository::photos(TicketId id)
{
    return m_database.all(selectPhotos, {{QStringLiteral("ticket"), id.value()}}, readPhoto);
}

Result<QStringList> TicketRepository::photosOfRegistration(const QString &registrationNumber)
{
    return m_database.all(selectPhotosOfRegistration, {{QStringLiteral("registration"), registrationNumber}},
                          [](const Row &row) { return row.text(0); });
}

Result<QStringList> TicketRepository::photosOfCustomer(const QString &customerCode)
{
    return m_database.all(selectPhotosOfCustomer, {{QStringLiteral("customer"), customerCode}},
                          [](const Row &row) { return row.text(0); });
}

Result<QStringList> TicketRepository::removeOfCustomer(const QString &customerCode)
{
    return m_database.all(deleteOfCustomer, {{QStringLiteral("customer"), customerCode}},
                          [](const Row &row) { return row.text(0); });
}

} // namespace portal
