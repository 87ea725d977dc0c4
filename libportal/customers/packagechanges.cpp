// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/packagechanges.h"

#include "libportal/customers/customermoves.h"
#include "libportal/customers/customerrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("customer");
constexpr int batch = 100;

PackageTerms packageAmong(const QList<PackageChange> &changes, const PackageTerms &now, Day day)
{
    PackageTerms terms = changes.isEmpty() ? now : changes.first().before;
    for (const PackageChange &change : changes) {
        if (change.firstDay <= day)
            terms = change.after;
    }
    return terms;
}

} // namespace

Result<Day> PackageChanges::today()
{
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return brand.value.zone.dayOf(m_parts.clock.now());
}

Result<PackageTerms> PackageChanges::on(const Customer &customer, Day day)
{
    PORTAL_ASSIGN(const QList<PackageChange> changes, m_parts.customers.packageChanges(customer.id));
    return packageAmong(changes, packageOf(customer), day);
}

Result<void> PackageChanges::agree(const Actor &actor, const Customer &customer, const PackageTerms &after,
                                   const QString &ticketNumber)
{
    PORTAL_ASSIGN(const Day now, today());
    PackageChange change;
    change.firstDay = nextPeriod(now);
    PORTAL_ASSIGN(change.before, on(customer, change.firstDay - std::chrono::days(1)));
    change.after = after;
    change.ticketNumber = ticketNumber;
    const Instant at = m_parts.clock.now();
    PORTAL_TRY(m_parts.customers.removeChangesFrom(customer.id, change.firstDay));
    if (change.after != change.before)
        PORTAL_TRY(m_parts.customers.storeChange(customer.id, change, at));
    PORTAL_TRY(m_parts.customers.append(
        customer.id, {at,
                      actor.key(),
                      actor.name,
                      QStringLiteral("package_change"),
                      std::nullopt,
                      std::nullopt,
                      {},
                      QStringLiteral("%1 %2 %3").arg(ticketNumber, after.code, toIsoDate(change.firstDay))}));
    return m_parts.changes.record(entity, customer.code);
}

Result<void> PackageChanges::forget(const Customer &customer)
{
    PORTAL_ASSIGN(const Day now, today());
    return m_parts.customers.removeChangesFrom(customer.id, now);
}

Result<qint64> PackageChanges::applyDue()
{
    PORTAL_ASSIGN(const Day now, today());
    qint64 applied = 0;
    for (;;) {
        PORTAL_ASSIGN(const QStringList codes, m_parts.customers.withDueChange(now, batch));
        for (const QString &code : codes) {
            PORTAL_ASSIGN(const qint64 count, apply(code, now));
            applied += count;
        }
        if (codes.size() < batch)
            return applied;
    }
}

Result<qint64> PackageChanges::apply(const QString &code, Day now)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(entity + u':' + code));
    PORTAL_ASSIGN(const auto customer, m_parts.customers.byCode(code));
    if (!customer)
        return 0;
    PORTAL_ASSIGN(const QList<PackageChange> changes, m_parts.customers.packageChanges(customer->id));
    const Instant at = m_parts.clock.now();
    Customer after = *customer;
    qint64 count = 0;
    for (const PackageChange &change : changes) {
        if (change.appliedAt || change.firstDay > now)
            continue;
        after.packageCode = change.after.code;
        after.packageName = change.after.name;
        after.packageSpeedMbps = change.after.speedMbps;
        after.packagePrice = change.after.price;
        PORTAL_TRY(m_parts.customers.markApplied(after.id, change.firstDay, at));
        PORTAL_TRY(m_parts.customers.append(after.id, {at,
                                                       Actor::system().key(),
                                                       {},
                                                       QStringLiteral("package_applied"),
                                                       std::nullopt,
                                                       std::nullopt,
                                                       {},
                                                       change.after.code}));
        ++count;
    }
    if (count == 0) // another process was faster
        return 0;
    after.updatedAt = at;
    after.updatedBy.clear();
    PORTAL_ASSIGN(const bool written, m_parts.customers.update(after, customer->version, customer->status));
    if (!written)
        return failure(Error::internal(QStringLiteral("a locked customer changed: ") + code));
    PORTAL_TRY(m_parts.changes.record(entity, code));
    PORTAL_TRY(transaction.commit());
    return count;
}

} // namespace portal
