// SPDX-License-Identifier: GPL-3.0-or-later
// How an invoice looks wherever it is shown: its state as a badge, how its due date stands, and the saved
// queues beside the list.
#pragma once

#include "libportal/invoices/invoicefilter.h"
#include "ui/lists/messagepreview.h"
#include "ui/lists/queuerail.h"
#include "ui/widgets/badge.h"

#include <QtCore/QCoreApplication>

namespace portal::ui {

class Wording;

class InvoiceLook
{
    Q_DECLARE_TR_FUNCTIONS(portal::ui::InvoiceLook)

public:
    static Tone tone(InvoiceStatus status);
    /// A name of resources/icons.
    static QString icon(InvoiceStatus status);
    static BadgeLook badge(InvoiceStatus status, const Wording &wording);
    /// "due in 3 days", "due today", "5 days late"; empty once it is paid or cancelled.
    static QString dueText(const Invoice &invoice, const Wording &wording);
    /// Pending and due within dueSoon.
    static bool isDueSoon(const Invoice &invoice, const Wording &wording);
    /// "Transfer, TRX-123"; empty until it is paid.
    static QString paymentText(const Invoice &invoice, const Wording &wording);

    static QList<QueueRail::Queue> queues(const Wording &wording);
    /// Stable, for what a person's desk remembers: "overdue".
    static QString queueName(InvoiceQueueKind queue);
    static InvoiceQueueKind queueFromName(const QString &name);
    /// What to say when it holds nothing.
    static QString emptyHint(InvoiceQueueKind queue);

    /// Over the message that goes to a customer.
    static MessagePreview::Words messageWords();
};

/// What a queue holds and, of that, what somebody looks for. A state the queue does not hold finds nothing.
InvoiceFilter narrowed(const InvoiceFilter &queue, const InvoiceFilter &wish);

} // namespace portal::ui
