// SPDX-License-Identifier: GPL-3.0-or-later
// TicketModel: the list of tickets: what it asks, which belong to it, what its cells say.
#pragma once

#include "libportal/tickets/servicecalendar.h"
#include "libportal/tickets/ticketfilter.h"
#include "ui/lists/typedlistmodel.h"

namespace portal {
class TicketsApi;
}

namespace portal::ui {

class Wording;

class TicketModel final : public TypedListModel<TicketRow, TicketFilter>
{
    Q_OBJECT

public:
    enum class Column { Number, Title, Status, Deadline, Type, Priority, Visit, Technician, City };

    /// Both outlive it.
    TicketModel(TicketsApi &api, const Wording &wording, QObject *parent = nullptr);

    /// By which deadlines are near or far.
    void setCalendar(const ServiceCalendar &calendar);

private:
    QFuture<Result<portal::Page<TicketRow>>> list(const TicketFilter &filter,
                                                  const PageRequest &page) override;
    QFuture<Result<RowCount>> count(const TicketFilter &filter) override;
    QFuture<Result<QList<TicketRow>>> rows(const QStringList &numbers) override;
    QString keyOf(const TicketRow &row) const override { return row.ticket.number; }
    qint64 versionOf(const TicketRow &row) const override { return row.ticket.version; }
    bool matchesList(const TicketRow &row) const override { return matches(filter(), row); }
    bool isNew(const TicketRow &row, const TicketRow &top) const override;
    ListCell cell(const TicketRow &row, int column) const override;
    QString toolTip(const TicketRow &row, int column) const override;

    TicketsApi &m_api;
    const Wording &m_wording;
    ServiceCalendar m_calendar;
};

} // namespace portal::ui
