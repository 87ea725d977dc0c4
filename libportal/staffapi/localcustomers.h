// SPDX-License-Identifier: GPL-3.0-or-later
// LocalCustomers: the customers on the workers; holds an edit that sends a message until it can no longer be
// undone.
#pragma once

#include "libportal/staffapi/customersapi.h"

namespace portal {

class StaffCalls;

class LocalCustomers final : public CustomersApi
{
public:
    LocalCustomers(StaffCalls &calls, std::chrono::milliseconds hold) : m_calls(calls), m_undoTime(hold) {}

    QFuture<Result<Page<Customer>>> list(const CustomerFilter &filter, const PageRequest &page) override;
    QFuture<Result<Page<Customer>>> exportPage(const CustomerFilter &filter,
                                               const PageRequest &page) override;
    QFuture<Result<qint64>> exportTo(const CustomerFilter &filter, Language language, const QString &path,
                                     const std::shared_ptr<ExportWatch> &watch) override;
    QFuture<Result<CustomerPrintout>> printout(const CustomerFilter &filter, Language language) override;
    QFuture<Result<CustomerCount>> count(const CustomerFilter &filter) override;
    QFuture<Result<QList<Customer>>> rows(const QStringList &codes) override;
    QFuture<Result<QMap<CustomerStatus, qint64>>> stats() override;
    QFuture<Result<QList<CustomerQueueCount>>> queues() override;
    QFuture<Result<QStringList>> cities() override;
    QFuture<Result<CustomerDetail>> detail(const QString &code) override;
    QFuture<Result<QString>> previewEdit(const QString &code, const CustomerEdit &edit) override;
    QFuture<Result<Customer>> edit(const QString &code, const CustomerEdit &edit) override;
    QFuture<Result<PendingEdit>> editLater(const QString &code, const CustomerEdit &edit) override;
    QFuture<Result<void>> undo(quint64 pending) override;
    QFuture<Result<Customer>> step(const QString &code, const CustomerStep &step) override;
    QFuture<Result<Customer>> setPortalAccess(const QString &code, PortalAccess access,
                                              qint64 version) override;
    QFuture<Result<void>> addNote(const QString &code, const QString &note) override;
    QFuture<Result<PortalUse>> portalUse(const QString &code) override;
    QFuture<Result<void>> endSession(const QString &code, const QString &sessionId) override;
    QFuture<Result<qint64>> endSessions(const QString &code) override;

private:
    StaffCalls &m_calls;
    const std::chrono::milliseconds m_undoTime;
};

} // namespace portal
