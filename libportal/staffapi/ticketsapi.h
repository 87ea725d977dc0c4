// SPDX-License-Identifier: GPL-3.0-or-later
// TicketsApi: the tickets and what is done with them; a technician sees and works on own ones only. Errors
// are those of TicketQueue, TicketService, TicketPhotos and CustomerTickets, besides those that every call
// may answer (staffapi.h).
#pragma once

#include "libportal/base/page.h"
#include "libportal/staffapi/exportwatch.h"
#include "libportal/staffapi/pending.h"
#include "libportal/tickets/ticketqueue.h"
#include "libportal/tickets/ticketservice.h"

#include <memory>

namespace portal {

using PendingTicket = Pending<Ticket>;
using PendingComment = Pending<void>;

class PORTAL_EXPORT TicketsApi
{
public:
    virtual ~TicketsApi();

    virtual QFuture<Result<Page<TicketRow>>> list(const TicketFilter &filter, const PageRequest &page) = 0;
    /// All of a list as an Excel file (TicketExport); answers how many are in it. Holds up no other work.
    virtual QFuture<Result<qint64>> exportTo(const TicketFilter &filter, Language language,
                                             const QString &path,
                                             const std::shared_ptr<ExportWatch> &watch) = 0;
    /// How many a list with this filter holds. May take long; does not hold up other work.
    virtual QFuture<Result<TicketCount>> count(const TicketFilter &filter) = 0;
    /// As they are now, in no order, at most PageRequest::maximumLimit; those that are gone or another's are
    /// left out.
    virtual QFuture<Result<QList<TicketRow>>> rows(const QStringList &numbers) = 0;
    virtual QFuture<Result<QList<TicketQueueCount>>> queues() = 0;
    virtual QFuture<Result<TicketDetail>> detail(const QString &number) = 0;
    /// For the colours of rows: ageOf(row.ticket, calendar, now).
    virtual QFuture<Result<ServiceCalendar>> calendar() = 0;
    /// What each technician has to do on each local day from `first` to `last`.
    virtual QFuture<Result<QList<TechnicianLoad>>> load(Day first, Day last) = 0;

    // The message that would go out, word for word; empty when none does. Refused as the thing itself would
    // be, stale versions aside.
    virtual QFuture<Result<QString>> previewCreate(const NewTicket &ticket) = 0;
    virtual QFuture<Result<QString>> previewChange(const QString &number, const TicketChange &change) = 0;
    virtual QFuture<Result<QString>> previewComment(const QString &number, const QString &text) = 0;

    virtual QFuture<Result<Ticket>> create(const NewTicket &ticket) = 0;
    virtual QFuture<Result<Ticket>> change(const QString &number, const TicketChange &change) = 0;
    virtual QFuture<Result<void>> comment(const QString &number, const QString &text) = 0;
    // Refuses at once what the thing itself would refuse now; otherwise see Pending.
    virtual QFuture<Result<PendingTicket>> createLater(const NewTicket &ticket) = 0;
    virtual QFuture<Result<PendingTicket>> changeLater(const QString &number, const TicketChange &change) = 0;
    virtual QFuture<Result<PendingComment>> commentLater(const QString &number, const QString &text) = 0;
    /// Takes it back as a whole; NotFound once it has begun to be carried out, or was undone.
    virtual QFuture<Result<void>> undo(quint64 pending) = 0;

    /// For colleagues only.
    virtual QFuture<Result<void>> addNote(const QString &number, const QString &text) = 0;
    virtual QFuture<Result<TicketPhoto>> addPhoto(const QString &number, const QByteArray &bytes) = 0;
    /// The JPEG.
    virtual QFuture<Result<QByteArray>> photo(const QString &number, const QString &id) = 0;
};

} // namespace portal
