// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationservice.h"

#include "libportal/base/calendar.h"
#include "libportal/base/contactrules.h"
#include "libportal/customers/customerservice.h"
#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"
#include "libportal/storage/changelog.h"
#include "libportal/storage/transaction.h"
#include "libportal/tickets/ticketservice.h"

namespace portal {

namespace {

constexpr int longestNote = 1000;
constexpr int longestReason = 500;
constexpr int longestMessage = 1000;
constexpr qsizetype mostBulkItems = 200;
constexpr std::chrono::hours surveyWithin{24 * 180};

const QString entity = QStringLiteral("registration");

Error noSuchStep(const Registration &registration)
{
    const Text message =
        registration.customerCode.isEmpty()
            ? Text{QT_TRANSLATE_NOOP("portal", "This cannot be done in the application's present state."), {}}
            : Text{QT_TRANSLATE_NOOP("portal", "This application has become a customer already."), {}};
    return Error::invalid(QStringLiteral("action"), QStringLiteral("not_allowed"), message);
}

Error required(const QString &field, const char *source)
{
    return Error::invalid(field, QStringLiteral("required"), {source, {}});
}

QString readableName(const Actor &actor)
{
    return actor.isStaff() ? actor.name : QString();
}

// What a step changes in the application itself; dates of stages that a step undoes are cleared with it.
void apply(Registration &r, const StepRequest &request, const Transition &transition, const Actor &actor,
           Instant now)
{
    r.status = transition.to;
    r.updatedAt = now;
    r.updatedBy = readableName(actor);
    if (actor.isStaff() && !r.assigneeId.isValid())
        r.assigneeId = actor.staffId;
    switch (request.action) {
    case RegistrationAction::Verify:
        r.verifiedAt = now;
        break;
    case RegistrationAction::ScheduleSurvey:
        if (!r.surveySetAt)
            r.surveySetAt = now;
        r.surveyAt = request.surveyAt;
        break;
    case RegistrationAction::CompleteSurvey:
        r.surveyCompletedAt = now;
        break;
    case RegistrationAction::Approve:
        r.approvedAt = now;
        break;
    case RegistrationAction::Reject:
        r.rejectedAt = now;
        r.rejectCategory = request.category;
        r.rejectReason = request.reason.trimmed();
        break;
    case RegistrationAction::Cancel:
        r.cancelledAt = now;
        break;
    case RegistrationAction::Reopen:
        r.verifiedAt = r.surveySetAt = r.surveyAt = r.surveyCompletedAt = r.approvedAt = r.rejectedAt =
            std::nullopt;
        r.rejectCategory = std::nullopt;
        r.rejectReason.clear();
        break;
    }
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
    return stepInside(actor, number, request);
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
    PORTAL_TRY(checkInput(request, *found, *transition));

    Registration changed = *found;
    apply(changed, request, *transition, actor, m_parts.clock.now());
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

Result<void> RegistrationService::checkInput(const StepRequest &request, const Registration &registration,
                                             const Transition &transition)
{
    FieldErrors errors;
    errors.take(checkedText(request.note, QStringLiteral("note"), 0, longestNote, Lines::Many));
    errors.take(checkedText(request.reason, QStringLiteral("reason"), 0, longestReason, Lines::Many));
    if (transition.needsNote && request.note.trimmed().isEmpty()) {
        errors.add(
            required(QStringLiteral("note"), QT_TRANSLATE_NOOP("portal", "Write why no survey is needed.")));
    }
    if (request.action == RegistrationAction::Reject) {
        if (!request.category)
            errors.add(required(QStringLiteral("reason_category"),
                                QT_TRANSLATE_NOOP("portal", "Choose why it is rejected.")));
        if (request.reason.trimmed().isEmpty())
            errors.add(
                required(QStringLiteral("reason"),
                         QT_TRANSLATE_NOOP("portal", "Write the reason; the applicant will read it.")));
    }
    if (request.action == RegistrationAction::ScheduleSurvey) {
        const QString field = QStringLiteral("survey_at");
        const Instant now = m_parts.clock.now();
        if (!request.surveyAt) {
            errors.add(required(field, QT_TRANSLATE_NOOP("portal", "Choose the survey's date and time.")));
        } else if (*request.surveyAt <= now) {
            errors.add(
                Error::invalid(field, QStringLiteral("in_past"),
                               {QT_TRANSLATE_NOOP("portal", "Choose a time that is still to come."), {}}));
        } else if (*request.surveyAt > now + surveyWithin) {
            errors.add(
                Error::invalid(field, QStringLiteral("too_late"),
                               {QT_TRANSLATE_NOOP("portal", "Choose a time within half a year."), {}}));
        } else if (registration.surveyAt == request.surveyAt &&
                   registration.status == RegistrationStatus::SurveyScheduled) {
            errors.add(Error::invalid(
                field, QStringLiteral("unchanged"),
                {QT_TRANSLATE_NOOP("portal", "The survey is already set for this time."), {}}));
        }
    }
    if (errors.isEmpty())
        return {};
    return failure(errors.error());
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
    PORTAL_ASSIGN(MessageRequest message, messageOf(after, templateKey, actor));
    message.hold = request.messageHold;
    PORTAL_TRY(m_parts.outbox.enqueue(message));
    return {};
}

Result<MessageRequest> RegistrationService::messageOf(const Registration &registration,
                                                      const QString &templateKey, const Actor &actor)
{
    PORTAL_ASSIGN(const PhoneNumber phone, PhoneNumber::parse(registration.phone));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    MessageRequest message{.templateKey = templateKey,
                           .language = registration.language,
                           .to = phone,
                           .entity = entity,
                           .key = registration.number,
                           .requestedBy = actor.key()};
    message.parameters = {{QStringLiteral("name"), registration.fullName},
                          {QStringLiteral("number"), registration.number}};
    if (registration.surveyAt)
        message.parameters.insert(
            QStringLiteral("survey_at"),
            dateTimeText(*registration.surveyAt, brand.value.zone, registration.language));
    if (!registration.rejectReason.isEmpty())
        message.parameters.insert(QStringLiteral("reason"), registration.rejectReason);
    message.parameters.insert(QStringLiteral("portal_url"), brand.value.portalUrl);
    return message;
}

Result<QString> RegistrationService::previewStep(const Actor &actor, const QString &number,
                                                 const StepRequest &request)
{
    PORTAL_TRY(m_parts.access.require(actor, permissionFor(request.action), entity, number));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    const auto transition = transitionFor(request.action, found->status);
    if (!transition || !found->customerCode.isEmpty())
        return failure(noSuchStep(*found));
    PORTAL_TRY(checkInput(request, *found, *transition));
    const QString templateKey = messageFor(request.action);
    if (templateKey.isEmpty())
        return QString();
    Registration changed = *found;
    apply(changed, request, *transition, actor, m_parts.clock.now());
    PORTAL_ASSIGN(const MessageRequest message, messageOf(changed, templateKey, actor));
    return m_parts.outbox.preview(message);
}

Result<QList<BulkOutcome>> RegistrationService::bulk(const Actor &actor, const StepRequest &request,
                                                     const QList<BulkItem> &items)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::BulkRegistrations, entity));
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
    QList<BulkOutcome> outcomes;
    for (const BulkItem &item : items) {
        StepRequest single = request;
        single.version = item.version;
        const auto stepped = step(actor, item.number, single);
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
                                            .packagePrice = found->packagePrice}));
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

    PORTAL_ASSIGN(MessageRequest message,
                  messageOf(changed, QStringLiteral("registration.customer_created"), actor));
    message.parameters.insert(QStringLiteral("customer_code"), customer.code);
    message.parameters.insert(QStringLiteral("ticket_number"), ticket.number);
    PORTAL_TRY(m_parts.outbox.enqueue(message));
    PORTAL_TRY(m_parts.changes.record(entity, number));
    PORTAL_TRY(transaction.commit());
    return Conversion{customer.code, ticket.number};
}

Result<void> RegistrationService::addNote(const Actor &actor, const QString &number, const QString &note)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::WorkRegistrations, entity, number));
    PORTAL_ASSIGN(const QString text, checkedText(note, QStringLiteral("note"), 1, longestNote, Lines::Many));
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
    PORTAL_ASSIGN(const QString words,
                  checkedText(text, QStringLiteral("text"), 1, longestMessage, Lines::Many));
    PORTAL_ASSIGN(auto transaction, Transaction::begin(m_parts.database));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    PORTAL_ASSIGN(MessageRequest message, messageOf(*found, QStringLiteral("custom"), actor));
    message.parameters.insert(QStringLiteral("text"), words);
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
    apply(changed, request, *transitionFor(request.action, found->status), actor, m_parts.clock.now());
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
