// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/demo/demorepository.h"

#include "libportal/messaging/outbox.h"
#include "libportal/storage/search.h"
#include "libportal/tickets/deadline.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace portal {

namespace {

const QString countAll =
    QStringLiteral("SELECT (SELECT count(*) FROM registrations) + (SELECT count(*) FROM customers) + "
                   "(SELECT count(*) FROM tickets) + (SELECT count(*) FROM outbox)");
const QString selectMark = QStringLiteral("SELECT value FROM settings WHERE name = 'demo'");
const QString insertMark =
    QStringLiteral("INSERT INTO settings (name, value, version, updated_at, updated_by) "
                   "VALUES ('demo', :value, 1, :at, 'system')");
const QString selectCounters = QStringLiteral("SELECT series, period, value FROM counters");
const QString storeCounter = QStringLiteral("INSERT INTO counters (series, period, value) "
                                            "VALUES (:series, :period, :value) "
                                            "ON CONFLICT (series, period) DO UPDATE SET value = :value");
const QString addToCount =
    QStringLiteral("INSERT INTO registration_counts (status, count) VALUES (:status, :count) "
                   "ON CONFLICT (status) DO UPDATE SET count = registration_counts.count + :count");
// What the triggers keep row by row (migration 0014).
const QString fillCohorts = QStringLiteral(
    "INSERT INTO registration_cohorts "
    "SELECT dimension, slot, value, sum(total), sum(verified), sum(surveyed), sum(approved), sum(rejected), "
    "sum(converted), sum(verify_ms), sum(approve_ms), sum(convert_ms) "
    "FROM registration_cells GROUP BY dimension, slot, value");
const QString addToCustomerCount =
    QStringLiteral("INSERT INTO customer_counts (status, count) VALUES (:status, :count) "
                   "ON CONFLICT (status) DO UPDATE SET count = customer_counts.count + :count");
const QString selectGreatestStaffId = QStringLiteral("SELECT coalesce(max(id), 0) FROM staff");

// What no password can have as its hash.
const QString noPassword = QStringLiteral("-");

enum Table {
    Staff,
    Registrations,
    RegistrationEvents,
    Customers,
    CustomerEvents,
    Tickets,
    TicketEvents,
    Messages,
    Invoices,
    InvoiceLines,
    PortalLogIns,
    PortalActiveDays
};

QStringList names(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

QList<BulkLoad::Table> tables()
{
    return {
        {QStringLiteral("staff"), names("id username full_name role password_hash created_at updated_at")},
        {QStringLiteral("registrations"),
         names(
             "id number status version language full_name email phone nik_sealed nik_fingerprint street rt "
             "rw village district city province postal_code landmark latitude longitude address_key "
             "package_code package_name package_speed_mbps package_price preferred_date preferred_slot notes "
             "consent_version consent_hash consent_at additional_home campaign_source campaign_medium "
             "campaign_name local_day submitted_at updated_at updated_by verified_at survey_set_at survey_at "
             "survey_completed_at approved_at rejected_at cancelled_at converted_at reject_category "
             "reject_reason assignee_id customer_code search_text")},
        {QStringLiteral("registration_events"),
         names("registration_id at actor actor_name action from_status to_status note reason")},
        {QStringLiteral("customers"),
         names(
             "id code registration_number status version language full_name email phone nik_sealed "
             "nik_fingerprint street rt rw village district city province postal_code landmark latitude "
             "longitude address_key package_code package_name package_speed_mbps package_price portal_access "
             "created_at updated_at activated_at suspended_at terminated_at status_reason search_text")},
        {QStringLiteral("customer_events"),
         names("customer_id at actor actor_name action from_status to_status fields note")},
        {QStringLiteral("tickets"),
         names("id number type status priority version registration_number customer_code title description "
               "scheduled_at assignee_id due_at held_left created_at created_by updated_at started_at "
               "completed_at cancelled_at search_text")},
        {QStringLiteral("ticket_events"),
         names("ticket_id at actor actor_name action from_status to_status note")},
        {QStringLiteral("outbox"),
         names("template language phone entity key parameters priority state created_at next_attempt_at "
               "attempts attempted_at provider accepted_at delivered_at read_at failed_at error_class "
               "error_reason requested_by")},
        {QStringLiteral("invoices"),
         names("number kind status version customer_id customer_code customer_name customer_address "
               "language period issued_on due_on subtotal tax total tax_hundredths tax_base_numerator "
               "tax_base_denominator payment_reference package_code created_at created_by paid_at "
               "payment_method payment_note cancelled_at cancel_reason reminded_before_at "
               "reminded_after_at")},
        {QStringLiteral("invoice_lines"),
         names("invoice_number position description amount days month_days")},
        {QStringLiteral("portal_log_ins"),
         names("at day phone_fingerprint known outcome address user_agent")},
        {QStringLiteral("portal_active_days"), names("day customer_id")},
    };
}

template <typename Enum>
QVariant nameOrNull(const std::optional<Enum> &value, QString (*nameOf)(Enum))
{
    return value ? QVariant(nameOf(*value)) : sqlNull();
}

void appendAddress(QVariantList &row, const Address &address)
{
    row << address.street << address.rt << address.rw << address.village << address.district << address.city
        << address.province << address.postalCode << address.landmark << toSql(address.latitude)
        << toSql(address.longitude) << address.key();
}

qint64 numberOf(Day day)
{
    return day.time_since_epoch().count();
}

QString encoded(const QMap<QString, QString> &parameters)
{
    QJsonObject object;
    for (auto it = parameters.begin(); it != parameters.end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<bool> DemoRepository::isEmpty()
{
    PORTAL_ASSIGN(const qint64 count, m_database.integer(countAll));
    return count == 0;
}

Result<std::optional<QString>> DemoRepository::marked()
{
    return m_database.one(selectMark, {}, [](const Row &row) { return row.text(0); });
}

Result<CounterValues> DemoRepository::counters()
{
    CounterValues values;
    PORTAL_TRY(m_database.each(selectCounters, {}, [&values](const Row &row) {
        values[{row.text(0), row.text(1)}] = row.integer(2);
    }));
    return values;
}

Result<qint64> DemoRepository::greatestStaffId()
{
    return m_database.integer(selectGreatestStaffId);
}

Result<void> DemoRepository::begin()
{
    return m_load.begin(tables());
}

Result<void> DemoRepository::add(const Office::Member &member, Instant since)
{
    return m_load.add(Staff, {member.actor.staffId.value(), member.username, member.actor.name,
                              roleName(member.actor.role), noPassword, toSql(since), toSql(since)});
}

Result<void> DemoRepository::add(const ApplicationStory &story, qint64 id, Zone zone)
{
    const Registration &r = story.registration;
    QVariantList row;
    row.reserve(60);
    row << id << r.number << registrationStatusName(r.status) << r.version << languageTag(r.language)
        << r.fullName << r.email << r.phone << toSqlOrNull(r.nikSealed) << toSqlOrNull(r.nikFingerprint);
    appendAddress(row, r.address);
    row << r.packageCode << r.packageName << r.packageSpeedMbps << toSql(r.packagePrice)
        << (r.preferredDate ? QVariant(toIsoDate(*r.preferredDate)) : sqlNull())
        << nameOrNull(r.preferredSlot, installSlotName) << r.notes << r.consentVersion << r.consentHash
        << toSql(r.submittedAt) << int(r.additionalHome) << r.campaign.source << r.campaign.medium
        << r.campaign.name << qint64(zone.dayOf(r.submittedAt).time_since_epoch().count())
        << toSql(r.submittedAt) << toSql(r.updatedAt) << r.updatedBy << toSql(r.verifiedAt)
        << toSql(r.surveySetAt) << toSql(r.surveyAt) << toSql(r.surveyCompletedAt) << toSql(r.approvedAt)
        << toSql(r.rejectedAt) << toSql(r.cancelledAt) << toSql(r.convertedAt)
        << nameOrNull(r.rejectCategory, rejectCategoryName) << toSqlOrNull(r.rejectReason)
        << toSql(r.assigneeId) << toSqlOrNull(r.customerCode)
        << searchText({r.fullName, r.email, searchablePhone(r.phone), r.number});
    PORTAL_TRY(m_load.add(Registrations, row));
    ++m_counts[r.status];
    for (const RegistrationEvent &event : story.events) {
        PORTAL_TRY(m_load.add(RegistrationEvents,
                              {id, toSql(event.at), event.actor, event.actorName, event.action,
                               nameOrNull(event.from, registrationStatusName),
                               nameOrNull(event.to, registrationStatusName), event.note, event.reason}));
    }
    return {};
}

Result<void> DemoRepository::add(const Customer &c, const Registration &origin)
{
    QVariantList row;
    row.reserve(40);
    row << ++m_customerId << c.code << toSqlOrNull(c.registrationNumber) << customerStatusName(c.status)
        << c.version << languageTag(c.language) << c.fullName << c.email << c.phone
        << toSqlOrNull(origin.nikSealed) << toSqlOrNull(origin.nikFingerprint);
    appendAddress(row, c.address);
    row << c.packageCode << c.packageName << c.packageSpeedMbps << toSql(c.packagePrice)
        << int(c.portalAccess) << toSql(c.createdAt) << toSql(c.updatedAt) << toSql(c.activatedAt)
        << toSql(c.suspendedAt) << toSql(c.terminatedAt) << c.statusReason
        << searchText({c.fullName, c.email, searchablePhone(c.phone), c.code});
    PORTAL_TRY(m_load.add(Customers, row));
    ++m_customerCounts[c.status];
    using S = CustomerStatus;
    PORTAL_TRY(addEvent("created", c.createdAt, std::nullopt, S::PendingInstallation, c.registrationNumber));
    if (c.activatedAt)
        PORTAL_TRY(addEvent("activate", *c.activatedAt, S::PendingInstallation, S::Active, {}));
    if (c.suspendedAt)
        PORTAL_TRY(addEvent("suspend", *c.suspendedAt, S::Active, S::Suspended, c.statusReason));
    if (c.terminatedAt)
        PORTAL_TRY(addEvent("terminate", *c.terminatedAt, S::Active, S::Terminated, c.statusReason));
    return {};
}

/// Of the customer that was added last.
Result<void> DemoRepository::addEvent(const char *action, Instant at, std::optional<CustomerStatus> from,
                                      CustomerStatus to, const QString &note)
{
    return m_load.add(CustomerEvents,
                      {m_customerId, toSql(at), Actor::system().key(), QString(), QLatin1String(action),
                       nameOrNull(from, customerStatusName), customerStatusName(to), QString(), note});
}

Result<void> DemoRepository::add(const TicketStory &story, qint64 id, const ServiceCalendar &calendar)
{
    Ticket t = story.ticket();
    t.dueAt = deadlineOf(t, calendar);
    bool held = false;
    for (const TicketEvent &event : story.events()) {
        if (held && event.to != TicketStatus::OnHold)
            resumeDeadline(t, calendar, event.at);
        if (!held && event.to == TicketStatus::OnHold)
            pauseDeadline(t, calendar, event.at);
        held = event.to == TicketStatus::OnHold;
    }
    PORTAL_TRY(m_load.add(Tickets, {id,
                                    t.number,
                                    ticketTypeName(t.type),
                                    ticketStatusName(t.status),
                                    ticketPriorityName(t.priority),
                                    t.version,
                                    toSqlOrNull(t.registrationNumber),
                                    toSqlOrNull(t.customerCode),
                                    t.title,
                                    t.description,
                                    toSql(t.scheduledAt),
                                    toSql(t.assigneeId),
                                    toSql(t.dueAt),
                                    t.heldLeft ? QVariant(qint64(t.heldLeft->count())) : sqlNull(),
                                    toSql(t.createdAt),
                                    t.createdBy,
                                    toSql(t.updatedAt),
                                    toSql(t.startedAt),
                                    toSql(t.completedAt),
                                    toSql(t.cancelledAt),
                                    searchText({t.number, t.title})}));
    for (const TicketEvent &event : story.events()) {
        PORTAL_TRY(m_load.add(TicketEvents, {id, toSql(event.at), event.actor, event.actorName, event.action,
                                             nameOrNull(event.from, ticketStatusName),
                                             nameOrNull(event.to, ticketStatusName), event.note}));
    }
    return {};
}

Result<void> DemoRepository::add(const SentMessage &sent)
{
    using namespace std::chrono_literals;
    const Instant at = sent.message.at;
    const bool failed = sent.state == MessageState::Failed;
    const bool read = sent.state == MessageState::Read;
    const bool delivered = read || sent.state == MessageState::Delivered;
    const auto when = [](bool happened, Instant instant) {
        return happened ? toSql(instant) : sqlNull();
    };
    return m_load.add(Messages, {sent.message.templateKey,
                                 languageTag(sent.language),
                                 sent.phone,
                                 QStringLiteral("registration"),
                                 sent.key,
                                 encoded(sent.message.parameters),
                                 int(MessagePriority::Normal),
                                 messageStateName(sent.state),
                                 toSql(at),
                                 toSql(at),
                                 1,
                                 toSql(at + 2s),
                                 QStringLiteral("simulator"),
                                 when(!failed, at + 3s),
                                 when(delivered, at + 8s),
                                 when(read, at + 4min),
                                 when(failed, at + 3s),
                                 failed ? QVariant(QStringLiteral("bad_number")) : sqlNull(),
                                 failed ? QVariant(QStringLiteral("not on WhatsApp")) : sqlNull(),
                                 sent.message.requestedBy});
}

Result<void> DemoRepository::add(const InvoiceDetail &detail)
{
    const Invoice &i = detail.invoice;
    // Whoever is late was reminded long ago.
    const QVariant reminded = i.status == InvoiceStatus::Pending ? sqlNull() : toSql(i.createdAt);
    PORTAL_TRY(m_load.add(Invoices, {i.number,
                                     invoiceKindName(i.kind),
                                     invoiceStatusName(i.status),
                                     i.version,
                                     i.recipient.customerId.value(),
                                     i.recipient.code,
                                     i.recipient.name,
                                     i.recipient.address,
                                     languageTag(i.recipient.language),
                                     i.month.toText(),
                                     numberOf(i.issuedOn),
                                     numberOf(i.dueOn),
                                     toSql(i.figures.subtotal),
                                     toSql(i.figures.tax),
                                     toSql(i.figures.total),
                                     i.figures.rate.hundredths,
                                     i.figures.rate.baseNumerator,
                                     i.figures.rate.baseDenominator,
                                     i.paymentReference,
                                     i.packageCode,
                                     toSql(i.createdAt),
                                     i.createdBy,
                                     toSql(i.paidAt),
                                     nameOrNull(i.paymentMethod, paymentMethodName),
                                     i.paymentNote,
                                     toSql(i.cancelledAt),
                                     i.cancelReason,
                                     reminded,
                                     reminded}));
    for (qsizetype at = 0; at < detail.lines.size(); ++at) {
        const InvoiceLine &line = detail.lines[at];
        PORTAL_TRY(m_load.add(
            InvoiceLines, {i.number, at, line.description, toSql(line.amount), line.days, line.monthDays}));
    }
    return {};
}

Result<void> DemoRepository::addLogIn(const QByteArray &phoneFingerprint, Day day, Instant at,
                                      PortalLogInOutcome outcome)
{
    return m_load.add(PortalLogIns, {toSql(at), numberOf(day), phoneFingerprint, 1,
                                     portalLogInOutcomeName(outcome), QString(), QString()});
}

Result<void> DemoRepository::addActiveDay(Day day, CustomerId customer)
{
    if (std::exchange(m_lastActive, {day, customer}) == std::pair(day, customer))
        return {};
    return m_load.add(PortalActiveDays, {numberOf(day), customer.value()});
}

Result<void> DemoRepository::finish(const CounterValues &counters, const QString &mark, Instant now)
{
    PORTAL_TRY(m_load.finish());
    PORTAL_TRY(m_database.execute(fillCohorts));
    for (const auto &[status, count] : m_counts) {
        PORTAL_TRY(m_database.execute(addToCount, {{QStringLiteral("status"), registrationStatusName(status)},
                                                   {QStringLiteral("count"), count}}));
    }
    for (const auto &[status, count] : m_customerCounts) {
        PORTAL_TRY(
            m_database.execute(addToCustomerCount, {{QStringLiteral("status"), customerStatusName(status)},
                                                    {QStringLiteral("count"), count}}));
    }
    for (const auto &[name, value] : counters) {
        PORTAL_TRY(m_database.execute(storeCounter, {{QStringLiteral("series"), name.first},
                                                     {QStringLiteral("period"), name.second},
                                                     {QStringLiteral("value"), value}}));
    }
    PORTAL_TRY(m_database.execute(insertMark,
                                  {{QStringLiteral("value"), mark}, {QStringLiteral("at"), toSql(now)}}));
    return {};
}

} // namespace portal
