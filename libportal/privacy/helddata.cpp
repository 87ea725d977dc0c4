// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/privacy/helddata.h"

#include "libportal/invoices/invoicequeue.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/privacy/wholelist.h"
#include "libportal/staff/access.h"
#include "libportal/staff/staffservice.h"
#include "libportal/storage/auditlog.h"
#include "libportal/tickets/ticketqueue.h"

namespace portal {

namespace {

const QString photoViewed = QStringLiteral("registration.photo_viewed");
const QString nikViewed = QStringLiteral("registration.nik_viewed");
const QString staffPrefix = QStringLiteral("staff:");

// Whose data they are, and that they may be given, was said before.
Actor reader()
{
    return Actor::system();
}

} // namespace

Result<HeldRecords> HeldData::collect(const PortalIdentity &who)
{
    const QString &code = who.actor.customerCode;
    PORTAL_ASSIGN(HeldRecords records, ofCustomer(code));
    PORTAL_TRY(given(who.actor, QStringLiteral("customer"), code));
    return records;
}

Result<HeldRecords> HeldData::collect(const Actor &actor, const QString &codeOrNumber)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::ExportData, QStringLiteral("customer")));
    QString code = codeOrNumber;
    const auto registration = m_parts.registrations.detail(reader(), codeOrNumber);
    if (registration)
        code = registration->registration.customerCode;
    else if (registration.error().code != ErrorCode::NotFound)
        return failure(registration.error());
    if (code.isEmpty()) {
        PORTAL_ASSIGN(HeldRecords records, ofApplicant(*registration));
        PORTAL_TRY(given(actor, QStringLiteral("registration"), codeOrNumber));
        return records;
    }
    PORTAL_ASSIGN(HeldRecords records, ofCustomer(code));
    PORTAL_TRY(given(actor, QStringLiteral("customer"), code));
    return records;
}

Result<HeldRecords> HeldData::ofApplicant(RegistrationDetail registration)
{
    HeldRecords records;
    records.at = m_parts.clock.now();
    PORTAL_ASSIGN(records.looks, looks(registration.registration.number));
    records.registration = std::move(registration);
    return records;
}

Result<HeldRecords> HeldData::ofCustomer(const QString &code)
{
    HeldRecords records;
    records.at = m_parts.clock.now();
    PORTAL_ASSIGN(records.customer, m_parts.customers.detail(reader(), code));
    const QString number = records.customer->customer.registrationNumber;
    if (!number.isEmpty()) {
        auto registration = m_parts.registrations.detail(reader(), number);
        if (registration)
            records.registration = std::move(*registration);
        else if (registration.error().code != ErrorCode::NotFound)
            return failure(registration.error());
        PORTAL_ASSIGN(records.looks, looks(number));
    }
    TicketFilter own;
    own.customerCode = code;
    PORTAL_ASSIGN(const auto tickets, wholeList<TicketRow>([&](const PageRequest &page) {
                      return m_parts.tickets.list(reader(), own, page);
                  }));
    for (const TicketRow &row : tickets)
        records.tickets.append(row.ticket);
    PORTAL_ASSIGN(records.invoices, wholeList<Invoice>([&](const PageRequest &page) {
                      return m_parts.invoices.list(reader(), {.customerCode = code}, page);
                  }));
    PORTAL_ASSIGN(const PortalUse use, m_parts.sessions.use(reader(), code));
    records.sessions = use.sessions;
    records.logIns = use.logIns;
    return records;
}

Result<void> HeldData::given(const Actor &actor, const QString &entity, const QString &key)
{
    return m_parts.audit.append(
        {0, {}, actor.key(), entity + QStringLiteral(".data_given"), entity, key, {}});
}

Result<QList<IdentityLook>> HeldData::looks(const QString &registrationNumber)
{
    PORTAL_ASSIGN(const QList<AuditEntry> entries,
                  m_parts.audit.of(QStringLiteral("registration"), registrationNumber));
    QList<IdentityLook> looks;
    for (const AuditEntry &entry : entries) {
        if (entry.action != photoViewed && entry.action != nikViewed)
            continue;
        PORTAL_ASSIGN(const QString name, nameOf(entry.actor));
        looks.append({entry.at,
                      entry.action == photoViewed ? IdentityLook::What::Photo : IdentityLook::What::Nik, name,
                      entry.detail});
    }
    return looks;
}

Result<QString> HeldData::nameOf(const QString &actor)
{
    if (!actor.startsWith(staffPrefix))
        return actor;
    PORTAL_ASSIGN(const auto colleague,
                  m_parts.staff.colleague(StaffId(actor.sliced(staffPrefix.size()).toLongLong())));
    return colleague ? colleague->fullName : actor;
}

} // namespace portal
