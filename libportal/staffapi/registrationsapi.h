// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationsApi: the queue of applications and what is done with them. Errors are those of
// RegistrationQueue, RegistrationPreview and RegistrationService, besides those that every call may answer
// (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/registrations/registrationexport.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationservice.h"
#include "libportal/staffapi/exportwatch.h"
#include "libportal/staffapi/pending.h"

#include <QtCore/QFuture>

#include <memory>

namespace portal {

using PendingStep = Pending<Registration>;
using PendingCustomer = Pending<Conversion>;
using PendingMessage = Pending<MessageId>;

/// A bulk step of which some items may have been refused already.
struct PendingBulk
{
    quint64 id = 0;                    ///< 0: every item was refused, nothing waits
    std::chrono::milliseconds wait{0}; ///< from now on
    QList<BulkOutcome> checked;        ///< one per item, in their order; an error: refused, and not held
    /// Of those that were held; cancelled when they are undone.
    QFuture<Result<QList<BulkOutcome>>> outcome;
};

class PORTAL_EXPORT RegistrationsApi
{
public:
    /// How long a step can be undone (6-experience, "The desk").
    static constexpr std::chrono::seconds undoTime{10};

    virtual ~RegistrationsApi();

    virtual QFuture<Result<Page<Registration>>> list(const RegistrationFilter &filter,
                                                     const PageRequest &page) = 0;
    /// All of a list as an Excel file (RegistrationExport); answers how many are in it. Holds up no other
    /// work.
    virtual QFuture<Result<qint64>> exportTo(const RegistrationFilter &filter, Language language,
                                             const QString &path,
                                             const std::shared_ptr<ExportWatch> &watch) = 0;
    /// The same to be printed; holds up no other work either.
    virtual QFuture<Result<RegistrationPrintout>> printout(const RegistrationFilter &filter,
                                                           Language language) = 0;
    /// How many a list with this filter holds. May take long; does not hold up other work.
    virtual QFuture<Result<RegistrationCount>> count(const RegistrationFilter &filter) = 0;
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    virtual QFuture<Result<QList<Registration>>> rows(const QStringList &numbers) = 0;
    // These three count or walk an index: with a million rows they take tens of milliseconds, for which no
    // step and no page of the list waits. What was asked before need not be in them yet; the change feed says
    // when it is.
    virtual QFuture<Result<RegistrationStats>> stats() = 0;
    virtual QFuture<Result<QList<SavedQueueCount>>> queues() = 0;
    virtual QFuture<Result<QStringList>> cities() = 0;
    virtual QFuture<Result<RegistrationDetail>> detail(const QString &number) = 0;
    /// The look and its `purpose` are logged (S28).
    virtual QFuture<Result<QByteArray>> photo(const QString &number, const QString &purpose) = 0;
    virtual QFuture<Result<QString>> nik(const QString &number, const QString &purpose) = 0;

    // The message that would go out, word for word; empty when none does. Refused as the thing itself would
    // be, stale versions aside (RegistrationPreview).
    virtual QFuture<Result<QString>> previewStep(const QString &number, const StepRequest &request) = 0;
    virtual QFuture<Result<QString>> previewBulk(const StepRequest &request,
                                                 const QList<BulkItem> &items) = 0;
    virtual QFuture<Result<QString>> previewCustomer(const QString &number) = 0;
    virtual QFuture<Result<QString>> previewMessage(const QString &number, const QString &text) = 0;

    virtual QFuture<Result<Registration>> step(const QString &number, const StepRequest &request) = 0;
    /// Refuses at once what step() would refuse now; otherwise carries it out, change and message together,
    /// when undoTime has passed, at sign-out and when the desk closes, whichever is first.
    virtual QFuture<Result<PendingStep>> stepLater(const QString &number, const StepRequest &request) = 0;
    // The same for the others that send a message.
    virtual QFuture<Result<PendingBulk>> bulkLater(const StepRequest &request,
                                                   const QList<BulkItem> &items) = 0;
    virtual QFuture<Result<PendingCustomer>> createCustomerLater(const QString &number, qint64 version) = 0;
    virtual QFuture<Result<PendingMessage>> sendMessageLater(const QString &number, const QString &text) = 0;
    /// Takes it back as a whole; NotFound once it has begun to be carried out, or was undone.
    virtual QFuture<Result<void>> undo(quint64 pending) = 0;
    virtual QFuture<Result<QList<BulkOutcome>>> bulk(const StepRequest &request,
                                                     const QList<BulkItem> &items) = 0;

    virtual QFuture<Result<Conversion>> createCustomer(const QString &number, qint64 version) = 0;
    virtual QFuture<Result<void>> addNote(const QString &number, const QString &note) = 0;
    virtual QFuture<Result<MessageId>> sendMessage(const QString &number, const QString &text) = 0;
    virtual QFuture<Result<Registration>> assign(const QString &number, qint64 version, StaffId assignee) = 0;
};

} // namespace portal
