// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/invoices/invoicelistrepository.h"

#include "libportal/invoices/invoicerepository.h"
#include "libportal/storage/search.h"

#include <algorithm>

namespace portal {

namespace {

// Rows are chosen along an index first; what stands in them is looked up for those that are shown.
const QString selectPage =
    QStringLiteral("SELECT %1 FROM invoices i WHERE i.id IN (SELECT id FROM (SELECT i.id AS id "
                   "FROM invoices i%2 ORDER BY %3 LIMIT :limit OFFSET :skip) AS shown) ORDER BY %3");
const QString selectSome = QStringLiteral("SELECT %1 FROM invoices i WHERE i.number IN (%2)");
const QString countMatching =
    QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM invoices i%1 LIMIT :most) AS matching");
const QString selectCounts =
    QStringLiteral("SELECT status, count(*), sum(total) FROM invoices GROUP BY status");
const QString selectPaid = QStringLiteral("SELECT count(*), coalesce(sum(total), 0) FROM invoices "
                                          "WHERE paid_at IS NOT NULL AND paid_at >= :from");
const QString foundBySearch = QStringLiteral(
    "i.id IN (SELECT n.id FROM invoices n WHERE n.number = :invoice_number "
    "UNION SELECT p.id FROM invoices p WHERE p.payment_reference = :payment_reference "
    "UNION SELECT o.id FROM customers c JOIN invoices o ON o.customer_code = c.code WHERE %1)");
const QString onlyOpen = QStringLiteral("i.status IN ('pending', 'overdue')"); // as the index says it

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

void addSearch(const QString &search, Dialect dialect, Query &query)
{
    QString digits = search;
    digits.remove(u' ').remove(u'-');
    const SearchCondition customers =
        searchCondition(dialect, QStringLiteral("customers"), QStringLiteral("c"), search);
    query.conditions.append(foundBySearch.arg(customers.sql));
    query.bindings.append(customers.bindings);
    query.bindings.append({{QStringLiteral("invoice_number"), search.trimmed().toUpper()},
                           {QStringLiteral("payment_reference"), digits}});
}

// All but the place in the order.
Query queryOf(const InvoiceFilter &filter, Dialect dialect)
{
    Query query;
    QStringList names;
    for (const InvoiceStatus status : filter.statuses)
        names.append(u'\'' + invoiceStatusName(status) + u'\''); // ours, from the table of names
    // One customer has few invoices, one state has many: the state's index, which SQLite would take, is not
    // for an expression.
    const QString status =
        filter.customerCode.isEmpty() ? QStringLiteral("i.status") : QStringLiteral("i.status || ''");
    if (names.size() == 1)
        query.conditions.append(status + QStringLiteral(" = ") + names.first());
    else if (!names.isEmpty())
        query.conditions.append(QStringLiteral("%1 IN (%2)").arg(status, names.join(QStringLiteral(", "))));
    if (filter.order == InvoiceFilter::Order::DueFirst || filter.dueUntil)
        query.conditions.append(onlyOpen);
    if (filter.order == InvoiceFilter::Order::PaidFirst)
        query.conditions.append(QStringLiteral("i.paid_at IS NOT NULL"));
    if (!filter.customerCode.isEmpty())
        query.add(QStringLiteral("i.customer_code = :customer"), QStringLiteral("customer"),
                  filter.customerCode);
    if (filter.month)
        query.add(QStringLiteral("i.period = :period"), QStringLiteral("period"), filter.month->toText());
    if (filter.dueUntil)
        query.add(QStringLiteral("i.due_on <= :due_until"), QStringLiteral("due_until"),
                  qint64(filter.dueUntil->time_since_epoch().count()));
    if (filter.paidFrom)
        query.add(QStringLiteral("i.paid_at >= :paid_from"), QStringLiteral("paid_from"),
                  toSql(*filter.paidFrom));
    if (filter.paidBy)
        query.add(QStringLiteral("i.payment_method = :paid_by"), QStringLiteral("paid_by"),
                  paymentMethodName(*filter.paidBy));
    if (!filter.search.trimmed().isEmpty())
        addSearch(filter.search, dialect, query);
    return query;
}

/// How a list is sorted, and with it what its cursor holds.
struct Order
{
    QString name;
    QString column; ///< empty: the id alone
    bool descending = false;
    qint64 (*key)(const Invoice &) = nullptr;

    QString sorting() const
    {
        const QString direction = descending ? QStringLiteral("DESC") : QStringLiteral("ASC");
        return column.isEmpty() ? QStringLiteral("i.id ") + direction
                                : QStringLiteral("%1 %2, i.id %2").arg(column, direction);
    }
    int keys() const { return column.isEmpty() ? 1 : 2; }
    QVariantList keysOf(const Invoice &invoice) const
    {
        return column.isEmpty() ? QVariantList{invoice.id.value()}
                                : QVariantList{key(invoice), invoice.id.value()};
    }
    void addPlace(const QVariantList &after, Query &query) const
    {
        const QString compare = descending ? QStringLiteral("<") : QStringLiteral(">");
        if (column.isEmpty()) {
            query.conditions.append(QStringLiteral("i.id %1 :after_id").arg(compare));
        } else {
            query.conditions.append(
                QStringLiteral("(%1, i.id) %2 (:after_key, :after_id)").arg(column, compare));
            query.bindings.append({QStringLiteral("after_key"), after.first()});
        }
        query.bindings.append({QStringLiteral("after_id"), after.last()});
    }
};

Order orderOf(InvoiceFilter::Order order)
{
    switch (order) {
    case InvoiceFilter::Order::DueFirst:
        return {QStringLiteral("due"), QStringLiteral("i.due_on"), false, [](const Invoice &invoice) {
                    return qint64(invoice.dueOn.time_since_epoch().count());
                }};
    case InvoiceFilter::Order::PaidFirst:
        return {QStringLiteral("paid"), QStringLiteral("i.paid_at"), true, [](const Invoice &invoice) {
                    return toMillis(invoice.paidAt.value_or(invoice.createdAt));
                }};
    case InvoiceFilter::Order::OldestFirst:
        return {QStringLiteral("oldest"), {}, false};
    case InvoiceFilter::Order::NewestFirst:
        break;
    }
    return {QStringLiteral("invoices"), {}, true};
}

} // namespace

Result<Page<Invoice>> InvoiceListRepository::list(const InvoiceFilter &filter, const PageRequest &request)
{
    Page<Invoice> page;
    page.total = -1;
    if (request.total == PageRequest::Total::Count) {
        PORTAL_ASSIGN(const InvoiceCount counted, count(filter));
        page.total = counted.rows;
        page.totalIsLeast = counted.isLeast;
    }
    const Order order = orderOf(filter.order);
    Query query = queryOf(filter, m_database.dialect());
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(request.cursor, order.name, order.keys()));
        order.addPlace(keys, query);
    }
    query.bindings.append(
        {{QStringLiteral("limit"), request.limit + 1}, {QStringLiteral("skip"), request.skip}});
    PORTAL_ASSIGN(page.items,
                  m_database.all(selectPage.arg(InvoiceRepository::columns(), query.where(), order.sorting()),
                                 query.bindings, InvoiceRepository::read));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        page.nextCursor = encodeCursor(order.name, order.keysOf(page.items.last()));
    }
    return page;
}

Result<InvoiceCount> InvoiceListRepository::count(const InvoiceFilter &filter)
{
    Query query = queryOf(filter, m_database.dialect());
    query.bindings.append({QStringLiteral("most"), mostCounted + 1});
    PORTAL_ASSIGN(const qint64 rows, m_database.integer(countMatching.arg(query.where()), query.bindings));
    return InvoiceCount{std::min<qint64>(rows, mostCounted), rows > mostCounted};
}

// Always of the same few lengths, so that a few statements stay prepared and not one for each length.
Result<QList<Invoice>> InvoiceListRepository::byNumbers(const QStringList &numbers)
{
    if (numbers.isEmpty())
        return QList<Invoice>();
    const int length = numbers.size() == 1 ? 1 : numbers.size() <= 20 ? 20 : PageRequest::maximumLimit;
    QStringList places;
    Bindings bindings;
    for (int i = 0; i < length; ++i) {
        const QString name = QStringLiteral("key%1").arg(i);
        places.append(u':' + name);
        bindings.append({name, numbers.value(i, numbers.first())});
    }
    return m_database.all(selectSome.arg(InvoiceRepository::columns(), places.join(QStringLiteral(", "))),
                          bindings, InvoiceRepository::read);
}

Result<InvoiceCounts> InvoiceListRepository::counts(Instant paidFrom)
{
    InvoiceCounts counts;
    PORTAL_TRY(m_database.each(selectCounts, {}, [&](const Row &row) {
        if (const auto status = invoiceStatusFromName(row.text(0)))
            counts.byStatus.insert(*status, {row.integer(1), row.rupiah(2)});
    }));
    PORTAL_ASSIGN(const auto paid,
                  m_database.one(selectPaid, {{QStringLiteral("from"), toSql(paidFrom)}}, [](const Row &row) {
                      return InvoiceCounts::Sum{row.integer(0), row.rupiah(1)};
                  }));
    counts.paidThisMonth = paid.value_or(InvoiceCounts::Sum());
    return counts;
}

} // namespace portal
