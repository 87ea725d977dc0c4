// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffrepository.h"

#include "libportal/storage/database.h"

#include <algorithm>

namespace portal {

namespace {

const QString memberColumns =
    QStringLiteral("SELECT id, username, full_name, role, active, totp_confirmed_at, created_at, updated_at, "
                   "version");
const QString selectRecord = memberColumns + QStringLiteral(", password_hash, totp_secret FROM staff ");
const QString selectById = selectRecord + QStringLiteral("WHERE id = :id");
const QString selectByUsername = selectRecord + QStringLiteral("WHERE username = :username");
const QString selectPage =
    memberColumns + QStringLiteral(" FROM staff WHERE username > :after ORDER BY username LIMIT :limit");
const QString countAll = QStringLiteral("SELECT count(*) FROM staff");
const QString colleagueColumns = QStringLiteral("SELECT id, full_name, role FROM staff WHERE active = 1 ");
const QString selectColleagues = colleagueColumns + QStringLiteral("ORDER BY full_name, id");
const QString selectColleague = colleagueColumns + QStringLiteral("AND id = :id");
const QString countAdminsBeside =
    QStringLiteral("SELECT count(*) FROM staff WHERE active = 1 AND role = 'admin' AND id <> :id");
const QString insertStaff = QStringLiteral(
    "INSERT INTO staff (username, full_name, role, password_hash, created_at, updated_at) "
    "VALUES (:username, :full_name, :role, :password_hash, :created_at, :updated_at) RETURNING id");
const QString updateStaff =
    QStringLiteral("UPDATE staff SET full_name = :full_name, role = :role, active = :active, "
                   "password_hash = :password_hash, totp_secret = :totp_secret, "
                   "totp_confirmed_at = :totp_confirmed_at, updated_at = :updated_at, version = version + 1 "
                   "WHERE id = :id AND version = :version");
const QString updateHash =
    QStringLiteral("UPDATE staff SET password_hash = :new_hash WHERE id = :id AND password_hash = :old_hash");
const QString updateStep =
    QStringLiteral("UPDATE staff SET totp_last_step = :step WHERE id = :id AND totp_last_step < :earlier");

Role readRole(const Row &row, int column)
{
    return roleFromName(row.text(column)).value_or(Role::Cs); // the table's check lets no other name in
}

StaffMember readMember(const Row &row)
{
    StaffMember member;
    member.id = row.id<StaffTag>(0);
    member.username = row.text(1);
    member.fullName = row.text(2);
    member.role = readRole(row, 3);
    member.active = row.boolean(4);
    member.secondFactor = !row.isNull(5);
    member.createdAt = row.instant(6);
    member.updatedAt = row.instant(7);
    member.version = row.integer(8);
    return member;
}

StaffRecord readRecord(const Row &row)
{
    return {readMember(row), row.text(9), row.bytes(10), row.optionalInstant(5)};
}

Colleague readColleague(const Row &row)
{
    return {row.id<StaffTag>(0), row.text(1), readRole(row, 2)};
}

} // namespace

bool isUsername(QStringView text)
{
    const auto isLetter = [](QChar c) {
        return c >= u'a' && c <= u'z';
    };
    return text.size() >= 3 && text.size() <= 32 && isLetter(text[0]) &&
           std::all_of(text.begin(), text.end(), [&](QChar c) {
               return isLetter(c) || (c >= u'0' && c <= u'9') || c == u'.' || c == u'_' || c == u'-';
           });
}

Result<StaffId> StaffRepository::insert(const NewStaff &staff, const QString &passwordHash, Instant now)
{
    auto id = m_database.integer(insertStaff, {{QStringLiteral("username"), staff.username},
                                               {QStringLiteral("full_name"), staff.fullName},
                                               {QStringLiteral("role"), roleName(staff.role)},
                                               {QStringLiteral("password_hash"), passwordHash},
                                               {QStringLiteral("created_at"), toSql(now)},
                                               {QStringLiteral("updated_at"), toSql(now)}});
    if (!id)
        return failure(id.error().code == ErrorCode::Duplicate ? Error::duplicate(QStringLiteral("username"))
                                                               : std::move(id.error()));
    return StaffId(*id);
}

Result<std::optional<StaffRecord>> StaffRepository::find(StaffId id)
{
    return m_database.one(selectById, {{QStringLiteral("id"), id.value()}}, readRecord);
}

Result<std::optional<StaffRecord>> StaffRepository::findByUsername(const QString &username)
{
    if (!isUsername(username))
        return std::nullopt;
    return m_database.one(selectByUsername, {{QStringLiteral("username"), username}}, readRecord);
}

Result<QList<StaffMember>> StaffRepository::page(const QString &after, int limit)
{
    return m_database.all(selectPage, {{QStringLiteral("after"), after}, {QStringLiteral("limit"), limit}},
                          readMember);
}

Result<qint64> StaffRepository::count()
{
    return m_database.integer(countAll);
}

Result<QList<Colleague>> StaffRepository::colleagues()
{
    return m_database.all(selectColleagues, {}, readColleague);
}

Result<std::optional<Colleague>> StaffRepository::colleague(StaffId id)
{
    return m_database.one(selectColleague, {{QStringLiteral("id"), id.value()}}, readColleague);
}

Result<qint64> StaffRepository::activeAdminsBeside(StaffId id)
{
    return m_database.integer(countAdminsBeside, {{QStringLiteral("id"), id.value()}});
}

Result<bool> StaffRepository::save(const StaffRecord &record, Instant now)
{
    PORTAL_ASSIGN(
        const qint64 changed,
        m_database.execute(updateStaff,
                           {{QStringLiteral("full_name"), record.member.fullName},
                            {QStringLiteral("role"), roleName(record.member.role)},
                            {QStringLiteral("active"), record.member.active ? 1 : 0},
                            {QStringLiteral("password_hash"), record.passwordHash},
                            {QStringLiteral("totp_secret"), toSqlOrNull(record.sealedSecret)},
                            {QStringLiteral("totp_confirmed_at"), toSql(record.secondFactorConfirmedAt)},
                            {QStringLiteral("updated_at"), toSql(now)},
                            {QStringLiteral("id"), record.member.id.value()},
                            {QStringLiteral("version"), record.member.version}}));
    return changed == 1;
}

Result<void> StaffRepository::replaceHash(StaffId id, const QString &oldHash, const QString &newHash)
{
    PORTAL_TRY(m_database.execute(updateHash, {{QStringLiteral("new_hash"), newHash},
                                               {QStringLiteral("id"), id.value()},
                                               {QStringLiteral("old_hash"), oldHash}}));
    return {};
}

Result<bool> StaffRepository::useSecondFactorStep(StaffId id, qint64 step)
{
    PORTAL_ASSIGN(const qint64 changed, m_database.execute(updateStep, {{QStringLiteral("step"), step},
                                                                        {QStringLiteral("id"), id.value()},
                                                                        {QStringLiteral("earlier"), step}}));
    return changed == 1;
}

} // namespace portal
