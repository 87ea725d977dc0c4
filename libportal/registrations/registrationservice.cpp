// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationservice.h"

#include "libportal/base/contactrules.h"
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationmessages.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/registrations/steprules.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketservice.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("registration");

// A stale view is answered with who was faster, also when it was the applicant.
Text theApplicant()
{
    return {QT_TRANSLATE_NOOP("portal", "The applicant"), {}};
}

bool isRefusedByState(const Error &error)
{
    return error.fields.size() == 1 && error.fields[0].field == u"action";
}

} // namespace

RegistrationService::RegistrationService(const Parts &parts)
    : m_parts(parts), m_registrations(std::make_unique<RegistrationRepository>(parts.database))
{
}

RegistrationService::~RegistrationService() = default;

Result<Registration> RegistrationService::step(const Actor &actor, const QString &number,
                                               const StepRequest &request)
{
    PORTAL_TRY(m_parts.access.require(actor, permissionFor(request.action), entity, number));
    return logRefusal(stepInside(actor, number, request), actor, registrationActionName(request.action),
                      number);
}

Result<Registration> RegistrationService::stepForApplicant(const QString &number, const StepRequest &request)
{
    const Actor applicant = Actor::applicant();
    return logRefusal(stepInside(applicant, number, request), applicant,
                      registrationActionName(request.action), number);
}

template <typename T>
Result<T> RegistrationService::logRefusal(Result<T> result, const Actor &actor, const QString &action,
                                          const QString &number)
{
    // After the transaction has ended, or the entry would vanish with it. The answer stays the more telling
    // one.
    if (!result && isRefusedByState(result.error()))
        (void)m_parts.access.refuse(actor, action, entity, number);
    return result;
}

Result<Registration> RegistrationService::stepInside(const Actor &actor, const QString &number,
                                                     const StepRequest &request)
{
    if (actor.kind == Actor::Kind::Applicant && !applicantMay(request.action))
        return failure(m_parts.access.refuse(actor, registrationActionName(request.action), entity, number));

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + number));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    if (found->version != request.version)
        return failure(Error::conflict(found->version, found->updatedBy));
    const auto transition = transitionFor(request.action, found->status);
    if (!transition || !found->customerCode.isEmpty())
        return failure(noSuchStep(*found));
    PORTAL_TRY(checkStep(request, *found, *transition, m_parts.clock.now()));

    Registration changed = *found;
    applyStep(changed, request, *transition, actor, m_parts.clock.now());
    if (actor.kind == Actor::Kind::Applicant)
        changed.updatedBy = m_parts.translations.text(theApplicant(), Language::Indonesian);
    PORTAL_ASSIGN(const bool written, m_registrations->update(changed, found->version, found->status));
    if (!written)
        return failure(Error::conflict(found->version + 1, {}));
    changed.version = found->version + 1;

    RegistrationEvent event;
    event.at = changed.updatedAt;
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = registrationActionName(request.action);
    event.from = found->status;
    event.to = changed.status;
    event.note = request.note.trimmed();
    event.reason = request.reason.trimmed();
    PORTAL_TRY(m_registrations->appendEvent(changed.id, event));
    PORTAL_TRY(followUp(actor, *found, changed, request));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return changed;
}

// A ticket keeps its title, and the person it is about reads it in the portal and in messages.
QString RegistrationService::titleOf(const Text &title, const Registration &about) const
{
    return m_parts.translations.text(title, about.language);
}

Result<void> RegistrationService::followUp(const Actor &actor, const Registration &before,
                                           const Registration &after, const StepRequest &request)
{
    switch (request.action) {
    case RegistrationAction::ScheduleSurvey: {
        PORTAL_ASSIGN(const auto ticket, m_parts.tickets.unfinished(after.number, TicketType::Survey));
        if (ticket) {
            PORTAL_TRY(m_parts.tickets.reschedule(actor, ticket->number, *after.surveyAt));
            break;
        }
        NewTicket survey;
        survey.type = TicketType::Survey;
        survey.registrationNumber = after.number;
        survey.title = titleOf({QT_TRANSLATE_NOOP("portal", "Survey %1"), {after.number}}, after);
        survey.description = after.address.toText();
        survey.scheduledAt = after.surveyAt;
        PORTAL_TRY(m_parts.tickets.open(actor, survey));
        break;
    }
    case RegistrationAction::CompleteSurvey:
        PORTAL_TRY(m_parts.tickets.completeSurveyOf(actor, after.number, request.note));
        break;
    case RegistrationAction::Reject:
    case RegistrationAction::Cancel:
        PORTAL_TRY(m_parts.tickets.cancelOfRegistration(
            actor, after.number,
            request.action == RegistrationAction::Reject ? request.reason : request.note));
        break;
    case RegistrationAction::Verify:
    case RegistrationAction::Approve:
    case RegistrationAction::Reopen:
        break;
    }
    const QString templateKey = messageFor(request.action);
    if (templateKey.isEmpty() || before.phone.isEmpty())
        return {};
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(MessageRequest message, registrationMessage(after, templateKey, actor, brand.value));
    message.hold = request.messageHold;
    PORTAL_TRY(m_parts.outbox.enqueue(message));
    return {};
}

Result<void> RegistrationService::checkBulk(const StepRequest &request, const QList<BulkItem> &items)
{
    if (request.action != RegistrationAction::Verify && request.action != RegistrationAction::Reject) {
        return failure(Error::invalid(
            QStringLiteral("action"), QStringLiteral("not_allowed"),
            {QT_TRANSLATE_NOOP("portal", "Several applications at once can only be verified or rejected."),
             {}}));
    }
    if (items.isEmpty() || items.size() > mostBulkItems) {
        return failure(Error::invalid(QStringLiteral("items"), QStringLiteral("count"),
                                      {QT_TRANSLATE_NOOP("portal", "Choose between 1 and %1 applications."),
                                       {QString::number(mostBulkItems)}}));
    }
    return {};
}

StepRequest RegistrationService::bulkStep(const StepRequest &request, const BulkItem &item)
{
    StepRequest single = request;
    single.version = item.version;
    if (!single.category) // the bulk call of 4-http-api has a reason and no category
        single.category = RejectCategory::Other;
    return single;
}

Result<QList<BulkOutcome>> RegistrationService::bulk(const Actor &actor, const StepRequest &request,
                                                     const QList<BulkItem> &items)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::BulkRegistrations, entity));
    PORTAL_TRY(checkBulk(request, items));
    QList<BulkOutcome> outcomes;
    for (const BulkItem &item : items) {
        const auto stepped = step(actor, item.number, bulkStep(request, item));
        if (stepped)
            outcomes.append({item.number, std::nullopt, stepped->version});
        else
            outcomes.append({item.number, stepped.error(), 0});
    }
    return outcomes;
}

Result<Conversion> RegistrationService::createCustomer(const Actor &actor, const QString &number,
                                                       qint64 version)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkRegistrations, entity, number));
    return logRefusal(convert(actor, number, version), actor, QStringLiteral("create_customer"), number);
}

Result<Conversion> RegistrationService::convert(const Actor &actor, const QString &number, qint64 version)
{
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    // The second of two at once waits here, and then finds the customer that the first one made.
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + number));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    if (!found->customerCode.isEmpty()) {
        PORTAL_ASSIGN(const auto ticket, m_parts.tickets.latest(number, TicketType::Installation));
        return Conversion{found->customerCode, ticket ? ticket->number : QString()};
    }
    if (found->version != version)
        return failure(Error::conflict(found->version, found->updatedBy));
    if (found->status != RegistrationStatus::Approved)
        return failure(noSuchStep(*found));

    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(found->phone));
    PORTAL_ASSIGN(const Customer customer,
                  m_parts.customers.create({.registrationNumber = number,
                                            .language = found->language,
                                            .fullName = found->fullName,
                                            .email = found->email,
                                            .phone = phone,
                                            .nikSealed = found->nikSealed,
                                            .nikFingerprint = found->nikFingerprint,
                                            .address = found->address,
                                            .packageCode = found->packageCode,
                                            .packageName = found->packageName,
                                            .packageSpeedMbps = found->packageSpeedMbps,
                                            .packagePrice = found->packagePrice},
                                           actor));
    NewTicket installation;
    installation.type = TicketType::Installation;
    installation.registrationNumber = number;
    installation.customerCode = customer.code;
    installation.title = titleOf({QT_TRANSLATE_NOOP("portal", "Installation %1"), {customer.code}}, *found);
    installation.description = found->address.toText();
    PORTAL_ASSIGN(const Ticket ticket, m_parts.tickets.open(actor, installation));

    Registration changed = *found;
    changed.convertedAt = changed.updatedAt = m_parts.clock.now();
    changed.updatedBy = readableName(actor);
    changed.customerCode = customer.code;
    PORTAL_ASSIGN(const bool written, m_registrations->update(changed, found->version, found->status));
    if (!written)
        return failure(Error::conflict(found->version + 1, {}));
    RegistrationEvent event;
    event.at = changed.updatedAt;
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = QStringLiteral("create_customer");
    event.from = event.to = found->status;
    event.note = customer.code + u' ' + ticket.number;
    PORTAL_TRY(m_registrations->appendEvent(changed.id, event));

    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const MessageRequest message,
                  customerMessage(changed, {customer.code, ticket.number}, actor, brand.value));
    PORTAL_TRY(m_parts.outbox.enqueue(message));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return Conversion{customer.code, ticket.number};
}

Result<void> RegistrationService::addNote(const Actor &actor, const QString &number, const QString &note)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkRegistrations, entity, number));
    PORTAL_ASSIGN(const QString text,
                  checkedText(note, QStringLiteral("note"), 1, longestStepNote, Lines::Many));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    RegistrationEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = QStringLiteral("note");
    event.note = text;
    PORTAL_TRY(m_registrations->appendEvent(found->id, event));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    return transaction.commit();
}

Result<MessageId> RegistrationService::sendMessage(const Actor &actor, const QString &number,
                                                   const QString &text)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkRegistrations, entity, number));
    PORTAL_ASSIGN(const QString words, checkedOwnMessage(text));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const MessageRequest message, ownMessage(*found, words, actor, brand.value));
    PORTAL_ASSIGN(const MessageId id, m_parts.outbox.enqueue(message));
    RegistrationEvent event;
    event.at = m_parts.clock.now();
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = QStringLiteral("message");
    PORTAL_TRY(m_registrations->appendEvent(found->id, event));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return id;
}

Result<Registration> RegistrationService::assign(const Actor &actor, const QString &number, qint64 version,
                                                 StaffId assignee)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkRegistrations, entity, number));
    PORTAL_ASSIGN(const auto seen, m_registrations->byNumber(number));
    if (!seen)
        return failure(Error::notFound());
    const bool another = (seen->assigneeId.isValid() && seen->assigneeId != actor.staffId) ||
                         (assignee.isValid() && assignee != actor.staffId);
    if (another) // asked before the transaction: a refusal must stay in the audit log
        PORTAL_TRY(m_parts.access.require(actor, Permission::TakeOverWork, entity, number));

    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    Registration changed = *seen;
    changed.assigneeId = assignee;
    changed.updatedAt = m_parts.clock.now();
    changed.updatedBy = readableName(actor);
    PORTAL_ASSIGN(const bool written, m_registrations->update(changed, version, seen->status));
    if (!written) {
        PORTAL_ASSIGN(const auto now, m_registrations->byNumber(number));
        return failure(now ? Error::conflict(now->version, now->updatedBy) : Error::notFound());
    }
    changed.version = version + 1;
    RegistrationEvent event;
    event.at = changed.updatedAt;
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = QStringLiteral("assign");
    event.note = assignee.isValid() ? QStringLiteral("staff:%1").arg(assignee.value()) : QString();
    PORTAL_TRY(m_registrations->appendEvent(changed.id, event));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return changed;
}

Result<void> RegistrationService::ticketCompleted(const Ticket &ticket, const Actor &actor)
{
    if (ticket.type != TicketType::Survey || ticket.registrationNumber.isEmpty())
        return {};
    PORTAL_TRY(m_parts.database.lockKey(QStringLiteral("registration:") + ticket.registrationNumber));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(ticket.registrationNumber));
    if (!found || found->status != RegistrationStatus::SurveyScheduled)
        return {}; // decided by other means meanwhile: the ticket is done all the same
    Registration changed = *found;
    StepRequest request;
    request.action = RegistrationAction::CompleteSurvey;
    applyStep(changed, request, *transitionFor(request.action, found->status), actor, m_parts.clock.now());
    changed.assigneeId = found->assigneeId; // the technician does not take over the application
    PORTAL_ASSIGN(const bool written, m_registrations->update(changed, found->version, found->status));
    if (!written)
        return failure(Error::conflict(found->version + 1, {}));
    RegistrationEvent event;
    event.at = changed.updatedAt;
    event.actor = actor.key();
    event.actorName = readableName(actor);
    event.action = registrationActionName(request.action);
    event.from = found->status;
    event.to = changed.status;
    event.note = ticket.number;
    PORTAL_TRY(m_registrations->appendEvent(changed.id, event));
    return m_parts.changes.record(entity, found->number);
}

} // namespace portal
