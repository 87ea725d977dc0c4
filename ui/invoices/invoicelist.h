// SPDX-License-Identifier: GPL-3.0-or-later
// InvoiceList: the middle of the page of invoices. Knows which queue it shows; not what is done with an
// invoice.
#pragma once

#include "libportal/invoices/invoicefilter.h"
#include "ui/lists/listpane.h"

namespace portal::ui {

class InvoiceFilterBar;
class InvoiceListModel;

class InvoiceList final : public ListPane
{
    Q_OBJECT

public:
    explicit InvoiceList(const DeskContext &context, QWidget *parent = nullptr);

    /// Reads the queue anew, from its top.
    void showQueue(InvoiceQueueKind queue);
    InvoiceQueueKind queue() const { return m_queue; }
    /// The queue, narrowed to what is looked for, in the order chosen.
    InvoiceFilter filter() const;

    InvoiceFilterBar &filterBar() const;
    InvoiceListModel &model() const;
    /// Of selectedRows().
    QList<Invoice> selection() const;

    void store() override;

private:
    void restore();
    void load() override;
    bool isLoaded() const override;
    Order order() const override;
    void sortBy(int column) override;
    Emptiness emptiness() const override;
    QString totalWords(const RowCount &total) const override;
    void lookFor(const QString &number) override;

    InvoiceQueueKind m_queue = InvoiceQueueKind::Open;
    std::optional<InvoiceFilter::Order> m_order; // none: the queue's own
};

} // namespace portal::ui
