// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationrepository.h"

#include "libportal/registrations/registrationrow.h"
#include "libportal/storage/search.h"

namespace portal {

namespace {

const QString insertRegistration = QStringLiteral(
    "INSERT INTO registrations (number, status, version, language, full_name, email, phone, nik_sealed, "
    "nik_fingerprint, photo_id, street, rt, rw, village, district, city, province, postal_code, landmark, "
    "latitude, longitude, address_key, package_code, package_name, package_speed_mbps, package_price, "
    "preferred_date, preferred_slot, notes, consent_version, consent_hash, consent_at, additional_home, "
    "campaign_source, campaign_medium, campaign_name, submission_key, submission_hash, local_day, "
    "submitted_at, updated_at, updated_by, search_text) "
    "VALUES (:number, :status, 1, :language, :full_name, :email, :phone, :nik_sealed, "
    ":nik_fingerprint, :photo_id, :street, :rt, :rw, :village, :district, :city, :province, :postal_code, "
    ":landmark, :latitude, :longitude, :address_key, :package_code, :package_name, :package_speed_mbps, "
    ":package_price, :preferred_date, :preferred_slot, :notes, :consent_version, :consent_hash, "
    ":submitted_at, :additional_home, :campaign_source, :campaign_medium, :campaign_name, :submission_key, "
    ":submission_hash, :local_day, :submitted_at, :submitted_at, :updated_by, :search_text) RETURNING id");

const QString updateRegistration = QStringLiteral(
    "UPDATE registrations SET status = :status, version = version + 1, updated_at = :updated_at, "
    "updated_by = :updated_by, verified_at = :verified_at, survey_set_at = :survey_set_at, "
    "survey_at = :survey_at, survey_completed_at = :survey_completed_at, approved_at = :approved_at, "
    "rejected_at = :rejected_at, cancelled_at = :cancelled_at, converted_at = :converted_at, "
    "reject_category = :reject_category, reject_reason = :reject_reason, assignee_id = :assignee_id, "
    "customer_code = :customer_code WHERE id = :id AND version = :version");

const QString changeCount =
    QStringLiteral("INSERT INTO registration_counts (status, count) VALUES (:status, :by) "
                   "ON CONFLICT (status) DO UPDATE SET count = registration_counts.count + :by");

const QString insertEvent = QStringLiteral(
    "INSERT INTO registration_events (registration_id, at, actor, actor_name, action, "
    "from_status, to_status, note, reason) VALUES (:registration_id, :at, :actor, :actor_name, "
    ":action, :from_status, :to_status, :note, :reason)");

const QString selectByNumber =
    QStringLiteral("SELECT %1 FROM registrations r WHERE r.number = :number").arg(registrationColumns());
const QString selectBySubmission =
    QStringLiteral("SELECT %1, r.submission_hash FROM registrations r WHERE r.submission_key = :key")
        .arg(registrationColumns());
const QString selectHistory =
    QStringLiteral("SELECT at, actor, actor_name, action, from_status, to_status, note, reason "
                   "FROM registration_events WHERE registration_id = :id ORDER BY id");

// One index look-up per thing shared, not one scan for all of them.
const QString selectSharing = QStringLiteral(
    "SELECT r.number, r.status, r.customer_code, r.address_key, r.phone = :phone, r.email = :email, "
    "coalesce(r.nik_fingerprint = :nik, 1 = 0), r.address_key = :address, lower(r.full_name) = :name "
    "FROM registrations r WHERE r.id IN ("
    "SELECT id FROM registrations WHERE phone = :phone UNION "
    "SELECT id FROM registrations WHERE email = :email UNION "
    "SELECT id FROM registrations WHERE nik_fingerprint = :nik UNION "
    "SELECT id FROM registrations WHERE address_key = :address) "
    "AND r.number <> :except ORDER BY r.submitted_at DESC LIMIT 50");

const QString closedColumns =
    QStringLiteral("SELECT id, number, status, photo_id, customer_code FROM registrations ");
const QString selectClosed =
    closedColumns +
    QStringLiteral("WHERE status IN ('rejected', 'cancelled') AND customer_code IS NULL "
                   "AND coalesce(rejected_at, cancelled_at) < :before ORDER BY id LIMIT :limit");
const QString selectConverted =
    closedColumns + QStringLiteral("WHERE customer_code IS NOT NULL AND photo_id IS NOT NULL "
                                   "AND number > :after ORDER BY number LIMIT :limit");
const QString selectToForget = closedColumns + QStringLiteral("WHERE number = :number");
const QString countOthers =
    QStringLiteral("SELECT count(*) FROM registrations WHERE phone = :phone AND number <> :number");
const QString deleteRegistration = QStringLiteral("DELETE FROM registrations WHERE id = :id");
const QString deletePhotoId =
    QStringLiteral("UPDATE registrations SET photo_id = NULL WHERE number = :number");

template <typename Enum>
QVariant nameOrNull(const std::optional<Enum> &value, QString (*nameOf)(Enum))
{
    return value ? QVariant(nameOf(*value)) : sqlNull();
}

ClosedRegistration readClosed(const Row &row)
{
    return {row.id<RegistrationTag>(0), row.text(1),
            registrationStatusFromName(row.text(2)).value_or(RegistrationStatus::Cancelled), row.text(3),
            row.text(4)};
}

QString phoneForms(const QString &e164)
{
    const QString national = u'0' + e164.mid(3);
    return national + u' ' + e164 + u' ' + national.left(4) + u'-' + national.mid(4, 4) + u'-' +
           national.mid(8);
}

} // namespace

RegistrationRepository::RegistrationRepository(Database &database) : m_database(database) {}

Result<RegistrationId> RegistrationRepository::insert(const Registration &r, const SubmissionMark &mark,
                                                      Zone zone)
{
    const QString search = searchText({r.fullName, r.email, phoneForms(r.phone), r.number});
    PORTAL_ASSIGN(
        const qint64 id,
        m_database.integer(
            insertRegistration,
            {{QStringLiteral("number"), r.number},
             {QStringLiteral("status"), registrationStatusName(r.status)},
             {QStringLiteral("language"), languageTag(r.language)},
             {QStringLiteral("full_name"), r.fullName},
             {QStringLiteral("email"), r.email},
             {QStringLiteral("phone"), r.phone},
             {QStringLiteral("nik_sealed"), toSqlOrNull(r.nikSealed)},
             {QStringLiteral("nik_fingerprint"), toSqlOrNull(r.nikFingerprint)},
             {QStringLiteral("photo_id"), toSqlOrNull(r.photoId)},
             {QStringLiteral("street"), r.address.street},
             {QStringLiteral("rt"), r.address.rt},
             {QStringLiteral("rw"), r.address.rw},
             {QStringLiteral("village"), r.address.village},
             {QStringLiteral("district"), r.address.district},
             {QStringLiteral("city"), r.address.city},
             {QStringLiteral("province"), r.address.province},
             {QStringLiteral("postal_code"), r.address.postalCode},
             {QStringLiteral("landmark"), r.address.landmark},
             {QStringLiteral("latitude"), toSql(r.address.latitude)},
             {QStringLiteral("longitude"), toSql(r.address.longitude)},
             {QStringLiteral("address_key"), r.address.key()},
             {QStringLiteral("package_code"), r.packageCode},
             {QStringLiteral("package_name"), r.packageName},
             {QStringLiteral("package_speed_mbps"), r.packageSpeedMbps},
             {QStringLiteral("package_price"), toSql(r.packagePrice)},
             {QStringLiteral("preferred_date"),
              r.preferredDate ? QVariant(toIsoDate(*r.preferredDate)) : sqlNull()},
             {QStringLiteral("preferred_slot"), nameOrNull(r.preferredSlot, installSlotName)},
             {QStringLiteral("notes"), r.notes},
             {QStringLiteral("consent_version"), r.consentVersion},
             {QStringLiteral("consent_hash"), r.consentHash},
             {QStringLiteral("additional_home"), r.additionalHome ? 1 : 0},
             {QStringLiteral("campaign_source"), r.campaign.source},
             {QStringLiteral("campaign_medium"), r.campaign.medium},
             {QStringLiteral("campaign_name"), r.campaign.name},
             {QStringLiteral("submission_key"), toSqlOrNull(mark.key)},
             {QStringLiteral("submission_hash"), toSqlOrNull(mark.hash)},
             {QStringLiteral("local_day"), qint64(zone.dayOf(r.submittedAt).time_since_epoch().count())},
             {QStringLiteral("submitted_at"), toSql(r.submittedAt)},
             {QStringLiteral("updated_by"), r.updatedBy},
             {QStringLiteral("search_text"), search}}));
    PORTAL_TRY(adjustCount(r.status, 1));
    return RegistrationId(id);
}

Result<bool> RegistrationRepository::update(const Registration &r, qint64 seenVersion,
                                            RegistrationStatus before)
{
    PORTAL_ASSIGN(const qint64 changed,
                  m_database.execute(
                      updateRegistration,
                      {{QStringLiteral("status"), registrationStatusName(r.status)},
                       {QStringLiteral("updated_at"), toSql(r.updatedAt)},
                       {QStringLiteral("updated_by"), r.updatedBy},
                       {QStringLiteral("verified_at"), toSql(r.verifiedAt)},
                       {QStringLiteral("survey_set_at"), toSql(r.surveySetAt)},
                       {QStringLiteral("survey_at"), toSql(r.surveyAt)},
                       {QStringLiteral("survey_completed_at"), toSql(r.surveyCompletedAt)},
                       {QStringLiteral("approved_at"), toSql(r.approvedAt)},
                       {QStringLiteral("rejected_at"), toSql(r.rejectedAt)},
                       {QStringLiteral("cancelled_at"), toSql(r.cancelledAt)},
                       {QStringLiteral("converted_at"), toSql(r.convertedAt)},
                       {QStringLiteral("reject_category"), nameOrNull(r.rejectCategory, rejectCategoryName)},
                       {QStringLiteral("reject_reason"), toSqlOrNull(r.rejectReason)},
                       {QStringLiteral("assignee_id"), toSql(r.assigneeId)},
                       {QStringLiteral("customer_code"), toSqlOrNull(r.customerCode)},
                       {QStringLiteral("id"), r.id.value()},
                       {QStringLiteral("version"), seenVersion}}));
    if (changed == 0)
        return false;
    if (before != r.status) {
        // Always in the order of the states, so that two opposite moves cannot wait for each other.
        const int down = int(before);
        const int up = int(r.status);
        PORTAL_TRY(adjustCount(RegistrationStatus(std::min(down, up)), down < up ? -1 : 1));
        PORTAL_TRY(adjustCount(RegistrationStatus(std::max(down, up)), down < up ? 1 : -1));
    }
    return true;
}

Result<void> RegistrationRepository::adjustCount(RegistrationStatus status, int by)
{
    PORTAL_TRY(m_database.execute(changeCount, {{QStringLiteral("status"), registrationStatusName(status)},
                                                {QStringLiteral("by"), by}}));
    return {};
}

Result<void> RegistrationRepository::appendEvent(RegistrationId id, const RegistrationEvent &event)
{
    PORTAL_TRY(m_database.execute(
        insertEvent, {{QStringLiteral("registration_id"), id.value()},
                      {QStringLiteral("at"), toSql(event.at)},
                      {QStringLiteral("actor"), event.actor},
                      {QStringLiteral("actor_name"), event.actorName},
                      {QStringLiteral("action"), event.action},
                      {QStringLiteral("from_status"), nameOrNull(event.from, registrationStatusName)},
                      {QStringLiteral("to_status"), nameOrNull(event.to, registrationStatusName)},
                      {QStringLiteral("note"), event.note},
                      {QStringLiteral("reason"), event.reason}}));
    return {};
}

Result<std::optional<Registration>> RegistrationRepository::byNumber(const QString &number)
{
    return m_database.one(selectByNumber, {{QStringLiteral("number"), number}}, readRegistration);
}

Result<std::optional<std::pair<Registration, QByteArray>>>
RegistrationRepository::bySubmission(const QByteArray &key)
{
    return m_database.one(selectBySubmission, {{QStringLiteral("key"), key}}, [](const Row &row) {
        return std::pair(readRegistration(row), row.bytes(registrationColumnCount));
    });
}

Result<QList<RegistrationEvent>> RegistrationRepository::history(RegistrationId id)
{
    return m_database.all(selectHistory, {{QStringLiteral("id"), id.value()}}, [](const Row &row) {
        return RegistrationEvent{row.instant(0),
                                 row.text(1),
                                 row.text(2),
                                 row.text(3),
                                 registrationStatusFromName(row.text(4)),
                                 registrationStatusFromName(row.text(5)),
                                 row.text(6),
                                 row.text(7)};
    });
}

Result<QList<RegistrationMatch>> RegistrationRepository::sharing(const QString &phone, const QString &email,
                                                                 const QByteArray &nikFingerprint,
                                                                 const QString &addressKey,
                                                                 const QString &fullName,
                                                                 const QString &exceptNumber)
{
    return m_database.all(
        selectSharing,
        {{QStringLiteral("phone"), phone},
         {QStringLiteral("email"), email},
         {QStringLiteral("nik"), nikFingerprint}, // an empty one equals none that is stored
         {QStringLiteral("address"), addressKey},
         {QStringLiteral("name"), fullName.toLower()},
         {QStringLiteral("except"), exceptNumber}},
        [](const Row &row) {
            return RegistrationMatch{
                row.text(0),
                registrationStatusFromName(row.text(1)).value_or(RegistrationStatus::Cancelled),
                row.text(2),
                row.text(3),
                row.boolean(4),
                row.boolean(5),
                row.boolean(6),
                row.boolean(7),
                row.boolean(8)};
        });
}

Result<QList<ClosedRegistration>> RegistrationRepository::closedBefore(Instant before, int limit)
{
    return m_database.all(selectClosed,
                          {{QStringLiteral("before"), toSql(before)}, {QStringLiteral("limit"), limit}},
                          readClosed);
}

Result<QList<ClosedRegistration>> RegistrationRepository::convertedWithPhoto(const QString &afterNumber,
                                                                             int limit)
{
    return m_database.all(selectConverted,
                          {{QStringLiteral("after"), afterNumber}, {QStringLiteral("limit"), limit}},
                          readClosed);
}

Result<std::optional<ClosedRegistration>> RegistrationRepository::toForget(const QString &number)
{
    return m_database.one(selectToForget, {{QStringLiteral("number"), number}}, readClosed);
}

Result<bool> RegistrationRepository::hasOther(const QString &phone, const QString &number)
{
    PORTAL_ASSIGN(const qint64 others, m_database.integer(countOthers, {{QStringLiteral("phone"), phone},
                                                                        {QStringLiteral("number"), number}}));
    return others > 0;
}

Result<void> RegistrationRepository::remove(const ClosedRegistration &registration)
{
    PORTAL_TRY(m_database.execute(deleteRegistration, {{QStringLiteral("id"), registration.id.value()}}));
    return adjustCount(registration.status, -1);
}

Result<void> RegistrationRepository::forgetPhoto(const QString &number)
{
    PORTAL_TRY(m_database.execute(deletePhotoId, {{QStringLiteral("number"), number}}));
    return {};
}

} // namespace portal
