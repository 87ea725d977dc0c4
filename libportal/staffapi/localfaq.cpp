// SPDX-License-Identifier: GPL-3.0-or-later
#include "libportal/staffapi/localfaq.h"

#include "libportal/staffapi/staffcalls.h"

namespace portal {

QFuture<Result<QList<FaqEntry>>> LocalFaq::list()
{
    return m_calls.work(
        [](Portal &portal, const StaffIdentity &who) { return portal.faq().list(who.actor); });
}

QFuture<Result<FaqEntry>> LocalFaq::save(const FaqEntry &entry)
{
    return m_calls.work([entry](Portal &portal, const StaffIdentity &who) {
        return entry.id.isValid() ? portal.faq().edit(who.actor, entry) : portal.faq().add(who.actor, entry);
    });
}

QFuture<Result<FaqEntry>> LocalFaq::setState(FaqId id, FaqState state, qint64 version)
{
    return m_calls.work([id, state, version](Portal &portal, const StaffIdentity &who) {
        return portal.faq().setState(who.actor, id, state, version);
    });
}

QFuture<Result<void>> LocalFaq::remove(FaqId id, qint64 version)
{
    return m_calls.work([id, version](Portal &portal, const StaffIdentity &who) {
        return portal.faq().remove(who.actor, id, version);
    });
}

QFuture<Result<void>> LocalFaq::reorder(FaqCategory category, const QList<FaqId> &order)
{
    return m_calls.work([category, order](Portal &portal, const StaffIdentity &who) {
        return portal.faq().reorder(who.actor, category, order);
    });
}

QFuture<Result<FaqPreview>> LocalFaq::preview(const FaqEntry &entry)
{
    return m_calls.work(
        [entry](Portal &portal, const StaffIdentity &who) { return portal.faq().preview(who.actor, entry); });
}

} // namespace portal
