// SPDX-License-Identifier: GPL-3.0-or-later
// RegistrationsApi: the queue of applications and what is done with them. Errors are those of
// RegistrationQueue and RegistrationService, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/registrations/registrationqueue.h"
#include "libportal/registrations/registrationservice.h"

#include <QtCore/QFuture>

namespace portal {

/// A step that was looked at and found right, and waits to be carried out.
struct PendingStep
{
    quint64 id = 0;
    std::chrono::milliseconds wait{0};     ///< from now on
    QFuture<Result<Registration>> outcome; ///< cancelled when the step is undone
};

class PORTAL_EXPORT RegistrationsApi
{
public:
    /// How long a step can be undone (6-experience, "The desk").
    static constexpr std::chrono::seconds undoTime{10};

    virtual ~RegistrationsApi();

    virtual QFuture<Result<Page<Registration>>> list(const RegistrationFilter &filter,
                                                     const PageRequest &page) = 0;
    /// The same for a file: needs Permission::ExportData and does not hold up other work.
    virtual QFuture<Result<Page<Registration>>> exportPage(const RegistrationFilter &filter,
                                                           const PageRequest &page) = 0;
    virtual QFuture<Result<RegistrationStats>> stats() = 0;
    virtual QFuture<Result<RegistrationDetail>> detail(const QString &number) = 0;
    /// The look and its `purpose` are logged (S28).
    virtual QFuture<Result<QByteArray>> photo(const QString &number, const QString &purpose) = 0;
    virtual QFuture<Result<QString>> nik(const QString &number, const QString &purpose) = 0;

    /// The message that a step would send, word for word.
    virtual QFuture<Result<QString>> previewStep(const QString &number, const StepRequest &request) = 0;
    virtual QFuture<Result<Registration>> step(const QString &number, const StepRequest &request) = 0;
    /// Refuses at once what step() would refuse now; otherwise carries it out, change and message together,
    /// when undoTime has passed, at sign-out and when the desk closes, whichever is first.
    virtual QFuture<Result<PendingStep>> stepLater(const QString &number, const StepRequest &request) = 0;
    /// NotFound once it has begun to be carried out, or was undone.
    virtual QFuture<Result<void>> undo(quint64 pendingStep) = 0;
    virtual QFuture<Result<QList<BulkOutcome>>> bulk(const StepRequest &request,
                                                     const QList<BulkItem> &items) = 0;

    virtual QFuture<Result<Conversion>> createCustomer(const QString &number, qint64 version) = 0;
    virtual QFuture<Result<void>> addNote(const QString &number, const QString &note) = 0;
    virtual QFuture<Result<MessageId>> sendMessage(const QString &number, const QString &text) = 0;
    virtual QFuture<Result<Registration>> assign(const QString &number, qint64 version, StaffId assignee) = 0;
};

} // namespace portal
