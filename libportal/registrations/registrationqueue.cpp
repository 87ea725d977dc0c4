// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationqueue.h"

#include "libportal/base/contactrules.h"
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/nik.h"
#include "libportal/registrations/photorepository.h"
#include "libportal/registrations/registrationlistrepository.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/registrations/trackinglink.h"
#include "libportal/security/vault.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/storage/blobstore.h"

#include <QtCore/QBuffer>

namespace portal {

namespace {

const QString entity = QStringLiteral("registration");
constexpr int longestPurpose = 200;

QStringList sharedFields(const RegistrationMatch &match)
{
    QStringList fields;
    const auto add = [&](bool shared, const char *name) {
        if (shared)
            fields.append(QLatin1String(name));
    };
    add(match.samePhone, "phone");
    add(match.sameEmail, "email");
    add(match.sameNik, "nik");
    add(match.sameAddress, "address");
    add(match.sameName, "name");
    return fields;
}

} // namespace

Text lookAlikeFieldText(QStringView field)
{
    struct FieldRow
    {
        const char *field;
        const char *words;
    };
    static constexpr FieldRow fields[] = {
        {"phone", QT_TRANSLATE_NOOP("portal", "Phone number")},
        {"email", QT_TRANSLATE_NOOP("portal", "E-mail address")},
        {"nik", QT_TRANSLATE_NOOP("portal", "NIK")},
        {"address", QT_TRANSLATE_NOOP("portal", "Address")},
        {"name", QT_TRANSLATE_NOOP("portal", "Name")},
    };
    for (const FieldRow &row : fields) {
        if (field == QLatin1String(row.field))
            return {row.words, {}};
    }
    return {};
}

RegistrationQueue::RegistrationQueue(const Parts &parts)
    : m_parts(parts),
      m_registrations(std::make_unique<RegistrationRepository>(parts.database)),
      m_lists(std::make_unique<RegistrationListRepository>(parts.database)),
      m_photos(std::make_unique<PhotoRepository>(parts.database))
{
}

RegistrationQueue::~RegistrationQueue() = default;

Result<Page<Registration>> RegistrationQueue::list(const Actor &actor, const RegistrationFilter &filter,
                                                   const PageRequest &page)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return m_lists->list(filter, brand.value.zone, page);
}

Result<RegistrationCount> RegistrationQueue::count(const Actor &actor, const RegistrationFilter &filter)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    return m_lists->count(filter, brand.value.zone);
}

Result<QList<Registration>> RegistrationQueue::rows(const Actor &actor, const QStringList &numbers)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    return m_lists->byNumbers(numbers);
}

Result<RegistrationStats> RegistrationQueue::stats(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const auto counts, m_lists->countsByStatus());
    const Instant now = m_parts.clock.now();
    RegistrationStats stats;
    for (const RegistrationStatus status : allRegistrationStatuses()) {
        const qint64 count = counts.value(status);
        stats.byStatus.insert(registrationStatusName(status), count);
        stats.total += count;
    }
    PORTAL_ASSIGN(stats.today, m_lists->countOfDay(brand.value.zone.dayOf(now)));
    PORTAL_ASSIGN(stats.pendingOver24Hours, m_lists->countPendingBefore(now - std::chrono::hours(24)));
    return stats;
}

Result<QList<SavedQueueCount>> RegistrationQueue::queues(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    QList<SavedQueueCount> queues;
    for (const SavedQueue queue : allSavedQueues()) {
        const RegistrationFilter filter =
            savedQueueFilter(queue, actor.staffId, brand.value.zone, m_parts.clock.now());
        PORTAL_ASSIGN(const RegistrationCount count, m_lists->count(filter, brand.value.zone));
        queues.append({queue, filter, count.rows, count.isLeast});
    }
    return queues;
}

Result<QStringList> RegistrationQueue::cities(const Actor &actor)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity));
    return m_lists->cities();
}

Result<RegistrationDetail> RegistrationQueue::detail(const Actor &actor, const QString &number)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeRegistrations, entity, number));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    RegistrationDetail detail;
    detail.registration = *found;
    detail.hasPhoto = !found->photoId.isEmpty();
    if (!found->nikSealed.isEmpty()) {
        PORTAL_ASSIGN(const QByteArray digits, m_parts.vault.open(nikPurpose, found->nikSealed));
        PORTAL_ASSIGN(const Nik nik, Nik::parse(QString::fromUtf8(digits)));
        detail.nikMasked = nik.masked();
        for (const NikWarning warning : nik.warnings())
            detail.nikWarnings.append(nikWarningText(warning));
    }
    PORTAL_ASSIGN(detail.history, m_registrations->history(found->id));
    PORTAL_ASSIGN(detail.messages, m_parts.outbox.about(entity, number));
    PORTAL_ASSIGN(detail.lookAlikes, lookAlikes(*found));
    if (found->assigneeId.isValid()) {
        PORTAL_ASSIGN(const auto colleague, m_parts.staff.colleague(found->assigneeId));
        if (colleague)
            detail.assigneeName = colleague->fullName;
    }
    return detail;
}

Result<QList<LookAlike>> RegistrationQueue::lookAlikes(const Registration &r)
{
    QList<LookAlike> found;
    PORTAL_ASSIGN(const auto applications, m_registrations->sharing(r.phone, r.email, r.nikFingerprint,
                                                                    r.address.key(), r.fullName, r.number));
    for (const RegistrationMatch &match : applications)
        found.append({match.number,
                      {},
                      sharedFields(match),
                      registrationStatusName(match.status),
                      registrationStatusText(match.status)});
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(r.phone));
    PORTAL_ASSIGN(const auto customers,
                  m_parts.customers.matches(phone, r.email, r.nikFingerprint, r.address.key()));
    for (const CustomerMatch &match : customers) {
        if (match.code == r.customerCode)
            continue;
        const auto same = std::find_if(found.begin(), found.end(), [&](const LookAlike &other) {
            return other.customerCode == match.code;
        });
        if (same == found.end())
            found.append({{},
                          match.code,
                          {match.field},
                          customerStatusName(match.status),
                          customerStatusText(match.status)});
        else
            same->fields.append(match.field);
    }
    return found;
}

Result<Registration> RegistrationQueue::forIdentity(const Actor &actor, const QString &number,
                                                    const QString &action, const QString &purpose)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::SeeIdentity, entity, number));
    PORTAL_ASSIGN(const QString why,
                  checkedText(purpose, QStringLiteral("purpose"), 0, longestPurpose, Lines::One));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    if (!found->isOpen())
        PORTAL_TRY(m_parts.access.require(actor, Permission::SeeAnyIdentity, entity, number));
    // Before anything is shown: a look that cannot be logged does not happen.
    PORTAL_TRY(m_parts.audit.append({0, {}, actor.key(), action, entity, number, why}));
    return *found;
}

Result<QByteArray> RegistrationQueue::photo(const Actor &actor, const QString &number, const QString &purpose)
{
    PORTAL_ASSIGN(const Registration found,
                  forIdentity(actor, number, QStringLiteral("registration.photo_viewed"), purpose));
    if (found.photoId.isEmpty())
        return failure(Error::notFound());
    PORTAL_ASSIGN(QByteArray sealed, m_parts.blobs.get(found.photoId));
    QBuffer in(&sealed);
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    PORTAL_TRY(m_parts.vault.openStream(photoPurpose, in, out));
    return out.data();
}

Result<QString> RegistrationQueue::nik(const Actor &actor, const QString &number, const QString &purpose)
{
    PORTAL_ASSIGN(const Registration found,
                  forIdentity(actor, number, QStringLiteral("registration.nik_viewed"), purpose));
    if (found.nikSealed.isEmpty())
        return failure(Error::notFound());
    PORTAL_ASSIGN(const QByteArray digits, m_parts.vault.open(nikPurpose, found.nikSealed));
    return QString::fromUtf8(digits);
}

} // namespace portal
