// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer's tickets and invoices read as lines of a RecordsTab.
#pragma once

#include "libportal/invoices/invoice.h"
#include "libportal/tickets/ticketfilter.h"
#include "ui/customers/recordsmodel.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

class CustomerRecords
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::CustomerRecords)

public:
    static RecordLine ticket(const TicketRow &row, const Wording &wording);
    static RecordLine invoice(const Invoice &invoice, const Wording &wording);
    /// "34 tickets", "20 of 34 tickets, the newest first".
    static QString ticketSummary(qint64 shown, qint64 all, const Wording &wording);
    /// "12 invoices · Rp 299.900 to be paid"; of more than are shown: the newest.
    static QString invoiceSummary(const QList<Invoice> &shown, qint64 all, const Wording &wording);
};

} // namespace portal::ui
