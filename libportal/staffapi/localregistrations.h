// SPDX-License-Identifier: GPL-3.0-or-later
// LocalRegistrations: the queue and the steps on the workers; holds a step until it can no longer be undone.
#pragma once

#include "libportal/staffapi/registrationsapi.h"

namespace portal {

class StaffCalls;

class LocalRegistrations final : public RegistrationsApi
{
public:
    LocalRegistrations(StaffCalls &calls, std::chrono::milliseconds hold) : m_calls(calls), m_undoTime(hold)
    {
    }

    QFuture<Result<Page<Registration>>> list(const RegistrationFilter &filter,
                                             const PageRequest &page) override;
    QFuture<Result<qint64>> exportTo(const RegistrationFilter &filter, Language language, const QString &path,
                                     const std::shared_ptr<ExportWatch> &watch) override;
    QFuture<Result<RegistrationPrintout>> printout(const RegistrationFilter &filter,
                                                   Language language) override;
    QFuture<Result<RegistrationCount>> count(const RegistrationFilter &filter) override;
    QFuture<Result<QList<Registration>>> rows(const QStringList &numbers) override;
    QFuture<Result<RegistrationStats>> stats() override;
    QFuture<Result<QList<SavedQueueCount>>> queues() override;
    QFuture<Result<QStringList>> cities() override;
    QFuture<Result<RegistrationDetail>> detail(const QString &number) override;
    QFuture<Result<QByteArray>> photo(const QString &number, const QString &purpose) override;
    QFuture<Result<QString>> nik(const QString &number, const QString &purpose) override;
    QFuture<Result<QString>> previewStep(const QString &number, const StepRequest &request) override;
    QFuture<Result<QString>> previewBulk(const StepRequest &request, const QList<BulkItem> &items) override;
    QFuture<Result<QString>> previewCustomer(const QString &number) override;
    QFuture<Result<QString>> previewMessage(const QString &number, const QString &text) override;
    QFuture<Result<Registration>> step(const QString &number, const StepRequest &request) override;
    QFuture<Result<PendingStep>> stepLater(const QString &number, const StepRequest &request) override;
    QFuture<Result<PendingBulk>> bulkLater(const StepRequest &request, const QList<BulkItem> &items) override;
    QFuture<Result<PendingCustomer>> createCustomerLater(const QString &number, qint64 version) override;
    QFuture<Result<PendingMessage>> sendMessageLater(const QString &number, const QString &text) override;
    QFuture<Result<void>> undo(quint64 pending) override;
    QFuture<Result<QList<BulkOutcome>>> bulk(const StepRequest &request,
                                             const QList<BulkItem> &items) override;
    QFuture<Result<Conversion>> createCustomer(const QString &number, qint64 version) override;
    QFuture<Result<void>> addNote(const QString &number, const QString &note) override;
    QFuture<Result<MessageId>> sendMessage(const QString &number, const QString &text) override;
    QFuture<Result<Registration>> assign(const QString &number, qint64 version, StaffId assignee) override;

private:
    StaffCalls &m_calls;
    const std::chrono::milliseconds m_undoTime;
};

} // namespace portal
