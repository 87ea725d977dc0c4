// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localcustomers.h"

#include "libportal/staff/access.h"
#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<Page<Customer>>> LocalCustomers::list(const CustomerFilter &filter, const PageRequest &page)
{
    return m_calls.work([filter, page](Portal &portal, const StaffIdentity &who) {
        return portal.customerQueue().list(who.actor, filter, page);
    });
}

QFuture<Result<Page<Customer>>> LocalCustomers::exportPage(const CustomerFilter &filter,
                                                           const PageRequest &page)
{
    return m_calls.read([filter, page](Portal &portal, const StaffIdentity &who) -> Result<Page<Customer>> {
        PORTAL_TRY(portal.access().require(who.actor, Permission::ExportData));
        return portal.customerQueue().list(who.actor, filter, page);
    });
}

QFuture<Result<qint64>> LocalCustomers::exportTo(const CustomerFilter &filter, Language language,
                                                 const QString &path,
                                                 const std::shared_ptr<ExportWatch> &watch)
{
    return m_calls.lengthy([=, &calls = m_calls](Portal &portal, const StaffIdentity &who) {
        return portal.customerExport().write(who.actor, filter, language, path, [&](qint64 done) {
            watch->done = done;
            return watch->stopped || calls.isStopping() ? CustomerExport::Go::Stop : CustomerExport::Go::On;
        });
    });
}

QFuture<Result<CustomerPrintout>> LocalCustomers::printout(const CustomerFilter &filter, Language language)
{
    return m_calls.lengthy([filter, language](Portal &portal, const StaffIdentity &who) {
        return portal.customerExport().forPrint(who.actor, filter, language);
    });
}

QFuture<Result<CustomerCount>> LocalCustomers::count(const CustomerFilter &filter)
{
    return m_calls.read([filter](Portal &portal, const StaffIdentity &who) {
        return portal.customerQueue().count(who.actor, filter);
    });
}

QFuture<Result<QList<Customer>>> LocalCustomers::rows(const QStringList &codes)
{
    return m_calls.work([codes](Portal &portal, const StaffIdentity &who) {
        return portal.customerQueue().rows(who.actor, codes);
    });
}

QFuture<Result<QMap<CustomerStatus, qint64>>> LocalCustomers::stats()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.customerQueue().stats(who.actor); });
}

QFuture<Result<QList<CustomerQueueCount>>> LocalCustomers::queues()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.customerQueue().queues(who.actor); });
}

QFuture<Result<QStringList>> LocalCustomers::cities()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.customerQueue().cities(who.actor); });
}

QFuture<Result<CustomerDetail>> LocalCustomers::detail(const QString &code)
{
    return m_calls.work([code](Portal &portal, const StaffIdentity &who) {
        return portal.customerQueue().detail(who.actor, code);
    });
}

QFuture<Result<QString>> LocalCustomers::previewEdit(const QString &code, const CustomerEdit &edit)
{
    return m_calls.work([code, edit](Portal &portal, const StaffIdentity &who) {
        return portal.customers().previewEdit(who.actor, code, edit);
    });
}

QFuture<Result<Customer>> LocalCustomers::edit(const QString &code, const CustomerEdit &edit)
{
    return m_calls.work([code, edit](Portal &portal, const StaffIdentity &who) {
        return portal.customers().edit(who.actor, code, edit);
    });
}

QFuture<Result<PendingEdit>> LocalCustomers::editLater(const QString &code, const CustomerEdit &edit)
{
    const QByteArray token = m_calls.token();
    return m_calls.work(
        [this, code, edit, token](Portal &portal, const StaffIdentity &who) -> Result<PendingEdit> {
            PORTAL_TRY(portal.customers().checkEdit(who.actor, code, edit));
            const auto held =
                m_calls.hold(m_undoTime, token, [code, edit](Portal &later, const StaffIdentity &asked) {
                    return later.customers().edit(asked.actor, code, edit);
                });
            return PendingEdit{held.id, m_undoTime, held.answer};
        });
}

QFuture<Result<void>> LocalCustomers::undo(quint64 pending)
{
    QFutureInterface<Result<void>> answer(QFutureInterfaceBase::Started);
    answer.reportResult(m_calls.drop(pending) ? Result<void>() : failure(Error::notFound()));
    answer.reportFinished();
    return answer.future();
}

QFuture<Result<Customer>> LocalCustomers::step(const QString &code, const CustomerStep &step)
{
    return m_calls.work([code, step](Portal &portal, const StaffIdentity &who) {
        return portal.customers().step(who.actor, code, step);
    });
}

QFuture<Result<Customer>> LocalCustomers::setPortalAccess(const QString &code, PortalAccess access,
                                                          qint64 version)
{
    return m_calls.work([code, access, version](Portal &portal, const StaffIdentity &who) {
        return portal.customers().setPortalAccess(who.actor, code, access, version);
    });
}

QFuture<Result<void>> LocalCustomers::addNote(const QString &code, const QString &note)
{
    return m_calls.work([code, note](Portal &portal, const StaffIdentity &who) {
        return portal.customers().addNote(who.actor, code, note);
    });
}

QFuture<Result<PortalUse>> LocalCustomers::portalUse(const QString &code)
{
    return m_calls.work([code](Portal &portal, const StaffIdentity &who) {
        return portal.portalSessions().use(who.actor, code);
    });
}

QFuture<Result<void>> LocalCustomers::endSession(const QString &code, const QString &sessionId)
{
    return m_calls.work([code, sessionId](Portal &portal, const StaffIdentity &who) {
        return portal.portalSessions().endOne(who.actor, code, sessionId);
    });
}

QFuture<Result<qint64>> LocalCustomers::endSessions(const QString &code)
{
    return m_calls.work([code](Portal &portal, const StaffIdentity &who) {
        return portal.portalSessions().endAll(who.actor, code);
    });
}

} // namespace portal
