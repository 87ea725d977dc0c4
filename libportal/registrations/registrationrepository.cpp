// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationrepository.h"

#include "libportal/storage/search.h"

namespace portal {

namespace {

const QString columns = QStringLiteral(
    "r.id, r.number, r.status, r.version, r.language, r.full_name, r.email, r.phone, r.nik_sealed, "
    "r.nik_fingerprint, r.photo_id, r.street, r.rt, r.rw, r.village, r.district, r.city, r.province, "
    "r.postal_code, r.landmark, r.latitude, r.longitude, r.package_code, r.package_name, "
    "r.package_speed_mbps, r.package_price, r.preferred_date, r.preferred_slot, r.notes, r.consent_version, "
    "r.consent_hash, r.additional_home, r.campaign_source, r.campaign_medium, r.campaign_name, "
    "r.submitted_at, r.updated_at, r.updated_by, r.verified_at, r.survey_set_at, r.survey_at, "
    "r.survey_completed_at, r.approved_at, r.rejected_at, r.cancelled_at, r.converted_at, "
    "r.reject_category, r.reject_reason, r.assignee_id, r.customer_code");

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
    QStringLiteral("SELECT %1 FROM registrations r WHERE r.number = :number").arg(columns);
const QString selectBySubmission =
    QStringLiteral("SELECT %1, r.submission_hash FROM registrations r WHERE r.submission_key = :key")
        .arg(columns);
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

const QString selectCounts = QStringLiteral("SELECT status, count FROM registration_counts");
const QString countDay = QStringLiteral("SELECT count(*) FROM registrations WHERE local_day = :day");
const QString countPending =
    QStringLiteral("SELECT count(*) FROM registrations "
                   "WHERE status = 'pending_verification' AND submitted_at < :before");

const QString closedColumns =
    QStringLiteral("SELECT id, number, status, photo_id, customer_code FROM registrations ");
const QString selectClosed =
    closedColumns +
    QStringLiteral("WHERE status IN ('rejected', 'cancelled') AND customer_code IS NULL "
                   "AND coalesce(rejected_at, cancelled_at) < :before ORDER BY id LIMIT :limit");
const QString selectConverted =
    closedColumns + QStringLiteral("WHERE customer_code IS NOT NULL AND photo_id IS NOT NULL "
                                   "AND number > :after ORDER BY number LIMIT :limit");
const QString deleteRegistration = QStringLiteral("DELETE FROM registrations WHERE id = :id");
const QString deletePhotoId =
    QStringLiteral("UPDATE registrations SET photo_id = NULL WHERE number = :number");

template <typename Enum>
QVariant nameOrNull(const std::optional<Enum> &value, QString (*nameOf)(Enum))
{
    return value ? QVariant(nameOf(*value)) : sqlNull();
}

Registration read(const Row &row)
{
    int at = 0;
    Registration r;
    r.id = row.id<RegistrationTag>(at++);
    r.number = row.text(at++);
    r.status = registrationStatusFromName(row.text(at++)).value_or(RegistrationStatus::PendingVerification);
    r.version = row.integer(at++);
    r.language = languageFromTag(row.text(at++));
    r.fullName = row.text(at++);
    r.email = row.text(at++);
    r.phone = row.text(at++);
    r.nikSealed = row.bytes(at++);
    r.nikFingerprint = row.bytes(at++);
    r.photoId = row.text(at++);
    r.address.street = row.text(at++);
    r.address.rt = row.text(at++);
    r.address.rw = row.text(at++);
    r.address.village = row.text(at++);
    r.address.district = row.text(at++);
    r.address.city = row.text(at++);
    r.address.province = row.text(at++);
    r.address.postalCode = row.text(at++);
    r.address.landmark = row.text(at++);
    r.address.latitude = row.optionalReal(at++);
    r.address.longitude = row.optionalReal(at++);
    r.packageCode = row.text(at++);
    r.packageName = row.text(at++);
    r.packageSpeedMbps = int(row.integer(at++));
    r.packagePrice = row.rupiah(at++);
    r.preferredDate = dayFromIsoDate(row.text(at++));
    r.preferredSlot = installSlotFromName(row.text(at++));
    r.notes = row.text(at++);
    r.consentVersion = row.text(at++);
    r.consentHash = row.text(at++);
    r.additionalHome = row.boolean(at++);
    r.campaign.source = row.text(at++);
    r.campaign.medium = row.text(at++);
    r.campaign.name = row.text(at++);
    r.submittedAt = row.instant(at++);
    r.updatedAt = row.instant(at++);
    r.updatedBy = row.text(at++);
    r.verifiedAt = row.optionalInstant(at++);
    r.surveySetAt = row.optionalInstant(at++);
    r.surveyAt = row.optionalInstant(at++);
    r.surveyCompletedAt = row.optionalInstant(at++);
    r.approvedAt = row.optionalInstant(at++);
    r.rejectedAt = row.optionalInstant(at++);
    r.cancelledAt = row.optionalInstant(at++);
    r.convertedAt = row.optionalInstant(at++);
    r.rejectCategory = rejectCategoryFromName(row.text(at++));
    r.rejectReason = row.text(at++);
    r.assigneeId = row.id<StaffTag>(at++);
    r.customerCode = row.text(at++);
    return r;
}
constexpr int columnCount = 50;

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

// The part of a list's conditions that is not its search, nor its place in the order.
void addConditions(const RegistrationFilter &filter, Zone zone, QStringList &conditions, Bindings &bindings)
{
    const auto add = [&](const QString &condition, const QString &name, const QVariant &value) {
        conditions.append(condition);
        bindings.append({name, value});
    };
    if (!filter.statuses.isEmpty()) {
        QStringList names;
        for (const RegistrationStatus status : filter.statuses)
            names.append(u'\'' + registrationStatusName(status) + u'\''); // ours, from the table of names
        conditions.append(QStringLiteral("r.status IN (%1)").arg(names.join(QStringLiteral(", "))));
    }
    if (!filter.packageCode.isEmpty())
        add(QStringLiteral("r.package_code = :package_code"), QStringLiteral("package_code"),
            filter.packageCode);
    if (!filter.city.isEmpty())
        add(QStringLiteral("r.city = :city"), QStringLiteral("city"), filter.city);
    if (filter.from)
        add(QStringLiteral("r.submitted_at >= :from_time"), QStringLiteral("from_time"),
            toSql(zone.startOf(*filter.from)));
    if (filter.to)
        add(QStringLiteral("r.submitted_at < :to_time"), QStringLiteral("to_time"),
            toSql(zone.startOf(*filter.to + std::chrono::days(1))));
    if (filter.assigneeId.isValid())
        add(QStringLiteral("r.assignee_id = :assignee"), QStringLiteral("assignee"),
            toSql(filter.assigneeId));
    if (filter.converted)
        conditions.append(*filter.converted ? QStringLiteral("r.customer_code IS NOT NULL")
                                            : QStringLiteral("r.customer_code IS NULL"));
    if (filter.submittedBefore)
        add(QStringLiteral("r.submitted_at < :submitted_before"), QStringLiteral("submitted_before"),
            toSql(*filter.submittedBefore));
    if (filter.surveyFrom)
        add(QStringLiteral("r.survey_at >= :survey_from"), QStringLiteral("survey_from"),
            toSql(*filter.surveyFrom));
    if (filter.surveyBefore)
        add(QStringLiteral("r.survey_at < :survey_before"), QStringLiteral("survey_before"),
            toSql(*filter.surveyBefore));
}

QString where(const QStringList &conditions)
{
    return conditions.isEmpty() ? QString()
                                : QStringLiteral(" WHERE ") + conditions.join(QStringLiteral(" AND "));
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
    return m_database.one(selectByNumber, {{QStringLiteral("number"), number}}, read);
}

Result<std::optional<std::pair<Registration, QByteArray>>>
RegistrationRepository::bySubmission(const QByteArray &key)
{
    return m_database.one(selectBySubmission, {{QStringLiteral("key"), key}},
                          [](const Row &row) { return std::pair(read(row), row.bytes(columnCount)); });
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

Result<Page<Registration>> RegistrationRepository::list(const RegistrationFilter &filter, Zone zone,
                                                        const PageRequest &request)
{
    const bool newestFirst = filter.order == RegistrationFilter::Order::NewestFirst;
    const QString order = newestFirst ? QStringLiteral("newest") : QStringLiteral("oldest");

    QStringList conditions;
    Bindings bindings;
    addConditions(filter, zone, conditions, bindings);
    if (!filter.search.trimmed().isEmpty()) {
        const SearchCondition search = searchCondition(m_database.dialect(), QStringLiteral("registrations"),
                                                       QStringLiteral("r"), filter.search);
        conditions.append(search.sql);
        bindings.append(search.bindings);
    }
    Page<Registration> page;
    PORTAL_ASSIGN(page.total, countMatching(filter, where(conditions), bindings));

    if (!request.cursor.isEmpty()) {
        PORTAL_ASSIGN(const QVariantList keys, decodeCursor(request.cursor, order, 2));
        conditions.append(newestFirst ? QStringLiteral("(r.submitted_at, r.id) < (:after_time, :after_id)")
                                      : QStringLiteral("(r.submitted_at, r.id) > (:after_time, :after_id)"));
        bindings.append({QStringLiteral("after_time"), keys[0]});
        bindings.append({QStringLiteral("after_id"), keys[1]});
    }
    bindings.append({QStringLiteral("limit"), request.limit + 1});
    const QString direction = newestFirst ? QStringLiteral("DESC") : QStringLiteral("ASC");
    PORTAL_ASSIGN(page.items, m_database.all(QStringLiteral("SELECT %1 FROM registrations r%2 ORDER BY "
                                                            "r.submitted_at %3, r.id %3 LIMIT :limit")
                                                 .arg(columns, where(conditions), direction),
                                             bindings, read));
    if (page.items.size() > request.limit) {
        page.items.removeLast();
        const Registration &last = page.items.last();
        page.nextCursor = encodeCursor(order, {toMillis(last.submittedAt), last.id.value()});
    }
    return page;
}

Result<qint64> RegistrationRepository::countMatching(const RegistrationFilter &filter,
                                                     const QString &conditions, const Bindings &bindings)
{
    RegistrationFilter onlyStatus;
    onlyStatus.statuses = filter.statuses;
    onlyStatus.order = filter.order;
    if (filter == onlyStatus) { // the usual queues: known without counting a million rows
        PORTAL_ASSIGN(const auto counts, countsByStatus());
        qint64 total = 0;
        for (auto it = counts.begin(); it != counts.end(); ++it) {
            if (filter.statuses.isEmpty() || filter.statuses.contains(it.key()))
                total += it.value();
        }
        return total;
    }
    return m_database.integer(QStringLiteral("SELECT count(*) FROM registrations r") + conditions, bindings);
}

Result<QMap<RegistrationStatus, qint64>> RegistrationRepository::countsByStatus()
{
    QMap<RegistrationStatus, qint64> counts;
    PORTAL_TRY(m_database.each(selectCounts, {}, [&](const Row &row) {
        if (const auto status = registrationStatusFromName(row.text(0)))
            counts.insert(*status, row.integer(1));
    }));
    return counts;
}

Result<qint64> RegistrationRepository::countOfDay(Day day)
{
    return m_database.integer(countDay, {{QStringLiteral("day"), qint64(day.time_since_epoch().count())}});
}

Result<qint64> RegistrationRepository::countPendingBefore(Instant before)
{
    return m_database.integer(countPending, {{QStringLiteral("before"), toSql(before)}});
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
