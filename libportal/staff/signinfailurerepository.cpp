// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/signinfailurerepository.h"

#include "libportal/storage/database.h"

namespace portal {

namespace {

const QString selectFailures = QStringLiteral(
    "SELECT failures, last_failed_at FROM staff_sign_in_failures WHERE name_fingerprint = :name");
const QString upsertFailures =
    QStringLiteral("INSERT INTO staff_sign_in_failures (name_fingerprint, failures, last_failed_at) "
                   "VALUES (:name, :failures, :at) ON CONFLICT (name_fingerprint) DO UPDATE "
                   "SET failures = excluded.failures, last_failed_at = excluded.last_failed_at");
const QString decrement = QStringLiteral("UPDATE staff_sign_in_failures SET failures = failures - 1 "
                                         "WHERE name_fingerprint = :name AND failures > 0");
const QString deleteFailures =
    QStringLiteral("DELETE FROM staff_sign_in_failures WHERE name_fingerprint = :name");
const QString deleteOld = QStringLiteral("DELETE FROM staff_sign_in_failures WHERE last_failed_at < :before");

} // namespace

Result<std::optional<SignInFailures>> SignInFailureRepository::find(const QByteArray &fingerprint)
{
    return m_database.one(selectFailures, {{QStringLiteral("name"), fingerprint}}, [](const Row &row) {
        return SignInFailures{int(row.integer(0)), row.instant(1)};
    });
}

Result<void> SignInFailureRepository::save(const QByteArray &fingerprint, const SignInFailures &failures)
{
    PORTAL_TRY(m_database.execute(upsertFailures, {{QStringLiteral("name"), fingerprint},
                                                   {QStringLiteral("failures"), failures.count},
                                                   {QStringLiteral("at"), toSql(failures.lastAt)}}));
    return {};
}

Result<void> SignInFailureRepository::takeBack(const QByteArray &fingerprint)
{
    PORTAL_TRY(m_database.execute(decrement, {{QStringLiteral("name"), fingerprint}}));
    return {};
}

Result<void> SignInFailureRepository::remove(const QByteArray &fingerprint)
{
    PORTAL_TRY(m_database.execute(deleteFailures, {{QStringLiteral("name"), fingerprint}}));
    return {};
}

Result<qint64> SignInFailureRepository::removeBefore(Instant instant)
{
    return m_database.execute(deleteOld, {{QStringLiteral("before"), toSql(instant)}});
}

} // namespace portal
