// SPDX-License-Identifier: GPL-3.0-or-later
// LocalTickets: the tickets on the workers; holds what sends a message until it can no longer be undone.
#pragma once

#include "libportal/staffapi/ticketsapi.h"

namespace portal {

class StaffCalls;

class LocalTickets final : public TicketsApi
{
public:
    LocalTickets(StaffCalls &calls, std::chrono::milliseconds hold) : m_calls(calls), m_undoTime(hold) {}

    QFuture<Result<Page<TicketRow>>> list(const TicketFilter &filter, const PageRequest &page) override;
    QFuture<Result<qint64>> exportTo(const TicketFilter &filter, Language language, const QString &path,
                                     const std::shared_ptr<ExportWatch> &watch) override;
    QFuture<Result<TicketCount>> count(const TicketFilter &filter) override;
    QFuture<Result<QList<TicketRow>>> rows(const QStringList &numbers) override;
    QFuture<Result<QList<TicketQueueCount>>> queues() override;
    QFuture<Result<TicketDetail>> detail(const QString &number) override;
    QFuture<Result<ServiceCalendar>> calendar() override;
    QFuture<Result<QList<TechnicianLoad>>> load(Day first, Day last) override;
    QFuture<Result<QString>> previewCreate(const NewTicket &ticket) override;
    QFuture<Result<QString>> previewChange(const QString &number, const TicketChange &change) override;
    QFuture<Result<QString>> previewComment(const QString &number, const QString &text) override;
    QFuture<Result<Ticket>> create(const NewTicket &ticket) override;
    QFuture<Result<Ticket>> change(const QString &number, const TicketChange &change) override;
    QFuture<Result<void>> comment(const QString &number, const QString &text) override;
    QFuture<Result<PendingTicket>> createLater(const NewTicket &ticket) override;
    QFuture<Result<PendingTicket>> changeLater(const QString &number, const TicketChange &change) override;
    QFuture<Result<PendingComment>> commentLater(const QString &number, const QString &text) override;
    QFuture<Result<void>> undo(quint64 pending) override;
    QFuture<Result<void>> addNote(const QString &number, const QString &text) override;
    QFuture<Result<TicketPhoto>> addPhoto(const QString &number, const QByteArray &bytes) override;
    QFuture<Result<QByteArray>> photo(const QString &number, const QString &id) override;

private:
    StaffCalls &m_calls;
    const std::chrono::milliseconds m_undoTime;
};

} // namespace portal
