// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/packages/packagerepository.h"

namespace portal {

namespace {

const QString columns = QStringLiteral("SELECT id, code, name, kind, speed_mbps, price, description_id, "
                                       "description_en, active, position, version FROM packages");
const QString inOrder = QStringLiteral(" ORDER BY position, speed_mbps, code");
const QString selectAll = columns + inOrder;
const QString selectActive = columns + QStringLiteral(" WHERE active = 1 AND kind = :kind") + inOrder;
const QString selectByCode = columns + QStringLiteral(" WHERE code = :code");
const QString selectById = columns + QStringLiteral(" WHERE id = :id");
const QString selectChangedBy = QStringLiteral("SELECT updated_by FROM packages WHERE id = :id");
const QString insertNew = QStringLiteral(
    "INSERT INTO packages (code, name, kind, speed_mbps, price, description_id, description_en, active, "
    "position, created_at, updated_at, updated_by) "
    "VALUES (:code, :name, :kind, :speed, :price, :indonesian, :english, :active, :position, :now, :now, "
    ":by) "
    "ON CONFLICT (code) DO NOTHING RETURNING id, version");
const QString updateSeen = QStringLiteral(
    "UPDATE packages SET name = :name, kind = :kind, speed_mbps = :speed, price = :price, "
    "description_id = :indonesian, description_en = :english, active = :active, position = :position, "
    "updated_at = :now, updated_by = :by, version = version + 1 WHERE id = :id AND version = :version");

Package read(const Row &row)
{
    Package package;
    package.id = row.id<PackageTag>(0);
    package.code = row.text(1);
    package.name = row.text(2);
    package.kind = packageKindFromName(row.text(3)).value_or(PackageKind::Other);
    package.speedMbps = int(row.integer(4));
    package.price = row.rupiah(5);
    package.descriptionIndonesian = row.text(6);
    package.descriptionEnglish = row.text(7);
    package.active = row.boolean(8);
    package.position = int(row.integer(9));
    package.version = row.integer(10);
    return package;
}

Bindings contentOf(const Package &package, const QString &by, Instant now)
{
    return {{QStringLiteral("name"), package.name},
            {QStringLiteral("kind"), packageKindName(package.kind)},
            {QStringLiteral("speed"), package.speedMbps},
            {QStringLiteral("price"), toSql(package.price)},
            {QStringLiteral("indonesian"), package.descriptionIndonesian},
            {QStringLiteral("english"), package.descriptionEnglish},
            {QStringLiteral("active"), package.active ? 1 : 0},
            {QStringLiteral("position"), package.position},
            {QStringLiteral("now"), toSql(now)},
            {QStringLiteral("by"), by}};
}

} // namespace

Result<QList<Package>> PackageRepository::all()
{
    return m_database.all(selectAll, {}, read);
}

Result<QList<Package>> PackageRepository::activeOfKind(PackageKind kind)
{
    return m_database.all(selectActive, {{QStringLiteral("kind"), packageKindName(kind)}}, read);
}

Result<std::optional<Package>> PackageRepository::byCode(const QString &code)
{
    return m_database.one(selectByCode, {{QStringLiteral("code"), code}}, read);
}

Result<std::optional<Package>> PackageRepository::byId(PackageId id)
{
    return m_database.one(selectById, {{QStringLiteral("id"), toSql(id)}}, read);
}

Result<QString> PackageRepository::changedBy(PackageId id)
{
    PORTAL_ASSIGN(const auto name, m_database.one(selectChangedBy, {{QStringLiteral("id"), toSql(id)}},
                                                  [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

Result<std::optional<Package>> PackageRepository::insert(const Package &package, const QString &by)
{
    Bindings bindings = contentOf(package, by, m_clock.now());
    bindings.append({QStringLiteral("code"), package.code});
    return m_database.one(insertNew, bindings, [&package](const Row &row) {
        Package inserted = package;
        inserted.id = row.id<PackageTag>(0);
        inserted.version = row.integer(1);
        return inserted;
    });
}

Result<bool> PackageRepository::update(const Package &package, const QString &by)
{
    Bindings bindings = contentOf(package, by, m_clock.now());
    bindings.append({QStringLiteral("id"), toSql(package.id)});
    bindings.append({QStringLiteral("version"), package.version});
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(updateSeen, bindings));
    return changed == 1;
}

} // namespace portal
