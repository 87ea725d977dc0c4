// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staff/staffservice.h"

#include "libportal/staff/access.h"
#include "libportal/staff/signinthrottle.h"
#include "libportal/staff/staffrepository.h"
#include "libportal/staff/staffsessionrepository.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/database.h"
#include "libportal/storage/transaction.h"

#include <algorithm>

namespace portal {

namespace {

const QString entity = QStringLiteral("staff");
const QString pageOrder = QStringLiteral("staff.username");
constexpr qsizetype longestName = 100;

QString keyOf(StaffId id)
{
    return QString::number(id.value());
}

Result<QString> checkedUsername(const QString &username)
{
    const QString name = username.trimmed().toLower();
    if (!isUsername(name))
        return failure(Error::invalid(
            QStringLiteral("username"), QStringLiteral("format"),
            {QT_TRANSLATE_NOOP("portal",
                               "Use 3 to 32 lower case letters, digits, dots, dashes or underscores, "
                               "beginning with a letter."),
             {}}));
    return name;
}

Result<QString> checkedFullName(const QString &fullName)
{
    const QString name = fullName.simplified();
    const bool printable = std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    if (name.size() < 2 || name.size() > longestName || !printable)
        return failure(
            Error::invalid(QStringLiteral("full_name"), QStringLiteral("format"),
                           {QT_TRANSLATE_NOOP("portal", "Enter a name of 2 to 100 characters."), {}}));
    return name;
}

} // namespace

StaffService::StaffService(Database &database, const Clock &clock, const KeyRing &keys, Access &access,
                           AuditLog &audit, ChangeLog &changes, PasswordCost cost)
    : m_database(database),
      m_clock(clock),
      m_access(access),
      m_audit(audit),
      m_changes(changes),
      m_hasher(cost),
      m_staff(std::make_unique<StaffRepository>(database)),
      m_sessions(std::make_unique<StaffSessionRepository>(database)),
      m_throttle(std::make_unique<SignInThrottle>(database, clock, keys))
{
}

StaffService::~StaffService() = default;

Result<StaffMember> StaffService::add(const Actor &actor, const NewStaff &staff)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity));
    NewStaff checked = staff;
    PORTAL_ASSIGN(checked.username, checkedUsername(staff.username));
    PORTAL_ASSIGN(checked.fullName, checkedFullName(staff.fullName));
    PORTAL_TRY(checkNewPassword(staff.password, checked.username));
    PORTAL_ASSIGN(const QString hash, m_hasher.hash(staff.password)); // slow: before the transaction

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(const StaffId id, m_staff->insert(checked, hash, m_clock.now()));
    PORTAL_TRY(m_throttle->clear(checked.username)); // guesses at the name before it existed
    PORTAL_TRY(m_audit.append(
        {0, {}, actor.key(), QStringLiteral("staff.added"), entity, keyOf(id), roleName(checked.role)}));
    PORTAL_TRY(m_changes.record(entity, keyOf(id)));
    PORTAL_ASSIGN(const auto added, m_staff->find(id));
    PORTAL_TRY(transaction.commit());
    return added->member;
}

Result<Page<StaffMember>> StaffService::list(const Actor &actor, const PageRequest &request)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity));
    QString after;
    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(request.cursor, pageOrder, 1));
        after = keys[0].toString();
    }
    Page<StaffMember> page;
    PORTAL_ASSIGN(page.items, m_staff->page(after, request.limit + 1));
    PORTAL_ASSIGN(page.total, m_staff->count());
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        page.nextCursor = encodeCursor(pageOrder, {page.items.last().username});
    }
    for (StaffMember &member : page.items) {
        PORTAL_ASSIGN(member, withLock(std::move(member)));
    }
    return page;
}

Result<StaffMember> StaffService::find(const Actor &actor, StaffId id)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity, keyOf(id)));
    PORTAL_ASSIGN(const auto record, m_staff->find(id));
    if (!record)
        return failure(Error::notFound());
    return withLock(record->member);
}

Result<StaffMember> StaffService::findByUsername(const Actor &actor, const QString &username)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity));
    PORTAL_ASSIGN(const auto record, m_staff->findByUsername(username.trimmed().toLower()));
    if (!record)
        return failure(Error::notFound());
    return withLock(record->member);
}

Result<StaffMember> StaffService::rename(const Actor &actor, StaffId id, const QString &fullName,
                                         qint64 version)
{
    return change(actor, id, version, QStringLiteral("staff.renamed"),
                  [&](StaffRecord &record) -> Result<void> {
                      PORTAL_ASSIGN(record.member.fullName, checkedFullName(fullName));
                      return {};
                  });
}

Result<StaffMember> StaffService::setRole(const Actor &actor, StaffId id, Role role, qint64 version)
{
    return change(actor, id, version, QStringLiteral("staff.role_set_") + roleName(role),
                  [&](StaffRecord &record) -> Result<void> {
                      if (role != Role::Admin)
                          PORTAL_TRY(checkNotLastManager(record, QStringLiteral("role")));
                      record.member.role = role;
                      return {};
                  });
}

Result<StaffMember> StaffService::deactivate(const Actor &actor, StaffId id, qint64 version)
{
    return change(actor, id, version, QStringLiteral("staff.deactivated"),
                  [&](StaffRecord &record) -> Result<void> {
                      PORTAL_TRY(checkNotLastManager(record, QStringLiteral("active")));
                      record.member.active = false;
                      PORTAL_TRY(m_sessions->endAll(id, {}, SessionEnd::Deactivated, m_clock.now()));
                      return {};
                  });
}

Result<StaffMember> StaffService::activate(const Actor &actor, StaffId id, qint64 version)
{
    return change(actor, id, version, QStringLiteral("staff.activated"),
                  [](StaffRecord &record) -> Result<void> {
                      record.member.active = true;
                      return {};
                  });
}

Result<StaffMember> StaffService::resetPassword(const Actor &actor, StaffId id, const QString &password,
                                                qint64 version)
{
    PORTAL_ASSIGN(const StaffMember member, find(actor, id));
    PORTAL_TRY(checkNewPassword(password, member.username));
    PORTAL_ASSIGN(const QString hash, m_hasher.hash(password)); // slow: before the transaction
    return change(actor, id, version, QStringLiteral("staff.password_reset"),
                  [&](StaffRecord &record) -> Result<void> {
                      record.passwordHash = hash;
                      PORTAL_TRY(m_sessions->endAll(id, {}, SessionEnd::PasswordChanged, m_clock.now()));
                      return m_throttle->clear(record.member.username);
                  });
}

Result<StaffMember> StaffService::removeSecondFactor(const Actor &actor, StaffId id, qint64 version)
{
    return change(actor, id, version, QStringLiteral("staff.second_factor_removed"),
                  [&](StaffRecord &record) -> Result<void> {
                      record.sealedSecret.clear();
                      record.secondFactorConfirmedAt.reset();
                      PORTAL_TRY(m_sessions->endAll(id, {}, SessionEnd::SecondFactorRemoved, m_clock.now()));
                      return {};
                  });
}

Result<StaffMember> StaffService::unlock(const Actor &actor, StaffId id)
{
    PORTAL_ASSIGN(const StaffMember member, find(actor, id));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_TRY(m_throttle->clear(member.username));
    PORTAL_TRY(m_audit.append({0, {}, actor.key(), QStringLiteral("staff.unlocked"), entity, keyOf(id), {}}));
    PORTAL_TRY(m_changes.record(entity, keyOf(id)));
    PORTAL_TRY(transaction.commit());
    return find(actor, id);
}

Result<QList<Colleague>> StaffService::colleagues(const Actor &actor)
{
    const bool worksOnSomething = actor.isStaff() && (allows(actor.role, Permission::SeeRegistrations) ||
                                                      allows(actor.role, Permission::WorkOwnTickets));
    if (actor.kind != Actor::Kind::System && !worksOnSomething)
        return failure(m_access.refuse(actor, QStringLiteral("staff.colleagues"), entity, {}));
    return m_staff->colleagues();
}

Result<std::optional<Colleague>> StaffService::colleague(StaffId id)
{
    return m_staff->colleague(id);
}

Result<StaffMember> StaffService::change(const Actor &actor, StaffId id, qint64 version,
                                         const QString &action, const Edit &edit)
{
    PORTAL_TRY(m_access.require(actor, Permission::ManageStaff, entity, keyOf(id)));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_database));
    PORTAL_ASSIGN(auto record, m_staff->find(id));
    if (!record)
        return failure(Error::notFound());
    if (record->member.version != version)
        return failure(Error::conflict(record->member.version, {}));
    PORTAL_TRY(edit(*record));
    PORTAL_ASSIGN(const bool saved, m_staff->save(*record, m_clock.now()));
    PORTAL_ASSIGN(const auto after, m_staff->find(id));
    if (!saved) // somebody came between the reading and the writing: PostgreSQL lets them
        return failure(Error::conflict(after ? after->member.version : version, {}));
    PORTAL_TRY(m_audit.append({0, {}, actor.key(), action, entity, keyOf(id), {}}));
    PORTAL_TRY(m_changes.record(entity, keyOf(id)));
    PORTAL_TRY(transaction.commit());
    return withLock(after->member);
}

Result<void> StaffService::checkNotLastManager(const StaffRecord &record, const QString &field)
{
    if (!record.member.active || record.member.role != Role::Admin)
        return {};
    PORTAL_TRY(m_database.lockKey(QStringLiteral("staff.admins"))); // two may step down at the same time
    PORTAL_ASSIGN(const qint64 others, m_staff->activeAdminsBeside(record.member.id));
    if (others == 0)
        return failure(Error::invalid(
            field, QStringLiteral("last_admin"),
            {QT_TRANSLATE_NOOP("portal", "At least one active administrator must remain."), {}}));
    return {};
}

Result<StaffMember> StaffService::withLock(StaffMember member)
{
    PORTAL_ASSIGN(member.locked, m_throttle->isLocked(member.username));
    return member;
}

} // namespace portal
