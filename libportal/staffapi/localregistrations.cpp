// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localregistrations.h"

#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<Page<Registration>>> LocalRegistrations::list(const RegistrationFilter &filter,
                                                             const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.queue().list(who.actor, filter, page);
    });
}

QFuture<Result<Page<Registration>>> LocalRegistrations::exportPage(const RegistrationFilter &filter,
                                                                   const PageRequest &page)
{
    return m_calls.read(
        [filter, page](Portal &portal, const StaffIdentity &who) -> Result<Page<Registration>> {
            PORTAL_TRY(portal.access().require(who.actor, Permission::ExportData));
            return portal.queue().list(who.actor, filter, page);
        });
}

QFuture<Result<RegistrationStats>> LocalRegistrations::stats()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.queue().stats(who.actor); });
}

QFuture<Result<RegistrationDetail>> LocalRegistrations::detail(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.queue().detail(who.actor, number);
    });
}

QFuture<Result<QByteArray>> LocalRegistrations::photo(const QString &number, const QString &purpose)
{
    return m_calls.read([number, purpose](Portal &portal, const StaffIdentity &who) {
        return portal.queue().photo(who.actor, number, purpose);
    });
}

QFuture<Result<QString>> LocalRegistrations::nik(const QString &number, const QString &purpose)
{
    return m_calls.work([number, purpose](Portal &portal, const StaffIdentity &who) {
        return portal.queue().nik(who.actor, number, purpose);
    });
}

QFuture<Result<QString>> LocalRegistrations::previewStep(const QString &number, const StepRequest &request)
{
    return m_calls.work([number, request](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().previewStep(who.actor, number, request);
    });
}

QFuture<Result<Registration>> LocalRegistrations::step(const QString &number, const StepRequest &request)
{
    return m_calls.work([number, request](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().step(who.actor, number, request);
    });
}

// Found right now, it is very likely still right when it is carried out; what somebody else does meanwhile is
// then a Conflict, as ever.
QFuture<Result<PendingStep>> LocalRegistrations::stepLater(const QString &number, const StepRequest &request)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, number, request, token](Portal &portal, const StaffIdentity &who) -> Result<PendingStep> {
            PORTAL_TRY(portal.registrations().previewStep(who.actor, number, request));
            PORTAL_ASSIGN(const RegistrationDetail seen, portal.queue().detail(who.actor, number));
            if (seen.registration.version != request.version)
                return failure(Error::conflict(seen.registration.version, seen.registration.updatedBy));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, request](Portal &later, const StaffIdentity &asked) {
                    return later.registrations().step(asked.actor, number, request);
                });
            return PendingStep{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<void>> LocalRegistrations::undo(quint64 pendingStep)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(m_calls.drop(pendingStep) ? Result<void>() : failure(Error::notFound()));
    answer.reportFinished();
    return answer.future();
}

QFuture<Result<QList<BulkOutcome>>> LocalRegistrations::bulk(const StepRequest &request,
                                                             const QList<BulkItem> &items)
{
    return m_calls.work([request, items](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().bulk(who.actor, request, items);
    });
}

QFuture<Result<Conversion>> LocalRegistrations::createCustomer(const QString &number, qint64 version)
{
    return m_calls.work([number, version](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().createCustomer(who.actor, number, version);
    });
}

QFuture<Result<void>> LocalRegistrations::addNote(const QString &number, const QString &note)
{
    return m_calls.work([number, note](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().addNote(who.actor, number, note);
    });
}

QFuture<Result<MessageId>> LocalRegistrations::sendMessage(const QString &number, const QString &text)
{
    return m_calls.work([number, text](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().sendMessage(who.actor, number, text);
    });
}

QFuture<Result<Registration>> LocalRegistrations::assign(const QString &number, qint64 version,
                                                         StaffId assignee)
{
    return m_calls.work([number, version, assignee](Portal &portal, const StaffIdentity &who) {
        return portal.registrations().assign(who.actor, number, version, assignee);
    });
}

} // namespace portal
