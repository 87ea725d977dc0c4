// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localregistrations.h"

#include "libportal/registrations/registrationexport.h"
#include "libportal/registrations/registrationpreview.h"
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

QFuture<Result<qint64>> LocalRegistrations::exportTo(const RegistrationFilter &filter, Language language,
                                                     const QString &path,
                                                     const std::shared_ptr<ExportWatch> &watch)
{
    return m_calls.lengthy([=, &calls = m_calls](Portal &portal, const StaffIdentity &who) {
        return portal.registrationExport().write(who.actor, filter, language, path, [&](qint64 done) {
            watch->done = done;
            return watch->stopped || calls.isStopping() ? RegistrationExport::Go::Stop
                                                        : RegistrationExport::Go::On;
        });
    });
}

QFuture<Result<RegistrationPrintout>> LocalRegistrations::printout(const RegistrationFilter &filter,
                                                                   Language language)
{
    return m_calls.lengthy([filter, language](Portal &portal, const StaffIdentity &who) {
        return portal.registrationExport().forPrint(who.actor, filter, language);
    });
}

QFuture<Result<RegistrationCount>> LocalRegistrations::count(const RegistrationFilter &filter)
{
    return m_calls.read([filter](Portal &portal, const StaffIdentity &who) {
        return portal.queue().count(who.actor, filter);
    });
}

QFuture<Result<QList<Registration>>> LocalRegistrations::rows(const QStringList &numbers)
{
    return m_calls.work([numbers](Portal &portal, const StaffIdentity &who) {
        return portal.queue().rows(who.actor, numbers);
    });
}

QFuture<Result<RegistrationStats>> LocalRegistrations::stats()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.queue().stats(who.actor); });
}

QFuture<Result<QList<SavedQueueCount>>> LocalRegistrations::queues()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.queue().queues(who.actor); });
}

QFuture<Result<QStringList>> LocalRegistrations::cities()
{
    return m_calls.read(
        [](Portal &portal, const StaffIdentity &who) { return portal.queue().cities(who.actor); });
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
        return portal.previews().step(who.actor, number, request);
    });
}

QFuture<Result<QString>> LocalRegistrations::previewBulk(const StepRequest &request,
                                                         const QList<BulkItem> &items)
{
    return m_calls.work([request, items](Portal &portal, const StaffIdentity &who) {
        return portal.previews().bulk(who.actor, request, items);
    });
}

QFuture<Result<QString>> LocalRegistrations::previewCustomer(const QString &number)
{
    return m_calls.work([number](Portal &portal, const StaffIdentity &who) {
        return portal.previews().customer(who.actor, number);
    });
}

QFuture<Result<QString>> LocalRegistrations::previewMessage(const QString &number, const QString &text)
{
    return m_calls.work([number, text](Portal &portal, const StaffIdentity &who) {
        return portal.previews().message(who.actor, number, text);
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
            PORTAL_TRY(portal.previews().checkStep(who.actor, number, request));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, request](Portal &later, const StaffIdentity &asked) {
                    return later.registrations().step(asked.actor, number, request);
                });
            return PendingStep{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<PendingBulk>> LocalRegistrations::bulkLater(const StepRequest &request,
                                                           const QList<BulkItem> &items)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, request, items, token](Portal &portal, const StaffIdentity &who) -> Result<PendingBulk> {
            PendingBulk pending;
            PORTAL_ASSIGN(pending.checked, portal.previews().checkBulk(who.actor, request, items));
            QList<BulkItem> right;
            for (const BulkOutcome &outcome : pending.checked) {
                if (!outcome.error)
                    right.append({outcome.number, outcome.version});
            }
            if (right.isEmpty()) {
                QFutureInterface<Result<QList<BulkOutcome>>> nothing(QFutureInterfaceBase::Started);
                nothing.reportResult(QList<BulkOutcome>());
                nothing.reportFinished();
                pending.outcome = nothing.future();
                return pending;
            }
            const auto held =
                m_calls.hold(m_undoTime, token, [request, right](Portal &later, const StaffIdentity &asked) {
                    return later.registrations().bulk(asked.actor, request, right);
                });
            pending.id = held.id;
            pending.wait = m_undoTime;
            pending.outcome = held.answer;
            return pending;
        });
}

QFuture<Result<PendingCustomer>> LocalRegistrations::createCustomerLater(const QString &number,
                                                                         qint64 version)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, number, version, token](Portal &portal, const StaffIdentity &who) -> Result<PendingCustomer> {
            PORTAL_TRY(portal.previews().checkCustomer(who.actor, number, version));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, version](Portal &later, const StaffIdentity &asked) {
                    return later.registrations().createCustomer(asked.actor, number, version);
                });
            return PendingCustomer{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<PendingMessage>> LocalRegistrations::sendMessageLater(const QString &number,
                                                                     const QString &text)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, number, text, token](Portal &portal, const StaffIdentity &who) -> Result<PendingMessage> {
            PORTAL_TRY(portal.previews().message(who.actor, number, text));
            const auto held =
                m_calls.hold(m_undoTime, token, [number, text](Portal &later, const StaffIdentity &asked) {
                    return later.registrations().sendMessage(asked.actor, number, text);
                });
            return PendingMessage{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<void>> LocalRegistrations::undo(quint64 pending)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(m_calls.drop(pending) ? Result<void>() : failure(Error::notFound()));
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
