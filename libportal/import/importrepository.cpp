// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/import/importrepository.h"

namespace portal {

namespace {

const QString countLine = QStringLiteral("SELECT count(*) FROM imported_customers WHERE line = :line");
const QString insertLine =
    QStringLiteral("INSERT INTO imported_customers (line, customer_id, at) VALUES (:line, :customer, :at)");

} // namespace

Result<bool> ImportRepository::has(const QByteArray &fingerprint)
{
    PORTAL_ASSIGN(const qint64 count, m_database.integer(countLine, {{QStringLiteral("line"), fingerprint}}));
    return count > 0;
}

Result<void> ImportRepository::store(const QByteArray &fingerprint, CustomerId customer, Instant at)
{
    PORTAL_TRY(m_database.execute(insertLine, {{QStringLiteral("line"), fingerprint},
                                               {QStringLiteral("customer"), customer.value()},
                                               {QStringLiteral("at"), toSql(at)}}));
    return {};
}

} // namespace portal
