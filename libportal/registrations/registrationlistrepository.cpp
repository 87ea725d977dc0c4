// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationlistrepository.h"

#include "libportal/registrations/registrationrow.h"
#include "libportal/storage/search.h"

#include <algorithm>

namespace portal {

namespace {

const QString selectPage = QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT :limit");
// What is left out is passed by in the index; rows are read for what is shown.
const QString selectSkipped =
    QStringLiteral("SELECT %1 FROM registrations r WHERE r.id IN (SELECT id FROM (SELECT %5 AS id FROM %2%3 "
                   "ORDER BY %4 LIMIT :limit OFFSET :skip) AS shown) ORDER BY %6");
const QString selectSome = QStringLiteral("SELECT %1 FROM registrations r WHERE %2 IN (%3)");
const QString countMatching =
    QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT :most) AS matching");
const QString selectCounts = QStringLiteral("SELECT status, count FROM registration_counts");
const QString countDay = QStringLiteral("SELECT count(*) FROM registrations WHERE local_day = :day");
const QString countPending =
    QStringLiteral("SELECT count(*) FROM registrations "
                   "WHERE status = 'pending_verification' AND submitted_at < :before");
// From one city to the next along the index, not over all rows.
const QString selectCities =
    QStringLiteral("WITH RECURSIVE cities (city) AS ("
                   "SELECT min(city) FROM registrations UNION ALL "
                   "SELECT (SELECT min(r.city) FROM registrations r WHERE r.city > cities.city) FROM cities "
                   "WHERE cities.city IS NOT NULL) SELECT city FROM cities WHERE city <> ''");

// Those of which something can be done: neither sent again already, nor with their words gone (P3).
const QString messageFailed = QStringLiteral(
    "r.number IN (SELECT o.key FROM outbox o WHERE o.entity = 'registration' AND o.state = 'failed' "
    "AND o.resent_as IS NULL AND o.parameters <> '')");

struct Query
{
    QString from;
    QStringList conditions;
    Bindings bindings;
    QString id;        ///< the column of the id that the query goes along
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

void addStatuses(const QList<RegistrationStatus> &statuses, Query &query)
{
    QStringList names;
    for (const RegistrationStatus status : statuses)
        names.append(u'\'' + registrationStatusName(status) + u'\''); // ours, from the table of names
    if (names.size() == 1)
        query.conditions.append(QStringLiteral("r.status = ") + names.first());
    else if (!names.isEmpty())
        query.conditions.append(QStringLiteral("r.status IN (%1)").arg(names.join(QStringLiteral(", "))));
}

QString columnOf(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Verified:
        return QStringLiteral("r.verified_at");
    case Milestone::Survey:
        return QStringLiteral("r.survey_set_at");
    case Milestone::Approved:
        return QStringLiteral("r.approved_at");
    case Milestone::Customer:
        break;
    }
    return QStringLiteral("r.converted_at");
}

// What the figures of analytics are made of. The first of January 1970 was a Thursday.
void addOrigin(const RegistrationFilter &filter, Zone zone, Query &query)
{
    const auto offset = toSql(Instant(std::chrono::milliseconds(zone.offset())));
    if (filter.weekday || filter.hour)
        query.bindings.append({QStringLiteral("offset"), offset});
    if (filter.weekday)
        query.add(QStringLiteral("((r.submitted_at + :offset) / 86400000 + 3) % 7 + 1 = :weekday"),
                  QStringLiteral("weekday"), *filter.weekday);
    if (filter.hour)
        query.add(QStringLiteral("(r.submitted_at + :offset) / 3600000 % 24 = :hour"), QStringLiteral("hour"),
                  *filter.hour);
    if (filter.reached)
        query.conditions.append(columnOf(*filter.reached) + QStringLiteral(" IS NOT NULL"));
    if (filter.rejectCategory)
        query.add(QStringLiteral("r.reject_category = :category"), QStringLiteral("category"),
                  rejectCategoryName(*filter.rejectCategory));
    if (filter.campaignSource)
        query.add(filter.campaignSource->isEmpty()
                      ? QStringLiteral("r.campaign_source = :source")
                      : QStringLiteral("r.campaign_source <> '' AND r.campaign_source = :source"),
                  QStringLiteral("source"), *filter.campaignSource);
}

// All but the place in the order.
Query queryOf(const RegistrationFilter &filter, Zone zone, Dialect dialect)
{
    Query query;
    query.from = QStringLiteral("registrations r");
    query.id = QStringLiteral("r.id");
    addStatuses(filter.statuses, query);
    if (!filter.packageCode.isEmpty())
        query.add(QStringLiteral("r.package_code = :package_code"), QStringLiteral("package_code"),
                  filter.packageCode);
    if (!filter.city.isEmpty())
        query.add(QStringLiteral("r.city = :city"), QStringLiteral("city"), filter.city);
    if (filter.from)
        query.add(QStringLiteral("r.submitted_at >= :from_time"), QStringLiteral("from_time"),
                  toSql(zone.startOf(*filter.from)));
    if (filter.to)
        query.add(QStringLiteral("r.submitted_at < :to_time"), QStringLiteral("to_time"),
                  toSql(zone.startOf(*filter.to + std::chrono::days(1))));
    if (filter.assigneeId.isValid())
        query.add(QStringLiteral("r.assignee_id = :assignee"), QStringLiteral("assignee"),
                  toSql(filter.assigneeId));
    if (filter.converted)
        query.conditions.append(*filter.converted ? QStringLiteral("r.customer_code IS NOT NULL")
                                                  : QStringLiteral("r.customer_code IS NULL"));
    if (filter.submittedFrom)
        query.add(QStringLiteral("r.submitted_at >= :submitted_from"), QStringLiteral("submitted_from"),
                  toSql(*filter.submittedFrom));
    if (filter.submittedBefore)
        query.add(QStringLiteral("r.submitted_at < :submitted_before"), QStringLiteral("submitted_before"),
                  toSql(*filter.submittedBefore));
    addOrigin(filter, zone, query);
    if (filter.surveyFrom)
        query.add(QStringLiteral("r.survey_at >= :survey_from"), QStringLiteral("survey_from"),
                  toSql(*filter.surveyFrom));
    if (filter.surveyBefore)
        query.add(QStringLiteral("r.survey_at < :survey_before"), QStringLiteral("survey_before"),
                  toSql(*filter.surveyBefore));
    if (filter.order == RegistrationFilter::Order::SurveyDate)
        query.conditions.append(QStringLiteral("r.survey_at IS NOT NULL"));
    if (filter.messageFailed)
        query.conditions.append(messageFailed);
    if (!filter.search.trimmed().isEmpty()) {
        const SearchSource search =
            searchSource(dialect, QStringLiteral("registrations"), QStringLiteral("r"), filter.search);
        query.from = search.from;
        query.id = search.id;
        if (query.conditions.isEmpty())
            query.countFrom = search.countFrom;
        query.conditions.append(search.sql);
        query.bindings.append(search.bindings);
    }
    return query;
}

/// How a list is sorted, and with it what its cursor holds.
struct Order
{
    QString name;
    QString column; ///< empty: by the id alone
    QString direction;
};

Order orderOf(const RegistrationFilter &filter)
{
    const bool newestFirst = filter.order == RegistrationFilter::Order::NewestFirst;
    const QString direction = newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC");
    if (filter.order == RegistrationFilter::Order::SurveyDate)
        return {QStringLiteral("survey"), QStringLiteral("r.survey_at"), direction};
    // What is found is walked in the order in which it was entered, which is that of the submission as long
    // as no clock goes back: otherwise all of a common name's thousands would have to be sorted for a page.
    if (!filter.search.trimmed().isEmpty())
        return {newestFirst ? QStringLiteral("newest-entered") : QStringLiteral("oldest-entered"), QString(),
                direction};
    // The sign keeps the few with a failed message from being looked for along all there ever were.
    return {newestFirst ? QStringLiteral("newest") : QStringLiteral("oldest"),
            filter.messageFailed ? QStringLiteral("+r.submitted_at") : QStringLiteral("r.submitted_at"),
            direction};
}

void addPlace(const QVariantList &keys, const Order &order, Query &query)
{
    const QString compare = order.direction == u"DESC" ? QStringLiteral("<") : QStringLiteral(">");
    if (order.column.isEmpty()) {
        query.conditions.append(QStringLiteral("%1 %2 :after_id").arg(query.id, compare));
    } else {
        query.conditions.append(
            QStringLiteral("(%1, r.id) %2 (:after_time, :after_id)").arg(order.column, compare));
        query.bindings.append({QStringLiteral("after_time"), keys.first()});
    }
    query.bindings.append({QStringLiteral("after_id"), keys.last()});
}

QVariantList keysOf(const Registration &row, const RegistrationFilter &filter, const Order &order)
{
    if (order.column.isEmpty())
        return {row.id.value()};
    const bool bySurvey = filter.order == RegistrationFilter::Order::SurveyDate;
    return {toMillis(bySurvey ? row.surveyAt.value_or(row.submittedAt) : row.submittedAt), row.id.value()};
}

} // namespace

Result<Page<Registration>> RegistrationListRepository::list(const RegistrationFilter &filter, Zone zone,
                                                            const PageRequest &request)
{
    Page<Registration> page;
    page.total = -1;
    if (request.total == PageRequest::Total::Count) {
        PORTAL_ASSIGN(const RegistrationCount counted, count(filter, zone));
        page.total = counted.rows;
        page.totalIsLeast = counted.isLeast;
    }

    const Order order = orderOf(filter);
    Query query = queryOf(filter, zone, m_database.dialect());
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys,
                      decodeCursor(request.cursor, order.name, order.column.isEmpty() ? 1 : 2));
        addPlace(keys, order, query);
    }
    query.bindings.append({QStringLiteral("limit"), request.limit + 1});
    const auto sortedBy = [&](const QString &id) {
        return order.column.isEmpty() ? id + u' ' + order.direction
                                      : QStringLiteral("%1 %2, r.id %2").arg(order.column, order.direction);
    };
    const QString columns = registrationColumns();
    QString select = selectPage.arg(columns, query.from, query.where(), sortedBy(query.id));
    if (request.skip > 0) {
        query.bindings.append({QStringLiteral("skip"), request.skip});
        select = selectSkipped.arg(columns, query.from, query.where(), sortedBy(query.id), query.id,
                                   sortedBy(QStringLiteral("r.id")));
    }
    PORTAL_ASSIGN(page.items, m_database.all(select, query.bindings, readRegistration));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        page.nextCursor = encodeCursor(order.name, keysOf(page.items.last(), filter, order));
    }
    return page;
}

Result<QList<Registration>> RegistrationListRepository::byNumbers(const QStringList &numbers)
{
    return allOf(QStringLiteral("r.number"), QVariantList(numbers.begin(), numbers.end()));
}

// Always of the same few lengths, so that a few statements stay prepared and not one for each length.
Result<QList<Registration>> RegistrationListRepository::allOf(const QString &column, QVariantList keys)
{
    if (keys.isEmpty())
        return QList<Registration>();
    const int length = keys.size() == 1 ? 1 : keys.size() <= 20 ? 20 : PageRequest::maximumLimit;
    keys = keys.mid(0, length);
    QStringList places;
    Bindings bindings;
    for (int i = 0; i < length; ++i) {
        const QString name = QStringLiteral("key%1").arg(i);
        places.append(u':' + name);
        bindings.append({name, keys.value(i, keys.last())});
    }
    return m_database.all(selectSome.arg(registrationColumns(), column, places.join(QStringLiteral(", "))),
                          bindings, readRegistration);
}

// The usual queues: known without counting a million rows.
bool RegistrationListRepository::isKnown(const RegistrationFilter &filter)
{
    RegistrationFilter onlyStatus;
    onlyStatus.statuses = filter.statuses;
    onlyStatus.order = filter.order;
    return filter == onlyStatus && filter.order != RegistrationFilter::Order::SurveyDate;
}

Result<RegistrationCount> RegistrationListRepository::count(const RegistrationFilter &filter, Zone zone)
{
    if (isKnown(filter)) {
        PORTAL_ASSIGN(const auto counts, countsByStatus());
        qint64 total = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (filter.statuses.isEmpty() || filter.statuses.contains(it.key()))
                total += it.value();
        }
        return RegistrationCount{total, false};
    }
    Query query = queryOf(filter, zone, m_database.dialect());
    query.bindings.append({QStringLiteral("most"), mostCounted + 1});
    PORTAL_ASSIGN(const qint64 rows,
                  m_database.integer(countMatching.arg(query.countFrom.isEmpty() ? query.from + query.where()
                                                                                 : query.countFrom),
                                     query.bindings));
    return RegistrationCount{std::min<qint64>(rows, mostCounted), rows > mostCounted};
}

Result<QMap<RegistrationStatus, qint64>> RegistrationListRepository::countsByStatus()
{
    QMap<RegistrationStatus, qint64> counts;
    PORTAL_TRY(m_database.each(selectCounts, {}, [&](const Row &row) {
        if (const auto status = registrationStatusFromName(row.text(0)))
            counts.insert(*status, row.integer(1));
    }));
    return counts;
}

Result<qint64> RegistrationListRepository::countOfDay(Day day)
{
    return m_database.integer(countDay, {{QStringLiteral("day"), qint64(day.time_since_epoch().count())}});
}

Result<qint64> RegistrationListRepository::countPendingBefore(Instant before)
{
    return m_database.integer(countPending, {{QStringLiteral("before"), toSql(before)}});
}

Result<QStringList> RegistrationListRepository::cities()
{
    return m_database.all(selectCities, {}, [](const Row &row) { return row.text(0); });
}

} // namespace portal
