// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerlistrepository.h"

#include "libportal/customers/customerrow.h"
#include "libportal/storage/search.h"

#include <algorithm>

namespace portal {

namespace {

const QString selectPage = QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT :limit");
// What is left out is passed by in the index; rows are read for what is shown.
const QString selectSkipped =
    QStringLiteral("SELECT %1 FROM customers c WHERE c.id IN (SELECT id FROM (SELECT %5 AS id FROM %2%3 "
                   "ORDER BY %4 LIMIT :limit OFFSET :skip) AS shown) ORDER BY %6");
const QString selectSome = QStringLiteral("SELECT %1 FROM customers c WHERE c.code IN (%2)");
const QString countMatching =
    QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT :most) AS matching");
const QString selectCounts = QStringLiteral("SELECT status, count FROM customer_counts");
// From one city to the next along the index, not over all rows.
const QString selectCities =
    QStringLiteral("WITH RECURSIVE cities (city) AS ("
                   "SELECT min(city) FROM customers UNION ALL "
                   "SELECT (SELECT min(c.city) FROM customers c WHERE c.city > cities.city) FROM cities "
                   "WHERE cities.city IS NOT NULL) SELECT city FROM cities WHERE city <> ''");

struct Query
{
    QString from = QStringLiteral("customers c");
    QStringList conditions;
    Bindings bindings;
    QString id = QStringLiteral("c.id"); ///< the column of the id that the query goes along
    QString countFrom; ///< FROM and WHERE for a count that needs no look at the rows; or empty

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

bool searches(const CustomerFilter &filter)
{
    return !filter.search.trimmed().isEmpty();
}

// All but the place in the order.
Query queryOf(const CustomerFilter &filter, Dialect dialect)
{
    Query query;
    QStringList names;
    for (const CustomerStatus status : filter.statuses)
        names.append(u'\'' + customerStatusName(status) + u'\''); // ours, from the table of names
    if (names.size() == 1)
        query.conditions.append(QStringLiteral("c.status = ") + names.first());
    else if (!names.isEmpty())
        query.conditions.append(QStringLiteral("c.status IN (%1)").arg(names.join(QStringLiteral(", "))));
    if (!filter.packageCode.isEmpty())
        query.add(QStringLiteral("c.package_code = :package_code"), QStringLiteral("package_code"),
                  filter.packageCode);
    if (!filter.city.isEmpty())
        query.add(QStringLiteral("c.city = :city"), QStringLiteral("city"), filter.city);
    if (filter.portalAccess)
        query.conditions.append(*filter.portalAccess ? QStringLiteral("c.portal_access <> 0")
                                                     : QStringLiteral("c.portal_access = 0"));
    if (searches(filter)) {
        const SearchSource search =
            searchSource(dialect, QStringLiteral("customers"), QStringLiteral("c"), filter.search);
        query.from = search.from;
        query.id = search.id;
        if (query.conditions.isEmpty())
            query.countFrom = search.countFrom;
        query.conditions.append(search.sql);
        query.bindings.append(search.bindings);
    }
    return query;
}

/// How a list is sorted, and with it what its cursor holds. What is found by words is walked in the order in
/// which it was entered, or all of a common name's thousands would have to be sorted for a page.
struct Order
{
    QString name;
    bool byTime = true; ///< else by the id alone
    QString direction;

    QString sorting(const QString &id) const
    {
        return byTime ? QStringLiteral("c.created_at %1, c.id %1").arg(direction) : id + u' ' + direction;
    }
};

Order orderOf(const CustomerFilter &filter)
{
    const bool newest = filter.order == CustomerFilter::Order::NewestFirst;
    const QString direction = newest ? QStringLiteral("DESC") : QStringLiteral("ASC");
    if (searches(filter))
        return {newest ? QStringLiteral("newest-entered") : QStringLiteral("oldest-entered"), false,
                direction};
    return {newest ? QStringLiteral("newest") : QStringLiteral("oldest"), true, direction};
}

void addPlace(const QVariantList &keys, const Order &order, Query &query)
{
    const QString compare = order.direction == u"DESC" ? QStringLiteral("<") : QStringLiteral(">");
    if (order.byTime) {
        query.conditions.append(
            QStringLiteral("(c.created_at, c.id) %1 (:after_time, :after_id)").arg(compare));
        query.bindings.append({QStringLiteral("after_time"), keys.first()});
    } else {
        query.conditions.append(QStringLiteral("%1 %2 :after_id").arg(query.id, compare));
    }
    query.bindings.append({QStringLiteral("after_id"), keys.last()});
}

} // namespace

Result<Page<Customer>> CustomerListRepository::list(const CustomerFilter &filter, const PageRequest &request)
{
    Page<Customer> page;
    page.total = -1;
    if (request.total == PageRequest::Total::Count) {
        PORTAL_ASSIGN(const CustomerCount counted, count(filter));
        page.total = counted.rows;
        page.totalIsLeast = counted.isLeast;
    }
    const Order order = orderOf(filter);
    Query query = queryOf(filter, m_database.dialect());
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys,
                      decodeCursor(request.cursor, order.name, order.byTime ? 2 : 1));
        addPlace(keys, order, query);
    }
    query.bindings.append({QStringLiteral("limit"), request.limit + 1});
    const QString columns = customerColumns();
    QString select = selectPage.arg(columns, query.from, query.where(), order.sorting(query.id));
    if (request.skip > 0) {
        query.bindings.append({QStringLiteral("skip"), request.skip});
        select = selectSkipped.arg(columns, query.from, query.where(), order.sorting(query.id), query.id,
                                   order.sorting(QStringLiteral("c.id")));
    }
    PORTAL_ASSIGN(page.items, m_database.all(select, query.bindings, readCustomer));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        const Customer &last = page.items.last();
        page.nextCursor =
            encodeCursor(order.name, order.byTime ? QVariantList{toMillis(last.createdAt), last.id.value()}
                                                  : QVariantList{last.id.value()});
    }
    return page;
}

Result<CustomerCount> CustomerListRepository::count(const CustomerFilter &filter)
{
    CustomerFilter known; // the usual queues: without counting a million rows
    known.statuses = filter.statuses;
    known.order = filter.order;
    if (filter == known) {
        PORTAL_ASSIGN(const auto counts, countsByStatus());
        CustomerCount total;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (filter.statuses.isEmpty() || filter.statuses.contains(it.key()))
                total.rows += it.value();
        }
        return total;
    }
    Query query = queryOf(filter, m_database.dialect());
    query.bindings.append({QStringLiteral("most"), mostCounted + 1});
    PORTAL_ASSIGN(const qint64 rows,
                  m_database.integer(countMatching.arg(query.countFrom.isEmpty() ? query.from + query.where()
                                                                                 : query.countFrom),
                                     query.bindings));
    return CustomerCount{std::min<qint64>(rows, mostCounted), rows > mostCounted};
}

// Always of the same few lengths, so that a few statements stay prepared and not one for each length.
Result<QList<Customer>> CustomerListRepository::byCodes(const QStringList &codes)
{
    if (codes.isEmpty())
        return QList<Customer>();
    const int length = codes.size() == 1 ? 1 : codes.size() <= 20 ? 20 : PageRequest::maximumLimit;
    QStringList places;
    Bindings bindings;
    for (int i = 0; i < length; ++i) {
        const QString name = QStringLiteral("key%1").arg(i);
        places.append(u':' + name);
        bindings.append({name, codes.value(i, codes.first())});
    }
    return m_database.all(selectSome.arg(customerColumns(), places.join(QStringLiteral(", "))), bindings,
                          readCustomer);
}

Result<QMap<CustomerStatus, qint64>> CustomerListRepository::countsByStatus()
{
    QMap<CustomerStatus, qint64> counts;
    PORTAL_TRY(m_database.each(selectCounts, {}, [&](const Row &row) {
        if (const auto status = customerStatusFromName(row.text(0)))
            counts.insert(*status, row.integer(1));
    }));
    return counts;
}

Result<QStringList> CustomerListRepository::cities()
{
    return m_database.all(selectCities, {}, [](const Row &row) { return row.text(0); });
}

} // namespace portal
