// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/registrations/registrationpreview.h"

#include "libportal/messaging/outbox.h"
#include "libportal/registrations/registrationmessages.h"
#include "libportal/registrations/registrationrepository.h"
#include "libportal/settings/settingsservice.h"
#include "libportal/staff/access.h"

namespace portal {

namespace {

const QString entity = QStringLiteral("registration");

QString unknownNumber(const QString &prefix)
{
    return prefix + QStringLiteral("-\u2026");
}

} // namespace

RegistrationPreview::RegistrationPreview(const Parts &parts)
    : m_parts(parts), m_registrations(std::make_unique<RegistrationRepository>(parts.database))
{
}

RegistrationPreview::~RegistrationPreview() = default;

Result<Registration> RegistrationPreview::find(const Actor &actor, Permission permission,
                                               const QString &number)
{
    PORTAL_TRY(m_parts.access.require(actor, permission, entity, number));
    PORTAL_ASSIGN(const auto found, m_registrations->byNumber(number));
    if (!found)
        return failure(Error::notFound());
    return *found;
}

Result<Registration> RegistrationPreview::stepped(const Actor &actor, const Registration &now,
                                                  const StepRequest &request)
{
    const auto transition = transitionFor(request.action, now.status);
    if (!transition || !now.customerCode.isEmpty())
        return failure(noSuchStep(now));
    PORTAL_TRY(portal::checkStep(request, now, *transition, m_parts.clock.now()));
    Registration changed = now;
    applyStep(changed, request, *transition, actor, m_parts.clock.now());
    return changed;
}

Result<QString> RegistrationPreview::step(const Actor &actor, const QString &number,
                                          const StepRequest &request)
{
    PORTAL_ASSIGN(const Registration now, find(actor, permissionFor(request.action), number));
    PORTAL_ASSIGN(const Registration changed, stepped(actor, now, request));
    const QString templateKey = messageFor(request.action);
    if (templateKey.isEmpty() || changed.phone.isEmpty())
        return QString();
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const MessageRequest message,
                  registrationMessage(changed, templateKey, actor, brand.value));
    return m_parts.outbox.preview(message);
}

Result<void> RegistrationPreview::checkStep(const Actor &actor, const QString &number,
                                            const StepRequest &request)
{
    PORTAL_ASSIGN(const Registration now, find(actor, permissionFor(request.action), number));
    if (now.version != request.version)
        return failure(Error::conflict(now.version, now.updatedBy));
    PORTAL_TRY(stepped(actor, now, request));
    return {};
}

Result<QString> RegistrationPreview::bulk(const Actor &actor, const StepRequest &request,
                                          const QList<BulkItem> &items)
{
    PORTAL_ASSIGN(const QList<BulkOutcome> outcomes, checkBulk(actor, request, items));
    for (const BulkOutcome &outcome : outcomes) {
        if (!outcome.error)
            return step(actor, outcome.number,
                        RegistrationService::bulkStep(request, {outcome.number, outcome.version}));
    }
    return QString();
}

Result<QList<BulkOutcome>> RegistrationPreview::checkBulk(const Actor &actor, const StepRequest &request,
                                                          const QList<BulkItem> &items)
{
    PORTAL_TRY(m_parts.access.require(actor, Permission::BulkRegistrations, entity));
    PORTAL_TRY(RegistrationService::checkBulk(request, items));
    QList<BulkOutcome> outcomes;
    for (const BulkItem &item : items) {
        const auto checked = checkStep(actor, item.number, RegistrationService::bulkStep(request, item));
        if (checked)
            outcomes.append({item.number, std::nullopt, item.version});
        else
            outcomes.append({item.number, checked.error(), 0});
    }
    return outcomes;
}

Result<QString> RegistrationPreview::customer(const Actor &actor, const QString &number)
{
    PORTAL_ASSIGN(const Registration now, find(actor, Permission::WorkRegistrations, number));
    if (now.status != RegistrationStatus::Approved || !now.customerCode.isEmpty())
        return failure(noSuchStep(now));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const MessageRequest message, customerMessage(now,
                                                                {unknownNumber(brand.value.customerPrefix),
                                                                 unknownNumber(brand.value.ticketPrefix)},
                                                                actor, brand.value));
    return m_parts.outbox.preview(message);
}

Result<void> RegistrationPreview::checkCustomer(const Actor &actor, const QString &number, qint64 version)
{
    PORTAL_ASSIGN(const Registration now, find(actor, Permission::WorkRegistrations, number));
    if (!now.customerCode.isEmpty())
        return {}; // gives the same customer once more
    if (now.version != version)
        return failure(Error::conflict(now.version, now.updatedBy));
    if (now.status != RegistrationStatus::Approved)
        return failure(noSuchStep(now));
    return {};
}

Result<QString> RegistrationPreview::message(const Actor &actor, const QString &number, const QString &text)
{
    PORTAL_ASSIGN(const Registration now, find(actor, Permission::WorkRegistrations, number));
    PORTAL_ASSIGN(const QString words, checkedOwnMessage(text));
    PORTAL_ASSIGN(const auto brand, m_parts.settings.brand());
    PORTAL_ASSIGN(const MessageRequest message, ownMessage(now, words, actor, brand.value));
    return m_parts.outbox.preview(message);
}

} // namespace portal
