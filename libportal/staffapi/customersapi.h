// SPDX-License-Identifier: GPL-3.0-or-later
// CustomersApi: the customers and what is done with them. Errors are those of CustomerQueue and
// CustomerService, besides those that every call may answer (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/customers/customerexport.h"
#include "libportal/customers/customerqueue.h"
#include "libportal/customers/customerservice.h"
#include "libportal/portalaccess/portalsessions.h"
#include "libportal/staffapi/exportwatch.h"
#include "libportal/staffapi/pending.h"

#include <memory>

namespace portal {

using PendingEdit = Pending<Customer>;

class PORTAL_EXPORT CustomersApi
{
public:
    virtual ~CustomersApi();

    virtual QFuture<Result<Page<Customer>>> list(const CustomerFilter &filter, const PageRequest &page) = 0;
    /// The same for a file: needs Permission::ExportData and does not hold up other work.
    virtual QFuture<Result<Page<Customer>>> exportPage(const CustomerFilter &filter,
                                                       const PageRequest &page) = 0;
    /// All of a list as an Excel file (CustomerExport); answers how many are in it. Holds up no other work.
    virtual QFuture<Result<qint64>> exportTo(const CustomerFilter &filter, Language language,
                                             const QString &path,
                                             const std::shared_ptr<ExportWatch> &watch) = 0;
    /// The same to be printed; holds up no other work either.
    virtual QFuture<Result<CustomerPrintout>> printout(const CustomerFilter &filter, Language language) = 0;
    /// How many a list with this filter holds. May take long; does not hold up other work.
    virtual QFuture<Result<CustomerCount>> count(const CustomerFilter &filter) = 0;
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone are left out.
    virtual QFuture<Result<QList<Customer>>> rows(const QStringList &codes) = 0;
    virtual QFuture<Result<QMap<CustomerStatus, qint64>>> stats() = 0;
    virtual QFuture<Result<QList<CustomerQueueCount>>> queues() = 0;
    virtual QFuture<Result<QStringList>> cities() = 0;
    virtual QFuture<Result<CustomerDetail>> detail(const QString &code) = 0;

    /// What goes to the old number when the phone number changes, word for word; empty when it stays.
    virtual QFuture<Result<QString>> previewEdit(const QString &code, const CustomerEdit &edit) = 0;
    virtual QFuture<Result<Customer>> edit(const QString &code, const CustomerEdit &edit) = 0;
    /// Refuses at once what edit() would refuse now; otherwise see Pending. For edits that send a message.
    virtual QFuture<Result<PendingEdit>> editLater(const QString &code, const CustomerEdit &edit) = 0;
    /// Takes it back as a whole; NotFound once it has begun to be carried out, or was undone.
    virtual QFuture<Result<void>> undo(quint64 pending) = 0;

    // None of these sends a message.
    virtual QFuture<Result<Customer>> step(const QString &code, const CustomerStep &step) = 0;
    virtual QFuture<Result<Customer>> setPortalAccess(const QString &code, PortalAccess access,
                                                      qint64 version) = 0;
    virtual QFuture<Result<void>> addNote(const QString &code, const QString &note) = 0;

    /// Sessions in the customer portal and the steps of logging in, newest first. Errors as PortalSessions'.
    virtual QFuture<Result<PortalUse>> portalUse(const QString &code) = 0;
    virtual QFuture<Result<void>> endSession(const QString &code, const QString &sessionId) = 0;
    /// How many there were.
    virtual QFuture<Result<qint64>> endSessions(const QString &code) = 0;
};

} // namespace portal
