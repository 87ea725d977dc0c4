// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/tickets/ticketlistrepository.h"

#include "libportal/storage/search.h"
#include "libportal/tickets/ticketrow.h"

#include <algorithm>

namespace portal {

namespace {

// Rows are chosen first: with whom they are for is looked up for those that are shown.
const QString selectPage =
    QStringLiteral("SELECT %1, coalesce(c.full_name, r.full_name, ''), coalesce(c.phone, r.phone, ''), "
                   "coalesce(c.city, r.city, ''), coalesce(s.full_name, '') "
                   "FROM tickets t LEFT JOIN customers c ON c.code = t.customer_code "
                   "LEFT JOIN registrations r ON r.number = t.registration_number "
                   "LEFT JOIN staff s ON s.id = t.assignee_id "
                   "WHERE t.id IN (SELECT id FROM (SELECT t.id AS id FROM tickets t%2 ORDER BY %3 "
                   "LIMIT :limit OFFSET :skip) AS shown) ORDER BY %3");
const QString selectSome =
    QStringLiteral("SELECT %1, coalesce(c.full_name, r.full_name, ''), coalesce(c.phone, r.phone, ''), "
                   "coalesce(c.city, r.city, ''), coalesce(s.full_name, '') "
                   "FROM tickets t LEFT JOIN customers c ON c.code = t.customer_code "
                   "LEFT JOIN registrations r ON r.number = t.registration_number "
                   "LEFT JOIN staff s ON s.id = t.assignee_id WHERE t.number IN (%2)");
const QString countMatching =
    QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM tickets t%1 LIMIT :most) AS matching");
// Of the ticket's own words, and of whom it is for.
const QString foundBySearch = QStringLiteral(
    "t.id IN (SELECT t.id FROM tickets t WHERE %1 "
    "UNION SELECT o.id FROM customers c JOIN tickets o ON o.customer_code = c.code WHERE %2 "
    "UNION SELECT o.id FROM registrations r JOIN tickets o ON o.registration_number = r.number WHERE %3)");
const QString selectPlace = QStringLiteral(
    "SELECT full_name, phone, street, rt, rw, village, district, city, province, postal_code, landmark, "
    "latitude, longitude, 1 AS turn FROM customers WHERE code = :customer "
    "UNION ALL SELECT full_name, phone, street, rt, rw, village, district, city, province, postal_code, "
    "landmark, latitude, longitude, 2 FROM registrations WHERE number = :registration ORDER BY turn");
// What is planned is read from the index of visits; what is not, from that of assignees.
const QString selectPlanned =
    QStringLiteral("SELECT assignee_id, (scheduled_at + :offset) / 86400000 AS day, "
                   "sum(CASE WHEN status = 'completed' THEN 0 ELSE 1 END), "
                   "sum(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) FROM tickets "
                   "WHERE scheduled_at >= :from AND scheduled_at < :before AND status <> 'cancelled' "
                   "AND assignee_id IS NOT NULL GROUP BY 1, 2 "
                   "UNION ALL SELECT assignee_id, NULL, count(*), 0 FROM tickets "
                   "WHERE assignee_id IS NOT NULL AND scheduled_at IS NULL "
                   "AND status IN ('open', 'assigned', 'in_progress', 'on_hold') GROUP BY 1");

TicketRow readRow(const Row &row)
{
    const int at = ticketColumnCount;
    return {readTicket(row), row.text(at), row.text(at + 1), row.text(at + 2), row.text(at + 3)};
}

TicketPlace readPlace(const Row &row)
{
    TicketPlace place;
    place.personName = row.text(0);
    place.personPhone = row.text(1);
    place.address = {row.text(2),  row.text(3),          row.text(4),         row.text(5),
                     row.text(6),  row.text(7),          row.text(8),         row.text(9),
                     row.text(10), row.optionalReal(11), row.optionalReal(12)};
    return place;
}

struct Query
{
    QStringList conditions;
    Bindings bindings;

    void add(const QString &condition, const QString &name, const QVariant &value)
    {
        conditions.append(condition);
        bindings.append({name, value});
    }
    QString where() const
    {
        return conditions.isEmpty() ? QString()
                                    : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
    }
};

template <typename Enum>
void addNames(const QString &column, const QList<Enum> &values, QString (*nameOf)(Enum), Query &query)
{
    if (values.isEmpty())
        return;
    QStringList names;
    for (const Enum value : values)
        names.append(u'\'' + nameOf(value) + u'\''); // ours, from the tables of names
    query.conditions.append(names.size() == 1
                                ? column + QStringLiteral(" = ") + names.first()
                                : QStringLiteral("%1 IN (%2)").arg(column, names.join(QStringLiteral(", "))));
}

void addSearch(const QString &search, Dialect dialect, Query &query)
{
    const auto of = [&](const QString &table, const QString &alias) {
        return searchCondition(dialect, table, alias, search);
    };
    const SearchCondition own = of(QStringLiteral("tickets"), QStringLiteral("t"));
    query.conditions.append(foundBySearch.arg(own.sql,
                                              of(QStringLiteral("customers"), QStringLiteral("c")).sql,
                                              of(QStringLiteral("registrations"), QStringLiteral("r")).sql));
    query.bindings.append(own.bindings); // the same for all three
}

void addTimes(const TicketFilter &filter, Query &query)
{
    if (filter.visitFrom)
        query.add(QStringLiteral("t.scheduled_at >= :visit_from"), QStringLiteral("visit_from"),
                  toSql(*filter.visitFrom));
    if (filter.visitBefore)
        query.add(QStringLiteral("t.scheduled_at < :visit_before"), QStringLiteral("visit_before"),
                  toSql(*filter.visitBefore));
    if (filter.order == TicketFilter::Order::VisitFirst)
        query.conditions.append(QStringLiteral("t.scheduled_at IS NOT NULL"));
    if (filter.dueFrom)
        query.add(QStringLiteral("t.due_at >= :due_from"), QStringLiteral("due_from"),
                  toSql(*filter.dueFrom));
    if (filter.dueBefore)
        query.add(QStringLiteral("t.due_at < :due_before"), QStringLiteral("due_before"),
                  toSql(*filter.dueBefore));
    if (filter.dueFrom || filter.dueBefore)
        query.conditions.append(QStringLiteral("t.status <> 'on_hold'"));
}

// All but the place in the order.
Query queryOf(const TicketFilter &filter, Dialect dialect)
{
    Query query;
    // One customer has few tickets, one state has many: the state's index, which SQLite would take, is not
    // for an expression.
    addNames(filter.customerCode.isEmpty() ? QStringLiteral("t.status") : QStringLiteral("t.status || ''"),
             filter.statuses, ticketStatusName, query);
    addNames(QStringLiteral("t.type"), filter.types, ticketTypeName, query);
    if (filter.priority)
        addNames(QStringLiteral("t.priority"), QList{*filter.priority}, ticketPriorityName, query);
    if (filter.assigneeId.isValid())
        query.add(QStringLiteral("t.assignee_id = :assignee"), QStringLiteral("assignee"),
                  toSql(filter.assigneeId));
    else if (filter.assignee == TicketFilter::Assignee::Nobody)
        query.conditions.append(QStringLiteral("t.assignee_id IS NULL"));
    if (!filter.customerCode.isEmpty())
        query.add(QStringLiteral("t.customer_code = :customer"), QStringLiteral("customer"),
                  filter.customerCode);
    if (!filter.registrationNumber.isEmpty())
        query.add(QStringLiteral("t.registration_number = :registration"), QStringLiteral("registration"),
                  filter.registrationNumber);
    addTimes(filter, query);
    if (!filter.search.trimmed().isEmpty())
        addSearch(filter.search, dialect, query);
    return query;
}

/// How a list is sorted, and with it what its cursor holds.
struct Order
{
    QString name;
    QString column;
    bool descending = false;
    Instant (*key)(const Ticket &);

    QString sorting() const
    {
        return QStringLiteral("%1 %2, t.id %2")
            .arg(column, descending ? QStringLiteral("DESC") : QStringLiteral("ASC"));
    }
};

Order orderOf(TicketFilter::Order order)
{
    switch (order) {
    case TicketFilter::Order::DueFirst:
        return {QStringLiteral("due"), QStringLiteral("t.due_at"), false, [](const Ticket &ticket) {
                    return ticket.dueAt;
                }};
    case TicketFilter::Order::VisitFirst:
        return {QStringLiteral("visit"), QStringLiteral("t.scheduled_at"), false, [](const Ticket &ticket) {
                    return ticket.scheduledAt.value_or(ticket.createdAt);
                }};
    case TicketFilter::Order::NewestFirst:
    case TicketFilter::Order::OldestFirst:
        break;
    }
    const bool newest = order == TicketFilter::Order::NewestFirst;
    return {newest ? QStringLiteral("newest") : QStringLiteral("oldest"), QStringLiteral("t.created_at"),
            newest, [](const Ticket &ticket) {
                return ticket.createdAt;
            }};
}

} // namespace

Result<Page<TicketRow>> TicketListRepository::list(const TicketFilter &filter, const PageRequest &request)
{
    Page<TicketRow> page;
    page.total = -1;
    if (request.total == PageRequest::Total::Count) {
        PORTAL_ASSIGN(const TicketCount counted, count(filter));
        page.total = counted.rows;
        page.totalIsLeast = counted.isLeast;
    }
    const Order order = orderOf(filter.order);
    Query query = queryOf(filter, m_database.dialect());
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(request.cursor, order.name, 2));
        query.conditions.append(
            QStringLiteral("(%1, t.id) %2 (:after_time, :after_id)")
                .arg(order.column, order.descending ? QStringLiteral("<") : QStringLiteral(">")));
        query.bindings.append(
            {{QStringLiteral("after_time"), keys.first()}, {QStringLiteral("after_id"), keys.last()}});
    }
    query.bindings.append(
        {{QStringLiteral("limit"), request.limit + 1}, {QStringLiteral("skip"), request.skip}});
    PORTAL_ASSIGN(page.items, m_database.all(selectPage.arg(ticketColumns(), query.where(), order.sorting()),
                                             query.bindings, readRow));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        const Ticket &last = page.items.last().ticket;
        page.nextCursor = encodeCursor(order.name, {toMillis(order.key(last)), last.id.value()});
    }
    return page;
}

Result<TicketCount> TicketListRepository::count(const TicketFilter &filter)
{
    Query query = queryOf(filter, m_database.dialect());
    query.bindings.append({QStringLiteral("most"), mostCounted + 1});
    PORTAL_ASSIGN(const qint64 rows, m_database.integer(countMatching.arg(query.where()), query.bindings));
    return TicketCount{std::min<qint64>(rows, mostCounted), rows > mostCounted};
}

// Always of the same few lengths, so that a few statements stay prepared and not one for each length.
Result<QList<TicketRow>> TicketListRepository::byNumbers(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return QList<TicketRow>();
    const int length = numbers.size() == 1 ? 1 : numbers.size() <= 20 ? 20 : PageRequest::maximumLimit;
    QStringList places;
    Bindings bindings;
    for (int i = 0; i < length; ++i) {
        const QString name = QStringLiteral("key%1").arg(i);
        places.append(u':' + name);
        bindings.append({name, numbers.value(i, numbers.first())});
    }
    return m_database.all(selectSome.arg(ticketColumns(), places.join(QStringLiteral(", "))), bindings,
                          readRow);
}

Result<TicketPlace> TicketListRepository::place(const Ticket &ticket)
{
    PORTAL_ASSIGN(const auto found,
                  m_database.one(selectPlace,
                                 {{QStringLiteral("customer"), ticket.customerCode},
                                  {QStringLiteral("registration"), ticket.registrationNumber}},
                                 readPlace));
    return found.value_or(TicketPlace());
}

Result<QList<PlannedWork>> TicketListRepository::planned(Day first, Day last, Zone zone)
{
    const auto offset = std::chrono::milliseconds(zone.offset());
    return m_database.all(selectPlanned,
                          {{QStringLiteral("offset"), qint64(offset.count())},
                           {QStringLiteral("from"), toSql(zone.startOf(first))},
                           {QStringLiteral("before"), toSql(zone.startOf(last + std::chrono::days(1)))}},
                          [](const Row &row) {
                              PlannedWork work;
                              work.assigneeId = row.id<StaffTag>(0);
                              if (const auto day = row.optionalInteger(1))
                                  work.day = Day(std::chrono::days(*day));
                              work.unfinished = row.integer(2);
                              work.finished = row.integer(3);
                              return work;
                          });
}

} // namespace portal
