// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/customers/customerservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/customers/customermoves.h"
#include "libportal/customers/customerrepository.h"
#include "libportal/customers/packagechanges.h"
#include "libportal/messaging/outbox.h"
#include "libportal/packages/packageservice.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/counters.h"
#include "libportal/storage/transaction.h"

namespace portal {

namespace {

constexpr int codeDigits = 4;

const QString entity = QStringLiteral("customer");

Customer recordOf(const NewCustomer &request, Instant now)
{
    Customer customer;
    customer.registrationNumber = request.registrationNumber;
    customer.status = CustomerStatus::PendingInstallation;
    customer.version = 1;
    customer.language = request.language;
    customer.fullName = request.fullName;
    customer.email = request.email;
    customer.phone = request.phone.e164();
    customer.address = request.address;
    customer.packageCode = request.packageCode;
    customer.packageName = request.packageName;
    customer.packageSpeedMbps = request.packageSpeedMbps;
    customer.packagePrice = request.packagePrice;
    customer.portalAccess = true;
    customer.createdAt = now;
    customer.updatedAt = now;
    if (!request.earlier)
        return customer;
    const EarlierCustomer &earlier = *request.earlier;
    customer.portalAccess = earlier.portal == PortalAccess::On;
    customer.createdAt = earlier.since;
    // Through the states that lie between, so that their times are there.
    if (earlier.status != CustomerStatus::PendingInstallation)
        customer = moved(customer, CustomerStatus::Active, {}, earlier.since);
    if (earlier.status == CustomerStatus::Suspended || earlier.status == CustomerStatus::Terminated)
        customer = moved(customer, earlier.status, earlier.reason, now);
    return customer;
}

QStringList changedFields(const Customer &before, const Customer &after)
{
    QStringList fields;
    const auto compare = [&fields](const char *name, const auto &was, const auto &is) {
        if (was != is)
            fields.append(QLatin1String(name));
    };
    const Address &from = before.address;
    const Address &to = after.address;
    compare("full_name", before.fullName, after.fullName);
    compare("email", before.email, after.email);
    compare("phone", before.phone, after.phone);
    compare("language", before.language, after.language);
    compare("address.street", from.street, to.street);
    compare("address.rt", from.rt, to.rt);
    compare("address.rw", from.rw, to.rw);
    compare("address.village", from.village, to.village);
    compare("address.district", from.district, to.district);
    compare("address.city", from.city, to.city);
    compare("address.province", from.province, to.province);
    compare("address.postal_code", from.postalCode, to.postalCode);
    compare("address.landmark", from.landmark, to.landmark);
    compare("address.position", std::pair(from.latitude, from.longitude),
            std::pair(to.latitude, to.longitude));
    return fields;
}

/// How people read who acted; empty for the system and for customers.
QString nameOf(const Actor &actor)
{
    return actor.isStaff() ? actor.name : QString();
}

Result<void> checkNotErased(const Customer &customer)
{
    if (!customer.erasedAt)
        return {};
    return failure(Error::invalid(
        QStringLiteral("person"), QStringLiteral("erased"),
        {QT_TRANSLATE_NOOP("portal",
                           "This person was erased at their request. The record cannot be changed."),
         {}}));
}

} // namespace

CustomerService::CustomerService(const Parts &parts)
    : m_parts(parts),
      m_customers(std::make_unique<CustomerRepository>(parts.database)),
      m_packages(std::make_unique<PackageChanges>(
          PackageChanges::Parts{parts.database, parts.clock, parts.settings, parts.changes, *m_customers}))
{
}

CustomerService::~CustomerService() = default;

Result<Customer> CustomerService::create(const NewCustomer &request, const Actor &actor)
{
    const QString field = QStringLiteral("registration_number");
    // Asked first so that no number is taken in vain; the unique column decides between two at once.
    if (!request.registrationNumber.isEmpty()) {
        PORTAL_ASSIGN(const bool taken, m_customers->hasRegistration(request.registrationNumber));
        if (taken)
            return failure(Error::duplicate(field));
    }
    const Instant now = m_parts.clock.now();
    Customer customer = recordOf(request, now);
    customer.updatedBy = nameOf(actor);
    PORTAL_ASSIGN(customer.code, codeFor(request, now));
    PORTAL_ASSIGN(const auto id, m_customers->insert(customer, {request.nikSealed, request.nikFingerprint}));
    if (!id)
        return failure(Error::duplicate(field));
    customer.id = *id;
    PORTAL_TRY(m_customers->append(customer.id,
                                   {now,
                                    actor.key(),
                                    actor.name,
                                    request.earlier ? QStringLiteral("imported") : QStringLiteral("created"),
                                    std::nullopt,
                                    customer.status,
                                    {},
                                    request.registrationNumber}));
    PORTAL_TRY(m_parts.changes.record(entity, customer.code));
    return customer;
}

Result<QString> CustomerService::codeFor(const NewCustomer &customer, Instant now)
{
    if (customer.earlier && !customer.earlier->code.isEmpty()) {
        PORTAL_ASSIGN(const auto bearer, m_customers->byCode(customer.earlier->code));
        if (bearer)
            return failure(Error::duplicate(QStringLiteral("code")));
        return customer.earlier->code;
    }
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    while (true) {
        PORTAL_ASSIGN(const QString code,
                      m_parts.counters.nextOfMonth(brand.value.customerPrefix, brand.value.zone.dayOf(now),
                                                   codeDigits));
        // Somebody may have brought it along from another system.
        PORTAL_ASSIGN(const auto bearer, m_customers->byCode(code));
        if (!bearer)
            return code;
    }
}

Result<void> CustomerService::ticketCompleted(const Ticket &ticket, const Actor &actor)
{
    if (ticket.customerCode.isEmpty())
        return {};
    const auto found = locked(ticket.customerCode);
    if (!found && found.error().code == ErrorCode::NotFound)
        return {}; // nobody there any more: the work is done all the same
    PORTAL_ASSIGN(const Customer before, found);
    if (before.status == CustomerStatus::Terminated)
        return {};
    switch (ticket.type) {
    case TicketType::Installation:
        if (before.status != CustomerStatus::PendingInstallation)
            return {}; // a second line, later
        PORTAL_TRY(write(actor, before, moved(before, CustomerStatus::Active, {}, m_parts.clock.now()),
                         QStringLiteral("activate"), ticket.number));
        return {};
    case TicketType::Upgrade: {
        PORTAL_ASSIGN(const PackageTerms terms, termsOf(ticket.packageCode));
        return m_packages->agree(actor, before, terms, ticket.number);
    }
    case TicketType::Dismantle:
        PORTAL_TRY(m_packages->forget(before));
        PORTAL_TRY(write(actor, before,
                         moved(before, CustomerStatus::Terminated, ticket.number, m_parts.clock.now()),
                         QStringLiteral("terminate"), ticket.number));
        return {};
    case TicketType::Survey:
    case TicketType::Repair:
        return {};
    }
    return {};
}

Result<void> CustomerService::checkCompletion(const Ticket &ticket)
{
    if (ticket.type == TicketType::Upgrade)
        PORTAL_TRY(termsOf(ticket.packageCode));
    return {};
}

Result<PackageTerms> CustomerService::termsOf(const QString &packageCode)
{
    const auto package = m_parts.packages.byCode(packageCode);
    if (package)
        return PackageTerms{package->code, package->name, package->speedMbps, package->price};
    if (package.error().code != ErrorCode::NotFound)
        return failure(package.error());
    return failure(Error::invalid(QStringLiteral("package_code"), QStringLiteral("unknown"),
                                  {QT_TRANSLATE_NOOP("portal", "There is no such package."), {}}));
}

Result<PackageTerms> CustomerService::packageOn(const QString &code, Day day)
{
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(code));
    if (!customer)
        return failure(Error::notFound());
    return m_packages->on(*customer, day);
}

Result<qint64> CustomerService::applyPackageChanges()
{
    return m_packages->applyDue();
}

void CustomerService::onChanged(Changed listener)
{
    m_changed.append(std::move(listener));
}

/// Staff whose role allows it, and customers their own record.
Result<void> CustomerService::mayTouch(const Actor &actor, const QString &code)
{
    if (actor.kind == Actor::Kind::Customer && actor.customerCode == code)
        return {};
    return m_parts.access.require(actor, Permission::WorkCustomers, entity, code);
}

Result<Customer> CustomerService::find(const Actor &actor, const QString &code)
{
    PORTAL_TRY(mayTouch(actor, code));
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(code));
    if (!customer)
        return failure(Error::notFound());
    return *customer;
}

Result<QList<CustomerMatch>> CustomerService::matches(const PhoneNumber &phone, const QString &email,
                                                      const QByteArray &nikFingerprint,
                                                      const QString &addressKey)
{
    return m_customers->matches(phone.e164(), email, nikFingerprint, addressKey);
}

Result<QList<Customer>> CustomerService::withPhone(const PhoneNumber &phone)
{
    return m_customers->withPhone(phone.e164());
}

/// The customer as it is now; nobody else changes it before this transaction ends.
Result<Customer> CustomerService::locked(const QString &code)
{
    PORTAL_TRY(m_parts.database.lockKey(entity + u':' + code));
    PORTAL_ASSIGN(const auto customer, m_customers->byCode(code));
    if (!customer)
        return failure(Error::notFound());
    return *customer;
}

Result<Customer> CustomerService::seen(const QString &code, qint64 version)
{
    PORTAL_ASSIGN(const Customer now, locked(code));
    if (now.version != version)
        return failure(Error::conflict(now.version, now.updatedBy));
    PORTAL_TRY(checkNotErased(now));
    return now;
}

Result<Customer> CustomerService::write(const Actor &actor, const Customer &before, Customer after,
                                        const QString &action, const QString &note, const QStringList &fields)
{
    after.updatedAt = m_parts.clock.now();
    after.updatedBy = nameOf(actor);
    after.version = before.version + 1;
    PORTAL_ASSIGN(const bool written, m_customers->update(after, before.version, before.status));
    if (!written)
        return failure(Error::internal(QStringLiteral("a locked customer changed: ") + before.code));
    const bool moved = after.status != before.status;
    PORTAL_TRY(
        m_customers->append(after.id, {after.updatedAt, actor.key(), actor.name, action,
                                       moved ? std::optional(before.status) : std::nullopt,
                                       moved ? std::optional(after.status) : std::nullopt, fields, note}));
    PORTAL_TRY(m_parts.changes.record(entity, after.code));
    for (const Changed &changed : std::as_const(m_changed))
        PORTAL_TRY(changed(before, after, actor));
    return after;
}

Result<CustomerService::Edited> CustomerService::edited(const Actor &actor, const Customer &before,
                                                        const CustomerEdit &edit)
{
    FieldErrors errors;
    Customer after = before;
    // What came from elsewhere may be odd: it is looked at when it changes.
    if (edit.fullName != before.fullName) {
        after.fullName = errors.take(checkedName(edit.fullName, QStringLiteral("full_name")));
        if (actor.kind == Actor::Kind::Customer) {
            errors.add(
                Error::invalid(QStringLiteral("full_name"), QStringLiteral("not_allowed"),
                               {QT_TRANSLATE_NOOP("portal", "Please ask us to change the name."), {}}));
        }
    }
    if (edit.email != before.email)
        after.email = errors.take(checkedEmail(edit.email, QStringLiteral("email")));
    const auto phone = PhoneNumber::parse(edit.phone);
    if (phone)
        after.phone = phone->e164();
    else
        errors.add(phone.error());
    after.language = edit.language;
    if (edit.address != before.address)
        after.address = errors.take(edit.address.checked());
    if (!errors.isEmpty())
        return failure(errors.error());
    after.updatedBy = nameOf(actor);
    const QStringList fields = changedFields(before, after);
    if (fields.isEmpty()) {
        return failure(Error::invalid(QStringLiteral("version"), QStringLiteral("unchanged"),
                                      {QT_TRANSLATE_NOOP("portal", "Nothing was changed."), {}}));
    }
    return Edited{after, fields};
}

Result<MessageRequest> CustomerService::phoneChanged(const Actor &actor, const Customer &before,
                                                     const Customer &after)
{
    PORTAL_ASSIGN(const PhoneNumber oldNumber, PhoneNumber::parse(before.phone));
    PORTAL_ASSIGN(const PhoneNumber newNumber, PhoneNumber::parse(after.phone));
    MessageRequest message{.templateKey = QStringLiteral("profile.phone_changed"),
                           .language = after.language,
                           .to = oldNumber,
                           .entity = entity,
                           .key = before.code,
                           .requestedBy = actor.key()};
    message.parameters = {{QStringLiteral("name"), after.fullName},
                          {QStringLiteral("new_phone_masked"), newNumber.masked()}};
    return message;
}

Result<Customer> CustomerService::edit(const Actor &actor, const QString &code, const CustomerEdit &edit)
{
    PORTAL_TRY(mayTouch(actor, code));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Customer before, seen(code, edit.version));
    PORTAL_ASSIGN(const Edited wanted, edited(actor, before, edit));
    PORTAL_ASSIGN(const Customer after,
                  write(actor, before, wanted.after, QStringLiteral("edit"), {}, wanted.fields));
    if (after.phone != before.phone) {
        PORTAL_ASSIGN(MessageRequest message, phoneChanged(actor, before, after));
        message.hold = edit.messageHold;
        PORTAL_TRY(m_parts.outbox.enqueue(message));
    }
    PORTAL_TRY(transaction.commit());
    return after;
}

Result<QString> CustomerService::previewEdit(const Actor &actor, const QString &code,
                                             const CustomerEdit &edit)
{
    PORTAL_ASSIGN(const Customer now, find(actor, code));
    PORTAL_ASSIGN(const Edited wanted, edited(actor, now, edit));
    if (wanted.after.phone == now.phone)
        return QString();
    PORTAL_ASSIGN(const MessageRequest message, phoneChanged(actor, now, wanted.after));
    return m_parts.outbox.preview(message);
}

Result<void> CustomerService::checkEdit(const Actor &actor, const QString &code, const CustomerEdit &edit)
{
    PORTAL_ASSIGN(const Customer now, find(actor, code));
    if (now.version != edit.version)
        return failure(Error::conflict(now.version, now.updatedBy));
    PORTAL_TRY(edited(actor, now, edit));
    return {};
}

Result<Customer> CustomerService::step(const Actor &actor, const QString &code, const CustomerStep &step)
{
    PORTAL_TRY(m_parts.access.require(actor, permissionFor(step.action), entity, code));
    auto result = stepped(actor, code, step);
    // After the transaction has ended, or the entry would vanish with it.
    if (!result && result.error().fields.value(0).field == u"action")
        (void)m_parts.access.refuse(actor, customerActionName(step.action), entity, code);
    return result;
}

Result<Customer> CustomerService::stepped(const Actor &actor, const QString &code, const CustomerStep &step)
{
    PORTAL_ASSIGN(const QString reason,
                  checkedText(step.reason, QStringLiteral("reason"), needsReason(step.action) ? 1 : 0,
                              longestNote, Lines::Many));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Customer before, seen(code, step.version));
    const auto to = customerStateAfter(step.action, before.status);
    if (!to) {
        return failure(Error::invalid(
            QStringLiteral("action"), QStringLiteral("state"),
            {QT_TRANSLATE_NOOP("portal", "This is not possible in the customer's present state."), {}}));
    }
    Customer after = moved(before, *to, reason, m_parts.clock.now());
    if (step.action == CustomerAction::Terminate)
        PORTAL_TRY(m_packages->forget(before));
    PORTAL_ASSIGN(after, write(actor, before, after, customerActionName(step.action), reason));
    PORTAL_TRY(transaction.commit());
    return after;
}

Result<Customer> CustomerService::setPortalAccess(const Actor &actor, const QString &code,
                                                  PortalAccess access, qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity, code));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const Customer before, seen(code, version));
    const bool on = access == PortalAccess::On;
    if (before.portalAccess == on) {
        return failure(Error::invalid(QStringLiteral("portal_access"), QStringLiteral("unchanged"),
                                      {on ? QT_TRANSLATE_NOOP("portal", "Portal access is on already.")
                                          : QT_TRANSLATE_NOOP("portal", "Portal access is off already."),
                                       {}}));
    }
    Customer after = before;
    after.portalAccess = on;
    PORTAL_ASSIGN(after, write(actor, before, after,
                               on ? QStringLiteral("portal_on") : QStringLiteral("portal_off"), {}));
    PORTAL_TRY(transaction.commit());
    return after;
}

Result<void> CustomerService::addNote(const Actor &actor, const QString &code, const QString &note)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkCustomers, entity, code));
    PORTAL_ASSIGN(const QString text, checkedText(note, QStringLiteral("note"), 1, longestNote, Lines::Many));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const auto found, m_customers->byCode(code));
    if (!found)
        return failure(Error::notFound());
    PORTAL_TRY(checkNotErased(*found));
    PORTAL_TRY(m_customers->append(found->id, {m_parts.clock.now(),
                                               actor.key(),
                                               actor.name,
                                               QStringLiteral("note"),
                                               std::nullopt,
                                               std::nullopt,
                                               {},
                                               text}));
    PORTAL_TRY(m_parts.changes.record(entity, code));
    return transaction.commit();
}

Result<Customer> CustomerService::forget(const Actor &actor, const QString &code)
{
    PORTAL_ASSIGN(const Customer before, locked(code));
    Customer after = before;
    after.fullName =
        before.language == Language::English ? QStringLiteral("(erased)") : QStringLiteral("(dihapus)");
    after.email.clear();
    after.phone.clear();
    after.address = {};
    after.address.city = before.address.city;
    after.address.province = before.address.province;
    after.portalAccess = false;
    after.statusReason.clear();
    after.erasedAt = m_parts.clock.now();
    PORTAL_TRY(m_customers->forgetPerson(before.id));
    PORTAL_TRY(write(actor, before, after, QStringLiteral("erase"), {}));
    return before;
}

} // namespace portal
